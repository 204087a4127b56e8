import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pedigree, ResolvedCheck, ResolvedSource, ResolvedStory } from '../model/story.ts';
import { toCsv } from './csv.ts';
import { csvColumns } from './factRow.ts';
import { readCsv } from '../../test/readCsv.ts';

const source = (publisher: string, trust: ResolvedSource['trust'] = 'A') => ({
  publisher,
  title: 'Report on the port',
  url: `https://example.org/${publisher}`,
  date: '2024-11-15',
  trust,
  dateText: '15 November 2024',
  trustText: trust === 'C' ? 'weak source' : 'official body',
  whose: 'independent' as const,
  whoseText: 'independent',
});

const story: ResolvedStory = {
  slug: 'one',
  fileName: 'one',
  locale: 'en',
  called: 'the release',
  language: '',
  locales: ['en'],
  original: source('The wire'),
  checkedOn: '2024-11-27',
  words: {},
  sections: [],
  figures: [],
  facts: {},
  checks: [],
  unchecked: [],
};

const fact = (more: Partial<Pedigree>): Pedigree => ({
  id: 'voyageNow',
  label: 'Days at sea',
  short: 'Days at sea',
  parts: { digits: '25', scale: '', unit: 'days' },
  basis: 'stated',
  unit: 'day',
  unitName: 'days',
  value: 25,
  bound: 'exactly',
  number: '25',
  amount: '25 days',
  bounded: '25 days',
  sources: [],
  who: 'The release',
  quote: 'in just 25 days',
  ...more,
});

const check: ResolvedCheck = {
  factId: 'voyageNow',
  id: 'claim-25-days',
  name: '25 days',
  verdict: 'othersDiffer',
  claim: 'faster',
  record: '23 days',
  by: 'Gazette',
  confirmedBy: [],
  sources: [],
};

const onlyRow = (more: Partial<Pedigree>) => readCsv(toCsv([fact(more)], story))[0];

describe('a table taken away as CSV', () => {
  it('opens in a spreadsheet as it is: byte order mark, commas, CRLF after every row', () => {
    const csv = toCsv([fact({}), fact({ label: 'Days, "at sea"' })], story);
    expect(
      csv.startsWith(`\uFEFF${[...csvColumns.slice(0, csvColumns.indexOf('verdict')), 'version'].join(',')}\r\n`),
    ).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv).toContain('"Days, ""at sea"""');
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has the columns of a check where a claim of the story was checked', () => {
    const csv = toCsv([fact({ check })], { ...story, checks: [check] });
    expect(csv.startsWith(`\uFEFF${csvColumns.join(',')}\r\n`)).toBe(true);
    expect(readCsv(csv)[0]).toMatchObject({ verdict: 'othersDiffer', claim: 'faster', by: 'Gazette' });
  });

  it('says of what the report states in which words, and where to read them', () => {
    expect(onlyRow({ check })).toMatchObject({
      value: '25',
      basis: 'stated',
      quotation: 'in just 25 days',
      source: 'The wire: Report on the port, 2024-11-15',
      address: 'https://example.org/The wire',
      note: '23 days',
    });
  });

  it('gives a sum of ours its formula and nobody else as its source', () => {
    const { quote: _, ...unquoted } = fact({ basis: 'derived', formula: '25 + 10' });
    expect(readCsv(toCsv([unquoted], story))[0]).toMatchObject({
      basis: 'derived',
      formula: '25 + 10',
      source: '',
      address: '',
      quotation: '',
    });
  });

  it('names every source of a fact and calls a weak one weak', () => {
    expect(onlyRow({ basis: 'context', sources: [source('Gazette'), source('Mirror', 'C')] })).toMatchObject({
      source: 'Gazette: Report on the port, 2024-11-15 | Mirror: Report on the port, 2024-11-15 (weak source)',
      address: 'https://example.org/Gazette | https://example.org/Mirror',
    });
  });

  it.each(['=1+1', '+1', '-77.2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('never lets a spreadsheet run %j', (label) => {
    const csv = toCsv([fact({ label })], story);
    expect(csv).toContain(`'${label}`);
    expect(onlyRow({ label })?.label).toBe(label);
  });

  it('leaves a number below zero a number, to be summed', () => {
    expect(toCsv([fact({ value: -1.25 })], story)).toContain(',-1.25,');
    expect(onlyRow({ value: -1.25 })?.value).toBe('-1.25');
    expect(toCsv([fact({ unit: 'place', value: [-77.2, -11.6] })], story)).toContain(",'-77.2 -11.6,");
  });

  it('gives back every text that went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (label, quote) => {
        expect(onlyRow({ label, quote })).toMatchObject({ label, quotation: quote });
      }),
    );
  });
});
