import { describe, expect, it } from 'vitest';
import { figureKinds } from '../figures/kinds.ts';
import { checkedYear } from '../../test/checkedReport.ts';
import { harbourYear } from '../../test/second-report/story.ts';
import { resolveStory } from '../model/resolveStory.ts';
import { csvColumns } from './factRow.ts';
import { partsOf, textOf } from './package.ts';
import { toWorkbook } from './workbook.ts';

const story = resolveStory(checkedYear, 'en', figureKinds);
const facts = Object.values(story.facts);
const parts = partsOf(toWorkbook(facts, story));
const data = textOf(parts, 'xl/worksheets/sheet1.xml');
const sources = textOf(parts, 'xl/worksheets/sheet2.xml');
const rowsIn = (sheet: string): string[] => sheet.match(/<row .*?<\/row>/gs) ?? [];

describe('a workbook to take away', () => {
  it('has a sheet of facts and a sheet of sources', () => {
    expect(textOf(parts, 'xl/workbook.xml')).toMatch(/<sheet name="data".*<sheet name="sources"/);
    expect(rowsIn(data)).toHaveLength(facts.length + 1);
    expect(rowsIn(data)[0]?.match(/<t>([^<]*)/g)).toHaveLength(csvColumns.length);
  });

  it('keeps numbers as numbers, and writes nothing that a spreadsheet would run', () => {
    const numbers = facts.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    expect(Array.from(data.matchAll(/<c r="C\d+"><v>([^<]*)<\/v>/g), ([, value]) => Number(value))).toEqual(numbers);
    expect(data + sources).not.toMatch(/<f[ >]/);
  });

  it('names every document once', () => {
    const addresses = Array.from(sources.matchAll(/<c r="C\d+" t="inlineStr"><is><t>([^<]*)/g), ([, url]) => url);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain(story.original.url);
    expect(addresses.length).toBe(6);
  });

  it('has no column for a check where nothing was checked', () => {
    const plain = resolveStory(harbourYear, 'en', figureKinds);
    const [head] = rowsIn(textOf(partsOf(toWorkbook(Object.values(plain.facts), plain)), 'xl/worksheets/sheet1.xml'));
    expect(head?.match(/<t>([^<]*)/g)).toHaveLength(csvColumns.indexOf('verdict') + 1);
  });

  it('is the same on every build', () => {
    expect(toWorkbook(facts, story)).toEqual(toWorkbook(facts, story));
  });
});
