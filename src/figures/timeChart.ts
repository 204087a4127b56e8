import type { Locale } from '../i18n/locales.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import type { Datum } from './datum.ts';
import { given } from './given.ts';
import { broken, linesAt, measured, tonedLines } from './labels.ts';
import { laneCount, placeLabels } from './placeLabels.ts';
import type { Axis, IntervalMark, Panel, Tick } from './plot.ts';
import type { Room } from './room.ts';
import { positionOn, ticksWithRoom } from './scale.ts';
import { markOf, pathOf, textAt, type Shape } from './shapes.ts';
import { dateWords, dayText, middleOf, spanOfDate, timeTicks } from './timeAxis.ts';
import { drawnRow, labelledRow, type TimeRow } from './timeRow.ts';

type TimeInput = {
  id: string;
  rows: readonly TimeRow[];
  /** The day it was said: a line through all rows, with its words at its head. */
  day?: Datum | undefined;
  dayWords: string;
  /** The end of the axis; without it a little after the last time. */
  until?: Datum | undefined;
  /** Days that are named on the axis, which then has a tick a day: a calendar. */
  dates?: readonly Datum[];
  top: number;
  room: Room;
  locale: Locale;
};

/** `bars` are the upper edges of the rows' bars. */
export type TimeChart = { panel: Panel; over: Shape[]; bottom: number; bars: number[]; atX: (time: number) => number };

/** px at the wide drawing's scale. */
const PAD = { wide: 10, narrow: 5, days: 2.5, least: 1.5 } as const;
const LANE = 18;
const LEAST_CELL = 3;
const NAMES = 310;
const APART = { wide: 90, narrow: 56 } as const;
const AXIS = 30;
/** px between names above their rows and the upright. */
const GAP = 8;
/** The share of a phone's width that names may take beside their rows; wider ones stand above. */
const MOST_BESIDE = 0.25;
/** What the axis shows beyond the first and the last time, as a share of all. */
const MARGIN = { before: 0.05, alone: 0.12, after: 0.11 } as const;

