import { defineUnits } from '../../model/unit.ts';

/** What this story counts in; the text has their words, under `:::units`. */
export const units = defineUnits({
  week: {},
  day: {},
  month: {},
  year: {},
  times: { as: 'multiple' },
  share: { as: 'percent' },
  dollar: {},
  parcel: { digits: 0 },
  parcelPerDay: { digits: 0 },
  country: {},
  law: { digits: 0 },
  flight: {},
  tonne: {},
  vehicle: {},
  dollarPerMonth: {},
  yuan: {},
  real: {},
  claim: {},
  kilogram: {},
  kilometre: {},
  worker: {},
  bag: {},
});
