import type { Datum } from '../../figures/datum.ts';
import { given, when } from '../../figures/given.ts';
import type { Frame, Label } from '../../figures/plot.ts';
import { numberOfTime, unitOfAll, wordsOfTime } from '../../figures/timeUnits.ts';
import type { ChartClass } from '../../theme/chartStyles.ts';
import { labelAt, plainLabel, valueLabel } from './labels.ts';
import { FOOT, HEAD, innerOf, isIn, pointOf, roomOf, type Made, type Making, type Parts } from './making.ts';
import { GAP, type ChartPoint } from './nativeChart.ts';
import { areasIn, intervalsIn } from './shapePieces.ts';
import { moveOnto, scaleFor } from './valueScale.ts';

/** px over bars with a threshold, where its own words stand in the drawing. */
const ABOVE = 40;
/** px at the left that are enough for names. */
const NAMES = 80;

type Bar = { datum: Datum; as: ChartClass; from?: number; to?: number; labels?: readonly Label[] | undefined };
/** A row or column: a time may have no value, and what parts leave of their whole has no number. */
type Slot = { name: string; bar?: Bar | undefined };

/** Bars that begin where the one above them ends. */
const isStair = ({ bars }: Parts): boolean =>
  bars.some(({ from }) => from !== 0) && new Set(bars.map(({ row }) => row)).size === bars.length;

/** The bars of a panel by row. A threshold that cuts through them is a bar of its own beside them. */
const rowsOf = (panel: Parts, { plot, texts }: Making): Slot[] => {
  const { bars, levels, frame, y } = panel;
  const count = y.domain[1];
  if (isStair(panel)) {
    const { x } = roomOf(frame, plot);
    const height = frame.height / count;
    return Array.from({ length: count }, (_, row) => {
      const beside = { x, y: frame.y + row * height, width: frame.x - x, height };
      const words = texts.filter((text) => isIn(beside, text)).map(({ text }) => text);
      return { name: words.join(' '), bar: bars.find((bar) => bar.row === row) };
    });
  }
  const thresholds = levels.map(({ datum }): Bar => ({ datum, as: 'open' }));
  const [first, ...others] = bars.toSorted((one, other) => one.row - other.row);
  const all: Bar[] = [...given(first, (bar) => bar), ...thresholds, ...others];
  return all.map((bar) => ({ name: bar.datum.short, bar }));
};

/** Every time between the first and the last, so that one without a value stays a gap. */
const timesOf = ({ bars, x }: Parts, { locale }: Making): Slot[] => {
  const unit = unitOfAll(bars.flatMap(({ datum }) => datum.when ?? []));
  const [shift = 0] = bars.flatMap(({ datum, row }) => given(datum.when, ({ from }) => numberOfTime(from, unit) - row));
  return Array.from({ length: x.domain[1] }, (_, row) => ({
    name: wordsOfTime(row + shift, unit, locale),
    bar: bars.find((bar) => bar.row === row),
  }));
};

/** Rectangles as high as their value: each a column by the words below it. */
const ratesOf = ({ rates, x: { ticks } }: Parts): Slot[] =>
  rates.map((bar) => {
    const tick = ticks.find(({ at }) => at >= bar.x[0] && at <= bar.x[1]);
    return { name: tick?.text ?? bar.datum.when?.text ?? bar.datum.short, bar };
  });

/** Where bars lie: with thresholds beside them they take as much room as there is below. */
const roomBelow = (frame: Frame, share: number, { plot, texts }: Making): Frame => {
  const next = [...plot.panels.map((panel) => panel.frame.y), ...texts.map((text) => text.y - text.size)];
  const end = Math.min(plot.height, ...next.filter((y) => y > frame.y + frame.height));
  return { ...frame, height: Math.max(frame.height, Math.min(frame.height * share, end - FOOT - frame.y)) };
};

/**
 * Bars by their names: lying in rows, or standing at times, where a level is a line across them. Parts in rows begin
 * where the part above them ends, on a bar that is not seen.
 */
export const barsFrom = (panel: Parts, making: Making): Made => {
  const { canvas, plot, name, words, locale } = making;
  const { x, y, frame: drawn, bars, levels, rates, data } = panel;
  const isLying = rates.length === 0 && plot.direction === 'rows';
  const isStacked = isLying && isStair(panel);
  const slots = rates.length > 0 ? ratesOf(panel) : isLying ? rowsOf(panel, making) : timesOf(panel, making);
  // What a bracket over columns stands at has room as well.
  const beyond = isLying || rates.length > 0 ? [] : making.ends.map(({ datum }) => datum.value);
  const most = Math.max(making.most ?? 0, ...beyond);
  const size = canvas.points(panel.tickSize);
  const labelOf = ({ datum, labels = [] }: Bar) =>
    valueLabel(datum, labels, 'outEnd', making) ?? plainLabel(datum, size, locale);
  const points = slots.map(({ bar }) =>
    bar === undefined ? GAP : pointOf(bar, isStacked ? undefined : labelOf(bar), making),
  );
  const unseen = (value: (slot: Slot, at: number) => number | undefined) =>
    slots.map((slot, at): ChartPoint => ({ value: value(slot, at), as: 'pick' }));

  const plotted = isLying ? roomBelow(drawn, slots.length / y.domain[1], making) : drawn;
  const hasThreshold = isLying && levels.length > 0;
  const frame = roomOf(plotted, plot, isLying ? (hasThreshold ? ABOVE : 2) : HEAD);
  const ends = [...bars.map(({ to }) => to), ...data.map(({ value }) => value)];
  const { axis, domain } = scaleFor(isLying ? x : y, data, [0, most, ...ends]);
  const move = moveOnto(isLying ? x : y, drawn, domain, isLying ? 'x' : 'y');
  const middleOf = (slot: number) => drawn.y + ((slot + 0.5) / slots.length) * drawn.height;
  return {
    chart: {
      kind: 'categories',
      direction: isLying ? 'rows' : 'columns',
      categories: slots.map((slot) => slot.name),
      // As large as the numbers beside their bars, where they are no times of an axis.
      nameSize: isLying ? Math.max(size, ...points.map(({ label }) => label?.size ?? 0)) : size,
      grouping: isStacked ? 'stacked' : 'clustered',
      bars: [
        ...when(isStacked, { name: words.start, points: unseen(({ bar }) => bar?.from) }),
        { name, points },
        ...when(most > 0, { name: words.scale, points: unseen((_, at) => (at === 0 ? most : undefined)) }),
      ],
      lines: isLying
        ? []
        : levels.map(({ datum, as }) => ({
            name: datum.name,
            line: as,
            points: slots.map(() => ({ value: datum.value, as })),
          })),
      // Below zero the program leaves room for names.
      value: isLying && axis.low !== 0 ? { ...axis, low: undefined } : axis,
      size,
      // The drawing has no name for a threshold: the program finds room for it.
      inner: isLying && (hasThreshold || drawn.x - frame.x < NAMES) ? undefined : innerOf(plotted, frame),
    },
    frame,
    under: [...areasIn(panel, move), ...(isStacked ? intervalsIn(panel, move) : [])],
    over: isStacked
      ? slots.flatMap(({ bar }, at) =>
          (bar?.labels ?? []).flatMap((label) => {
            const end = move({ x: panel.place({ x: bar?.to ?? 0, y: 0 }).x, y: middleOf(at) });
            return labelAt({ ...label, dy: label.size * 0.35 }, end);
          }),
        )
      : [],
    // Its own names stand where the drawing's did.
    hides: isLying ? (point) => isIn(frame, point) : undefined,
    move: isLying ? undefined : move,
  };
};
