import { context, derived, stated, statedDate } from '../../src/model/fact.ts';

export const reportDate = statedDate('2025-03-04', { quote: 'March 4, 2025', paragraph: 'news' });
export const parcels = stated(30_000, 'parcel', {
  quote: 'more than 30,000 parcels',
  paragraph: 'news',
  bound: 'moreThan',
  check: { verdict: 'foundNowhereElse', sources: [] },
});
export const openDays = context(10, 'day', {
  sources: [
    {
      publisher: 'The harbour',
      title: 'Days open',
      url: 'https://example.org/days',
      date: '2025-03-01',
      trust: 'A',
      whose: 'party',
    },
  ],
});
export const parcelsADay = derived('{parcels} / {openDays}', 'parcelPerDay', { bound: 'moreThan' });
