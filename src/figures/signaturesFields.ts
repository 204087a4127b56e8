import { fact, list, optional, type ValuesOf } from './fields.ts';

const rowFields = {
  name: fact('name', 'Who signed: stated names are the story’s, others were traced.'),
  signed: fact('date', 'The day of signing, or with the bound "before" the last day on which it can have been.'),
};

/** What signatures are drawn from. */
export const signaturesFields = {
  day: fact('date', 'The day up to which they are counted: a vertical line at the right.'),
  total: optional(fact('count', 'How many there are, by the story.')),
  rows: list(rowFields, 'The names with their days, in order of time; one without its day where it belongs.', {
    least: 1,
    most: 40,
  }),
};

export type SignatureRow = ValuesOf<typeof rowFields>;
