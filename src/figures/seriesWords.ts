import type { Box } from './boxes.ts';
import { measured, spotAt } from './labels.ts';
import type { Datum } from './datum.ts';
import { when } from './given.ts';
import { lineOf } from './look.ts';
import type { SeriesInput } from './seriesFields.ts';
import { zeroOf, type SeriesLayout } from './seriesLayout.ts';
import { lineFrom, markOf, pathOf, textAt, type Shape } from './shapes.ts';

/** What is drawn beside the values, and what of the drawing it takes. */
export type Drawn = { shapes: readonly Shape[]; boxes: readonly Box[] };

/** What the axis counts, the times without a value, and the line of zero. */
export const axisShapes = ({ room }: SeriesInput, layout: SeriesLayout): Drawn => {
  const { frame, y, axisWords, gapWords } = layout;
  const size = room.type.tick;
  const baseline = frame.y - room.px(11);
  const words = measured([{ text: axisWords, size, role: 'sans', as: ['x-quiet'] }]);
  const zero = zeroOf(layout);
  const hasZero = y.scale === 'linear' && y.domain[0] < 0 && y.domain[1] > 0;
  return {
    shapes: [
      ...when(hasZero, lineFrom(frame.x, zero, frame.x + frame.width, zero, 'axis-ink')),
      ...when(axisWords !== '', ...textAt(0, baseline, axisWords, { size, as: ['x-quiet'] })),
      ...textAt(gapWords.x, gapWords.y, gapWords.lines, {
        size,
        anchor: 'middle',
        as: ['x-quiet', 'x-italic'],
        leading: gapWords.leading,
      }),
    ],
    boxes: [spotAt(words, 0, baseline - words.first, 1, 0).box],
  };
};

const TICK = 5;

/** The bracket of a multiple: up from one amount to the other at the first time, then across to the second. */
export const bracketOf = ({ values, room }: SeriesInput, { at }: SeriesLayout): Drawn => {
  const { multiple, multipleFrom, multipleTo } = values;
  if (multiple === undefined || multipleFrom === undefined || multipleTo === undefined)
    return { shapes: [], boxes: [] };
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
  return {
    shapes: [
      ...markOf(multiple, [pathOf(corner + arrow, as)]),
      ...endOf(multipleFrom, `M${from.x} ${start}v${way * tick}`, from),
      ...endOf(multipleTo, `M${to.x} ${to.y}v${-way * tick}`, to),
    ],
    boxes: [
      { left: from.x - head, right: from.x + head, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) },
      { left: from.x, right: to.x, top: to.y - 4, bottom: to.y + 12 },
    ],
  };
};
