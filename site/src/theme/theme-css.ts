import { colourRoles, darkScheme, lightScheme, pictureBrightness, type Brand, type Scheme } from '@kewen/content/design'

/** On paper: black on white, whatever the screen shows. */
const paper: Partial<Scheme> = {
  ground: '#ffffff',
  surface: '#ffffff',
  'brand-soft': '#ffffff',
  'accent-soft': '#ffffff',
  'warning-soft': '#ffffff',
  ink: '#000000',
  muted: '#444444',
  deep: '#ffffff',
  'on-deep': '#000000',
  'on-deep-muted': '#444444',
}

/** The order of the layers, as portal.css has it: this sheet may come first. */
const layers = '@layer base, layout, components, look, print;'

/**
 * The style sheet that gives every role of `roles.ts` its colour: in light, in dark and on paper. In mourning it takes
 * all colour from the screen; as the filter stands on the root, what is fixed or sticky keeps its place. `look` are the
 * rules of the site's look.
 */
export const themeCss = (brand: Brand, { isMourning = false, look = '' } = {}): string =>
  [
    ...(look ? [layers, `@layer look {${look}}`] : []),
    ...rule(['color-scheme: light dark', ...colours(lightScheme(brand)), `--${pictureBrightness}: 1`]),
    '@media screen and (prefers-color-scheme: dark) {',
    ...rule([...colours(darkScheme(brand)), `--${pictureBrightness}: 0.86`]).map((line) => `  ${line}`),
    '}',
    '@media print {',
    ...rule(['color-scheme: light', ...colours(paper)]).map((line) => `  ${line}`),
    '}',
    ...(isMourning ? ['@media screen {', '  :root {', '    filter: grayscale(1);', '  }', '}'] : []),
    '',
  ].join('\n')

const rule = (declarations: string[]): string[] => [':root {', ...declarations.map((line) => `  ${line};`), '}']

const colours = (scheme: Partial<Scheme>): string[] =>
  colourRoles.flatMap((role) => (scheme[role] ? [`--${role}: ${scheme[role]}`] : []))
