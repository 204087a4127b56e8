import type { TimelineFigure } from '../../model/figure.ts';
import { formatDate } from '../../model/format.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import type { View } from '../../model/view.ts';
import type { Size } from '../chart.ts';
import { round } from '../parts/round.ts';
import { textWidth } from '../parts/textWidth.ts';
import { timesOf, type Event } from './events.ts';
import type { PlacedEvent, TimelineLayout, Words } from './layout.ts';
import { levelsOf, type Flag } from './places.ts';
import { dayOf, isoOf, middleOf, monthStart, yearOf } from './time.ts';

const YEARS_A_LABEL = 5;
const BOLD = 1.08;
const LEAST_BAR = 4;
/** From a leader to its label. */
const ASIDE = 6;

const measures = {
  wide: { width: 1168, type: 15, band: 96, flag: 25, r: 6.5, tick: 34, fan: 26, heading: 44, block: 42, line: 19 },
  medium: { width: 704, type: 15.5, band: 92, flag: 26, r: 6.5, tick: 35, fan: 22, heading: 46, block: 44, line: 20 },
  slide: { width: 1168, type: 20, band: 0, flag: 28, r: 8, tick: 42, fan: 20, heading: 8, block: 54, line: 25 },
  // What the report alone dates is little: it stands larger.
  own: { width: 1168, type: 26, band: 14, flag: 40, r: 12, tick: 56, fan: 64, heading: 24, block: 72, line: 33 },
} as const;

const bands = {
  wide: { number: 42, size: 52, width: 1168, words: 74, type: 17, columns: 100 },
  medium: { number: 38, size: 46, width: 704, words: 68, type: 16.5, columns: 62 },
  slide: undefined,
} as const;

/** Both lines across the page: years with single-line flags above, days with blocks of two lines above and below. */
export const layoutAcross = (
  resolved: ResolvedFigure<TimelineFigure>,
  view: View,
  size: Exclude<Size, 'narrow'>,
): TimelineLayout => {
  const { words, locale } = resolved;
  const { events, far, near, reported } = timesOf(resolved, view);
  const m = measures[size === 'slide' && events.every(({ isOwn }) => isOwn) ? 'own' : size];
  const { width: full } = m;
  const xFar = (day: number) => ((day - far.from) / (far.to - far.from)) * full;
  const xNear = (day: number) => ((day - near.from) / (near.to - near.from)) * full;

  // Years: labels run to the left, into the empty years.
  const ofYears = events.filter(({ isNear }) => !isNear);
  const yearFlags = ofYears.map((event): Flag => {
    const at = xFar(middleOf(event.span));
    const width = textWidth(event.date, m.type) * BOLD + textWidth(` ${event.words}`, m.type);
    return flagOf(at, width, at - width - ASIDE >= 0 ? 'left' : 'right');
  });
  const yearLevels = levelsOf(yearFlags, 3 * ASIDE);
  const farAxis = m.band + m.type + Math.max(...yearLevels) * m.flag + 2.4 * m.r + 16;
  const placedYears = ofYears.map((event, at): PlacedEvent => {
    const flag = yearFlags[at];
    const y = farAxis - 2.4 * m.r - 12 - (yearLevels[at] ?? 0) * m.flag;
    const x = flag?.at ?? 0;
    const runsLeft = flag !== undefined && flag.from < flag.at;
    return {
      ...event,
      shape: shapeOf(event, { from: xFar(event.span.from), to: xFar(event.span.to), axis: farAxis, r: m.r }),
      leader: `M${round(x)} ${round(farAxis)}V${round(y - m.type * 0.72)}`,
      label: { x: round(x + (runsLeft ? -ASIDE : ASIDE)), y: round(y), anchor: runsLeft ? 'end' : 'start', lines: 1 },
    };
  });

  // Days: labels run to the right, the report's above the line and those of others below it.
  const nearTop = farAxis + m.tick + 10 + m.fan;
  const ofDays = events.filter(({ isNear }) => isNear);
  const side = (isOwn: boolean) => {
    const own = ofDays.filter((event) => event.isOwn === isOwn).toReversed();
    const flags = own.map((event): Flag => {
      const at = xNear(middleOf(event.span));
      const width = Math.max(textWidth(event.date, m.type), textWidth(event.words, m.type)) * BOLD;
      return flagOf(at, width, at + width + ASIDE > full ? 'left' : 'right');
    });
    return { own, flags, levels: levelsOf(flags, 3 * ASIDE) };
  };
  const above = side(true);
  const below = side(false);
  const nearAxis = nearTop + m.heading + (Math.max(0, ...above.levels) + 1) * m.block + 10;
  const placeDays = ({ own, flags, levels }: ReturnType<typeof side>, isAbove: boolean) =>
    own.map((event, at): PlacedEvent => {
      const flag = flags[at];
      const level = levels[at] ?? 0;
      const x = flag?.at ?? 0;
      const runsLeft = flag !== undefined && flag.from < flag.at;
      const y = isAbove
        ? nearAxis - 2.4 * m.r - 8 - m.line - level * m.block
        : nearAxis + m.tick + m.type + 10 + level * m.block;
      return {
        ...event,
        shape: shapeOf(event, { from: xNear(event.span.from), to: xNear(event.span.to), axis: nearAxis, r: m.r }),
        leader: `M${round(x)} ${round(nearAxis)}V${round(isAbove ? y - m.type * 0.72 : y + m.line)}`,
        label: { x: round(x + (runsLeft ? -ASIDE : ASIDE)), y: round(y), anchor: runsLeft ? 'end' : 'start', lines: 2 },
      };
    });
  const placedDays = [...placeDays(above, true), ...placeDays(below, false)];
  const bottom =
    below.own.length === 0
      ? nearAxis + m.tick + 4
      : nearAxis + m.tick + m.type + 10 + Math.max(...below.levels) * m.block + m.line + 8;

  const years = Array.from({ length: yearOf(far.to) - yearOf(far.from) + 1 }, (_, at) => yearOf(far.from) + at);
  const yearTicks = years
    .filter((year) => year % YEARS_A_LABEL === 0 && dayOf(year, 1) < far.to)
    .map((year): Words => {
      const text = formatDate(String(year), locale);
      const reach = textWidth(text, m.type) / 2;
      const x = Math.min(Math.max(xFar(dayOf(year, 7)), reach), full - reach);
      return { x: round(x), y: round(farAxis + m.tick - 6), text, anchor: 'middle' };
    });
  const dayTicks = dayTicksOf(near, locale, xNear, round(nearAxis + m.tick - 8)).filter(
    ({ x, text, anchor }) =>
      !below.flags.some(({ at }) => {
        const width = textWidth(text, m.type);
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        return at > left - ASIDE && at < left + width + ASIDE;
      }),
  );
  const lensFrom = round(xFar(near.from) - 3);
  const lensTo = round(Math.min(xFar(near.to) + 3, full - 1));
  const lensEdge = 2.6 * m.r;
  const reportX = round(xNear(reported));
  const reportY = placedDays.find(({ isReport }) => isReport)?.label.y ?? nearAxis;
  const afterText = words['label.after'] ?? '';
  const afterY = round(nearAxis - 2.4 * m.r - 8);
  const afterX = round(full - ASIDE - 28);
  return {
    width: full,
    height: Math.ceil(bottom),
    type: m.type,
    band: bands[size],
    events: [...placedYears, ...placedDays],
    lines: {
      axes: `M0 ${round(farAxis)}H${full}M0 ${round(nearAxis)}H${full}`,
      ticks:
        years.map((year) => `M${round(xFar(dayOf(year, 1)))} ${round(farAxis)}v5`).join('') +
        Array.from(
          { length: near.to - near.from + 1 },
          (_, at) => `M${round(xNear(near.from + at))} ${round(nearAxis)}v4`,
        ).join(''),
      lens: `M${lensFrom} ${round(farAxis - lensEdge)}H${lensTo}V${round(farAxis + lensEdge)}H${lensFrom}z`,
      fan: `M${lensFrom} ${round(farAxis + lensEdge)}V${round(farAxis + m.tick + 6)}L0 ${round(nearTop)}M${lensTo} ${round(farAxis + lensEdge)}V${round(farAxis + m.tick + 6)}L${full} ${round(nearTop)}`,
      report: `M${reportX} ${round(reportY - m.type * 0.8)}V${round(nearAxis + m.tick - m.type)}`,
      after: `M${round(full - 28)} ${round(afterY - m.type * 0.3)}h26m-6 -5l6 5l-6 5`,
    },
    ticks: [...yearTicks, ...dayTicks],
    headings:
      size === 'slide' ? [] : [{ x: 0, y: round(nearTop + 24), text: words['label.near'] ?? '', anchor: 'start' }],
    after: { x: afterX, y: afterY, text: afterText, anchor: 'end' },
  };
};

