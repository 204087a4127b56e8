import { describe, expect, it } from 'vitest';
import { evaluateFacts } from '../../model/evaluateFacts.ts';
import type { Fact } from '../../model/fact.ts';
import { parseText, type Block } from '../../model/text.ts';
import { spelledOut } from '../../model/writtenNumber.ts';
import * as facts from './facts.ts';
import { figures } from './figures.ts';
import * as sources from './sources.ts';
import { chinaLatinAmerica as story } from './story.ts';
import { units } from './units.ts';

const { facts: values, problems: unevaluated } = evaluateFacts(facts, { units });
const all = Object.entries<Fact>(values);
const valueOf = (id: keyof typeof facts) => values[id]?.value;
const { blocks, problems } = parseText(story.text.en ?? '');

const statedAs = (fact: Fact) => ({
  value: fact.value,
  bound: fact.bound,
  quote: fact.provenance.basis === 'stated' ? fact.provenance.quote : undefined,
});

const proseOf = (block: Block): string[] =>
  block.kind === 'heading'
    ? [block.text]
    : block.kind === 'paragraph'
      ? block.inlines.map((inline) => (inline.kind === 'fill' ? '' : inline.text))
      : [];
const prose = blocks.map((block) => proseOf(block).join('')).join(' ');

const linked = new Set(
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.inlines.flatMap((inline) => (inline.kind === 'link' ? [inline.target.replace('#', '')] : []))
      : [],
  ),
);

describe('the figures of the report', () => {
  it('are stated with their caution, each with the words it stands in', () => {
    expect(
      [
        facts.transitNow,
        facts.daysSaved,
        facts.tradeGrowth,
        facts.trade2024,
        facts.trade2024Expected,
        facts.signatories,
        facts.parcels,
        facts.laws,
      ].map(statedAs),
    ).toEqual([
      { value: 25, bound: 'exactly', quote: 'in just 25 days' },
      { value: 10, bound: 'exactly', quote: '10 days faster than in the past' },
      { value: 35, bound: 'exactly', quote: 'increased 35-fold' },
      { value: 427.4e9, bound: 'exactly', quote: 'has reached 427.4 billion USD' },
      { value: 500e9, bound: 'expected', quote: 'is estimated to exceed 500 billion' },
      { value: 7, bound: 'exactly', quote: 'to seven' },
      { value: 10e6, bound: 'moreThan', quote: 'over 10 million parcels' },
      { value: 20_000, bound: 'moreThan', quote: 'exceeding 20,000 items' },
    ]);
  });

  it('are quoted in a few words only', () => {
    const long = all.filter(
      ([, { provenance }]) => provenance.basis === 'stated' && provenance.quote.split(' ').length > 10,
    );
    expect(long.map(([id]) => id)).toEqual([]);
  });

  it('carry a verdict wherever a figure draws one as its own', () => {
    const ids = new Map(all);
    expect(Object.values(figures).filter(({ checked }) => ids.get(checked)?.check === undefined)).toEqual([]);
  });
});

describe('the numbers we derive', () => {
  it('can all be worked out', () => expect(unevaluated).toEqual([]));

  it('are what the release’s figures make them', () => {
    expect(valueOf('transitBefore')).toBe(35);
    expect(valueOf('shareSaved')).toBeCloseTo(0.2857, 4);
    expect(valueOf('evenGrowth')).toBeCloseTo(0.1754, 4);
    expect(valueOf('doublingTime')).toBeCloseTo(4.29, 2);
    expect(values['stillNeeded']).toMatchObject({ value: 72.6e9, bound: 'atLeast' });
    expect(valueOf('shareReached')).toBeCloseTo(0.855, 3);
    expect(valueOf('monthsAtPace')).toBeCloseTo(9.89, 2);
    expect(valueOf('signatoriesUnnamed')).toBe(3);
    expect(valueOf('signatoriesTraced')).toBe(6);
    expect(valueOf('routeDays')).toBe(655);
    expect(Math.floor(Number(valueOf('parcelsPerDay')))).toBe(15_267);
    expect(values['parcelsPerDay']?.bound).toBe('moreThan');
    expect(valueOf('portToReport')).toBe(12);
    expect(valueOf('firstDeparture')).toBe('2024-11-25');
    expect(valueOf('beforeTradeMinister')).toBe(37);
    expect(valueOf('customsMultiple2022')).toBeCloseTo(38.5, 1);
    expect(valueOf('customsMultiple2024')).toBeCloseTo(41.1, 1);
  });
});

