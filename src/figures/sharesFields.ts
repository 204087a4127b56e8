import { fact, facts, flag, optional } from './fields.ts';
import type { PlotInput } from './kind.ts';

export const sharesFields = {
  whole: fact('count', 'The whole.', { scale: 'amount' }),
  parts: facts('count', 'The parts, in the order in which they stand. What they leave of the whole stays empty.', {
    scale: 'amount',
    least: 1,
    most: 12,
  }),
  upTo: optional(fact('count', 'The upper end of a single part, where two sources differ.', { scale: 'amount' })),
  fits: flag('Marks how often a single part goes into the whole.'),
  seen: flag('Others’ numbers are published counts, drawn solid.'),
};

export type SharesInput = PlotInput<typeof sharesFields>;
