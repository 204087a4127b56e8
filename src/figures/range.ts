import { choiceIn } from '../model/view.ts';
import { required, word, type WordKey } from '../model/figure.ts';
import { given, when } from './given.ts';
import { defineKind } from './kind.ts';
import type { Plot } from './plot.ts';
import { calendarOf, daysOfCalendar } from './rangeDays.ts';
import { rangeFields, type RangeValues } from './rangeFields.ts';
import { rangeRows } from './rangeRows.ts';

const MOST_DAYS = 400;

const hasCalendar = ({ spans, events }: RangeValues): boolean => spans !== undefined || events !== undefined;

const calendarWords = ({ spans = [], said }: RangeValues): WordKey[] => [
  required('label.calendar', 'The heading of the calendar.'),
  ...given(said, ({ text }) => word('label.said', 'At the day it was said; `|` breaks the line.', text)),
  ...spans.flatMap(({ key: name, length }) => [
    word(`label.${name}`, 'Before the bar of this span.'),
    word(`label.${name}.inside`, 'In the bar of this span.', length.text),
  ]),
];

/** One amount, now and before, by those who gave it. */
export const range = defineKind({
  about: 'One amount by several sources, each with its day: what it is now and what it was before, on one axis.',
  fields: rangeFields,
  words: (values) => [
    required('label.release', 'Who says the first amount.'),
    word('label.now', 'Below the large number; its unit where left out.'),
    word('label.before', 'Beside the earlier amount.', values.before?.short ?? ''),
    word('label.difference', 'Above the bar between the two.', values.difference?.text ?? ''),
    word('label.sum', 'After an amount of a row that we worked out: "our sum".'),
    ...values.rows.flatMap(({ key: name }) => given(name, (own) => word(`label.${own}`, 'A note in this row.'))),
    ...(hasCalendar(values) ? calendarWords(values) : []),
  ],
  controls: (values) => (hasCalendar(values) ? [{ kind: 'stage', id: 'part', options: ['all', 'days'] } as const] : []),
  problems: (values) => {
    const days = hasCalendar(values) ? daysOfCalendar(values) : 0;
    return [
      ...when(days > MOST_DAYS, `expected a calendar of at most ${MOST_DAYS} days, found ${Math.round(days)}`),
      ...values.rows
        .filter(({ before, beforeUpTo }) => before === undefined && beforeUpTo !== undefined)
        .map(({ now }) => `${now.fact}: expected \`before\` beside \`beforeUpTo\`, found none`),
    ];
  },
  plot: (input): Plot => {
    const { values, view, room } = input;
    // A slide has no room for both: its steps show one after the other.
    const isDaysOnly = room.height !== undefined && choiceIn(view, 'part') === 'days';
    const rows = isDaysOnly ? undefined : rangeRows(input);
    const gap = rows === undefined ? 0 : room.px(room.isNarrow ? 14 : 26);
    const days = hasCalendar(values) ? calendarOf(input, (rows?.height ?? 0) + gap) : undefined;
    const isLeftOut =
      days !== undefined && rows !== undefined && room.height !== undefined && days.height > room.height;
    const shown = [rows, isLeftOut ? undefined : days].filter((part) => part !== undefined);
    return {
      width: room.width,
      height: Math.ceil(-0.01 + (isLeftOut || days === undefined ? (rows?.height ?? 0) : days.height)),
      direction: 'columns',
      panels: shown.flatMap(({ panels }) => panels),
      under: [],
      over: shown.flatMap(({ over }) => over),
    };
  },
});
