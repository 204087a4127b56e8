import { defineFigures } from '../../src/figures/kinds.ts';
import type * as facts from './facts.ts';

export const figures = defineFigures<keyof typeof facts>({
  'harbour-parcels': {
    kind: 'units',
    placement: 'beside',
    checked: 'parcels',
    total: 'parcels',
    squares: [30],
    others: ['openDays'],
    steps: [{}, { others: true }],
  },
});
