import { defineUnits } from '../../src/model/unit.ts';

/** What the yearbook counts in. */
export const units = defineUnits({
  tonne: {},
  degree: {},
  person: { digits: 0 },
  euro: { as: 'currency', currency: 'EUR' },
  rate: { as: 'percent' },
  ship: { digits: 0 },
  shipPerDay: { digits: 0 },
  tonnePerShip: { digits: 0 },
  day: {},
});
