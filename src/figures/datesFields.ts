import { fact, flag, key, list, option, optional, type ValuesOf } from './fields.ts';
import type { PlotInput } from './kind.ts';

const stepFields = {
  date: fact('date', 'When it happened; its short name says what.'),
  begins: option(
    ['nothing', 'agreed', 'underWay', 'suspended'],
    'What holds from then on, until the next step or the end of the axis: agreed, built or tested (hatched), under way (solid), suspended (dotted).',
  ),
};

const rowFields = {
  claim: fact('any', 'What the row is about; its short name is the row’s, unless `label.<key>.name` says more.'),
  key: key('Names the row, for the quotation in `label.<key>`.'),
  steps: list(stepFields, 'What happened, in order of time.', { least: 1, most: 8 }),
};

const eventFields = {
  date: fact('date', 'When it happened; its short name says what.'),
  claim: optional(fact('any', 'What the story says of it: drawn as the story’s own.')),
  ours: flag('Our own reading: dashed.'),
  group: optional(key('Events of one group share the words of `label.<group>` below them.')),
};

/** What dates are drawn from: rows or events. */
export const datesFields = {
  day: optional(fact('date', 'The day on which it was said: a vertical line through all rows.')),
  rows: optional(list(rowFields, 'Bars in time, one row for each thing.', { least: 1, most: 7 })),
  until: optional(fact('date', 'The end of the axis; without it a little after the last date.')),
  events: optional(list(eventFields, 'Dated events on a single line.', { least: 1, most: 24 })),
  number: optional(fact('count', 'A number as a card above the line.')),
};

export type DatesValues = ValuesOf<typeof datesFields>;
export type DatesRow = ValuesOf<typeof rowFields>;
export type DatesEvent = ValuesOf<typeof eventFields>;

export type DatesInput = PlotInput<typeof datesFields>;
