import { lineWidth } from '../theme/letterWidths.ts';
import { printerOf } from './amounts.ts';
import { axisOf } from './axis.ts';
import type { Datum } from './datum.ts';
import { given, when } from './given.ts';
import { LEADING, linesOf, tonedLinesOf } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import { bigNumber } from './numberCard.ts';
import type { Axis, BarMark, Frame, IntervalMark, Plot } from './plot.ts';
import { positionOn } from './scale.ts';
import { pathOf, textAt, type Shape } from './shapes.ts';
import type { SharesInput } from './sharesFields.ts';

const BRACKET = 10;
/** How much wider a caption may be in a reader's own letters, before ours have come. */
const SPARE = 1.04;

/** How the amounts of a figure are printed. */
export const printOf = ({ values: { whole, parts, upTo }, locale }: SharesInput) =>
  printerOf([whole, ...parts, ...given(upTo, (end) => end)], locale);

/** One part at the left of its whole: both numbers large, each with a bracket over what it counts. */
export const partInWhole = (input: SharesInput): Plot => {
  const { values, words, room, locale } = input;
  const { whole, parts, upTo, fits, seen } = values;
  const [part] = parts;
  if (part === undefined) throw new Error('shares: a part is missing');
  const { px, isNarrow, type, width } = room;
  const end = upTo ?? part;

  // Above the bar: the part.
  const amount = upTo === undefined ? undefined : words.of('amount.part');
  const above = caption(input, { datum: part, amount, words: words.of('label.part'), side: 'start', top: 0 });
  const barTop = above.height + px(isNarrow ? 34 : 44);
  const barHeight = room.tall(isNarrow ? 52 : room.height === undefined ? 56 : 96);
  const frame = { x: 1, y: barTop, width: width - 2, height: barHeight };
  const domain = [0, whole.value * (isNarrow ? 1 : 500 / 489)] as const;
  const axis = axisOf({ data: [whole], domain, frame, direction: 'x', room, locale });
  const X = positionOn(axis, frame, 'x');

  const own = mannerOf(part, seen);
  // Two counts: the lower one solid and the rest of the higher one paler; or, where the lower one is not published as
  // such, a cut in the higher one.
  const isCut = upTo !== undefined && own !== 'seen' && own !== 'stated';
  const higher = given(upTo, (datum): BarMark => ({
    datum,
    row: 0,
    from: isCut ? 0 : part.value,
    to: datum.value,
    as: isCut ? `area-${mannerOf(datum, seen)}` : 'area-pale',
  }));
  const lower: BarMark = { datum: part, row: 0, from: 0, to: part.value, as: isCut ? 'area-pale' : `area-${own}` };
  const times = Math.ceil(whole.value / end.value) - 1;
  const isReadable = fits && X(end.value) - frame.x >= 8;
  const cuts = Array.from({ length: isReadable ? Math.max(0, times - 1) : 0 }, (_, at) =>
    cutAt((at + 2) * end.value, 'line-cut-said'),
  );
  const inside = fits ? words.maybe('label.fits') : undefined;
  const place = { left: X(end.value), right: X(whole.value), y: barTop + barHeight / 2, size: type.strong };
  return lyingWhole(input, {
    frame,
    axis,
    bars: [...higher, lower],
    cuts: [...when(isCut, cutAt(part.value, 'line-cut')), ...cuts],
    over: [
      ...above.shapes,
      pathOf(bracket(X(0), X(end.value), barTop - px(6), -px(BRACKET)), bracketLook(part)),
      ...given(inside, (said) => insideWords(said, { ...place, ink: inkOf(whole) })),
    ],
  });
};

type Lying = {
  frame: Frame;
  axis: Axis;
  /** The parts, over the whole, and the lines that cut them. */
  bars: readonly BarMark[];
  cuts: readonly IntervalMark[];
  over: readonly Shape[];
  /** What the axis counts, where nothing else says it. */
  unit?: string;
};

