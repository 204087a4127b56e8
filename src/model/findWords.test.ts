import { describe, expect, it } from 'vitest';
import { findWords, searchable } from './findWords.ts';

const finds = (asked: string, text: string): boolean => findWords(asked)(searchable(text));

describe('a search for words and numbers', () => {
  it.each(['427.4', '427,4', '427', '427.4 billion', '427,4 HARBOUR'])('finds 427.4 by “%s”', (asked) => {
    expect(finds(asked, '427.4 billion Trade of the Harbour')).toBe(true);
    expect(finds(asked, '427,4 billion Trade of the Harbour')).toBe(true);
  });

  it.each(['1,234,567', '1.234.567', '1 234 567', '1\u202f234\u202f567', '1’234’567', '1234567', '234'])(
    'finds 1,234,567 by “%s”',
    (asked) => {
      const texts = ['1,234,567 crates', '1.234.567 crates', '1\u202f234\u202f567 crates'];
      expect(texts.filter((text) => finds(asked, text))).toEqual(texts);
    },
  );

  it('finds decimals beside thousands, and three decimals', () => {
    for (const asked of ['1,234.5', '1.234,5', '1 234,5', '1234.5']) expect(finds(asked, '1,234.5 tonnes')).toBe(true);
    for (const asked of ['518.467', '518,467', '518.4']) expect(finds(asked, '518.467 billion')).toBe(true);
  });

  it('finds two numbers as well as one in two groups', () => {
    expect(finds('25 500', '25 days, 500 crates')).toBe(true);
    expect(finds('25 500', '25,500 crates')).toBe(true);
    expect(finds('25 501', '25 days, 500 crates')).toBe(false);
  });

  it('needs every word, and takes no number for another', () => {
    expect(finds('sao port', 'São Paulo, a port')).toBe(true);
    expect(finds('sao mine', 'São Paulo, a port')).toBe(false);
    expect(finds('427,4', '4,274 crates')).toBe(false);
    expect(finds('1 235', '1,234 crates')).toBe(false);
    expect(finds('', 'anything')).toBe(true);
  });
});
