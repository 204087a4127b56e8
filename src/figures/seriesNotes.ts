import { lineWidth } from '../theme/letterWidths.ts';
import { boxAround, isWithin, overlaps, segmentsOf, touches, type Box, type Segment } from './boxes.ts';
import type { Datum } from './datum.ts';
import { given } from './given.ts';
import { baselinesOf, labelShapes, measured, spotAt, type LabelLine, type Spot } from './labels.ts';
import { inkOf } from './look.ts';
import { placeApart, type Request } from './placeApart.ts';
import type { Label } from './plot.ts';
import type { SeriesInput } from './seriesFields.ts';
import { columnWidth, endName, zeroOf, type SeriesLayout } from './seriesLayout.ts';
import { levelSpots, multipleSpots, remarkSpots, valueSpots } from './seriesSpots.ts';
import { axisShapes, bracketOf } from './seriesWords.ts';
import { lineFrom, type Shape } from './shapes.ts';
import { spread } from './spread.ts';
import { thinned } from './thinned.ts';

/** What is written and drawn beside the values. */
export type SeriesNotes = {
  /** By fact: a value that two roles name is read twice. */
  labels: ReadonlyMap<string, readonly Label[]>;
  shapes: readonly Shape[];
};

/** px between words. */
const APART = 2;
/** px between the multiple's block of words and what is drawn. */
const CLEAR = 7;
/** What a nearer place costs it: more than any size that is tried. */
const TIGHT = 1000;

/** Words about values, each where it lies on no dot, no line and no other words. */
export const seriesNotes = (input: SeriesInput, layout: SeriesLayout): SeriesNotes => {
  const { values, room } = input;
  const { frame } = layout;
  const ends = endsOf(input, layout);
  const [axis, bracket] = [axisShapes(input, layout), bracketOf(input, layout)];
  const taken = [...marksOf(input, layout), ...axis.boxes, ...bracket.boxes, ...ends.map(({ box }) => box)];
  const whole = { left: frame.x, right: room.width, top: 0, bottom: frame.y + frame.height };
  const open = (spots: readonly Spot[]) =>
    spots.filter(({ box }) => isWithin(box, whole) && !taken.some((other) => overlaps(box, other)));

  const labelled = labelledOf(input, layout).filter(({ fact }) => ends.every(({ datum }) => datum.fact !== fact));
  const level = given(values.level, (datum) => levelSpots(datum, input, layout));
  const block = given(values.multiple, (datum) => multipleSpots(datum, input, layout));
  const lines = stretchesOf(input, layout);
  const isClear = ({ box }: Spot) =>
    !taken.some((other) => overlaps(box, other, room.px(CLEAR))) && box.bottom + room.px(CLEAR) <= whole.bottom;
  const openBlock = open(block)
    .filter(({ box }) => !lines.some((line) => touches(line, box, APART)))
    .map((spot) => (isClear(spot) ? spot : { ...spot, cost: spot.cost + TIGHT }));
  const requests: Request<Spot>[] = [
    ...labelled.map((datum) => ({ id: datum.fact, spots: open(valueSpots(datum, input, layout)) })),
    ...(values.remarks ?? []).map(({ key, at }) => ({
      id: `remark ${key}`,
      spots: open(remarkSpots(key, at, input, layout)),
    })),
    { id: 'level', spots: open(level) },
    { id: 'multiple', spots: openBlock },
  ];
  const placed = placeApart(requests, APART);
  // What finds no room stands on its halo.
  const others = [
    placed.get('level') ?? level[0],
    placed.get('multiple') ?? block[0],
    ...(values.remarks ?? []).map(({ key }) => placed.get(`remark ${key}`)),
  ];
  return {
    labels: new Map([
      ...ends.map((end) => [end.datum.fact, labelsFrom(end, layout.at(end.datum))] as const),
      ...labelled.flatMap((datum) =>
        given(placed.get(datum.fact), (spot) => [
          [datum.fact, labelsFrom(spot, cornerOf(datum, input, layout))] as const,
        ]),
      ),
    ]),
    shapes: [
      ...axis.shapes,
      ...bracket.shapes,
      // One that had to move has a fine line to its dot.
      ...ends.flatMap(({ leader }) => given(leader, ([from, to]) => lineFrom(...from, ...to, 'axis'))),
      ...others.flatMap((spot) => given(spot, labelShapes)),
    ],
  };
};

/** A label as a dot or a column has it: told from a point of its mark. */
const labelsFrom = ({ lines, x, y, anchor }: Spot, from: { x: number; y: number }): Label[] => {
  const baselines = baselinesOf(lines, y);
  return lines.map(({ text, size, as }, at) => ({
    text,
    dx: x - from.x,
    dy: (baselines[at] ?? y) - from.y,
    size,
    anchor,
    as,
  }));
};

