import { firstFree, type Box } from './boxes.ts';
import { boxOfLines } from './freePlace.ts';
import { given } from './given.ts';
import { LEADING, linesOf, tonedLinesOf, tonedShapes } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import type { DotMark } from './plot.ts';
import type { SeriesInput } from './seriesFields.ts';
import { zeroOf, type SeriesLayout } from './seriesLayout.ts';
import { lineFrom, markOf, textAt, type Shape } from './shapes.ts';

/** What is drawn beside the values, and what of the drawing it takes. */
export type Drawn = { shapes: Shape[]; boxes: Box[] };

/** What the axis counts, the times without a value, and the line of zero. */
export const axisShapes = ({ values, room }: SeriesInput, layout: SeriesLayout): Drawn => {
  const { frame, y, gapWords, legend } = layout;
  const size = room.type.tick;
  const words =
    layout.axisWords === '' ? [] : textAt(0, frame.y - room.px(11), layout.axisWords, { size, as: ['x-quiet'] });
  const gaps = gapWords.flatMap(({ text, x, y: line, anchor }) =>
    textAt(x, line, text, { size, anchor, as: ['x-quiet', 'x-italic'] }),
  );
  const zero =
    y.scale === 'linear' && y.domain[0] < 0 && y.domain[1] > 0
      ? [lineFrom(frame.x, zeroOf(layout), frame.x + frame.width, zeroOf(layout), 'axis-ink')]
      : [];
  const names = legend.flatMap(({ line, x, y: baseline, text }) => {
    const datum = values.lines[line]?.values[0];
    return given(datum, (own) => [
      ...legendSign(line, { x: x + 6, y: baseline - 5 }, `dot-${mannerOf(own, values.seen)}`),
      ...textAt(x + 18, baseline, text, { size: room.type.label, as: ['x-semi', inkOf(own)] }),
    ]);
  });
  const boxes = [boxOfLines({ x: 0, y: frame.y - room.px(11), lines: [layout.axisWords], size, role: 'sans' })];
  return { shapes: [...zero, ...words, ...gaps, ...names], boxes };
};

/** The shape of a line's dots, as SHAPES has them. */
const legendSign = (line: number, { x, y }: { x: number; y: number }, as: DotMark['as']): readonly Shape[] => {
  const square = { shape: 'rect', x: x - 5, y: y - 5, width: 10, height: 10, as } as const;
  const signs: readonly Shape[] = [
    { shape: 'circle', x, y, r: 5, as },
    square,
    { ...square, rotate: 45 },
    { shape: 'path', d: `M${x} ${y - 5.5}L${x + 5.5} ${y + 4.5}H${x - 5.5}Z`, as },
  ];
  return signs.slice(line, line + 1);
};

/** What the dashed line is, beside its end or over it. */
export const levelWords = (input: SeriesInput, layout: SeriesLayout, taken: readonly Box[], whole: Box): Drawn => {
  const { values, words, room } = input;
  const { level, multipleTo } = values;
  if (level === undefined) return { shapes: [], boxes: [] };
  const { px, type } = room;
  const { frame } = layout;
  const size = type.tick;
  const y = layout.at(level).y;
  const end = multipleTo === undefined ? frame.x + frame.width : layout.at(multipleTo).x;
  const narrow = tonedLinesOf(words.of('label.level'), size, px(112));
  const broad = tonedLinesOf(words.of('label.level'), size, frame.width * 0.6);
  const over = -((broad.length - 1) * size * LEADING + px(9));
  // Beside its end the words stand about the middle of the line, away from the axis below it.
  const beside = size * 0.35 - ((narrow.length - 1) * size * LEADING) / 2;
  const places = [
    ...(room.isNarrow ? [] : [{ lines: narrow, x: end + px(12), y: y + beside, anchor: 'start' as const }]),
    { lines: broad, x: end - px(8), y: y + over, anchor: 'end' as const },
    { lines: broad, x: frame.x + frame.width, y: y + over - px(2), anchor: 'end' as const },
    { lines: broad, x: end - px(8), y: y + size + px(4), anchor: 'end' as const },
    { lines: broad, x: frame.x + px(12), y: y + over, anchor: 'start' as const },
    { lines: broad, x: frame.x + px(12), y: y + size + px(4), anchor: 'start' as const },
  ];
  const candidates = places.map((place) => ({
    ...place,
    box: boxOfLines({ ...place, lines: place.lines.map(({ text }) => text), size, role: 'strong' }),
  }));
  const found = firstFree(candidates, taken, whole) ?? candidates[0];
  if (found === undefined) return { shapes: [], boxes: [] };
  const { x, lines, anchor, box } = found;
  const shapes = tonedShapes(lines, x, found.y, { size, ink: inkOf(level), anchor });
  return { shapes: [...markOf(level, shapes)], boxes: [box] };
};

/** A word or two beside a value. */
export const remarksOf = (input: SeriesInput, layout: SeriesLayout, taken: readonly Box[], whole: Box): Drawn => {
  const { values, words, room } = input;
  const size = room.type.label;
  const [shapes, boxes]: [Shape[], Box[]] = [[], []];
  for (const remark of values.remarks ?? []) {
    const text = words.of(`label.${remark.key}`);
    const places = (values.drawn === 'columns' ? overColumn : besidePoint)(text, layout.at(remark.at), input, layout);
    const candidates = places.map((place) => ({ ...place, box: boxOfLines({ ...place, size, role: 'sans' }) }));
    const found = firstFree(candidates, [...taken, ...boxes], whole);
    if (found === undefined) continue;
    boxes.push(found.box);
    const { x, y, lines, anchor } = found;
    shapes.push(...textAt(x, y, lines, { size, anchor, as: ['x-quiet', 'x-italic', 'x-halo'] }));
  }
  return { shapes, boxes };
};

type RemarkPlace = { lines: readonly string[]; x: number; y: number; anchor: 'start' | 'middle' | 'end' };
type RemarkPlaces = (
  text: string,
  at: { x: number; y: number },
  input: SeriesInput,
  layout: SeriesLayout,
) => RemarkPlace[];

const besidePoint: RemarkPlaces = (text, { x, y }, { room }, { radius }) => {
  const [gap, rise] = [radius + room.px(9), radius + room.px(24)];
  const places = [
    [-gap, 5, 'end'],
    [-gap, -rise + 10, 'end'],
    [0, -rise, 'middle'],
    [gap, rise, 'start'],
    [0, rise + 14, 'middle'],
  ] as const;
  return places.map(([dx, dy, anchor]) => ({ lines: [text], x: x + dx, y: y + dy, anchor }));
};

/** Above the column and its number, in lines as narrow as it takes, as low as its neighbours leave room. */
const overColumn: RemarkPlaces = (text, { x, y }, { room }, { frame, pitch }) => {
  const size = room.type.label;
  const foot = y - size * 1.7 - room.px(8);
  const steps = Math.max(1, Math.floor((foot - frame.y) / (size / 2)));
  return Array.from({ length: steps }, (_, step) => foot - (step * size) / 2).flatMap((bottom) =>
    [4, 2, 1].flatMap((columns): RemarkPlace[] => {
      const lines = linesOf(text, size, 'sans', pitch * columns - room.px(6));
      return [{ lines, x, y: bottom - (lines.length - 1) * size * LEADING, anchor: 'middle' }];
    }),
  );
};
