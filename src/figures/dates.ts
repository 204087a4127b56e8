import { datesLine } from './datesLine.ts';
import { datesRows } from './datesRows.ts';
import { fact, flag, key, list, option, optional, type ValuesOf } from './fields.ts';
import { defineKind, type WordKey } from './kind.ts';
import { middleOf } from './timeAxis.ts';

const stepFields = {
  date: fact('date', 'When it happened; its short name says what.'),
  begins: option(
    ['nothing', 'agreed', 'underWay', 'suspended'],
    'What holds from then on, until the next step or the end of the axis: agreed, built or tested (hatched), under way (solid), suspended (dotted).',
  ),
};

const rowFields = {
  claim: fact('any', 'What is spoken of; its short name is the row’s.'),
  key: key('Names the row, for the quotation in `label.<key>`.'),
  steps: list(stepFields, 'What happened, in order of time.', { least: 1, most: 8 }),
};

const eventFields = {
  date: fact('date', 'When it happened; its short name says what.'),
  claim: optional(fact('any', 'What the story says of it: drawn as the story’s own.')),
  ours: flag('Our own reading: dashed.'),
  group: optional(key('Events of one group share the words of `label.<group>` below them.')),
};

const fields = {
  day: optional(fact('date', 'The day on which it was said: an upright through all rows.')),
  rows: optional(list(rowFields, 'Bars in time, one row for each thing spoken of.', { least: 1, most: 7 })),
  until: optional(fact('date', 'The end of the axis; without it a little after the last date.')),
  events: optional(list(eventFields, 'Dated events on a single line.', { least: 1, most: 24 })),
  number: optional(fact('count', 'A number as a card above the line.')),
};

export type DatesValues = ValuesOf<typeof fields>;
export type DatesRow = ValuesOf<typeof rowFields>;
export type DatesEvent = ValuesOf<typeof eventFields>;

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
  fields,
  words: (values) => [
    ...(values.day === undefined ? [] : [{ key: 'label.day', about: 'At the upright.', fallback: values.day.text }]),
    ...(values.rows ?? []).map(({ key: name }): WordKey => ({
      key: `label.${name}`,
      about: 'What was said, in quotation marks.',
    })),
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
