import { required, word } from '../model/figure.ts';
import { datesFields, type DatesRow } from './datesFields.ts';
import { datesLine, groupsOf } from './datesLine.ts';
import { datesRows } from './datesRows.ts';
import { given, when } from './given.ts';
import { defineKind } from './kind.ts';
import { middleOf } from './timeAxis.ts';

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
    ...given(values.day, ({ text }) => word('label.day', 'At the upright.', text)),
    ...(values.rows ?? []).flatMap(({ key: name, claim }) => [
      word(`label.${name}`, 'What was said, in quotation marks.'),
      word(`label.${name}.name`, 'What it was said of.', claim.short),
    ]),
    ...given(values.number, ({ parts }) => word('label.number', 'What the number counts.', parts.unit)),
    ...given(values.events, () => word('label.line', 'The heading of the line of events.')),
    ...groupsOf(values.events).map((group) => required(`label.${group}`, 'Below the events of this group.')),
  ],
  controls: () => [],
  problems: ({ day, rows, events }) => [
    ...when((rows === undefined) === (events === undefined), 'expected either `rows` or `events`'),
    ...when(rows !== undefined && day === undefined, 'expected `day` beside `rows`, found none'),
    ...(rows ?? [])
      .filter((row) => !isInOrder(row))
      .map(({ key: name }) => `row ${name}: expected its steps in order of time`),
  ],
  plot: (input) => (input.values.rows === undefined ? datesLine(input) : datesRows(input, input.values.rows)),
});
