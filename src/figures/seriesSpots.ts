import { lineWidth } from '../theme/letterWidths.ts';
import { boundAround, numberOf } from './amounts.ts';
import type { Datum } from './datum.ts';
import {
  measured,
  spotAt,
  spotsBeside,
  spotsInside,
  tonedLines,
  type LabelLine,
  type Side,
  type Spot,
} from './labels.ts';
import { linesOf } from './lines.ts';
import { inkOf } from './look.ts';
import type { SeriesInput } from './seriesFields.ts';
import type { SeriesLayout } from './seriesLayout.ts';

/** Where a value's words stand beside its dot, the best first. */
const SIDES = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const satisfies readonly Side[];

/** A value's number at the end of its column, or beside its dot, with its time where there is room. */
export const valueSpots = (datum: Datum, { values, room }: SeriesInput, layout: SeriesLayout): Spot[] => {
  const { x, y } = layout.at(datum);
  const number = layout.print(datum);
  const isColumn = values.drawn === 'columns';
  const text = isColumn || room.isNarrow ? number : `${layout.timeWords(datum)}: ${number}`;
  const as = ['x-semi', inkOf(datum), 'x-halo'] as const;
  const block = measured([{ text, size: room.type.label, role: 'strong', as }]);
  if (isColumn) return spotsBeside(block, [x, y], room.px(5), [[0, datum.value < 0 ? 1 : -1]]);
  const far = spotsBeside(block, [x, y], layout.radius + room.px(18), SIDES).map((spot) => ({
    ...spot,
    cost: spot.cost + 9,
  }));
  return [...spotsBeside(block, [x, y], layout.radius + room.px(5), SIDES), ...far];
};

/** What the dashed line is: at the right of its end, or over or under it. */
export const levelSpots = (datum: Datum, { values, words, room }: SeriesInput, { at, frame }: SeriesLayout): Spot[] => {
  const { px, type, isNarrow } = room;
  const tone = { size: type.tick, ink: inkOf(datum), datum };
  const block = (width: number) => measured(tonedLines(words.of('label.level'), { ...tone, width }));
  const [narrow, broad] = [block(px(112)), block(frame.width * 0.6)];
  const { y } = at(datum);
  const right = frame.x + frame.width;
  const end = values.multipleTo === undefined ? right : at(values.multipleTo).x;
  const [over, under] = [y - px(6) - broad.height, y + px(6)];
  const places = [over, under].flatMap((top) => [
    spotAt(broad, end - px(8) - broad.width, top, -1, 1),
    spotAt(broad, right - broad.width, top, -1, 2),
    spotAt(broad, frame.x + px(12), top, 1, 3),
  ]);
  return isNarrow ? places : [spotAt(narrow, end + px(12), y - narrow.height / 2, 1, 0), ...places];
};

const REMARK_SIDES = [
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, 1],
  [0, 1],
] as const satisfies readonly Side[];

/** A word or two beside a dot, or above a column in lines as narrow as it takes, as low as its neighbours leave room. */
export const remarkSpots = (
  key: string,
  at: Datum,
  { values, words, room }: SeriesInput,
  layout: SeriesLayout,
): Spot[] => {
  const { x, y } = layout.at(at);
  const [text, size] = [words.of(`label.${key}`), room.type.label];
  const block = (width: number) =>
    measured(
      linesOf(text, size, 'sans', width).map((line): LabelLine => ({
        text: line,
        size,
        role: 'sans',
        as: ['x-quiet', 'x-italic', 'x-halo'],
      })),
    );
  const isColumn = values.drawn === 'columns';
  const widths = isColumn ? [4, 2, 1].map((columns) => layout.pitch * columns - room.px(6)) : [room.width];
  // Over a column as far up as its neighbours want it, beside a dot at one of two distances.
  const ups = Array.from({ length: Math.max(1, Math.floor((y - layout.frame.y) / (size / 2))) }, (_, up) => up);
  const reaches = isColumn
    ? ups.map((up) => room.px(6) + (up * size) / 2)
    : [9, 24].map(room.px).map((far) => far + layout.radius);
  return widths.flatMap((width, narrower) =>
    reaches.flatMap((reach, further) =>
      spotsBeside(block(width), [x, y], reach, isColumn ? [[0, -1]] : REMARK_SIDES).map((spot) => ({
        ...spot,
        cost: spot.cost + 3 * further + narrower,
      })),
    ),
  );
};

const BIG = { wide: 84, medium: 84, narrow: 54, slide: 120 } as const;
/** Sizes that are tried, with the px that words may take below, the best first. */
const TRIED = [
  { share: 1, wide: 196 },
  { share: 0.8, wide: 196 },
  { share: 0.65, wide: 196 },
  { share: 0.65, wide: 420 },
] as const;

/** The multiple as a large number over its words, anywhere under the bracket, the nearer to its corner the better. */
export const multipleSpots = (
  datum: Datum,
  { words, room, locale }: SeriesInput,
  { frame, radius }: SeriesLayout,
): Spot[] => {
  const { px, isNarrow } = room;
  const small = px(isNarrow ? 13 : 15);
  const own = words.maybe('amount.multiple');
  const [before, after] = own === undefined ? boundAround(datum, locale) : ['', ''];
  const text = `${before}${own ?? numberOf(datum)}${after}`;
  const inside = { x: frame.x + radius + px(14), y: frame.y + px(8), width: frame.width, height: frame.height };
  return TRIED.flatMap(({ share, wide }, order) => {
    const size = BIG[room.size] * share;
    const width = Math.max(lineWidth(text, size, 'headline'), px(isNarrow ? wide * 0.7 : wide));
    const number: LabelLine = {
      text,
      size,
      role: 'headline',
      as: ['x-number', inkOf(datum), 'x-halo'],
      datum,
      below: 0.2,
    };
    const block = measured([
      number,
      ...tonedLines(words.of('label.multiple'), { size: small, width, ink: inkOf(datum), datum }),
    ]);
    return spotsInside(block, inside, [0, 0]).map((spot) => ({ ...spot, cost: spot.cost + 100 * order }));
  });
};
