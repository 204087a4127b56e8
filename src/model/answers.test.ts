import { describe, expect, it } from 'vitest';
import { findAnswers, type Findable } from './answers.ts';

const all: readonly Findable[] = [
  {
    id: 'now',
    value: '25 days',
    label: 'Days at sea by the new port',
    who: 'The port office',
    verdict: 'Others differ',
  },
  { id: 'first', value: '23 days', label: 'The first voyage', who: 'Gazette' },
  { id: 'trade', value: '235 billion', label: 'Trade of São Paulo', who: 'Agência Brasil' },
  { id: 'gazette', value: 'Gazette', label: 'ship leaves port after 23 days', who: '18 December 2024' },
];
const found = (question: string, most = 9) => findAnswers(all, question, most).map(({ id }) => id);

describe('a question', () => {
  it('is answered by a number as it stands first, then by words that begin so, then by parts', () => {
    expect(found('23')).toEqual(['first', 'gazette', 'trade']);
    expect(found('days')).toEqual(['now', 'first', 'gazette']);
  });

  it('wants all its words, in any order and without accents', () => {
    expect(found('voyage first')).toEqual(['first']);
    expect(found('SAO paulo')).toEqual(['trade']);
    expect(found('voyage paulo')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });

  it('has no more answers than asked for', () => {
    expect(found('days', 1)).toEqual(['now']);
  });
});
