import type { Datum } from './datum.ts';
import { given } from './given.ts';
import { lineOf, mannerOf } from './look.ts';
import type { BarMark, DotMark, IntervalMark, Label, Layer } from './plot.ts';
import type { SeriesInput } from './seriesFields.ts';
import { columnWidth, type SeriesLayout } from './seriesLayout.ts';
import { thinned } from './thinned.ts';
import { gapsIn } from './timeUnits.ts';

/** Shapes that tell lines apart without colour, in the order of the lines. */
export const SHAPES = ['disc', 'square', 'diamond', 'triangle'] as const;

const gapBands = ({ gaps, x, y, pitch, frame }: SeriesLayout): Layer => {
  const [low, high] = x.domain;
  // A band is a little narrower than its times, so that their neighbours stay clear of it.
  const half = x.scale === 'band' ? 0.5 : (0.42 * pitch * (high - low)) / frame.width;
  return {
    mark: 'area',
    marks: gaps.map(([from, to]) => ({ x: [from - half, to + half], y: y.domain, as: 'area-gap' })),
  };
};

/** The dashed line of a level, and the square at its end where it ends at a time. */
const levelOf = (level: Datum, { values }: SeriesInput, { timeOf, x }: SeriesLayout) => {
  const { multipleFrom, multipleTo } = values;
  const y = level.value;
  const edge = x.scale === 'band' ? 0.5 : 0;
  const from = multipleFrom === undefined ? x.domain[0] - edge : timeOf(multipleFrom);
  const to = multipleTo === undefined ? x.domain[1] - edge : timeOf(multipleTo);
  const line: Layer = {
    mark: 'interval',
    marks: [{ datum: level, from: { x: from, y }, to: { x: to, y }, as: lineOf(level) }],
  };
  const dot: DotMark = { datum: level, x: to, y, radius: 4.5, shape: 'square', as: `dot-${mannerOf(level, false)}` };
  return { line, end: given(multipleTo, (): Layer => ({ mark: 'dot', marks: [dot] })) };
};

/** What stands on the scales of a series, from back to front. */
export const seriesLayers = (
  input: SeriesInput,
  layout: SeriesLayout,
  labels: ReadonlyMap<string, readonly Label[]>,
): Layer[] => {
  const { values } = input;
  const { timeOf, y, radius, isLog, isDense } = layout;
  const levels = given(values.level, (level) => levelOf(level, input, layout));
  const ends = levels.flatMap(({ end }) => end);
  const labelsOf = (datum: Datum) => ({ labels: labels.get(datum.fact) ?? [] });
  const shared = [gapBands(layout), ...levels.map(({ line }) => line)];

  if (values.drawn === 'columns') {
    const marks = values.lines.flatMap((line) =>
      line.values.map((datum): BarMark => ({
        datum,
        row: timeOf(datum),
        from: 0,
        to: datum.value,
        as: `area-${mannerOf(datum, values.seen)}`,
        ...labelsOf(datum),
      })),
    );
    return [...shared, { mark: 'bar', thickness: columnWidth(layout), marks }, ...ends];
  }

  const dots = values.lines.flatMap((line, at) =>
    // Of values that are too many for a dot each, those that have words.
    (isDense ? line.values.filter(({ fact }) => labels.has(fact)) : line.values).map((datum): DotMark => ({
      datum,
      x: timeOf(datum),
      y: datum.value,
      radius,
      shape: SHAPES[at] ?? 'disc',
      as: `dot-${mannerOf(datum, values.seen)}`,
      ...labelsOf(datum),
    })),
  );
  const stems: IntervalMark[] = values.lines
    .flatMap((line) => (isDense ? thinned(line.values, layout.at) : line.values))
    .map((datum) => ({
      from: { x: timeOf(datum), y: Math.max(0, y.domain[0]) },
      to: { x: timeOf(datum), y: datum.value },
      as: 'line-stem',
    }));
  const lines = values.lines.map((line): Layer => ({
    mark: 'line',
    id: line.key,
    as: line.values[0] === undefined ? 'line-said' : lineOf(line.values[0]),
    points: pointsOf(line.values, layout),
  }));
  const under: Layer[] = values.drawn === 'line' ? lines : isLog ? [] : [{ mark: 'interval', marks: stems }];
  return [...shared, ...under, { mark: 'dot', marks: dots }, ...ends];
};

/** A line through its values in the order of time, broken where a time has none. */
const pointsOf = (data: readonly Datum[], { timeOf, isEven, isDense, frame, x: axis }: SeriesLayout) => {
  const points = data.map((datum) => ({ x: timeOf(datum), y: datum.value }));
  const breaks = isEven ? gapsIn(points.map(({ x }) => x)).map((x) => ({ x, y: undefined })) : [];
  const all = [...points, ...breaks].toSorted((one, other) => one.x - other.x);
  const [low, high] = axis.domain;
  return isDense ? thinned(all, (point) => ({ ...point, x: ((point.x - low) / (high - low)) * frame.width })) : all;
};
