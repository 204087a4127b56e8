import type { Ground, StoryMap } from '../../src/model/map.ts';
import { makeLand } from '../../src/site/makeLand.ts';

/** A continent, with its east and its north named. */
export const africa: StoryMap = {
  projection: 'equalArea',
  bounds: { west: -24, east: 58, south: -37, north: 39 },
  crops: { narrow: { west: 14, east: 54, south: -29, north: 20 } },
  named: ['Kenya', 'Tanzania', 'Ethiopia', 'Ghana', 'Morocco'],
  ways: {
    downTheChannel: [
      [41.5, -16],
      [34.5, -29],
      [27, -35],
    ],
  },
  groups: { harbour: 'disc', airfield: 'ring', plant: 'square', country: 'leader' },
};

/** An ocean, with what is said of a voyage across it. */
export const northAtlantic: StoryMap = {
  projection: 'equalEarth',
  bounds: { west: -100, east: 30, south: 5, north: 66 },
  named: ['Portugal', 'United States of America'],
  groups: { harbour: 'disc' },
};

/** An ocean across the date line; a way round the other side of the globe leaves it at one edge and comes in at the other. */
export const dateLine: StoryMap = {
  projection: 'equalEarth',
  bounds: { west: 118, east: -95, south: -48, north: 56 },
  crops: { narrow: { west: 118, east: 180, south: -45, north: 45 } },
  named: ['Japan', 'New Zealand', 'Mexico'],
  ways: { west: [[55, 25]] },
  groups: { harbour: 'disc', airfield: 'ring', plant: 'square' },
};

const grounds = new Map<StoryMap, Ground>();

/** A map with the mask of its land, as a figure gets it. */
export const groundOf = (map: StoryMap): Ground => {
  const ground = grounds.get(map) ?? { ...map, mask: makeLand(map).mask };
  grounds.set(map, ground);
  return ground;
};
