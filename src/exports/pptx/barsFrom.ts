import type { Datum } from '../../figures/datum.ts';
import { given } from '../../figures/given.ts';
import type { Label } from '../../figures/plot.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { plainLabel, valueLabel } from './labels.ts';
import { FOOT, HEAD, innerOf, isIn, pointOf, roomOf, type Made, type Making, type Parts } from './making.ts';
import type { CategoryChart, ChartSeries } from './nativeChart.ts';
import { moveOnto, scaleFor } from './valueScale.ts';

/** px over bars with a threshold, where its own words stand in the drawing. */
const ABOVE = 40;
/** px at the left that are enough for names. */
const NAMES = 80;

type Bar = { datum: Datum; as: ChartClass; labels?: readonly Label[] | undefined };

/** Bars with their numbers at their ends, and unseen the largest of those beside them where there are some. */
const seriesFrom = (bars: readonly Bar[], size: number, making: Making): Pick<CategoryChart, 'bars' | 'lines'> => {
  const { name, scaleWord, most, locale } = making;
  const points = bars.map((bar) => {
    const { datum, labels = [] } = bar;
    const label = valueLabel(datum, labels, 'outEnd', making) ?? plainLabel(datum, size, locale);
    return pointOf(bar, label, making);
  });
  const unseen = given(most, (value): ChartSeries => ({
    name: scaleWord,
    points: points.map((_, at) => ({ value: at === 0 ? value : undefined, as: 'pick' })),
  }));
  return { bars: [{ name, points }, ...unseen], lines: [] };
};

const valuesOf = ({ data }: Parts, { most = 0 }: Making): number[] => [0, most, ...data.map(({ value }) => value)];

/** Bars of one amount each, lying in rows. A threshold that cuts through them is a bar of its own beside them. */
export const rowsFrom = (panel: Parts, making: Making): Made => {
  const { canvas, plot, texts } = making;
  const { frame: drawn, levels, x } = panel;
  const sorted = panel.bars.toSorted((one, other) => one.row - other.row);
  const thresholds = levels.map(({ datum }): Bar => ({ datum, as: 'open' }));
  const bars: Bar[] = [...sorted.slice(0, 1), ...thresholds, ...sorted.slice(1)];
  const size = canvas.points(panel.tickSize);
  const top = thresholds.length > 0 ? ABOVE : 2;
  const next = [...plot.panels.map(({ frame }) => frame.y), ...texts.map((text) => text.y - text.size)];
  const end = Math.min(plot.height, ...next.filter((y) => y > drawn.y + drawn.height));
  // A threshold's own bars take as much room as there is below.
  const wanted = Math.min((drawn.height * bars.length) / sorted.length, end - FOOT - drawn.y);
  const plotted = { ...drawn, height: Math.max(drawn.height, wanted) };
  const frame = roomOf(plotted, plot, top);
  const { axis } = scaleFor(x, panel.data, valuesOf(panel, making));
  return {
    chart: {
      kind: 'categories',
      direction: 'rows',
      categories: bars.map(({ datum }) => datum.short),
      every: 1,
      ...seriesFrom(bars, size, making),
      thickness: 0.6,
      // Below zero the program leaves room for names.
      value: { ...axis, low: axis.low === 0 ? 0 : undefined },
      size,
      // The drawing has no name for a threshold: the program finds room for it.
      inner: thresholds.length === 0 && drawn.x - frame.x > NAMES ? innerOf(plotted, frame) : undefined,
    },
    frame,
    hides: (point) => isIn(frame, point),
  };
};

/** Rectangles as high as their value: each a column by the name of its time. */
export const ratesFrom = (panel: Parts, making: Making): Made => {
  const { frame: drawn, rates, y } = panel;
  const size = making.canvas.points(panel.tickSize);
  const { axis, domain } = scaleFor(y, panel.data, valuesOf(panel, making));
  const frame = roomOf(drawn, making.plot, HEAD);
  return {
    chart: {
      kind: 'categories',
      direction: 'columns',
      categories: rates.map(({ datum }) => datum.when?.text ?? datum.short),
      every: 1,
      ...seriesFrom(rates, size, making),
      thickness: 0.8,
      value: axis,
      size,
      inner: innerOf(drawn, frame),
    },
    frame,
    // Its own names stand where the drawing's did.
    hides: (point) => isIn({ ...frame, y: drawn.y + drawn.height, height: FOOT }, point),
    move: moveOnto(y, drawn, domain, 'y'),
  };
};
