import { lineWidth } from '../theme/letterWidths.ts';
import { printerOf } from './amounts.ts';
import { axisOf } from './axis.ts';
import type { Datum } from './datum.ts';
import type { PlotInput } from './kind.ts';
import { LEADING, tonedLinesOf } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import { bigNumber } from './numberCard.ts';
import type { Axis, BarMark, IntervalMark, Plot } from './plot.ts';
import { positionOn } from './scale.ts';
import { pathOf, textAt, type Shape } from './shapes.ts';

/** The values of the kind `shares`. */
export type SharesValues = {
  readonly whole: Datum;
  readonly parts: readonly Datum[];
  readonly upTo?: Datum;
  readonly fits: boolean;
  readonly seen: boolean;
};
export type SharesInput = Omit<PlotInput, 'values'> & { values: SharesValues };

const BRACKET = 10;
/** How much wider a caption may be in a reader's own letters, before ours have come. */
const SPARE = 1.04;

/** One part at the left of its whole: both numbers large, each with a bracket over what it counts. */
export const partInWhole = ({ values, words, room, locale }: SharesInput): Plot => {
  const { whole, parts, upTo, fits, seen } = values;
  const [part] = parts;
  if (part === undefined) throw new Error('shares: a part is missing');
  const { px, isNarrow, type, width } = room;
  const print = printerOf([whole, ...parts, ...(upTo === undefined ? [] : [upTo])], locale);
  const end = upTo ?? part;

  // Above the bar: the part.
  const above = caption({
    datum: part,
    amount: upTo === undefined ? undefined : words.of('amount.part'),
    words: words.of('label.part'),
    side: 'start',
    top: 0,
    input: { room, locale, print },
  });
  const barTop = above.height + px(isNarrow ? 34 : 44);
  const barHeight = px(isNarrow ? 52 : room.height === undefined ? 56 : 96);
  const frame = { x: 1, y: barTop, width: width - 2, height: barHeight };
  const domain = [0, whole.value * (isNarrow ? 1 : 500 / 489)] as const;
  const scaled = axisOf({ least: 0, most: whole.value, like: whole, frame, direction: 'x', room, locale, domain });
  const X = positionOn(scaled, frame, 'x');
  const foot = barTop + barHeight;

  const below = caption({
    datum: whole,
    words: words.of('label.whole'),
    side: isNarrow ? 'start' : 'end',
    right: X(whole.value),
    top: foot + px(8) + px(BRACKET) + px(8),
    input: { room, locale, print },
  });
  const axisTop = foot + px(8) + px(BRACKET) + px(8) + below.height + px(20);

  const own = mannerOf(part, seen);
  // Two counts: the lower one solid and the rest of the higher one paler; or, where the lower one is not published as
  // such, a cut in the higher one.
  const isCut = upTo !== undefined && own !== 'seen' && own !== 'stated';
  const higher: BarMark[] =
    upTo === undefined
      ? []
      : isCut
        ? [{ datum: upTo, row: 0, from: 0, to: upTo.value, as: `area-${mannerOf(upTo, seen)}` }]
        : [{ datum: upTo, row: 0, from: part.value, to: upTo.value, as: 'area-pale' }];
  const marks: BarMark[] = [
    { datum: whole, row: 0, from: 0, to: whole.value, as: restLook(whole) },
    ...higher,
    { datum: part, row: 0, from: 0, to: part.value, as: isCut ? 'area-pale' : `area-${own}` },
  ];
  const cut: IntervalMark[] = isCut
    ? [{ from: { x: part.value, y: -0.5 }, to: { x: part.value, y: 0.5 }, as: 'line-cut' }]
    : [];
  const times = Math.ceil(whole.value / end.value) - 1;
  const cuts = Array.from({ length: Math.max(0, times - 1) }, (_, at): IntervalMark => {
    const x = (at + 2) * end.value;
    return { from: { x, y: -0.5 }, to: { x, y: 0.5 }, as: 'line-cut-said' };
  });
  const isReadable = fits && X(end.value) - frame.x >= 8;
  const row: Axis = { scale: 'band', domain: [0, 1], ticks: [] };
  const axisFrame = { ...frame, y: axisTop, height: 1 };
  const inside = fits ? words.maybe('label.fits') : undefined;
  return {
    width,
    height: Math.ceil(axisTop + px(30)),
    direction: 'rows',
    panels: [
      {
        id: 'whole',
        frame,
        x: { ...scaled, ticks: [], hasLine: false },
        y: row,
        layers: [
          { mark: 'bar', thickness: barHeight, marks },
          { mark: 'interval', marks: [...cut, ...(isReadable ? cuts : [])] },
        ],
      },
      { id: 'axis', frame: axisFrame, x: scaled, y: { scale: 'linear', domain: [0, 1], ticks: [] }, layers: [] },
    ],
    under: [],
    over: [
      ...above.shapes,
      pathOf(bracket(X(0), X(end.value), barTop - px(6), -px(BRACKET)), bracketLook(part)),
      ...insideWords(inside, {
        left: X(end.value),
        right: X(whole.value),
        y: barTop + barHeight / 2,
        size: type.strong,
        ink: inkOf(whole),
      }),
      pathOf(bracket(X(0), X(whole.value), foot + px(8), px(BRACKET)), bracketLook(whole)),
      ...below.shapes,
    ],
  };
};

/** The whole behind its parts: outlined in the colour of whose it is. */
export const restLook = (whole: Datum) => (inkOf(whole) === 'x-stated' ? 'area-rest' : 'area-said');

/** The bracket of a datum. */
export const bracketLook = (datum: Datum) => (inkOf(datum) === 'x-stated' ? 'line-day' : 'context-line');

/** Two short uprights and the line between them, open towards the bar. */
export const bracket = (left: number, right: number, y: number, rise: number): string =>
  `M${left} ${y}v${rise}H${right}v${-rise}`;

type InsideOptions = { left: number; right: number; y: number; size: number; ink: 'x-stated' | 'x-context' };

const insideWords = (words: string | undefined, { left, right, y, size, ink }: InsideOptions): Shape[] => {
  if (words === undefined) return [];
  const room = right - left - 12;
  const fitted = lineWidth(words, size, 'strong') <= room ? size : size * 0.93;
  const lines = tonedLinesOf(words, fitted, room).map(({ text }) => text);
  const top = y + fitted * 0.35 - ((lines.length - 1) * fitted * LEADING) / 2;
  return textAt((left + right) / 2, top, lines.join('|'), {
    size: fitted,
    anchor: 'middle',
    as: ['x-semi', ink, 'x-halo'],
  });
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
  input: Pick<SharesInput, 'room' | 'locale'> & { print: (datum: Datum) => string };
};

/** A large number with its words beside it (under it on a phone): before its first `|` in ink, after it in colour. */
export const caption = ({
  datum,
  amount,
  words,
  side,
  right,
  left = 0,
  top,
  input,
}: CaptionOptions): { shapes: Shape[]; height: number } => {
  const { room, locale, print } = input;
  const { px, isNarrow, type, width } = room;
  const size = px(isNarrow ? 50 : 62);
  const edge = right ?? width;
  const isBounded = datum.bound !== 'exactly';
  const number = bigNumber({
    datum: isBounded ? { ...datum, parts: { ...datum.parts, scale: '' } } : datum,
    amount: amount ?? (isBounded ? undefined : print(datum)),
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
