import { lineWidth } from '../theme/letterWidths.ts';
import type { Datum } from './datum.ts';
import type { Box } from './boxes.ts';
import { freePlace } from './freePlace.ts';
import { LEADING, tonedLinesOf, tonedShapes, type TonedLine } from './lines.ts';
import { inkOf, lineOf } from './look.ts';
import { bigNumber } from './numberCard.ts';
import type { SeriesInput } from './seriesFields.ts';
import type { SeriesLayout } from './seriesLayout.ts';
import type { Drawn } from './seriesWords.ts';
import { markOf, pathOf, type Shape } from './shapes.ts';

const TICK = 5;

/** The bracket of a multiple: up from one amount to the other at the first time, then across to the second. */
export const bracketOf = ({ values, room }: SeriesInput, { at }: SeriesLayout): Drawn | undefined => {
  const { multiple, multipleFrom, multipleTo } = values;
  if (multiple === undefined || multipleFrom === undefined || multipleTo === undefined) return undefined;
  const as = multiple.basis === 'stated' ? 'line-day' : lineOf(multiple);
  const [from, to] = [at(multipleFrom), at(multipleTo)];
  const way = to.y <= from.y ? -1 : 1;
  const [head, tick] = [room.px(6), room.px(TICK)];
  const start = from.y + way * room.px(9);
  const corner = `M${from.x} ${start + way * tick}V${to.y}H${to.x}`;
  const arrow = `M${from.x - head} ${to.y - way * head}L${from.x} ${to.y}L${from.x + head} ${to.y - way * head}`;
  // The two ends draw the amounts they stand at, so that each lights with its number.
  const endOf = (datum: Datum, d: string, place: { x: number; y: number }) =>
    markOf(datum, [pathOf(d, as)], { ring: 'dot', ...place, r: tick });
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return {
    shapes: [
      ...markOf(multiple, [pathOf(corner + arrow, as)]),
      ...endOf(multipleFrom, `M${from.x} ${start}v${way * tick}`, from),
      ...endOf(multipleTo, `M${to.x} ${to.y}v${-way * tick}`, to),
    ],
    boxes: [
      { left: from.x - head, right: from.x + head, top, bottom },
      { left: from.x, right: to.x, top: to.y - 4, bottom: to.y + 12 },
    ],
  };
};

const SIZE = { wide: 84, medium: 84, narrow: 54, slide: 100 } as const;
/** Sizes that are tried, the largest first. */
const TRIED = [1, 0.8, 0.65] as const;

type Block = { shapes: Shape[]; missing: number };

/** The multiple as a large number with its words, where there is room under the bracket, or above the drawing. */
export const multipleBlock = (
  input: SeriesInput,
  layout: SeriesLayout,
  taken: readonly Box[],
  isAbove: boolean,
): Block => {
  const { values, words, room, locale } = input;
  const { multiple } = values;
  if (multiple === undefined) return { shapes: [], missing: 0 };
  const { px } = room;
  const { frame } = layout;
  const type = px(room.isNarrow ? 13 : 15);
  const amount = words.maybe('amount.multiple');
  const full = room.size === 'slide' ? SIZE.slide * 1.2 : SIZE[room.size];
  const draw = (share: number, wordsWidth: number | undefined): Arranged => {
    const size = full * share;
    const number = bigNumber({ datum: multiple, amount, x: 0, y: 0, size, width: frame.width, locale });
    const width = wordsWidth ?? Math.max(number.width, px(room.isNarrow ? 140 : 196));
    const lines = tonedLinesOf(words.of('label.multiple'), type, width);
    const rise = size * 0.72;
    const text = Math.max(...lines.map((line) => lineWidth(line.text, type, 'strong')));
    const tall = (lines.length - 1) * type * LEADING + type * 0.4;
    if (wordsWidth === undefined) {
      const wordsAt = { x: 2, y: rise + size * 0.2 + type * 0.74 };
      const box = { width: Math.max(number.width, text) + 6, height: wordsAt.y + tall };
      return { size, rise, lines, wordsAt, box };
    }
    const wordsAt = { x: number.width + px(14), y: Math.max(type, (rise - tall + type) / 2) };
    const box = { width: wordsAt.x + text + 6, height: Math.max(rise, wordsAt.y + tall) };
    return { size, rise, lines, wordsAt, box };
  };
  const place = (x: number, y: number, { rise, size, lines, wordsAt }: Arranged): Shape[] => [
    ...bigNumber({ datum: multiple, amount, x, y: y + rise, size, width: frame.width, locale }).shapes,
    ...tonedShapes(lines, x + wordsAt.x, y + wordsAt.y, { size: type, ink: inkOf(multiple) }),
  ];
  const above = draw(0.65, room.width - full - px(16));
  if (isAbove) return { shapes: place(0, px(4), above), missing: 0 };
  const inside = {
    left: frame.x + layout.radius + px(14),
    right: frame.x + frame.width,
    top: frame.y + px(8),
    bottom: frame.y + frame.height - px(6),
  };
  const blocked = [...taken, ...stemBoxes(input, layout)];
  const tried = [...TRIED.map((share) => draw(share, undefined)), ...TRIED.map((share) => draw(share, px(200)))];
  for (const arranged of tried) {
    const found = freePlace(arranged.box, blocked, inside);
    if (found !== undefined) return { shapes: place(found.x, found.y, arranged), missing: 0 };
  }
  return { shapes: [], missing: above.box.height + px(16) };
};

/** The number and its words: under it, or beside it, seen from the block's top left corner. */
type Arranged = {
  size: number;
  rise: number;
  lines: readonly TonedLine[];
  wordsAt: { x: number; y: number };
  box: { width: number; height: number };
};

/** Stems and lines: words may cross them only with their halo, a block of words not at all. */
const stemBoxes = ({ values }: SeriesInput, { at, frame, isLog }: SeriesLayout): Box[] => {
  if (values.drawn === 'columns' || (values.drawn === 'stems' && isLog)) return [];
  return values.lines.flatMap((line) => {
    const points = line.values.map(at);
    if (values.drawn === 'stems')
      return points.map(({ x, y }) => ({ left: x - 2, right: x + 2, top: y, bottom: frame.y + frame.height }));
    return points.slice(1).map((other, index) => {
      const one = points[index] ?? other;
      const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
      return { left, right, top: Math.min(one.y, other.y), bottom: Math.max(one.y, other.y) };
    });
  });
};