/** What dots, columns and the line of the level take. */
const marksOf = ({ values, room }: SeriesInput, layout: SeriesLayout): Box[] => {
  const { at, frame, radius, isDense } = layout;
  const all = values.lines.flatMap((line) => line.values);
  const zero = zeroOf(layout);
  const half = columnWidth(layout) / 2;
  const marks =
    values.drawn === 'columns'
      ? all
          .map(at)
          .map(({ x, y }) => ({ left: x - half, right: x + half, top: Math.min(y, zero), bottom: Math.max(y, zero) }))
      : thinned(all, at, isDense ? radius : undefined)
          .map(at)
          .map(({ x, y }) => boxAround(x, y, radius + 2));
  const level = given(values.level, (datum): Box => {
    const { y } = at(datum);
    const right = values.multipleTo === undefined ? frame.x + frame.width : at(values.multipleTo).x + room.px(6);
    return { left: frame.x, right, top: y - 3, bottom: y + 3 };
  });
  return [...marks, ...level];
};

/** Stems and lines: words may cross them only with their halo, a block of words not at all. */
const stretchesOf = ({ values }: SeriesInput, { at, frame, isLog }: SeriesLayout): Segment[] => {
  if (values.drawn === 'columns' || (values.drawn === 'stems' && isLog)) return [];
  return values.lines.flatMap((line) => {
    const points = line.values.map(at).map(({ x, y }) => [x, y] as const);
    return values.drawn === 'line'
      ? segmentsOf(points)
      : points.map(([x, y]): Segment => [
          [x, y],
          [x, frame.y + frame.height],
        ]);
  });
};

type End = Spot & { datum: Datum };

/** Name and number of each of several lines at the right of its last dot, moved apart. */
const endsOf = ({ values, words, room }: SeriesInput, layout: SeriesLayout): End[] => {
  const { frame, radius } = layout;
  const { px, type } = room;
  if (values.lines.length === 1) return [];
  const size = type.label;
  const ends = values.lines.flatMap(({ key, values: data }) =>
    given(data.at(-1), (datum) => {
      const lines = [...endName(words.of(`label.${key}`), room), layout.print(datum)].map((text): LabelLine => ({
        text,
        size,
        role: 'strong',
        as: ['x-bold', inkOf(datum), 'x-halo'],
      }));
      const block = measured(lines);
      return { datum, block, at: layout.at(datum).y, size: block.height + px(5) };
    }),
  );
  const column = Math.max(...ends.map(({ datum }) => layout.at(datum).x)) + radius + px(6);
  return spread(ends, [frame.y - px(16), frame.y + frame.height + px(8)]).map(({ datum, block, at, middle }): End => ({
    ...spotAt(block, column, middle - block.height / 2, 1, 0),
    datum,
    ...(Math.abs(middle - at) > block.height / 2
      ? {
          leader: [
            [layout.at(datum).x + radius, at],
            [column - 3, middle],
          ],
        }
      : {}),
  }));
};

/** The values that are labelled: those named, or the last, the first, the highest and the lowest of one line. */
const labelledOf = ({ values, room }: SeriesInput, { pitch, print }: SeriesLayout): readonly Datum[] => {
  const [line, ...others] = values.lines;
  if (values.labelled !== undefined || line === undefined || others.length > 0) {
    // The last value of a single line is always read.
    const last = others.length > 0 ? [] : given(line?.values.at(-1), (datum) => datum);
    return [...new Map([...(values.labelled ?? []), ...last].map((datum) => [datum.fact, datum])).values()];
  }
  const isWideEnough = line.values.every((datum) => lineWidth(print(datum), room.type.label, 'strong') + 4 <= pitch);
  if (values.drawn === 'columns' && isWideEnough) return line.values;
  const byValue = line.values.toSorted((one, other) => one.value - other.value);
  return [...new Set([line.values, byValue].flatMap((own) => [...own.slice(-1), ...own.slice(0, 1)]))];
};

/** From where a mark's labels are told: its dot, or the corner where a column's bar ends. */
const cornerOf = (datum: Datum, { values }: SeriesInput, layout: SeriesLayout): { x: number; y: number } => {
  const { x, y } = layout.at(datum);
  if (values.drawn !== 'columns') return { x, y };
  const half = columnWidth(layout) / 2;
  return datum.value < 0 ? { x: x - half, y: zeroOf(layout) } : { x: x + half, y };
};
