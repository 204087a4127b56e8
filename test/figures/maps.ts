import type { StoryMap } from '../../src/model/map.ts';

/** A continent, with its east and its north named. */
export const africa: StoryMap = {
  projection: 'equalArea',
  bounds: { west: -24, east: 58, south: -37, north: 39 },
  crops: { narrow: { west: 14, east: 54, south: -29, north: 20 } },
  named: ['Kenya', 'Tanzania', 'Ethiopia', 'Ghana', 'Morocco'],
  ways: { aroundTheCape: [[13, -36]] },
  groups: { harbour: 'disc', airfield: 'ring', plant: 'square', country: 'leader' },
};

/** An ocean, with what is said of a voyage across it. */
export const northAtlantic: StoryMap = {
  projection: 'equalEarth',
  bounds: { west: -100, east: 30, south: 5, north: 66 },
  named: ['Portugal', 'United States of America'],
  groups: { harbour: 'disc' },
};
