/** One stroke or surface of a sign, in a box of 16 by 16; `width` is a stroke's, `dash` its gaps. */
export type VerdictShape = { d: string; isFilled: boolean; width?: number; dash?: string; dashOffset?: number };

type Sign = 'confirmed' | 'anotherSubject' | 'othersDiffer' | 'foundNowhereElse';

const circle = (r: number): string =>
  `M${(8 - r).toFixed(1)} 8a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
/** A disc with its right half cut out but for the rim: the cut runs the other way round. */
const HALF_DISC = 'M8 .95a7.05 7.05 0 1 0 0 14.1a7.05 7.05 0 1 0 0-14.1zM8 2.65a5.35 5.35 0 0 1 0 10.7z';

/** A verdict's sign: disc, half disc, diamond, broken ring, told apart without colour. Its word always goes with it. */
export const verdictShapes: Readonly<Record<Sign, readonly VerdictShape[]>> = {
  confirmed: [{ d: circle(7), isFilled: true }],
  anotherSubject: [{ d: HALF_DISC, isFilled: true }],
  othersDiffer: [{ d: 'M8 1.4L14.6 8 8 14.6 1.4 8z', isFilled: false, width: 1.9 }],
  foundNowhereElse: [{ d: circle(6.3), isFilled: false, width: 2, dash: '5.6 4.3', dashOffset: 2.8 }],
};

const STROKE = 1.8;

/** The presentation of a shape as SVG attributes, by their names in markup. */
export const shapeAttributes = ({ d, isFilled, width, dash, dashOffset }: VerdictShape): Record<string, string> => ({
  d,
  fill: isFilled ? 'currentColor' : 'none',
  ...(isFilled ? {} : { stroke: 'currentColor', 'stroke-width': String(width ?? STROKE) }),
  ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
  ...(dashOffset === undefined ? {} : { 'stroke-dashoffset': String(dashOffset) }),
});

const BOX = 16;

/**
 * Signs as masks for the page's own ink: one class in the markup instead of a drawing at each of its places. It is
 * printed, and kept where a system sets its colours. Sprite: all signs are one picture, since a browser makes a document
 * of its own for each, before it can paint the page.
 */
export const verdictCss = (): string => {
  const signs = Object.entries(verdictShapes);
  const drawn = signs.map(([, shapes], at) => `<g transform='translate(${at * BOX})'>${pathsOf(shapes)}</g>`);
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${signs.length * BOX} ${BOX}'>${drawn.join('')}</svg>`;
  const picture = `data:image/svg+xml,${svg.replaceAll('<', '%3C').replaceAll('>', '%3E')}`;
  return [
    `.sign,.signed::before{--signs:url("${picture}");--signs-size:${signs.length * 100}% 100%}`,
    ...signs.map(([verdict], at) => `.sign-${verdict}{--sign:${(at * 100) / (signs.length - 1)}%}`),
  ].join('\n');
};

const pathsOf = (shapes: readonly VerdictShape[]): string =>
  shapes
    .map((shape) => {
      const attributes = Object.entries(shapeAttributes(shape)).map(([name, value]) => ` ${name}='${value}'`);
      return `<path${attributes.join('')}/>`;
    })
    .join('');
