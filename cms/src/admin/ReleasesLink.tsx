'use client'

import { Link, NavGroup, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { wordsFor } from '../words/words.ts'

/** Leads to the page 发布记录 from the navigation. */
export function ReleasesLink() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const href = `${config.routes.admin}/releases`
  const isHere = usePathname() === href
  return (
    <NavGroup label={wordsFor({ i18n }, { zh: '门户', en: 'Portal' })}>
      <Link className="nav__link" href={href} id="nav-releases" aria-current={isHere ? 'page' : undefined}>
        {isHere && <div className="nav__link-indicator" />}
        <span className="nav__link-label">{wordsFor({ i18n }, { zh: '发布记录', en: 'Releases' })}</span>
      </Link>
    </NavGroup>
  )
}
