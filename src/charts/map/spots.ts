import type { Pane } from './panes.ts';
import type { Point } from './project.ts';

/** Where a label stands: beside its mark, or at a point of the map's frame where there is room. */
export type Spot = {
  at?: Point;
  /** Distance from there, in px of a wide drawing. */
  gap: Point;
  anchor: 'start' | 'end';
  /** More lines push the first one up, or both ways. */
  grow?: 'up' | 'middle';
  /** Stands below this mark's label, if that is shown. */
  below?: string;
  /** Words of the report on land need no ring of paper. */
  isOnLand?: true;
  /** A fine line leads to the mark. */
  leader?: true;
};

type Spots = Readonly<Record<string, Spot>>;

const BESIDE: Spot = { gap: [12, 5], anchor: 'start' };

// By hand, as on any printed map. A mark that is not named here has its label at its right.
const american: Spots = {
  chancayPort: { gap: [-15, 6], anchor: 'end' },
  fruit: { at: [984, 528], gap: [0, 0], anchor: 'end', below: 'chancayPort' },
  catl: { at: [968, 616], gap: [0, 0], anchor: 'end', below: 'fruit', leader: true },
  coffee: { at: [990, 374], gap: [0, 0], anchor: 'end' },
  yerbaMate: { at: [1078, 716], gap: [0, 0], anchor: 'start' },
  saoPaulo: { gap: [7, 20], anchor: 'start' },
  byd: { gap: [-12, -4], anchor: 'end', grow: 'middle', isOnLand: true },
};

const spots: Readonly<Record<Pane['kind'], Spots>> = {
  whole: {
    ...american,
    shanghai: { gap: [-14, 6], anchor: 'end', grow: 'up' },
    xiamen: { gap: [-12, 5], anchor: 'end' },
  },
  american,
  title: {
    shanghai: { gap: [2, 24], anchor: 'start' },
    chancayPort: { gap: [-11, 12], anchor: 'end' },
  },
  overview: {
    shanghai: { gap: [12, -11], anchor: 'end' },
    xiamen: { gap: [9, 8], anchor: 'start' },
    chancayPort: { gap: [-11, 12], anchor: 'end' },
  },
};

export const spotOf = (kind: Pane['kind'], fact: string): Spot => spots[kind][fact] ?? BESIDE;

/** Named countries without a mark: their names alone, where a wide drawing has room for them. */
export const countryNames = [
  { id: 'chile', at: [924, 774], anchor: 'end' },
  { id: 'uruguay', at: [1096, 671], anchor: 'start' },
] as const;

/** Where the picked mark's words stand: in the empty ocean under the arch. */
export const OCEAN: Point = [385, 344];
