type Sign = 'confirmed' | 'anotherSubject' | 'othersDiffer' | 'foundNowhereElse';
type Point = readonly [x: number, y: number];
/** A closed line round a sign's middle; one within another is a hole. */
type Ring = readonly Point[];

const BOX = 16;
/** Degrees from point to point: an eighth of a px beside the true circle where a slide shows a sign at its largest. */
const STEP = 9;

const arc = (r: number, from = 0, to = 360, step = STEP): Ring => {
  const count = Math.ceil(Math.abs(to - from) / step);
  return Array.from({ length: count + 1 }, (_, at): Point => {
    const angle = ((from + ((to - from) * at) / count) * Math.PI) / 180;
    return [r * Math.cos(angle), r * Math.sin(angle)];
  });
};

const square = (r: number): Ring => arc(r, 0, 360, 90);

const bentBar = (middle: number): Ring => {
  const [from, to] = [middle - 25.5, middle + 25.5];
  return [...arc(7.3, from, to), ...arc(5.3, to, from)];
};

/** A verdict's sign: disc, half disc, diamond, broken ring, told apart without colour. Its word always goes with it. */
const signs: Readonly<Record<Sign, readonly Ring[]>> = {
  confirmed: [arc(7)],
  anotherSubject: [arc(7.05), arc(5.35, -90, 90)],
  othersDiffer: [square(7.95), square(5.25)],
  foundNowhereElse: [0, 90, 180, 270].map(bentBar),
};

/** A verdict's sign as the data of an SVG path in a box of 16 by 16, filled by the rule `evenodd`. */
export const verdictPath = (sign: Sign): string =>
  signs[sign]
    .map((ring) => `M${ring.map((point) => point.map((at) => (at + BOX / 2).toFixed(2)).join(' ')).join('L')}z`)
    .join('');

const percent = (at: number): string => `${(50 + (at * 100) / BOX).toFixed(1)}%`;

/** A polygon is one line: from each ring it goes back to where it began, on the way it came, which cuts out nothing. */
const polygonOf = (rings: readonly Ring[]): string => {
  const starts = rings.map((ring) => ring.slice(0, 1));
  const line = rings.flatMap((ring, at) => [...ring, ...(starts[at] ?? []), ...(starts[0] ?? [])]);
  return `polygon(evenodd,${line.map(([x, y]) => `${percent(x)} ${percent(y)}`).join(',')})`;
};

/**
 * Signs cut out of the page's own ink: one class in the markup instead of a drawing at each of its places. It is printed,
 * and kept where a system sets its colours. No mask: for a picture in a style sheet a browser makes a document of its
 * own, before it can paint the page.
 */
export const verdictCss = (): string =>
  Object.entries(signs)
    .map(([sign, rings]) => `.sign-${sign}{--sign:${polygonOf(rings)}}`)
    .join('\n');
