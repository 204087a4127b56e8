import { defineUnits } from '../../src/model/unit.ts';

export const units = defineUnits({ day: {}, parcel: {}, parcelPerDay: { digits: 0 } });
