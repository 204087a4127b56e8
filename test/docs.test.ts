import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFacts } from '../src/model/checkFacts.ts';
import { evaluateFacts } from '../src/model/evaluateFacts.ts';
import * as write from '../src/model/fact.ts';
import type { WrittenFacts } from '../src/model/fact.ts';
import { resolveUnits, unitsProblems } from '../src/model/resolveUnits.ts';
import { parseText } from '../src/model/text.ts';
import { defineUnits } from '../src/model/unit.ts';

const doc = readFileSync('docs/editing.md', 'utf8');
const blocks = Array.from(doc.matchAll(/```(\w*)\n([^]*?)```/g), ([, language = '', code = '']) => ({
  language,
  code,
}));
const codeWith = (words: string): string => blocks.find(({ code }) => code.includes(words))?.code ?? '';
const source = { publisher: 'P', title: 'T', url: 'https://example.org/', trust: 'A', whose: 'party' } as const;

/** What a snippet exports, run as it stands: it is written for facts.ts, and holds no types. */
const exportsOf = (code: string, known: Readonly<Record<string, unknown>>): Record<string, never> => {
  const names = Array.from(code.matchAll(/^export const (\w+)/gm), ([, name = '']) => name);
  const body = `${code.replaceAll('export const', 'const')}\nreturn { ${names.join(', ')} };`;
  // oxlint-disable-next-line typescript/no-implied-eval -- the documentation's own lines, in a test
  return new Function(...Object.keys(known), body)(...Object.values(known));
};

describe('what docs/editing.md shows', () => {
  const units = defineUnits({ parcel: {}, parcelPerDay: { digits: 0 }, day: {}, tonne: {} });
  const sources = new Proxy({}, { get: () => source });
  const shown: WrittenFacts = exportsOf(codeWith("stated(10e6, 'parcel'"), { ...write, sources });
  const { stated, contextDate } = write;
  // What its formulas speak of beside the facts that are shown.
  const others: WrittenFacts = {
    days: stated(655, 'day', { quote: '655 days', paragraph: 'innovation' }),
    daysAtSea: stated(23, 'day', { quote: '23 days', paragraph: 'innovation' }),
    arrived: contextDate('2024-12-18', { sources: [source] }),
  };

  it('of facts is read without a mistake', () => {
    const { facts, problems } = evaluateFacts({ ...others, ...shown }, { units });
    expect(problems).toEqual([]);
    expect(checkFacts(facts, { folder: 'src/content/a-story', facts: '' }, 'en')).toEqual([]);
    expect(Object.keys(shown).length).toBeGreaterThan(8);
    expect(facts['left']).toMatchObject({ kind: 'date', value: '2024-11-25', bound: 'about' });
  });

  it('of units is read without a mistake, in figures and in words', () => {
    const { units: own } = exportsOf(codeWith('defineUnits({'), { defineUnits });
    expect(unitsProblems(own ?? {})).toEqual([]);
    const { blocks: read, problems } = parseText(`:::units\n${codeWith('day: one=# day')}:::\n`);
    expect(problems).toEqual([]);
    const [block] = read.flatMap((one) => (one.kind === 'words' ? [one] : []));
    const complaints: string[] = [];
    resolveUnits(defineUnits({ day: {}, share: { as: 'percent' } }), block?.words ?? new Map(), {
      locale: 'en',
      line: 1,
      complain: (_, message) => complaints.push(message),
    });
    expect(complaints).toEqual([]);
  });
});
