/** The page of the gallery: every sheet under its portal. */
export function toIndex(sheets: { portal: string; name: string; path: string }[]): string {
  const portals = [...new Set(sheets.map(({ portal }) => portal))]
  return [
    '# Gallery',
    '',
    'Every template of every portal at 360, 768 and 1280 px, in light and in dark. Written by `npm run gallery`.',
    '',
    ...portals.flatMap((portal) => [
      `## ${portal}`,
      '',
      ...sheets
        .filter((sheet) => sheet.portal === portal)
        .flatMap(({ name, path }) => [
          `### ${name}`,
          '',
          `![${name} of ${portal}: ${path}](${portal}/${name}.webp)`,
          '',
        ]),
    ]),
  ].join('\n')
}