/** A lying bar of the whole with parts on it; under it what the whole is, and its axis. */
export const lyingWhole = (input: SharesInput, { frame, axis, bars, cuts, over, unit = '' }: Lying): Plot => {
  const { values, words, room } = input;
  const { whole } = values;
  const { px, isNarrow, type } = room;
  const X = positionOn(axis, frame, 'x');
  const foot = frame.y + frame.height + px(8);
  const top = foot + px(BRACKET + 8);
  const side = isNarrow ? 'start' : 'end';
  const below = caption(input, { datum: whole, words: words.of('label.whole'), side, right: X(whole.value), top });
  const axisTop = top + below.height + px(20);
  return {
    width: room.width,
    height: Math.ceil(axisTop + px(30)),
    direction: 'rows',
    panels: [
      {
        id: 'whole',
        frame,
        x: { ...axis, ticks: [], hasLine: false },
        y: { scale: 'band', domain: [0, 1], ticks: [] },
        layers: [
          { mark: 'bar', thickness: frame.height, marks: [wholeBar(whole), ...bars] },
          { mark: 'interval', marks: cuts },
        ],
      },
      {
        id: 'axis',
        frame: { ...frame, y: axisTop, height: 1 },
        x: axis,
        y: { scale: 'linear', domain: [0, 1], ticks: [] },
        layers: [],
      },
    ],
    under: [],
    over: [
      ...over,
      pathOf(bracket(X(0), X(whole.value), foot, px(BRACKET)), bracketLook(whole)),
      ...below.shapes,
      // The whole stands at the right of its bracket: below its left end is room.
      ...when(unit !== '', ...textAt(frame.x, axisTop - px(10), unit, { size: type.tick, as: ['x-quiet'] })),
    ],
  };
};

/** A line across a lying bar. */
export const cutAt = (x: number, as: IntervalMark['as']): IntervalMark => ({
  from: { x, y: -0.5 },
  to: { x, y: 0.5 },
  as,
});

/** The whole behind its parts: outlined in the colour of whose it is. */
export const wholeBar = (datum: Datum): BarMark => ({
  datum,
  row: 0,
  from: 0,
  to: datum.value,
  as: inkOf(datum) === 'x-stated' ? 'area-rest' : 'area-said',
});

/** The bracket of a datum. */
export const bracketLook = (datum: Datum) => (inkOf(datum) === 'x-stated' ? 'line-day' : 'context-line');

/** Two short uprights and the line between them, open towards the bar. */
const bracket = (left: number, right: number, y: number, rise: number): string =>
  `M${left} ${y}v${rise}H${right}v${-rise}`;

type InsideOptions = { left: number; right: number; y: number; size: number; ink: 'x-stated' | 'x-context' };

const insideWords = (words: string, { left, right, y, size, ink }: InsideOptions): Shape[] => {
  const room = right - left - 12;
  const fitted = lineWidth(words, size, 'strong') <= room ? size : size * 0.93;
  const lines = linesOf(words, fitted, 'strong', room);
  const top = y + fitted * 0.35 - ((lines.length - 1) * fitted * LEADING) / 2;
  return textAt((left + right) / 2, top, lines, { size: fitted, anchor: 'middle', as: ['x-semi', ink, 'x-halo'] });
};

type CaptionOptions = {
  datum: Datum;
  amount?: string | undefined;
  words: string;
  side: 'start' | 'end';
  right?: number;
  /** Where the room for it begins. */
  left?: number;
  top: number;
};

/** A large number with its words beside it (under it on a phone): before its first `|` in ink, after it in colour. */
export const caption = (input: SharesInput, options: CaptionOptions): { shapes: Shape[]; height: number } => {
  const { room, locale } = input;
  const { px, isNarrow, type, width } = room;
  const { datum, amount, words, side, right: edge = width, left = 0, top } = options;
  const size = px(isNarrow ? 50 : 62);
  const isBounded = datum.bound !== 'exactly';
  const number = bigNumber({
    datum: isBounded ? { ...datum, parts: { ...datum.parts, scale: '' } } : datum,
    amount: amount ?? (isBounded ? undefined : printOf(input)(datum)),
    x: side === 'start' ? 0 : edge,
    y: top + size * 0.76,
    size,
    width: isNarrow ? width : width * 0.5,
    locale,
    anchor: side,
  });
  const gap = px(24);
  const measure = isNarrow ? width : Math.min(edge - left - number.width - gap, px(560));
  const lines = tonedLinesOf(words, type.strong, measure / SPARE);
  const first = isNarrow
    ? top + size * 0.96 + type.strong * 0.75
    : top + Math.max(type.strong, (size - lines.length * type.strong * LEADING) / 2 + type.strong * 0.9);
  const x = isNarrow ? 0 : side === 'start' ? number.width + gap : edge - number.width - gap;
  const shapes = lines.flatMap(({ text, isStrong }, at) =>
    textAt(x, first + at * type.strong * LEADING, text, {
      size: type.strong,
      anchor: isNarrow ? 'start' : side,
      as: isStrong ? ['x-bold'] : ['x-stated'],
    }),
  );
  const last = first + (lines.length - 1) * type.strong * LEADING;
  return { shapes: [...number.shapes, ...shapes], height: Math.max(size, last + type.strong * 0.3 - top) };
};
