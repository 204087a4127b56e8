import { fact, facts, flag, key, list, option, optional, type ValuesOf } from './fields.ts';
import type { PlotInput } from './kind.ts';

export const seriesFields = {
  lines: list(
    {
      key: key('The name of its words: `north` for `label.north`.'),
      values: facts('count', 'One amount for each time, each with its `when`.', {
        scale: 'amount',
        least: 2,
        most: 20_000,
      }),
    },
    'One line or up to four.',
    { least: 1, most: 4 },
  ),
  drawn: option(['stems', 'line', 'columns'], 'Dots on stems, lines through the dots, or columns.'),
  seen: flag('Others’ numbers are published counts, drawn solid; rounded and weak ones stay rings.'),
  bothScales: flag('Lets a reader choose a logarithmic scale: equal steps are equal multiples.'),
  labelled: optional(
    facts('count', 'Values with their number beside them; without it the first, last, highest and lowest.'),
  ),
  multiple: optional(fact('count', 'How many times as much: a bracket between two times.')),
  multipleFrom: optional(fact('count', 'The amount where the bracket begins.', { scale: 'amount' })),
  multipleTo: optional(fact('count', 'The amount where it ends.', { scale: 'amount' })),
  level: optional(fact('count', 'An amount to compare the values with, as a dashed line.', { scale: 'amount' })),
  remarks: optional(
    list(
      { key: key('The name of its words: `peak` for `label.peak`.'), at: fact('count', 'The value it stands beside.') },
      'A word or two beside a value.',
      { least: 1, most: 6 },
    ),
  ),
} as const;

export type SeriesValues = ValuesOf<typeof seriesFields>;
export type SeriesInput = PlotInput<typeof seriesFields>;
