import type { Locale } from '../i18n/locales.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import type { Datum } from './datum.ts';
import { given } from './given.ts';
import { inkOf } from './look.ts';
import { placeLabels } from './placeLabels.ts';
import type { Room } from './room.ts';
import { circleAt, lineFrom, markOf, pathOf, rectAt, textAt, type Shape } from './shapes.ts';
import { dateAt, dateFormat } from './timeAxis.ts';

type StripInput = {
  y: number;
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
const scaleOf = ({ y, room, dates }: StripInput) => {
  const days = dates.map(({ value }) => value);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(1, Math.round((last - first) * MARGIN));
  const [from, to] = [first - margin, last + margin];
  const span = to - from;
  const at = (day: number) => ((day - from) / span) * room.width;
  return { first, from, span, at, line: y + room.px(14) };
};

/** A calendar's line with a tick a day: the same whatever has happened. */
export const calendarGround = (strip: StripInput): Shape[] => {
  const { room } = strip;
  const { from, span, at, line } = scaleOf(strip);
  const step = span <= DAYS ? 1 : span <= WEEKS ? 7 : 365.25;
  const ticks = Array.from({ length: Math.floor(span / step) + 1 }, (_, tick) => from + tick * step);
  return [
    pathOf(ticks.map((day) => `M${at(day)} ${line}v${room.px(5)}`).join(''), 'axis'),
    lineFrom(0, line, room.width, line, 'axis'),
  ];
};

/** What has happened on a calendar's line: a dot an event up to now, and a bar for what is under way. */
export const calendarStrip = (strip: StripInput): Shape[] => {
  const { room, dates, shown, bar } = strip;
  const { px } = room;
  const { first, at, line } = scaleOf(strip);
  const now = dates[shown];
  const reached = Math.max(bar?.to ?? first, now?.value ?? first);
  const happened = dates.slice(0, shown + 1);
  return [
    lineFrom(0, line, at(reached), line, 'axis-ink'),
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

/** px between two dates, and from a date to its day's other side, in parts of their size. */
const GAP = 0.5;
const BESIDE = -0.3;

/** The present date first, then the others as they find room over, before or after their day. */
const labelsOf = (happened: readonly Datum[], strip: StripInput): Shape[] => {
  const { room, locale } = strip;
  const { span, at, line } = scaleOf(strip);
  const size = room.type.tick;
  const wanted = happened.toReversed().map((datum, order) => {
    const text = textOf(datum.value, span, locale);
    const isNow = order === 0;
    return { datum, text, isNow, at: at(datum.value), width: lineWidth(text, size, isNow ? 'strong' : 'sans') };
  });
  const along = { from: 0, to: room.width, beside: size * BESIDE, gap: size * GAP } as const;
  return placeLabels(wanted, { ...along, anchors: ['middle', 'end', 'start'] })
    .filter(({ lane }) => lane === 0)
    .flatMap(({ datum, text, isNow, x, anchor }) => {
      const strong = inkOf(datum) === 'x-stated' ? (['x-bold', 'x-stated'] as const) : (['x-bold'] as const);
      return textAt(x, line + room.px(24), text, { size, anchor, as: isNow ? strong : ['x-quiet'] });
    });
};
