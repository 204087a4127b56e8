import type { Source } from '../../src/model/fact.ts';

// Every document here is invented, as the harbour is: example.org belongs to nobody. No real fact is claimed.

/** The yearbook that is laid out. */
export const yearbook = {
  publisher: 'Asterhaven Harbour Authority',
  title: 'Yearbook of the harbour (invented)',
  url: 'https://example.org/asterhaven/yearbook',
  date: '2025-03-04',
  trust: 'A',
  whose: 'party',
} as const satisfies Source;

export const auditors: Source = {
  publisher: 'Court of Auditors',
  title: 'On the cost of the Northern Lock (invented)',
  url: 'https://example.org/auditors/northern-lock',
  date: '2023-06-19',
  trust: 'A',
  whose: 'otherState',
};
export const engineers: Source = {
  publisher: 'Society of Hydraulic Engineers and Builders of Waterways',
  title: 'Locks compared (invented)',
  url: 'https://example.org/engineers/locks',
  date: '2022-11',
  trust: 'B',
  whose: 'independent',
};
export const ministry: Source = {
  publisher: 'Ministry of Transport',
  title: 'Answer to a question in parliament (invented)',
  url: 'https://example.org/ministry/answers/lock',
  date: '2024-09-30',
  trust: 'A',
  whose: 'otherState',
};
export const chart: Source = {
  publisher: 'Pilot book',
  title: 'Harbours of the line (invented)',
  url: 'https://example.org/pilot-book',
  trust: 'B',
  whose: 'independent',
};
export const charter: Source = {
  publisher: 'Quiet Quays',
  title: 'Who has signed (invented)',
  url: 'https://example.org/quiet-quays',
  date: '2025-02',
  trust: 'B',
  whose: 'independent',
};
