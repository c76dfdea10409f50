/** In pixels: what Open Graph asks for, and what WeChat takes for the thumbnail of a link. */
export const wholeSize = { width: 1200, height: 630 } as const
export const squareSize = { width: 300, height: 300 } as const
