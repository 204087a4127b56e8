import { describe, expect, it } from 'vitest';
import { datum } from '../../test/figures/make.ts';
import { expectPlot, wordsFor } from '../../test/figures/expectPlot.ts';
import { factsIn } from './factsIn.ts';
import { number } from './number.ts';
import { roomFor } from './room.ts';

const three = datum({
  fact: 'bridges',
  name: 'Bridges closed',
  value: 3,
  parts: { digits: '3', scale: '', unit: 'bridges' },
});
const thousands = datum({
  fact: 'visitors',
  name: 'Visitors in the first week after the museum was opened again',
  value: 3000,
  bound: 'moreThan',
  parts: { digits: '3,000', scale: '', unit: 'people' },
});
const billions = datum({
  fact: 'debt',
  name: 'Debt of the region’s towns',
  value: 3.25e9,
  bound: 'about',
  basis: 'context',
  parts: { digits: '3.25', scale: 'billion', unit: 'euros' },
});
const check = (fact: string, value: number, digits: string, unit: string, over = {}) => ({
  key: fact,
  value: datum({ fact, value, short: `${fact}, by the register`, parts: { digits, scale: '', unit }, ...over }),
});

const perDay = check('day', 428, '428', 'people a day', { basis: 'derived', bound: 'about' });
const weight = {
  ...check('weight', 1, '1', 'kilograms', { basis: 'derived' }),
  upTo: datum({
    fact: 'weightUpTo',
    value: 1.3,
    parts: { digits: '1.3', scale: '', unit: 'kilograms' },
    basis: 'derived',
  }),
};
const other = check('lastYear', 2100, '2,100', 'people', { basis: 'context' });

describe('a number', () => {
  it.each([
    { name: 'three alone', values: { value: three } },
    { name: 'thousands with a check', values: { value: thousands, checks: [perDay] } },
    { name: 'billions with two checks', values: { value: billions, checks: [perDay, other] } },
    {
      name: 'three checks in half the width',
      values: { value: thousands, checks: [perDay, other, weight] },
      words: { 'label.day': 'a day or more, over seven days of the week', 'amount.weight': '1 to 1.3 kg' },
      placement: 'half' as const,
    },
  ])('draws $name in every room', (one) => expectPlot(number, 'number', one));

  it('draws both ends of a range', () => {
    const values = { value: three, checks: [weight] };
    const plot = number.plot({
      values,
      words: wordsFor(number, values),
      view: {},
      room: roomFor('wide', 'half'),
      locale: 'en',
    });
    expect(factsIn(plot).toSorted()).toEqual(['bridges', 'weight', 'weightUpTo']);
  });
});
