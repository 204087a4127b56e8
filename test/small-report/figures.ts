import { defineFigures } from '../../src/figures/kinds.ts';
import type * as facts from './facts.ts';

export const figures = defineFigures<keyof typeof facts>({
  'harbour-parcels': {
    kind: 'number',
    placement: 'split',
    value: 'parcels',
    checks: [{ value: 'openDays', key: 'days' }],
    steps: [{}],
  },
});
