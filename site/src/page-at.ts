import type { Card, Form } from '@kewen/content/contract'
import type { PageKind, Route } from '@kewen/content/routes'

type Place = { locals: App.Locals; url: URL }
/** Whose page is to be shown: a document that has one. */
export type Owner = Exclude<Card, { kind: 'media' | 'redirect' }>
type DocumentKind = Extract<PageKind, Form['kind']>

/** The address of the page that is being rendered, as `routes.ts` writes it. */
export const pathAt = ({ url }: Pick<Place, 'url'>): string =>
  url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname

/** The route of the page that is being rendered; null where the portal has no such page. */
export function routeAt({ locals, url }: Place, page: PageKind): Route | null {
  const route = locals.model.route(pathAt({ url }))
  return route?.page === page ? route : null
}

/** The document whose own page is being rendered; null where it is not published. */
export function documentAt<Kind extends DocumentKind>(place: Place, kind: Kind): Extract<Form, { kind: Kind }> | null {
  const route = routeAt(place, kind)
  return route && place.locals.model.document(kind, route.owner)
}

/** The stream and the month whose page is being rendered; null where the stream held nothing in it. */
export function monthAt(place: Place): { owner: Owner; month: string } | null {
  const route = routeAt(place, 'month')
  const owner = route && place.locals.model.card(route.owner)
  return owner && owner.kind !== 'media' && owner.kind !== 'redirect' && route.month
    ? { owner, month: route.month }
    : null
}
