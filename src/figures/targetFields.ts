import { fact, flag, key, list, optional, type ValuesOf } from './fields.ts';
import type { PlotInput } from './kind.ts';

const columnFields = {
  rate: fact('count', 'How much it is in one month (day, year) of this stretch; its `when` is the stretch.', {
    scale: 'rate',
  }),
  rest: flag('Not part of the amount reached: what the outcome leaves for the time after it.'),
};

const readingFields = {
  key: key('Names the reading, for `label.<key>` above it and `label.<key>.more` below that.'),
  columns: list(columnFields, 'The stretches of time, in their order: as wide as they are long.', {
    least: 1,
    most: 12,
  }),
};

/** What a target is drawn from. */
export const targetFields = {
  reached: fact('count', 'What has been reached.', { scale: 'amount' }),
  threshold: fact('count', 'What is aimed at, expected or allowed.', { scale: 'amount' }),
  outcome: optional(fact('count', 'What it came to.', { scale: 'amount' })),
  lowerIsBetter: flag('The amount should fall below the threshold.'),
  readings: optional(
    list(readingFields, 'The same amount spread over two lengths of time, side by side on one scale.', {
      least: 2,
      most: 2,
    }),
  ),
};

export type TargetReading = ValuesOf<typeof readingFields>;

export type TargetInput = PlotInput<typeof targetFields>;
