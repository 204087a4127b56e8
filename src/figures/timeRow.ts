import { lineWidth } from '../theme/letterWidths.ts';
import type { Datum } from './datum.ts';
import { given, when } from './given.ts';
import { linesAt, measured, tonedLines, type Block, type LabelLine } from './labels.ts';
import { LEADING } from './lines.ts';
import { inkOf } from './look.ts';
import { laneCount, placeLabels, type PlacedLabel } from './placeLabels.ts';
import type { AreaMark, DotMark, IntervalMark } from './plot.ts';
import type { Room } from './room.ts';
import { markOf, rectAt, textAt, type Shape } from './shapes.ts';

/** What happened: words above its place, strong before the first `|` and quiet after it, and a dot where it has one. */
export type TimeEvent = { datum: Datum; at: number; label: string; dot?: Pick<DotMark, 'datum' | 'as'> };
/** What held from one time to another: a bar with its words in it, or a dotted line after something stopped. */
export type TimeSpan = { datum: Datum; from: number; to: number; as: AreaMark['as'] | 'stopped'; inside?: string };
export type TimeRow = {
  /** What it is about, one under the other: beside the row, or above it on a phone. */
  names: readonly LabelLine[];
  /** What lights with the names. */
  claim?: Datum;
  events: readonly TimeEvent[];
  spans: readonly TimeSpan[];
};

/** px at the wide drawing's scale. */
export const BAR = 15;
const LEAST_BAR = 3;
const RADIUS = 7.5;
const GAP = 6;
const BESIDE_DAY = 6;
const LABELS = 170;

type Place = {
  atX: (time: number) => number;
  dayX: number | undefined;
  left: number;
  /** Names stand above their rows. */
  isAbove: boolean;
  room: Room;
};

/** A row with its names in lines. */
type NamedRow = Omit<TimeRow, 'names'> & { names: Block };

/** A row's labels in their lanes, and how high it is with them: its bar begins at `toBar`. */
export const labelledRow = (row: NamedRow, { atX, dayX, left, isAbove, room }: Place) => {
  const { px, type, width } = room;
  const size = type.label;
  const wanted = row.events
    .toSorted((one, other) => one.at - other.at)
    .map((event) => {
      const ink = inkOf(event.dot?.datum ?? event.datum);
      // Beside a dot the quiet words are its date, which is its number.
      const quiet = event.dot === undefined ? undefined : ink;
      const { lines, width: own } = measured(tonedLines(event.label, { size, width: px(LABELS), ink, quiet }));
      return { event, lines, at: atX(event.at), width: own };
    });
  const hasBars = row.spans.length > 0;
  const labels = placeLabels(wanted, {
    from: left,
    to: width,
    anchors: hasBars ? ['start', 'end', 'middle'] : ['middle', 'start', 'end'],
    gap: px(10),
    beside: hasBars ? 0 : -px(RADIUS),
    ...(dayX === undefined ? {} : { avoid: dayX }),
  }).map((own) => ({ ...own, x: besideDay(own, dayX, px(BESIDE_DAY)) }));
  // A lane is as high as its highest label.
  const lanes = Array.from({ length: labels.length === 0 ? 0 : laneCount(labels) }, (_, lane) =>
    Math.max(...labels.map((own) => (own.lane === lane ? own.lines.length * size * LEADING : 0))),
  );
  const gap = labels.length === 0 ? 0 : px(GAP) + (hasBars ? 0 : px(RADIUS));
  /** How far above its bar a lane ends. */
  const riseOf = (lane: number) => lanes.slice(0, lane).reduce((sum, own) => sum + own, gap);
  const bar = hasBars ? px(BAR) : 0;
  const body = riseOf(lanes.length) + bar;
  const tall = row.names.height + (isAbove ? size * 0.3 : 0);
  const head = isAbove ? tall : Math.max(0, (tall - body) / 2);
  return { labels, riseOf, bar, toBar: head + body - bar, height: isAbove ? head + body : Math.max(tall, body) };
};

type Ground = {
  atX: (time: number) => number;
  level: (y: number) => number;
  /** The last time of the axis, and what a px of it is worth. */
  end: number;
  perPx: number;
  isAbove: boolean;
  room: Room;
};

