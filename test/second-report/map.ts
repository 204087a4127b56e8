import type { StoryMap } from '../../src/model/map.ts';

/** Europe from the Atlantic to the Aegean. */
export const map: StoryMap = {
  projection: 'equalArea',
  bounds: { west: -12, east: 30, south: 35, north: 60 },
  crops: { narrow: { west: -12, east: 29, south: 35.5, north: 58 } },
  named: ['Denmark', 'Germany', 'Poland', 'Austria', 'France', 'Spain', 'Portugal', 'Italy', 'Greece'],
  ways: {
    throughTheChannel: [
      [3.2, 53],
      [1.4, 50.9],
      [-5.9, 49],
      [-10, 44],
    ],
  },
  groups: { harbour: 'disc', terminal: 'square' },
};
