import type { Datum } from './datum.ts';
import { mannerOf, type Look } from './look.ts';
import type { DotMark, IntervalMark, Label, Layer } from './plot.ts';
import type { SeriesInput } from './seriesFields.ts';
import type { SeriesLayout } from './seriesLayout.ts';
import { thinned } from './thinned.ts';
import { gapsIn } from './timeUnits.ts';

/** Shapes that tell lines apart without colour, in the order of the lines. */
export const SHAPES = ['disc', 'square', 'diamond', 'triangle'] as const;

const lineLook = (datum: Datum): Look['line'] => {
  const manner = mannerOf(datum, true);
  return manner === 'seen' ? 'line-said' : `line-${manner}`;
};

const gapBands = ({ gaps, x, y, pitch, frame }: SeriesLayout): Layer => {
  const [low, high] = x.domain;
  // A band is a little narrower than its times, so that their neighbours stay clear of it.
  const half = x.scale === 'band' ? 0.5 : (0.42 * pitch * (high - low)) / frame.width;
  return {
    mark: 'area',
    marks: gaps.map(([from, to]) => ({ x: [from - half, to + half], y: y.domain, as: 'area-gap' })),
  };
};

const levelOf = (
  { values }: SeriesInput,
  { timeOf, x }: SeriesLayout,
): { line: IntervalMark; end: DotMark[] } | undefined => {
  const { level, multipleFrom, multipleTo } = values;
  if (level === undefined) return undefined;
  const manner = mannerOf(level, false);
  const edge = x.scale === 'band' ? 0.5 : 0;
  const from = multipleFrom === undefined ? x.domain[0] - edge : timeOf(multipleFrom);
  const to = multipleTo === undefined ? x.domain[1] - edge : timeOf(multipleTo);
  const line: IntervalMark = {
    datum: level,
    from: { x: from, y: level.value },
    to: { x: to, y: level.value },
    as: manner === 'seen' ? 'line-said' : `line-${manner}`,
  };
  const dot: DotMark = { datum: level, x: to, y: level.value, radius: 4.5, shape: 'square', as: `dot-${manner}` };
  return { line, end: multipleTo === undefined ? [] : [dot] };
};

/** What stands on the scales of a series, from back to front. */
export const seriesLayers = (
  input: SeriesInput,
  layout: SeriesLayout,
  labels: ReadonlyMap<string, readonly Label[]>,
): Layer[] => {
  const { values } = input;
  const { timeOf, y, radius, isLog, isDense, pitch } = layout;
  const level = levelOf(input, layout);
  const levelLayers: Layer[] = level === undefined ? [] : [{ mark: 'interval', marks: [level.line] }];
  const ends: Layer[] = level === undefined || level.end.length === 0 ? [] : [{ mark: 'dot', marks: level.end }];
  const labelsOf = (datum: Datum) => ({ labels: labels.get(datum.fact) ?? [] });
  const shared = [gapBands(layout), ...levelLayers];

  if (values.drawn === 'columns') {
    const marks = values.lines.flatMap((line) =>
      line.values.map((datum) => ({
        datum,
        row: timeOf(datum),
        from: 0,
        to: datum.value,
        as: `area-${mannerOf(datum, values.seen)}` as const,
        ...labelsOf(datum),
      })),
    );
    return [...shared, { mark: 'bar', thickness: Math.max(2, pitch * 0.72), marks }, ...ends];
  }

  const dots = values.lines.flatMap((line, at) =>
    (isDense ? dottedOf(line.values, labels) : line.values).map((datum): DotMark => ({
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
    as: line.values[0] === undefined ? 'line-said' : lineLook(line.values[0]),
    points: pointsOf(line.values, layout),
  }));
  const under: Layer[] = values.drawn === 'line' ? lines : isLog ? [] : [{ mark: 'interval', marks: stems }];
  return [...shared, ...under, { mark: 'dot', marks: dots }, ...ends];
};

/** Of values that are too many for a dot each, those that have words. */
const dottedOf = (data: readonly Datum[], labels: ReadonlyMap<string, readonly Label[]>): readonly Datum[] =>
  data.filter(({ fact }) => labels.has(fact));

/** A line through its values in the order of time, broken where a time has none. */
const pointsOf = (data: readonly Datum[], { timeOf, isEven, isDense, frame, x: axis }: SeriesLayout) => {
  const points = data.map((datum) => ({ x: timeOf(datum), y: datum.value }));
  const breaks = isEven ? gapsIn(points.map(({ x }) => x)).map((x) => ({ x, y: undefined })) : [];
  const all = [...points, ...breaks].toSorted((one, other) => one.x - other.x);
  const [low, high] = axis.domain;
  return isDense ? thinned(all, (point) => ({ ...point, x: ((point.x - low) / (high - low)) * frame.width })) : all;
};
