import type { StoryMap } from '../../model/map.ts';

/** The Pacific in the middle, both of its shores whole, and the Americas down to the Horn. */
export const map: StoryMap = {
  projection: 'equalEarth',
  centre: [-158, 0],
  bounds: { west: 97.2, east: -26, south: -58, north: 67.5 },
  crops: {
    wide: { west: 97.2, east: -26, south: -52, north: 52 },
    narrow: { west: -103.7, east: -26, south: -49.4, north: 13.5 },
  },
  named: ['Peru', 'Argentina', 'Chile', 'Uruguay', 'Brazil', 'Bolivia', 'Colombia'],
  ways: {
    // Off Baja California, and south of Kyushu, seaward of the Osumi strait: a way that is clear of land.
    acrossThePacific: [
      [-112.5, 21.5],
      [131.3, 29.6],
    ],
    byAfrica: [[38.7, 9]],
  },
  hero: {
    places: ['placeChancay', 'placeShanghai'],
    way: 'acrossThePacific',
    by: 'sea',
    says: ['transitNow', 'transitFirstVoyage'],
  },
  groups: { port: 'disc', airport: 'ring', project: 'square', country: 'leader' },
};
