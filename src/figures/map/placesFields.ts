import { fact, key, list, nudge, option, optional, type ValuesOf } from '../fields.ts';

const markFields = {
  fact: fact('any', 'What is said of the place.'),
  at: fact('place', 'Where it lies. Its short name is the label, unless `label.<fact>` says more.'),
  group: key('Its group, one of those that map.ts gives a shape.'),
  nudge: nudge('Where its label stands, from the mark, in px of the wide drawing; placed by rule if left out.'),
};

const routeFields = {
  key: key('A name of its own, for its words.'),
  fact: fact('any', 'What is said of the route: how long it takes.'),
  from: fact('place', 'Where it begins.'),
  to: fact('place', 'Where it ends.'),
  way: optional(key('The way points that it passes, by their name in map.ts.')),
  by: option(['sea', 'air'], 'Drawn dashed by sea, dotted by air.'),
  also: optional(fact('any', 'What another source says of the same route.')),
  group: optional(key('The group with which it is shown; with every group if left out.')),
};

/** What a map of places is drawn from. */
export const placesFields = {
  marks: list(markFields, 'The places that are marked.'),
  routes: optional(list(routeFields, 'Routes between two places; they are schematic.', { most: 6 })),
};

export type PlacesValues = ValuesOf<typeof placesFields>;
export type MapMark = ValuesOf<typeof markFields>;
export type MapRoute = ValuesOf<typeof routeFields>;
