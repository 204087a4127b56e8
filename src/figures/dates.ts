import { datesFields, type DatesRow, type DatesValues } from './datesFields.ts';
import { datesLine } from './datesLine.ts';
import { datesRows } from './datesRows.ts';
import { defineKind, type WordKey } from './kind.ts';
import { middleOf } from './timeAxis.ts';

const groupsOf = ({ events = [] }: DatesValues): string[] => [
  ...new Set(events.flatMap(({ group }) => (group === undefined ? [] : [group]))),
];

const isInOrder = ({ steps }: DatesRow): boolean =>
  steps.every(({ date }, at) => {
    const before = steps[at - 1];
    return before === undefined || middleOf(before.date) <= middleOf(date);
  });

/** Things in time: bars in rows, held against the day of which they were spoken, or events on one line. */
export const dates = defineKind({
  about: 'What happened when: bars in rows held against one day, or events on a line, with or without a number above.',
  fields: datesFields,
  words: (values) => [
    ...(values.day === undefined ? [] : [{ key: 'label.day', about: 'At the upright.', fallback: values.day.text }]),
    ...(values.rows ?? []).flatMap(({ key: name, claim }): WordKey[] => [
      { key: `label.${name}`, about: 'What was said, in quotation marks.' },
      { key: `label.${name}.name`, about: 'What it was said of.', fallback: claim.short },
    ]),
    ...(values.number === undefined
      ? []
      : [{ key: 'label.number', about: 'What the number counts.', fallback: values.number.parts.unit }]),
    ...(values.events === undefined ? [] : [{ key: 'label.line', about: 'The heading of the line of events.' }]),
    ...groupsOf(values).map((group): WordKey => ({
      key: `label.${group}`,
      about: 'Below the events of this group.',
      isRequired: true,
    })),
  ],
  controls: () => [],
  problems: ({ day, rows, events }) => [
    ...((rows === undefined) === (events === undefined) ? ['expected either `rows` or `events`'] : []),
    ...(rows !== undefined && day === undefined ? ['expected `day` beside `rows`, found none'] : []),
    ...(rows ?? [])
      .filter((row) => !isInOrder(row))
      .map(({ key: name }) => `row ${name}: expected its steps in order of time`),
  ],
  plot: ({ values, words, room, locale }) => {
    const parts = { values, words, room, locale };
    return values.rows === undefined ? datesLine(parts) : datesRows(parts, values.rows);
  },
});
