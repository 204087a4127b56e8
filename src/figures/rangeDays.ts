import { lineWidth } from '../theme/letterWidths.ts';
import { given, when } from './given.ts';
import { inkOf, mannerOf } from './look.ts';
import type { RangeInput, RangePart, RangeSpan, RangeValues } from './rangeFields.ts';
import { pathOf, textAt } from './shapes.ts';
import { dayText, middleOf, spanOfDate } from './timeAxis.ts';
import { timeChart } from './timeChart.ts';
import { BAR, type TimeEvent, type TimeRow } from './timeRow.ts';

/** px of a day that can be told apart from the next. */
const LEAST_CUT = 5;

/** How many days the calendar shows. */
export const daysOfCalendar = ({ spans = [], events = [], said }: RangeValues): number => {
  const dates = [...spans.flatMap(({ from, to }) => [from, to]), ...events, ...given(said, (date) => date)].map(
    spanOfDate,
  );
  return Math.max(...dates.map(({ to }) => to)) - Math.min(...dates.map(({ from }) => from));
};

/** A bar is solid where it was seen, hatched where it is only said or worked out. */
const lookOf = ({ length }: RangeSpan) =>
  length.basis === 'context' ? (`area-${mannerOf(length, true)}` as const) : 'area-derived';

/** Days from left to right: stretches as bars, events as dots, the day it was said as an upright through all. */
export const calendarOf = ({ values, words, room, locale }: RangeInput, top: number): RangePart => {
  const { px, type } = room;
  const { spans = [], events = [], said } = values;
  const told = events.map((datum): TimeEvent => {
    const label = `${dayText(datum, locale)}|${datum.short}`;
    return { datum, at: middleOf(datum), label, dot: { datum, as: `dot-${mannerOf(datum, false)}` } };
  });
  const insideOf = ({ key }: RangeSpan) => words.of(`label.${key}.inside`);
  const bars = spans.map((span): TimeRow => {
    const [from, to] = [span.from.value, span.to.value];
    return {
      names: given(words.maybe(`label.${span.key}`), (text): TimeRow['names'] => [
        { text, size: type.tick, role: 'sans', as: [inkOf(span.length), 'x-halo'] },
      ]),
      events: [],
      spans: [{ datum: span.length, from, to, as: lookOf(span), inside: insideOf(span) }],
    };
  });
  // Dots stand in the row of the first bar, unless it is in their way.
  const [first, ...others] = bars;
  const isFree = first?.spans.every(({ from, to }) => told.every(({ at }) => at < from - 1 || at > to + 1)) ?? false;
  const rows =
    first !== undefined && isFree
      ? [{ ...first, events: told }, ...others]
      : [{ names: [], spans: [], events: told }, ...bars];
  // The end of what did not happen is told in its bar.
  const ends = spans.flatMap((span) => (lookOf(span) === 'area-derived' ? [span.from] : [span.from, span.to]));
  const dates = [...ends, ...events, ...given(said, (date) => date)];
  const chart = timeChart({
    id: 'days',
    rows,
    day: said,
    dayWords: said === undefined ? '' : words.of('label.said'),
    dates: dates.filter(({ value }, at) => dates.findIndex((other) => other.value === value) === at),
    top: top + px(30),
    room,
    locale,
  });
  const cell = chart.atX(1) - chart.atX(0);
  // A solid bar is cut into its days, which can be counted; not where its words stand.
  const cuts = spans.flatMap((span, at) => {
    const y = chart.bars[at + rows.length - spans.length] ?? 0;
    const middle = chart.atX((span.from.value + span.to.value) / 2);
    const half = lineWidth(insideOf(span), type.tick, 'strong') / 2 + px(5);
    const days = Array.from({ length: span.to.value - span.from.value - 1 }, (_, day) => span.from.value + day + 1);
    return lookOf(span) === 'area-seen' && cell >= px(LEAST_CUT)
      ? days
          .map(chart.atX)
          .filter((x) => Math.abs(x - middle) > half)
          .map((x) => `M${x} ${y + 2}v${px(BAR) - 4}`)
      : [];
  });
  return {
    panels: [chart.panel],
    over: [
      ...textAt(0, top + px(15), words.of('label.calendar'), { size: px(15), as: ['x-bold'] }),
      ...when(cuts.length > 0, pathOf(cuts.join(''), 'line-cut')),
      ...chart.over,
    ],
    height: chart.bottom,
  };
};
