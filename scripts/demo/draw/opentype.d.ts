/** The part of opentype.js that the drawings use: it ships no types. */
declare module 'opentype.js' {
  type BoundingBox = { x1: number; y1: number; x2: number; y2: number }
  type Path = { toPathData(decimalPlaces: number): string; getBoundingBox(): BoundingBox }
  type Font = {
    unitsPerEm: number
    charToGlyphIndex(character: string): number
    getPath(text: string, x: number, y: number, fontSize: number): Path
  }
  const opentype: { parse(bytes: ArrayBuffer): Font }
  export default opentype
}