/** Rows on an axis of time: bars, events with their words in lanes above them, and one day held against all. */
export const timeChart = ({ id, rows, day, dayWords, until, dates, top, room, locale }: TimeInput): TimeChart => {
  const { px, type, width, isNarrow } = room;
  const dayAt = given(day, middleOf);
  const times = [...rows.flatMap(timesOf), ...dayAt].filter(Number.isFinite);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const spread = Math.max(1, last - first);
  const end = until === undefined ? last + spread * MARGIN.after : spanOfDate(until).to;
  // Events alone stand on the axis, among its own words.
  const isAlone = rows.every(({ spans }) => spans.length === 0);
  const domain = [first - spread * (isAlone ? MARGIN.alone : MARGIN.before), end] as const;

  // Names above their rows end before the upright, where that leaves them more than half of a phone.
  const toDay = dayAt.map((at) => ((at - domain[0]) / (end - domain[0])) * width - px(GAP)).find((x) => x > width / 2);
  const column = isNarrow ? (toDay ?? width) : Math.min(px(NAMES), width * 0.28);
  const named = rows.map((row) => ({ ...row, names: measured(broken(row.names, column)) }));
  const widest = Math.max(0, ...named.map(({ names }) => names.width));
  const isAbove = isNarrow && widest > width * MOST_BESIDE;
  const left = isAbove || widest === 0 ? 0 : widest + px(20);
  const across = { x: left, y: 0, width: width - left - px(1), height: 1 };
  const bare: Axis = { scale: 'linear', domain, ticks: [] };
  const atX = positionOn(bare, across, 'x');
  const [dayX] = dayAt.map(atX);
  const place = { atX, dayX, left, isAbove, room };
  const laid = named.map((row) => ({ ...row, ...labelledRow(row, place) }));

  const said = measured(tonedLines(dayWords, { size: type.strong, width, ink: 'x-stated' }));
  const head = top + (day === undefined ? 0 : said.height + px(10));
  const needed = laid.reduce((sum, { height }) => sum + height, 0);
  const most = px(dates === undefined ? (isNarrow ? PAD.narrow : PAD.wide) : PAD.days);
  const air = room.height === undefined ? most : (room.height - head - px(AXIS) - needed) / rows.length / 2;
  const pad = Math.max(px(PAD.least), Math.min(most, air));
  const tops = laid.map((_, at) => laid.slice(0, at).reduce((sum, { height }) => sum + height + 2 * pad, head) + pad);
  // Dots of the last row stand on the axis.
  const foot = laid.at(-1)?.bar === 0 ? 0 : pad;
  const bottom = (tops.at(-1) ?? head) + (laid.at(-1)?.height ?? 0) + foot;
  const frame = { ...across, y: head, height: bottom - head };
  const perPx = (domain[1] - domain[0]) / frame.width;
  const drawn = laid.map((row, at) =>
    drawnRow(row, tops[at] ?? 0, { atX, level: (y) => bottom - y, end, perPx, isAbove, room }),
  );
  const upright = (x: number, datum: Datum, as: IntervalMark['as']): IntervalMark => ({
    datum,
    from: { x, y: 0 },
    to: { x, y: frame.height },
    as,
  });

  const days = given(dates, (own) => dayAxis(own, day, { domain, atX, foot: bottom, room, locale }))[0];
  const count = Math.max(2, Math.floor(frame.width / px(isNarrow ? APART.narrow : APART.wide)));
  const dotted = rows.flatMap(({ events }) => events.filter(({ dot }) => dot !== undefined));
  // What a dot says right above its place is not said once more below it.
  const isSaid = ({ at, text }: Tick) => dotted.some((event) => event.at === at && event.label.endsWith(`|${text}`));
  const unsaid = timeTicks(domain, count, locale).filter((tick) => !isSaid(tick));
  // The upright at the end of the record is named; round times make room for it.
  const closing = given(until, (datum): Tick => ({ at: end, text: dateWords(datum, locale), isStrong: true }));
  const ticks = ticksWithRoom([...unsaid, ...closing], atX, room);
  return {
    panel: {
      id,
      frame,
      x: {
        ...bare,
        ticks: days === undefined ? ticks : [],
        hasLine: true,
        hasGrid: !isAlone,
        size: type.tick,
      },
      y: { scale: 'linear', domain: [0, frame.height], ticks: [] },
      pick: 'x',
      layers: [
        { mark: 'area', marks: drawn.flatMap(({ areas }) => areas) },
        {
          mark: 'interval',
          marks: [
            ...drawn.flatMap(({ intervals }) => intervals),
            ...given(until, (datum) => upright(end, datum, 'line-said')),
            ...given(day, (datum) => upright(middleOf(datum), datum, 'line-day')),
          ],
        },
        { mark: 'dot', marks: drawn.flatMap(({ dots }) => dots) },
      ],
    },
    over: [
      ...(days?.shapes ?? []),
      ...drawn.flatMap(({ over }) => over),
      // Over the middle of its line as far as the drawing reaches.
      ...given(dayX, (x) => {
        const middle = Math.max(said.width / 2, Math.min(x, width - said.width / 2));
        return markOf(day, linesAt(middle, top + said.first, said.lines, 'middle'));
      }),
    ],
    bottom: bottom + px(AXIS + ((days?.lanes ?? 1) - 1) * LANE),
    bars: laid.map(({ toBar }, at) => (tops[at] ?? 0) + toBar),
    atX,
  };
};

const timesOf = ({ events, spans }: TimeRow): number[] => [
  ...events.map(({ at }) => at),
  ...spans.flatMap(({ from, to }) => [from, to]),
];

type Days = {
  domain: readonly [number, number];
  atX: TimeChart['atX'];
  foot: number;
  room: Room;
  locale: Locale;
};

/** A tick a day, a longer one at those that are named below it: that of the release in bold. */
const dayAxis = (dates: readonly Datum[], said: Datum | undefined, { domain, atX, foot, room, locale }: Days) => {
  const { px, type, width } = room;
  const [low, high] = [Math.ceil(domain[0]), Math.floor(domain[1])];
  const cell = atX(1) - atX(0);
  const ticks = Array.from({ length: high - low }, (_, at) => low + at).flatMap((day) => {
    const isNamed = dates.some(({ value }) => value === day);
    return isNamed || cell >= LEAST_CELL ? `M${atX(day + 0.5)} ${foot}v${px(isNamed ? 8 : 4)}` : [];
  });
  const wanted = dates
    .map((date) => ({ date, text: dayText(date, locale), at: atX(date.value + 0.5) }))
    .map((own) => ({ ...own, width: lineWidth(own.text, type.tick, 'strong') }))
    .toSorted((one, other) => one.at - other.at);
  const placed = placeLabels(wanted, { from: 0, to: width, anchors: ['middle', 'end', 'start'], gap: px(8) });
  const named = placed.flatMap(({ date, text, x, anchor, lane }) => {
    const tone = date === said ? (['x-bold', 'x-stated'] as const) : (['x-quiet'] as const);
    return markOf(date, textAt(x, foot + px(24 + lane * LANE), text, { size: type.tick, anchor, as: tone }));
  });
  return { shapes: [pathOf(ticks.join(''), 'axis-ink'), ...named], lanes: laneCount(placed) };
};
