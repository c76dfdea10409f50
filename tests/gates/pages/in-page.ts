/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** A place in a page that is wrong. */
export type Place = { selector: string; what: string }

declare global {
  interface Window {
    /** Names an element for those who mend it: the nearest id, then tags and classes below. */
    selectorOf: (element: Element) => string
    /** What was reached by the keyboard is asked for by its number here. */
    stops: Element[]
  }
}

/** Put into every page before anything else. It and whatever else runs in pages uses nothing from outside itself. */
export function giveSelectors(): void {
  window.selectorOf = (element) => {
    const parts: string[] = []
    for (let at: Element | null = element; at && parts.length < 4; at = at.parentElement) {
      if (at.id) {
        parts.unshift(`#${at.id}`)
        break
      }
      parts.unshift([at.localName, ...at.classList].join('.'))
    }
    return parts.join(' > ')
  }
}

/** The elements by which the page is wider than the window; none where it is not. */
export function findOverflow(): Place[] {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  const beyond = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > width + 0.5 || element.getBoundingClientRect().left < -0.5,
  )
  const last = beyond.filter((element) => !beyond.some((other) => other !== element && element.contains(other)))
  return [
    {
      selector: last.slice(0, 3).map(window.selectorOf).join(', '),
      what: `the page is ${document.documentElement.scrollWidth} px wide`,
    },
  ]
}

/** Texts of which a part is cut off by an element around them, and cannot be scrolled to. */
export function findCutText(): Place[] {
  const found = new Map<Element, string>()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement
    if (!parent || !text.textContent?.trim() || found.has(parent)) continue
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    for (let around: Element | null = parent; around; around = around.parentElement) {
      const style = getComputedStyle(around)
      // Hidden from sight on purpose, for those who hear the page.
      if (style.clipPath === 'inset(50%)' || style.clip.startsWith('rect(')) break
      const edge = around.getBoundingClientRect()
      const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
      const isCut = boxes.some(
        ({ left, right, top, bottom, height }) =>
          (clips(style.overflowX) && (right > edge.right + 2 || left < edge.left - 2)) ||
          (clips(style.overflowY) && (bottom > edge.bottom + height / 4 || top < edge.top - height / 4)),
      )
      if (isCut && around !== document.documentElement) {
        found.set(parent, `“${text.textContent.trim().slice(0, 40)}” is cut off by ${window.selectorOf(around)}`)
        break
      }
      if (style.overflowX === 'auto' || style.overflowX === 'scroll' || style.position === 'fixed') break
    }
  }
  return [...found].map(([element, what]) => ({ selector: window.selectorOf(element), what }))
}

/** Begins at the top, notes what the keyboard has to reach, and says what it never can: a label for a control that takes no focus. */
export function noteStops(): { count: number; unreachable: Place[] } {
  // The next stop is the first one again, wherever somebody has been before.
  document.body.tabIndex = -1
  document.body.focus({ preventScroll: true })
  document.body.removeAttribute('tabindex')
  scrollTo(0, 0)
  const selector =
    'a[href],area[href],button,input:not([type=hidden]),select,textarea,summary,audio[controls],video[controls],[tabindex]'
  const isStop = (element: Element): boolean =>
    element instanceof HTMLElement &&
    element.tabIndex >= 0 &&
    !(element as Partial<HTMLButtonElement>).disabled &&
    !element.closest('[inert]') &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
  const radios = new Set<string>()
  window.stops = [...document.querySelectorAll(selector)].filter((element) => {
    if (!isStop(element)) return false
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
    // One stop for all of a group.
    const isFirst = !radios.has(element.name)
    radios.add(element.name)
    return isFirst
  })
  const unreachable = [...document.querySelectorAll('label')]
    .filter((label) => label.checkVisibility() && label.control && !isStop(label.control))
    .map((label) => ({ selector: window.selectorOf(label), what: 'its control takes no focus' }))
  return { count: window.stops.length, unreachable }
}

/** Where the keyboard is: the number of its stop, -1 for another element; null where it is nowhere. */
export function whereFocusIs(): { number: number; selector: string } | null {
  const active = document.activeElement
  if (!active || active === document.body || active === document.documentElement) return null
  return { number: window.stops.indexOf(active), selector: window.selectorOf(active) }
}
