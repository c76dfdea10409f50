const namesIn = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '))

/** What a drawing may be made of: shapes, text, gradients, clips, masks, patterns and markers. */
export const drawingElements = namesIn(
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath',
  'linearGradient radialGradient stop clipPath mask pattern marker',
)

/** Elements whose text is shown or read; elsewhere text is left out. */
export const textElements = namesIn('title desc text tspan textPath')

/** Elements that only wrap others: they go, and what they hold stays. */
export const wrapperElements = namesIn('a switch')

/**
 * Elements that run, move or fetch. A drawing that has one is refused, so that nobody publishes half a picture. They
 * are in lower case, as names are compared, so that a lenient reader of the file finds nothing that we overlooked.
 */
export const activeElements = namesIn(
  'script handler listener set animate animatecolor animatemotion animatetransform discard',
)
export const embeddingElements = namesIn('foreignobject image feimage iframe embed object audio video canvas link base')

/** How a shape is painted. The same names are valid as attributes and in a `style`, which becomes attributes. */
const presentation = [
  'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit',
  'stroke-dasharray stroke-dashoffset vector-effect paint-order opacity color display visibility overflow',
  'clip-path clip-rule mask marker-start marker-mid marker-end stop-color stop-opacity shape-rendering',
  'text-rendering font-family font-size font-style font-weight font-variant font-stretch letter-spacing word-spacing',
  'text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift writing-mode direction',
  'transform-origin',
]
export const presentationAttributes = namesIn(...presentation)

export const drawingAttributes = namesIn(
  ...presentation,
  'id viewBox preserveAspectRatio width height x y transform role aria-label',
  'd pathLength points cx cy r rx ry x1 y1 x2 y2 fx fy fr',
  'dx dy rotate textLength lengthAdjust startOffset method spacing side',
  'offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits mask-type',
  'patternUnits patternContentUnits patternTransform markerWidth markerHeight markerUnits orient refX refY',
)

/** The functions that a value may call, in lower case; `url` is judged by what it names. */
export const valueFunctions = namesIn('rgb rgba hsl hsla matrix translate scale rotate skewx skewy')

/** Bounds of a drawing, so that neither we nor a reader's browser choke on it. */
export const svgLimits = { elements: 20_000, depth: 100, uses: 1000 } as const
