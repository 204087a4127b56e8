import type { Datum } from './datum.ts';
import type { Box } from './boxes.ts';
import { boxOfLines } from './freePlace.ts';
import { spread } from './spread.ts';
import { given } from './given.ts';
import { linesOf } from './lines.ts';
import { inkOf } from './look.ts';
import type { Label } from './plot.ts';
import type { SeriesInput } from './seriesFields.ts';
import { NAMES, type SeriesLayout } from './seriesLayout.ts';
import { lineFrom, type Shape } from './shapes.ts';

type Ends = { labels: (readonly [fact: string, readonly Label[]])[]; shapes: Shape[]; boxes: Box[] };

const LEADING = 1.22;

/**
 * What stands at the right of the last dots: number and time of one line, name and number of each of several (on a phone
 * the number alone). They are moved apart; one that had to move has a fine line to its dot.
 */
export const seriesEnds = ({ values, words, room }: SeriesInput, layout: SeriesLayout): Ends => {
  const { px, type, isNarrow } = room;
  const { frame, radius } = layout;
  const isSingle = values.lines.length === 1;
  if (values.drawn === 'columns' || (isSingle && isNarrow)) return { labels: [], shapes: [], boxes: [] };
  const size = type.label;
  const linesFor = (key: string, datum: Datum) => {
    const number = layout.print(datum);
    if (isNarrow) return [number];
    if (isSingle) return [number, layout.timeWords(datum)];
    return [...linesOf(words.of(`label.${key}`), size, 'strong', px(NAMES)), number];
  };
  const ends = values.lines.flatMap(({ key, values: data }) =>
    given(data.at(-1), (datum) => {
      const lines = linesFor(key, datum);
      const { x, y } = layout.at(datum);
      return { datum, lines, x, at: y, size: lines.length * size * LEADING + px(3) };
    }),
  );
  const placed = isSingle
    ? // Its number stands level with its dot, and its time below.
      ends.map((end) => ({ ...end, middle: end.at + end.size / 2 - px(11) }))
    : spread(ends, [frame.y - px(16), frame.y + frame.height + px(8)]);
  const gap = radius + px(6);
  const column = Math.max(...ends.map(({ x }) => x));
  const firstOf = ({ middle, size: height }: (typeof placed)[number]) => middle - height / 2 + size * 0.92;
  const labelOf = (text: string, line: number, end: (typeof placed)[number]): Label => ({
    text,
    dx: column - end.x + gap,
    dy: firstOf(end) - end.at + line * size * LEADING,
    size,
    // The time of a single line's value is quiet.
    as: isSingle && line > 0 ? ['x-quiet', 'x-halo'] : ['x-bold', inkOf(end.datum), 'x-halo'],
  });
  return {
    labels: placed.map((end) => [end.datum.fact, end.lines.map((text, line) => labelOf(text, line, end))]),
    shapes: placed
      .filter(({ at, middle, size: height }) => !isSingle && Math.abs(middle - at) > height / 2)
      .map(({ x, at, middle }) => lineFrom(x + radius, at, column + gap - 3, middle, 'axis')),
    boxes: placed.map((end) =>
      boxOfLines({ x: column + gap, y: firstOf(end), lines: end.lines, size, role: 'strong', leading: LEADING }),
    ),
  };
};
