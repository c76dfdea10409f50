/** What a drawing may be made of: shapes, text, gradients, clips, masks, patterns and markers. */
export const drawingElements: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['text', 'tspan', 'textPath'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern', 'marker'],
])

/** Elements whose text is shown or read; elsewhere text is left out. */
export const textElements: ReadonlySet<string> = new Set(['title', 'desc', 'text', 'tspan', 'textPath'])

/** Elements that only wrap others: they go, and what they hold stays. */
export const wrapperElements: ReadonlySet<string> = new Set(['a', 'switch'])

/** Elements that run, move or fetch. A drawing that has one is refused, so that nobody publishes half a picture. */
export const activeElements: ReadonlySet<string> = new Set(
  ['script', 'handler', 'listener', 'set', 'animate', 'animateColor', 'animateMotion', 'animateTransform', 'discard']
    // The names are compared in lower case, so that a lenient reader of the file finds no script that we overlooked.
    .map((name) => name.toLowerCase()),
)
export const embeddingElements: ReadonlySet<string> = new Set(
  ['foreignObject', 'image', 'feImage', 'iframe', 'embed', 'object', 'audio', 'video', 'canvas', 'link', 'base'].map(
    (name) => name.toLowerCase(),
  ),
)

/** How a shape is painted. The same names are valid as attributes and in a `style`, which becomes attributes. */
const presentation = [
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset', 'vector-effect', 'paint-order'],
  ...['opacity', 'color', 'display', 'visibility', 'overflow', 'clip-path', 'clip-rule', 'mask'],
  ...['marker-start', 'marker-mid', 'marker-end', 'stop-color', 'stop-opacity', 'shape-rendering', 'text-rendering'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-variant', 'font-stretch', 'letter-spacing'],
  ...['word-spacing', 'text-anchor', 'text-decoration', 'dominant-baseline', 'alignment-baseline', 'baseline-shift'],
  ...['writing-mode', 'direction', 'transform-origin'],
]
export const presentationAttributes: ReadonlySet<string> = new Set(presentation)

export const drawingAttributes: ReadonlySet<string> = new Set([
  ...presentation,
  ...['id', 'viewBox', 'preserveAspectRatio', 'width', 'height', 'x', 'y', 'transform', 'role', 'aria-label'],
  ...['d', 'pathLength', 'points', 'cx', 'cy', 'r', 'rx', 'ry', 'x1', 'y1', 'x2', 'y2', 'fx', 'fy', 'fr'],
  ...['dx', 'dy', 'rotate', 'textLength', 'lengthAdjust', 'startOffset', 'method', 'spacing', 'side'],
  ...['offset', 'gradientUnits', 'gradientTransform', 'spreadMethod', 'clipPathUnits', 'maskUnits', 'mask-type'],
  ...['maskContentUnits', 'patternUnits', 'patternContentUnits', 'patternTransform'],
  ...['markerWidth', 'markerHeight', 'markerUnits', 'orient', 'refX', 'refY'],
])

/** The functions that a value may call; `url` is judged by what it names. */
export const valueFunctions: ReadonlySet<string> = new Set([
  ...['rgb', 'rgba', 'hsl', 'hsla'],
  ...['matrix', 'translate', 'scale', 'rotate', 'skewx', 'skewy'],
])

/** Bounds of a drawing, so that neither we nor a reader's browser choke on it. */
export const svgLimits = { elements: 20_000, depth: 100, uses: 1000 } as const
