import type { Datum } from './datum.ts';
import { given } from './given.ts';
import { inkOf, mannerOf } from './look.ts';
import type { RangeInput, RangePart, RangeSpan, RangeValues } from './rangeFields.ts';
import { textAt } from './shapes.ts';
import { dayText, middleOf, spanOfDate } from './timeAxis.ts';
import { timeChart } from './timeChart.ts';
import type { TimeEvent, TimeRow } from './timeRow.ts';

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
  const eventOf = (datum: Datum, at: number): TimeEvent => ({
    datum,
    at,
    label: `${dayText(datum, locale)}|${datum.short}`,
  });
  // The end of what did not happen is told in its bar.
  const ends = spans.flatMap((span) => [span.from, ...(lookOf(span) === 'area-derived' ? [] : [span.to])]);
  const isFirst = (date: Datum, at: number) => ends.findIndex(({ fact }) => fact === date.fact) === at;
  const rows: TimeRow[] = [
    {
      names: [],
      spans: [],
      events: [
        ...events.map((datum): TimeEvent => ({
          ...eventOf(datum, middleOf(datum)),
          dot: { datum, as: `dot-${mannerOf(datum, false)}` },
        })),
        ...ends.filter(isFirst).map((datum) => eventOf(datum, datum.value)),
      ],
    },
    ...spans.map((span): TimeRow => {
      const ink = inkOf(span.length);
      const name = given(words.maybe(`label.${span.key}`), (text): TimeRow['names'] => [
        { text, size: type.tick, role: 'sans', as: [ink] },
      ]);
      return {
        names: name,
        events: [],
        spans: [
          {
            datum: span.length,
            from: span.from.value,
            to: span.to.value,
            as: lookOf(span),
            inside: words.of(`label.${span.key}.inside`),
          },
        ],
      };
    }),
  ];
  const chart = timeChart({
    id: 'days',
    rows,
    day: said,
    dayWords: said === undefined ? '' : words.of('label.said'),
    top: top + px(30),
    room,
    locale,
  });
  return {
    panels: [chart.panel],
    over: [...textAt(0, top + px(15), words.of('label.calendar'), { size: px(15), as: ['x-bold'] }), ...chart.over],
    height: chart.bottom,
  };
};