const flagOf = (at: number, width: number, runs: 'left' | 'right'): Flag =>
  runs === 'left' ? { at, from: at - ASIDE - width, to: at - ASIDE } : { at, from: at + ASIDE, to: at + ASIDE + width };

type Room = { from: number; to: number; axis: number; r: number };

/** The report's own marks stand on the line, those of others hang from it: so two of one day can both be seen. */
const shapeOf = ({ span, isOwn, isReport }: Event, { from, to, axis, r: usual }: Room): PlacedEvent['shape'] => {
  const r = isReport ? round(usual * 1.4) : usual;
  if (span.precision === 'day') {
    return { kind: 'disc', x: round((from + to) / 2), y: round(isOwn ? axis - r - 2 : axis + r + 2), r };
  }
  const width = Math.max(to - from, LEAST_BAR);
  const height = 2 * r;
  return {
    kind: 'bar',
    x: round((from + to - width) / 2),
    y: round(isOwn ? axis - height : axis),
    width: round(width),
    height,
  };
};

/** The first days of months, and the last day of all. */
const dayTicksOf = (
  near: { from: number; to: number },
  locale: ResolvedFigure['locale'],
  x: (day: number) => number,
  y: number,
): Words[] => {
  const textOf = (day: number) => formatDate(isoOf(day), locale, 'year');
  const firsts: number[] = [];
  for (let day = near.from; day < near.to; day = monthStart(day, 1)) firsts.push(day);
  return [
    ...firsts.map((day): Words =>
      day === near.from
        ? { x: 0, y, text: textOf(day), anchor: 'start' }
        : { x: round(x(day + 0.5)), y, text: textOf(day), anchor: 'middle' },
    ),
    { x: round(x(near.to)), y, text: textOf(near.to - 1), anchor: 'end' },
  ];
};
