import { choiceIn } from '../model/view.ts';
import type { WordKey } from '../model/figure.ts';
import { defineKind } from './kind.ts';
import type { Plot } from './plot.ts';
import { calendarOf, daysOfCalendar } from './rangeDays.ts';
import { rangeFields, type RangeValues } from './rangeFields.ts';
import { rangeRows } from './rangeRows.ts';

const MOST_DAYS = 400;

const hasCalendar = ({ spans, events }: RangeValues): boolean => spans !== undefined || events !== undefined;

const calendarWords = ({ spans = [], said }: RangeValues): WordKey[] => [
  { key: 'label.calendar', about: 'The heading of the calendar.', isRequired: true },
  ...(said === undefined
    ? []
    : [{ key: 'label.said', about: 'At the day it was said; `|` breaks the line.', fallback: said.text }]),
  ...spans.flatMap(({ key: name, length }): WordKey[] => [
    { key: `label.${name}`, about: 'Before the bar of this span.' },
    { key: `label.${name}.inside`, about: 'In the bar of this span.', fallback: length.text },
  ]),
];

/** One amount, now and before, by those who gave it. */
export const range = defineKind({
  about: 'One amount by several sources, each with its day: what it is now and what it was before, on one axis.',
  fields: rangeFields,
  words: (values) => [
    { key: 'label.release', about: 'Who says the first amount.', isRequired: true },
    { key: 'label.now', about: 'Below the large number; its unit where left out.' },
    { key: 'label.before', about: 'Beside the earlier amount.', fallback: values.before?.short ?? '' },
    { key: 'label.difference', about: 'Above the bar between the two.', fallback: values.difference?.text ?? '' },
    { key: 'label.sum', about: 'After an amount of a row that we worked out: "our sum".' },
    ...values.rows.flatMap(({ key: name }) =>
      name === undefined ? [] : [{ key: `label.${name}`, about: 'A note in this row.' }],
    ),
    ...(hasCalendar(values) ? calendarWords(values) : []),
  ],
  controls: (values) => (hasCalendar(values) ? [{ kind: 'stage', id: 'part', options: ['all', 'days'] } as const] : []),
  problems: (values) => {
    const days = hasCalendar(values) ? daysOfCalendar(values) : 0;
    return [
      ...(days > MOST_DAYS ? [`expected a calendar of at most ${MOST_DAYS} days, found ${Math.round(days)}`] : []),
      ...values.rows.flatMap(({ before, beforeUpTo, now }) =>
        before === undefined && beforeUpTo !== undefined
          ? [`${now.fact}: expected \`before\` beside \`beforeUpTo\`, found none`]
          : [],
      ),
    ];
  },
  plot: ({ values, words, view, room, locale }): Plot => {
    const parts = { values, words, room, locale };
    // A slide has no room for both: its steps show one after the other.
    const isDaysOnly = room.height !== undefined && choiceIn(view, 'part') === 'days';
    const rows = isDaysOnly ? undefined : rangeRows(parts);
    const gap = rows === undefined ? 0 : room.px(room.isNarrow ? 22 : 26);
    const days = hasCalendar(values) ? calendarOf(parts, (rows?.height ?? 0) + gap) : undefined;
    const isLeftOut =
      days !== undefined && rows !== undefined && room.height !== undefined && days.bottom > room.height;
    const shown = [rows, isLeftOut ? undefined : days].filter((part) => part !== undefined);
    return {
      width: room.width,
      height: Math.ceil(-0.01 + (isLeftOut || days === undefined ? (rows?.height ?? 0) : days.bottom)),
      direction: 'columns',
      panels: shown.flatMap(({ panels }) => panels),
      under: [],
      over: shown.flatMap(({ over }) => over),
    };
  },
});
