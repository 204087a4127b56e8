import type { Locale } from '../i18n/locales.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import type { Datum } from './datum.ts';
import { firstFree, type Box } from './boxes.ts';
import { given } from './given.ts';
import { inkOf } from './look.ts';
import type { Room } from './room.ts';
import { circleAt, lineFrom, markOf, pathOf, rectAt, textAt, type Shape } from './shapes.ts';
import { dateAt, dateFormat } from './timeAxis.ts';

type StripInput = {
  x: number;
  y: number;
  width: number;
  room: Room;
  locale: Locale;
  /** Dated events up to now, in order of time, the last of them the present one; those that are still to come keep its span. */
  dates: readonly Datum[];
  shown: number;
  /** What is under way: from one day to the day that is reached. */
  bar?: { from: number; to: number };
};

/** Empty days at both ends, as a share of all. */
const MARGIN = 0.075;
/** Days up to which each has its own tick, and weeks up to which each week has. */
const DAYS = 70;
const WEEKS = 500;
const YEAR = 366;

/** Height of a strip in px of the wide drawing. */
export const STRIP_HEIGHT = 48;

/** A date in as few letters as its calendar needs: "14 Nov", or "Nov 2024" on a long one. */
const textOf = (day: number, span: number, locale: Locale): string => {
  const short = span > YEAR ? ({ year: 'numeric' } as const) : ({ day: 'numeric' } as const);
  return dateFormat(locale, { month: 'short', ...short }).format(dateAt(day));
};

/** Where a strip's days stand: from its first to its last, with empty days at both ends. */
const scaleOf = ({ x, y, width, room, dates }: StripInput) => {
  const days = dates.map(({ value }) => value);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(1, Math.round((last - first) * MARGIN));
  const [from, to] = [first - margin, last + margin];
  const span = to - from;
  const at = (day: number) => x + ((day - from) / span) * width;
  return { first, from, span, at, line: y + room.px(14) };
};

/** A calendar's line with a tick a day: the same whatever has happened. */
export const calendarGround = (strip: StripInput): Shape[] => {
  const { x, width, room } = strip;
  const { from, span, at, line } = scaleOf(strip);
  const step = span <= DAYS ? 1 : span <= WEEKS ? 7 : 365.25;
  const ticks = Array.from({ length: Math.floor(span / step) + 1 }, (_, tick) => from + tick * step);
  return [
    pathOf(ticks.map((day) => `M${at(day)} ${line}v${room.px(5)}`).join(''), 'axis'),
    lineFrom(x, line, x + width, line, 'axis'),
  ];
};

/** What has happened on a calendar's line: a dot an event up to now, and a bar for what is under way. */
export const calendarStrip = (strip: StripInput): Shape[] => {
  const { x, room, dates, shown, bar } = strip;
  const { px } = room;
  const { first, at, line } = scaleOf(strip);
  const now = dates[shown];
  const reached = Math.max(bar?.to ?? first, now?.value ?? first);
  const happened = dates.slice(0, shown + 1);
  return [
    lineFrom(x, line, at(reached), line, 'axis-ink'),
    ...given(bar, ({ from, to }) =>
      rectAt(at(from), line - px(4), Math.max(px(2), at(to) - at(from)), px(8), 'area-seen'),
    ),
    ...happened.flatMap((datum) => {
      const [place, r] = [{ x: at(datum.value), y: line }, px(5)];
      const dot = circleAt(place.x, line, r, inkOf(datum) === 'x-context' ? 'dot-said' : 'dot-stated');
      return markOf(datum, [dot], { ring: 'dot', ...place, r });
    }),
    ...labelsOf(happened, strip),
  ];
};

/** px between two dates, in parts of their size. */
const GAP = 0.25;

/** The present date first, then the others as they find room over, before or after their day. */
const labelsOf = (happened: readonly Datum[], strip: StripInput): Shape[] => {
  const { x, width, room, locale } = strip;
  const { span, at, line } = scaleOf(strip);
  const size = room.type.tick;
  const within = { left: x - 1, right: x + width + 1, top: 0, bottom: 1 };
  const taken: Box[] = [];
  return happened.toReversed().flatMap((datum, order): Shape[] => {
    const text = textOf(datum.value, span, locale);
    const own = lineWidth(text, size, order === 0 ? 'strong' : 'sans');
    // A close neighbour before it pushes it to its other side.
    const before = happened.at(-order - 2);
    const isNear = before !== undefined && at(datum.value) - at(before.value) < own * 1.15;
    const anchors = isNear ? (['start', 'middle', 'end'] as const) : (['middle', 'end', 'start'] as const);
    const places = anchors.map((anchor) => {
      const [nudge, share] = { middle: [0, 0.5], end: [0.3, 1], start: [-0.3, 0] }[anchor];
      const place = at(datum.value) + size * (nudge ?? 0);
      const left = place - own * (share ?? 0);
      return { anchor, place, box: { left, right: left + own, top: 0, bottom: 1 } };
    });
    const free = firstFree(places, taken, within);
    if (free === undefined) return [];
    taken.push({ ...free.box, left: free.box.left - size * GAP, right: free.box.right + size * GAP });
    const strong = inkOf(datum) === 'x-stated' ? (['x-bold', 'x-stated'] as const) : (['x-bold'] as const);
    return textAt(free.place, line + room.px(24), text, {
      size,
      anchor: free.anchor,
      as: order === 0 ? strong : ['x-quiet'],
    });
  });
};
