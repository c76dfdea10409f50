/** How far a sheet's shadow falls: the light stands behind the picture, so it falls up and to the left. */
const fall = 'translate(-9 -13)'
const shadow = { fill: '#2a120c', opacity: '0.26' }

/** Cut paper: every filled shape is a sheet that throws its shadow upon those behind it. */
export const asPapercut = (svg: string): string =>
  svg.replace(/<(?:path|circle|rect)\b[^>]*fill="#[^>]*\/>/gu, (sheet) => shadowOf(sheet) + sheet)

/** The shape itself, dark and faint, a little off. Whatever is no more than a line has none. */
const shadowOf = (sheet: string): string =>
  /stroke=/u.test(sheet)
    ? ''
    : `<g transform="${fall}" opacity="${shadow.opacity}">${sheet.replace(/ opacity="[^"]*"/u, '').replace(/fill="[^"]*"/u, `fill="${shadow.fill}"`)}</g>`
