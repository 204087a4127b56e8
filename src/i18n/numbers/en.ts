import type { NumberWords } from './words.ts';

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How English writes numbers in prose. */
export const en: NumberWords = {
  words: [
    ...ones.map((word, at) => [at + 1, word] as const),
    ...tens.flatMap((ten, at) => [
      [10 * (at + 2), ten] as const,
      ...ones.slice(0, 9).map((one, unit) => [10 * (at + 2) + unit + 1, `${ten}-${one}`] as const),
    ]),
    ...ones.slice(1, 10).map((word, at) => [at + 2, `${word}fold`] as const),
    [100, 'hundredfold'],
    [2, 'twice', 'double', 'doubled', 'doubles', 'doubling'],
    [3, 'thrice', 'triple', 'tripled', 'triples', 'tripling'],
    [4, 'quadruple', 'quadrupled', 'quadruples'],
    [1 / 2, 'half', 'halves', 'halved', 'halving', 'one half'],
    [1 / 3, 'a third', 'one third'],
    [2 / 3, 'two thirds'],
    [1 / 4, 'a quarter', 'one quarter'],
    [3 / 4, 'three quarters'],
    [1 / 5, 'a fifth', 'one fifth'],
    [2 / 5, 'two fifths'],
    [3 / 5, 'three fifths'],
    [4 / 5, 'four fifths'],
    [1 / 10, 'a tenth', 'one tenth'],
    [1 / 13, 'a thirteenth', 'one thirteenth'],
    [1 / 20, 'a twentieth', 'one twentieth'],
    [1 / 100, 'a hundredth', 'one hundredth'],
  ],
  scales: {
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    '%': 0.01,
    percent: 0.01,
    'per cent': 0.01,
  },
  links: ['a', 'an', 'of a', 'of an'],
  of: ['of'],
  and: ['and'],
  vague: [
    'dozens',
    'scores of',
    'hundreds',
    'thousands',
    'millions',
    'billions',
    'trillions',
    'a couple',
    'a handful',
    'several hundred',
    'several thousand',
    'several million',
    'several billion',
  ],
  cautions: {
    about: { before: ['about', 'around', 'roughly', 'approximately', 'some', 'circa', '≈', '~'], after: ['or so'] },
    over: {
      before: [
        'over',
        'more than',
        'above',
        'beyond',
        'past',
        'exceed',
        'exceeds',
        'exceeded',
        'exceeding',
        'in excess of',
        'upwards of',
        'just over',
        'well over',
        '>',
      ],
      after: ['and more'],
    },
    atLeast: {
      before: ['at least', 'no less than', 'no fewer than', 'not less than', '≥'],
      after: ['or more', 'at least'],
    },
    under: { before: ['under', 'below', 'less than', 'fewer than', 'short of', '<'], after: ['or fewer', 'or less'] },
    nearly: { before: ['nearly', 'almost', 'just under', 'close to', 'not quite'], after: [] },
    // Not "up to": sums "add up to" what they come to.
    atMost: { before: ['at most', 'no more than', 'not more than', '≤'], after: ['at most'] },
    before: { before: ['before', 'by', 'until', 'no later than'], after: ['at the latest', 'or earlier'] },
    after: { before: ['after', 'since', 'from', 'no earlier than'], after: ['at the earliest', 'or later'] },
  },
  quotes: [['“', '”']],
};
