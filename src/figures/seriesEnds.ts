import { boxOfLines, spread, type Box } from './freePlace.ts';
import { linesOf } from './lines.ts';
import { inkOf } from './look.ts';
import type { Label } from './plot.ts';
import type { SeriesInput } from './seriesFields.ts';
import { NAMES, type SeriesLayout } from './seriesLayout.ts';
import { lineFrom, type Shape } from './shapes.ts';

type Ends = { labels: (readonly [fact: string, readonly Label[]])[]; shapes: Shape[]; boxes: Box[] };

const LEADING = 1.22;
const NONE: Ends = { labels: [], shapes: [], boxes: [] };

/**
 * What stands at the right of the last dots: number and time of one line, name and number of each of several (on a phone
 * the number alone). They are moved apart; one that had to move has a fine line to its dot.
 */
export const seriesEnds = ({ values, words, room }: SeriesInput, layout: SeriesLayout): Ends => {
  const { px, type, isNarrow } = room;
  const isSingle = values.lines.length === 1;
  if (values.drawn === 'columns' || (isSingle && isNarrow)) return NONE;
  const size = type.label;
  const ends = values.lines.flatMap(({ key, values: data }) => {
    const datum = data.at(-1);
    if (datum === undefined) return [];
    const number = layout.print(datum);
    const names = isSingle ? [layout.timeWords(datum)] : linesOf(words.of(`label.${key}`), size, 'strong', px(NAMES));
    return [{ datum, lines: isNarrow ? [number] : isSingle ? [number, ...names] : [...names, number] }];
  });
  const { frame } = layout;
  const heights = ends.map(({ datum, lines }) => ({
    at: layout.at(datum).y,
    size: lines.length * size * LEADING + px(3),
  }));
  const room0 = [frame.y - px(16), frame.y + frame.height + px(8)] as const;
  // One line's number stands level with its dot, and its time below.
  const middles = isSingle ? heights.map(({ at, size: own }) => at + own / 2 - px(11)) : spread(heights, room0);
  const gap = layout.radius + px(6);
  const column = Math.max(...ends.map(({ datum }) => layout.at(datum).x));
  return ends.reduce<Ends>((all, { datum, lines }, at) => {
    const { x, y } = layout.at(datum);
    const height = heights[at]?.size ?? 0;
    const first = (middles[at] ?? y) - height / 2 + size * 0.92;
    const moved = Math.abs((middles[at] ?? y) - y) > height / 2;
    const labels = lines.map((text, line): Label => ({
      text,
      dx: column - x + gap,
      dy: first - y + line * size * LEADING,
      size,
      as: [
        isBold(line, lines.length, isSingle) ? 'x-bold' : 'x-quiet',
        ...(isBold(line, lines.length, isSingle) ? [inkOf(datum)] : []),
        'x-halo',
      ],
    }));
    const leader =
      moved && !isSingle ? [lineFrom(x + layout.radius, y, column + gap - 3, middles[at] ?? y, 'axis')] : [];
    return {
      labels: [...all.labels, [datum.fact, labels]],
      shapes: [...all.shapes, ...leader],
      boxes: [...all.boxes, boxOfLines({ x: column + gap, y: first, lines, size, role: 'strong', leading: LEADING })],
    };
  }, NONE);
};

/** The number is bold, and a line's name; the time of a value is quiet. */
const isBold = (line: number, count: number, isSingle: boolean): boolean => (isSingle ? line === 0 : line < count);
