import { fact, key, list, option, optional, type ValuesOf } from '../fields.ts';

export const voyageFields = {
  from: fact('place', 'Where the journey begins.'),
  to: fact('place', 'Where it ends.'),
  way: optional(key('The way points that it passes, by their name in map.ts.')),
  by: option(['sea', 'air'], 'By sea or by air.'),
  departs: fact('date', 'The day on which it begins.'),
  arrives: fact('date', 'The day on which it ends.'),
  moments: list(
    {
      key: key('A name of its own, for its words and for the address.'),
      at: fact('date', 'Its day. Before the departure nothing is under way.'),
      fact: optional(fact('any', 'What the large words state, in the colour of who says so.')),
      other: optional(fact('any', 'What the words below them state.')),
    },
    'Dated steps in order of time; each adds to what was there.',
    { least: 2, most: 8 },
  ),
};

export type VoyageValues = ValuesOf<typeof voyageFields>;

/** How much of a voyage is done on a day, from 0 to 1; nothing before it begins. */
export const shareOn = ({ departs, arrives }: VoyageValues, day: number): number | undefined =>
  day < departs.value ? undefined : Math.min(1, (day - departs.value) / Math.max(1, arrives.value - departs.value));
