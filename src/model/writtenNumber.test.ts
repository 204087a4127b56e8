import { describe, expect, it } from 'vitest';
import { numbersIn, spelledOut, vagueIn, withoutQuotes } from './writtenNumber.ts';

const of = (text: string) => numbersIn(text, 'en').map(({ value }) => value);

describe('numbers in prose', () => {
  it.each([
    ['25 days', [25]],
    ['317.4 billion', [317.4e9]],
    ['317.4\u00a0billion', [317.4e9]],
    ['over 10 million', [10e6]],
    ['a 10-million mark', [10e6]],
    ['15,267 a day', [15_267]],
    ['1,234,567', [1_234_567]],
    ['317,4 billion', [317, 4e9]],
    ['28.6% of them', [0.286]],
    ['28.6 per cent', [0.286]],
    ['from 2000-2024', [2000, 2024]],
    ['it fell by −1.2%', [-0.012]],
    ['2½ years', [2.5]],
    ['½ of it', [0.5]],
    ['seven ferries', [7]],
    ['eleven million', [11e6]],
    ['fourfold', [4]],
    ['Thirty-five times', [35]],
    ['thirty five', [35]],
    ['a ten-year plan', [10]],
    ['35-fold', [35]],
    ['twice as many', [2]],
    ['it doubled', [2]],
    ['half of it', [0.5]],
    ['half a dozen', [6]],
    ['half a million', [500_000]],
    ['two dozen', [24]],
    ['a dozen', [12]],
    ['a hundred', [100]],
    ['two hundred thousand', [200_000]],
    ['a hundred and five', [105]],
    ['two hundred and thirty-five', [235]],
    ['one hundred or five hundred', [100, 500]],
    ['a quarter of all', [0.25]],
    ['three quarters', [0.75]],
    ['a third, two-thirds', [1 / 3, 2 / 3]],
    ['no number at all, often softened', []],
  ])('reads %j', (text, values) => {
    expect(of(text)).toHaveLength(values.length);
    for (const [at, value] of values.entries()) expect(of(text)[at]).toBeCloseTo(value, 9);
  });

  it.each([
    ['317.4 billion', 0.1e9, 0.1e9],
    ['15,000', 1, 1000],
    ['10 million', 1e6, 1e7],
    ['28.6%', 0.001, 0.001],
    ['25', 1, 1],
  ])('knows what the last digit of %j is worth, and the last that is no zero', (text, precision, round) => {
    const [written] = numbersIn(text, 'en');
    expect(written?.precision).toBeCloseTo(precision, 9);
    expect(written?.round).toBeCloseTo(round, 9);
  });

  it.each([
    ['317,4 mil millones', [317.4e9]],
    ['15.267 paquetes', [15_267]],
    ['treinta y cinco días', [35]],
    ['treinta y una leyes', [31]],
    ['veintiuna leyes', [21]],
    ['doscientas leyes', [200]],
    ['ciento cinco', [105]],
    ['medio millón', [500_000]],
    ['media docena', [6]],
    ['una cuarta parte', [0.25]],
    ['28,6 %', [0.286]],
    ['10 millones de paquetes', [10e6]],
  ])('reads %j in Spanish: words of several words, gender, other signs', (text, values) => {
    const found = numbersIn(text, 'es').map(({ value }) => value);
    expect(found).toHaveLength(values.length);
    for (const [at, value] of values.entries()) expect(found[at]).toBeCloseTo(value, 9);
  });

  it('says which language has no words for numbers, and where they belong', () => {
    expect(() => numbersIn('7', 'zh')).toThrow('no entry for "zh"; expected src/i18n/numbers/zh.ts');
  });
});

describe('a number in words', () => {
  it.each([
    [7, 'seven'],
    [4, 'four'],
    [35, 'thirty-five'],
    [2, 'two'],
    [0.5, 'half'],
    [317.4, undefined],
  ])('%d is written as the language has it, or not at all', (value, word) => {
    expect(spelledOut(value, 'en')).toBe(word);
  });

  it('has the gender that is asked for', () => {
    expect([0, 1].map((form) => spelledOut(31, 'es', form))).toEqual(['treinta y uno', 'treinta y una']);
  });
});

describe('what is not counted', () => {
  it('is somebody else’s wording, in the quotation marks of the language', () => {
    expect(withoutQuotes('the “two countries” and three', 'en')).toBe('the  and three');
    expect(withoutQuotes('los «dos países» y tres', 'es')).toBe('los  y tres');
  });

  it('is an amount that nobody can check', () => {
    expect(vagueIn('dozens of laws, a couple of ships, several hundred', 'en')).toEqual([
      'dozens',
      'a couple',
      'several hundred',
    ]);
    expect(vagueIn('miles de paquetes', 'es')).toEqual(['miles']);
  });
});
