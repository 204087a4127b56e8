import { lineWidth } from '../theme/letterWidths.ts';
import type { Datum } from './datum.ts';
import { boxAround, firstFree, type Box } from './boxes.ts';
import { boxOfLines } from './freePlace.ts';
import { inkOf } from './look.ts';
import type { Label } from './plot.ts';
import { seriesEnds } from './seriesEnds.ts';
import type { SeriesInput } from './seriesFields.ts';
import { zeroOf, type SeriesLayout } from './seriesLayout.ts';
import { bracketOf, multipleBlock } from './seriesMultiple.ts';
import { axisShapes, levelWords, remarksOf } from './seriesWords.ts';
import type { Shape } from './shapes.ts';
import { thinned } from './thinned.ts';

/** What is written and drawn beside the values. `missing` px are wanted above, where a block of words found no room. */
export type SeriesNotes = {
  /** By fact: a value that two roles name is read twice. */
  labels: Map<string, readonly Label[]>;
  shapes: Shape[];
  missing: number;
};

/** Words about values, each where it lies on no dot, no line and no other words. `isAbove` sets the multiple's block on top. */
export const seriesNotes = (input: SeriesInput, layout: SeriesLayout, isAbove = false): SeriesNotes => {
  const { values, room } = input;
  const { frame, at, radius } = layout;
  const whole: Box = {
    left: frame.x,
    right: room.width,
    top: isAbove ? frame.y - room.px(20) : 0,
    bottom: layout.height,
  };
  const all = values.lines.flatMap((line) => line.values);
  const taken: Box[] =
    values.drawn === 'columns'
      ? columnBoxes(all, layout)
      : thinned(all, at, layout.isDense ? radius : undefined).map((datum) =>
          boxAround(at(datum).x, at(datum).y, radius + 2),
        );
  const axis = axisShapes(input, layout);
  taken.push(...axis.boxes);
  const bracket = bracketOf(input, layout);
  taken.push(...(bracket?.boxes ?? []), ...levelBoxes(input, layout));

  const ends = seriesEnds(input, layout);
  taken.push(...ends.boxes);
  const labels = new Map<string, readonly Label[]>(ends.labels);
  const inside = { ...whole, bottom: frame.y + frame.height };
  for (const datum of labelledOf(input, layout)) {
    if (labels.has(datum.fact)) continue;
    const label = pointLabel(datum, input, layout, taken, inside);
    if (label === undefined) continue;
    labels.set(datum.fact, [label.label]);
    taken.push(label.box);
  }
  const level = levelWords(input, layout, taken, whole);
  taken.push(...level.boxes);
  const remarks = remarksOf(input, layout, taken, whole);
  taken.push(...remarks.boxes);
  const block = multipleBlock(input, layout, taken, isAbove);
  return {
    labels,
    shapes: [
      ...axis.shapes,
      ...(bracket?.shapes ?? []),
      ...ends.shapes,
      ...level.shapes,
      ...remarks.shapes,
      ...block.shapes,
    ],
    missing: block.missing,
  };
};

/** The dashed line, which no words but its own come near. */
const levelBoxes = ({ values: { level, multipleTo } }: SeriesInput, { at, frame }: SeriesLayout): Box[] => {
  if (level === undefined) return [];
  const { y } = at(level);
  const right = multipleTo === undefined ? frame.x + frame.width : at(multipleTo).x + 6;
  return [{ left: frame.x, right, top: y - 3, bottom: y + 3 }];
};

const columnBoxes = (data: readonly Datum[], layout: SeriesLayout): Box[] =>
  data.map((datum) => {
    const { x, y } = layout.at(datum);
    const [half, zero] = [layout.pitch * 0.4, zeroOf(layout)];
    return { left: x - half, right: x + half, top: Math.min(y, zero), bottom: Math.max(y, zero) };
  });

/** The values that are labelled: those named, or the first, the last, the highest and the lowest of one line. */
const labelledOf = ({ values, room }: SeriesInput, { pitch, print }: SeriesLayout): readonly Datum[] => {
  if (values.labelled !== undefined) return values.labelled;
  const [line] = values.lines;
  if (line === undefined || values.lines.length > 1) return [];
  const isWideEnough = line.values.every((datum) => lineWidth(print(datum), room.type.label, 'strong') + 4 <= pitch);
  if (values.drawn === 'columns' && isWideEnough) return line.values;
  const byValue = line.values.toSorted((one, other) => one.value - other.value);
  return [
    ...new Set([...line.values.slice(-1), ...line.values.slice(0, 1), ...byValue.slice(-1), ...byValue.slice(0, 1)]),
  ];
};

const pointLabel = (datum: Datum, input: SeriesInput, layout: SeriesLayout, taken: readonly Box[], whole: Box) => {
  const { room, values } = input;
  const { px, type } = room;
  const { x, y } = layout.at(datum);
  const isColumn = values.drawn === 'columns';
  const r = layout.radius;
  const number = layout.print(datum);
  const text = isColumn || room.isNarrow ? number : `${layout.timeWords(datum)}: ${number}`;
  const [above, below, aside] = [-(r + px(7)), r + px(16), r + px(5)];
  const beside = [
    [0, above, 'middle'],
    [0, below, 'middle'],
    [aside, px(5), 'start'],
    [-aside, px(5), 'end'],
    [r, above, 'end'],
    [-r, above, 'start'],
    [-r, below, 'start'],
    [r, below, 'end'],
    [0, -(r + px(22)), 'middle'],
  ] as const;
  const size = type.label;
  const atEnd = [[0, datum.value < 0 ? px(17) : -px(7), 'middle']] as const;
  const candidates = (isColumn ? atEnd : beside).map(([dx, dy, anchor]) => {
    const box = boxOfLines({ x: x + dx, y: y + dy, lines: [text], size, role: 'strong', anchor });
    return { dx, dy, anchor, box };
  });
  const found = firstFree(candidates, taken, whole);
  if (found === undefined) return undefined;
  const { dx, dy, anchor, box } = found;
  // A column's label is told from its corner, where its bar ends.
  const corner = isColumn ? columnCorner(datum, layout) : { dx: 0, dy: 0 };
  const as = ['x-semi', inkOf(datum), 'x-halo'] as const;
  const label: Label = { text, dx: dx - corner.dx, dy: dy - corner.dy, size, anchor, as };
  return { label, box };
};

/** Where a bar's labels are told from, seen from the end of the column. */
const columnCorner = (datum: Datum, layout: SeriesLayout) => {
  const half = Math.max(2, layout.pitch * 0.72) / 2;
  if (datum.value >= 0) return { dx: half, dy: 0 };
  return { dx: -half, dy: zeroOf(layout) - layout.at(datum).y };
};