type Drawn = { areas: AreaMark[]; intervals: IntervalMark[]; dots: DotMark[]; over: Shape[] };
type LabelledRow = NamedRow & ReturnType<typeof labelledRow>;

/** The marks and words of one row. */
export const drawnRow = (row: LabelledRow, top: number, { atX, level, end, perPx, isAbove, room }: Ground): Drawn => {
  const { px, type } = room;
  const bar = top + row.toBar;
  const middle = level(bar + row.bar / 2);
  // A bar of no length can still be seen.
  const spans = row.spans.map((own) => ({ ...own, to: Math.max(Math.min(own.to, end), own.from + LEAST_BAR * perPx) }));
  const stems = row.labels.filter(({ lane }) => lane > 0);
  // One line stands level with its bar, more of them in the middle of their row.
  const { lines: names, height: tall, first } = row.names;
  const middleOfNames = row.bar > 0 && names.length === 1 ? row.toBar + row.bar / 2 : row.height / 2;
  const firstName = top + first + (isAbove ? 0 : middleOfNames - tall / 2);
  return {
    areas: spans.flatMap(({ datum, from, to, as }): AreaMark[] =>
      as === 'stopped' ? [] : [{ datum, x: [from, to], y: [level(bar + row.bar), level(bar)], as }],
    ),
    intervals: [
      ...spans.flatMap(({ datum, from, to, as }): IntervalMark[] => {
        if (as !== 'stopped') return [];
        const [low, high] = [middle - px(12), middle + px(12)];
        return [
          { datum, from: { x: from, y: low }, to: { x: from, y: high }, as: 'line-said' },
          { from: { x: from, y: middle }, to: { x: to, y: middle }, as: 'line-unknown' },
        ];
      }),
      ...stems.map(({ event, lane }): IntervalMark => {
        const to = { x: event.at, y: level(bar - row.riseOf(lane) + px(3)) };
        return { from: { x: event.at, y: level(bar) }, to, as: 'line-stem' };
      }),
    ],
    dots: row.events.flatMap(({ at: x, dot }) =>
      given(dot, (own): DotMark => ({ ...own, x, y: middle, radius: px(RADIUS), shape: 'disc' })),
    ),
    over: [
      ...markOf(row.claim, linesAt(0, firstName, names, 'start')),
      ...spans.flatMap((own) => insideOf(own, [atX(own.from), atX(own.to)], bar + row.bar / 2, room)),
      ...row.labels.flatMap(({ event, lines, x, anchor, lane }) => {
        const y = bar - row.riseOf(lane) - (lines.length - 1) * type.label * LEADING;
        return markOf(event.datum, linesAt(x, y, lines, anchor));
      }),
    ],
  };
};

/** Words that begin or end at the upright keep a little away from it. */
const besideDay = ({ x, anchor }: PlacedLabel, dayX: number | undefined, gap: number): number => {
  if (dayX === undefined || Math.abs(x - dayX) >= gap || anchor === 'middle') return x;
  return anchor === 'end' ? dayX - gap : dayX + gap;
};

/** Words in a bar, or after it where they have no room in it. */
const insideOf = (span: TimeSpan, [left, right]: readonly [number, number], middle: number, room: Room): Shape[] => {
  const { px, type } = room;
  const { datum, inside } = span;
  return given(inside, (text) => {
    const wide = lineWidth(text, type.tick, 'strong') + px(10);
    const isInside = wide < right - left;
    const as = isInside && span.as === 'area-seen' ? (['x-on-solid'] as const) : ([inkOf(datum), 'x-halo'] as const);
    const hand = { size: type.tick, anchor: isInside ? 'middle' : 'start', as: ['x-semi', ...as] } as const;
    const x = isInside ? (left + right) / 2 : right + px(8);
    // No hatching runs through letters.
    const plate = rectAt(x - wide / 2, middle - px(BAR / 2 - 1.5), wide, px(BAR - 3), 'x-on-solid');
    return [...when(isInside && span.as === 'area-derived', plate), ...textAt(x, middle + px(5), text, hand)];
  });
};