describe('the text', () => {
  it('can be read without a mistake', () => expect(problems).toEqual([]));

  it('retells the report in 500 to 700 words', () => {
    const words = prose.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(700);
  });

  it('tells everything that the report states', () => {
    const untold = all.filter(([id, { provenance }]) => provenance.basis === 'stated' && !linked.has(id));
    expect(untold.map(([id]) => id)).toEqual([]);
  });

  it('leads to the original and calls it a press release', () => {
    expect(linked).toContain(sources.report.url);
    expect(prose).toContain('press release');
  });

  it('promises as many figures as it shows', () => {
    const words = blocks.find((block) => block.kind === 'words' && block.name === 'story');
    const said = ['standfirst', 'description', 'standfirst.slides', 'speech.title'].map((key) =>
      words?.kind === 'words' ? words.words.get(key)?.text.toLowerCase() : undefined,
    );
    const count = spelledOut(Object.keys(figures).length, 'en') ?? '';
    expect(said.filter((text) => text?.includes(`${count} figures`) !== true)).toEqual([]);
  });

  it('shows every figure', () => {
    const shown = blocks.flatMap((block) => (block.kind === 'words' && block.name === 'figure' ? [block.id] : []));
    expect(shown.toSorted()).toEqual(Object.keys(figures).toSorted());
  });
});

describe('what nobody said', () => {
  const numbers = all.flatMap(([id, fact]) => (typeof fact.value === 'number' ? [[id, fact.value] as const] : []));
  const near = (value: number) =>
    numbers.filter(([, other]) => Math.abs(other - value) <= 0.005 * value).map(([id]) => id);

  it('is in no fact: no run-rate, no quarter of a year, no averaged voyage', () => {
    expect([569.9e9, 512.9e9, 142.5e9, 91.1e9, 24].flatMap(near)).toEqual([]);
  });

  it('is not put in for the seventh signatory', () => {
    const { signatories } = figures;
    expect(signatories).toMatchObject({
      unnamed: 'signatoriesUnnamed',
      candidates: [{ name: 'candidateCuba' }, { name: 'candidateSuriname' }],
    });
  });

  it('does not fill the years without a customs figure', () => {
    const years = all.flatMap(([id, fact]) => (/^customs\d{4}$/.test(id) ? [Number(fact.when)] : []));
    expect(years.toSorted((one, other) => one - other)).toEqual([
      2000, 2006, 2007, 2008, 2010, 2011, 2012, 2016, 2017, 2018, 2020, 2021, 2022, 2023, 2024,
    ]);
  });
});

describe('the sources', () => {
  it('say where they are weak', () => {
    const weak = all.filter(
      ([, { provenance }]) => provenance.basis === 'context' && provenance.sources.every(({ trust }) => trust === 'C'),
    );
    expect(weak.map(([id]) => id).toSorted()).toEqual([
      'customs2012',
      'customs2021',
      'customs2022',
      'customsGrowth2021',
      'placeChancay',
      'placeShanghai',
    ]);
  });

  it('are never one of the copies not to be cited, but for the one value that has no other', () => {
    const mirrors = /aolaikelin|china-bftbh|exbulletin|hbcasj|khabarasia|shanghaiguisu/;
    expect(Object.values(sources).filter(({ url }) => mirrors.test(url))).toEqual([sources.exBulletin]);
  });
});
