import type { CollectionConfig, Field, Tab } from 'payload'
import { siteField } from '../fields/site-field.ts'

/**
 * A public collection with the same fields and nothing of ours upon them: no hooks, access rules, checks or filters. It fits
 * the same tables, so that both can be measured on the same rows.
 */
export function toPlainCollection(collection: CollectionConfig): CollectionConfig {
  const { slug, fields, versions, trash, defaultSort } = collection
  return {
    slug,
    fields: [...fields, ...(slug === 'sites' ? [] : [siteField])].map(toPlainField),
    ...(versions === undefined ? {} : { versions }),
    ...(trash === undefined ? {} : { trash }),
    ...(defaultSort === undefined ? {} : { defaultSort }),
  }
}

function toPlainField(field: Field): Field {
  const {
    hooks: _hooks,
    access: _access,
    validate: _validate,
    filterOptions: _filter,
    ...plain
  } = field as Field & Record<'hooks' | 'access' | 'validate' | 'filterOptions', unknown>
  if ('fields' in plain && plain.fields) return { ...plain, fields: plain.fields.map(toPlainField) } as Field
  if ('tabs' in plain && plain.tabs) return { ...plain, tabs: plain.tabs.map(toPlainTab) } as Field
  return plain as Field
}

const toPlainTab = (tab: Tab): Tab => ({ ...tab, fields: tab.fields.map(toPlainField) })
