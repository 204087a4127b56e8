import type { Box } from './boxes.ts';
import { measured, spotAt } from './labels.ts';
import type { Datum } from './datum.ts';
import { given, when } from './given.ts';
import { inkOf, lineOf, mannerOf } from './look.ts';
import type { SeriesInput } from './seriesFields.ts';
import { zeroOf, type SeriesLayout } from './seriesLayout.ts';
import { lineFrom, markOf, pathOf, textAt, type Shape } from './shapes.ts';

/** What is drawn beside the values, and what of the drawing it takes. */
export type Drawn = { shapes: readonly Shape[]; boxes: readonly Box[] };

/** What the axis counts, the times without a value, the line of zero, and the names of lines above a phone's drawing. */
export const axisShapes = ({ values, room }: SeriesInput, layout: SeriesLayout): Drawn => {
  const { frame, y, axisWords, gapWords, legend } = layout;
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
      ...legend.flatMap(({ line, x, y: row, text }) =>
        given(values.lines[line]?.values[0], (datum) => [
          legendSign(line, { x: x + 6, y: row - 5 }, `dot-${mannerOf(datum, values.seen)}`),
          ...textAt(x + 18, row, text, { size: room.type.label, as: ['x-semi', inkOf(datum)] }),
        ]),
      ),
    ],
    boxes: [spotAt(words, 0, baseline - words.first, 1, 0).box],
  };
};

/** The shape of a line's dots, as SHAPES has them. */
const legendSign = (line: number, { x, y }: { x: number; y: number }, as: `dot-${ReturnType<typeof mannerOf>}`) => {
  const square = { shape: 'rect', x: x - 5, y: y - 5, width: 10, height: 10, as } as const;
  const signs: readonly [Shape, ...Shape[]] = [
    { shape: 'circle', x, y, r: 5, as },
    square,
    { ...square, rotate: 45 },
    { shape: 'path', d: `M${x} ${y - 5.5}L${x + 5.5} ${y + 4.5}H${x - 5.5}Z`, as },
  ];
  return signs[line] ?? signs[0];
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
