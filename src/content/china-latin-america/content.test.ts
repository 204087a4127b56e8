import { describe, expect, it } from 'vitest';
import { figureKinds } from '../../figures/kinds.ts';
import { evaluateFacts } from '../../model/evaluateFacts.ts';
import type { Fact } from '../../model/fact.ts';
import { resolveStory } from '../../model/resolveStory.ts';
import { parseText } from '../../model/text.ts';
import type { Block } from '../../model/block.ts';
import { onLand, placeIn } from '../../../test/onLand.ts';
import * as facts from './facts.ts';
import { map } from './map.ts';
import { figures } from './figures.ts';
import * as sources from './sources.ts';
import { chinaLatinAmerica as story } from './story.ts';
import { units } from './units.ts';

const { facts: values, problems: unevaluated } = evaluateFacts(facts, { units });
const all = Object.entries<Fact>(values);
const valueOf = (id: keyof typeof facts) => values[id]?.value;
const source = story.text.en ?? '';
const { blocks, problems } = parseText(source);
// What is promised here is of facts, checks and text, whatever figures are drawn of them.
const withoutFigures = { ...story, figures: {}, text: { en: source.replaceAll(/^:::figure\{.*?^:::$/gms, '') } };
const resolved = resolveStory(withoutFigures, 'en', figureKinds);

const statedAs = (fact: Fact) => ({
  value: fact.value,
  bound: fact.bound,
  quote: fact.provenance.basis === 'stated' ? fact.provenance.quote : undefined,
});

const aboutAt = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'about');
const storyBlocks = blocks.slice(0, aboutAt);
const proseOf = (block: Block): string[] =>
  block.kind === 'heading'
    ? [block.text]
    : block.kind === 'paragraph'
      ? [block.inlines.map((inline) => (inline.kind === 'fill' ? '' : inline.text)).join('')]
      : [];
const told = storyBlocks.flatMap(proseOf);
const prose = told.join('\n');

const linksIn = (from: readonly Block[]) =>
  from.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.inlines.flatMap((inline) => (inline.kind === 'link' ? [inline.target] : []))
      : [],
  );
const linked = linksIn(storyBlocks)
  .map((target) => target.replace('#', ''))
  .filter((id) => Object.hasOwn(facts, id));

/** All that a reader can read of the story's own words. */
const said = [
  source.replaceAll(/:::facts\n.*?\n:::/gs, ''),
  ...Object.values(resolved.facts).map(({ label }) => label),
].join('\n');

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[\p{Lu}“])/u);
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe('the figures of the release', () => {
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
      { value: 25, bound: 'exactly', quote: 'can arrive in Shanghai, China in just 25 days' },
      { value: 10, bound: 'exactly', quote: '10 days faster than in the past' },
      { value: 35, bound: 'about', quote: 'between the two countries increased 35-fold' },
      { value: 427.4e9, bound: 'exactly', quote: 'the goods trade volume has reached 427.4 billion USD' },
      { value: 500e9, bound: 'expected', quote: 'for the year is estimated to exceed 500 billion' },
      { value: 7, bound: 'exactly', quote: 'Latin America signatories to the plan to seven' },
      { value: 10e6, bound: 'moreThan', quote: 'over 10 million parcels have been sent from China' },
      { value: 20_000, bound: 'moreThan', quote: 'exceeding 20,000 items' },
    ]);
  });

  it('are quoted in a few words only', () => {
    const long = all.filter(
      ([, { provenance }]) => provenance.basis === 'stated' && provenance.quote.split(' ').length > 10,
    );
    expect(long.map(([id]) => id)).toEqual([]);
  });

  it('are all checked, or listed as not checked with the reason', () => {
    // Dates and places that frame a claim, and countries that a claim names, are no claims of their own.
    const frames =
      /^(reportDate|chancayPort|shanghai|tradeFrom|tradeTo|firstThreeQuarters|signatory\w+|xiamen|saoPaulo)$/;
    const unchecked = new Set(resolved.unchecked.map(({ factId }) => factId));
    const left = all.filter(
      ([id, { provenance, check }]) =>
        provenance.basis === 'stated' && check === undefined && !unchecked.has(id) && !frames.test(id),
    );
    expect(left.map(([id]) => id)).toEqual([]);
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
    expect(valueOf('monthsAtPace2023')).toBeCloseTo(9.74, 2);
    expect(valueOf('signatoriesUnnamed')).toBe(3);
    expect(valueOf('routeDays')).toBe(655);
    expect(Math.floor(Number(valueOf('parcelsPerDay')))).toBe(15_267);
    expect(values['parcelsPerDay']?.bound).toBe('moreThan');
    expect(valueOf('portToReport')).toBe(12);
    expect(valueOf('firstDeparture')).toBe('2024-11-25');
    expect(valueOf('arrivalAsStated')).toBe('2024-12-20');
    expect(valueOf('beforeTradeMinister')).toBe(37);
    expect(valueOf('customsMultiple2022')).toBeCloseTo(38.5, 1);
    expect(valueOf('customsMultipleByDirection')).toBeCloseTo(38.3, 1);
    expect(valueOf('customsMultiple2024')).toBeCloseTo(41.1, 1);
    expect(valueOf('peruTimes')).toBeCloseTo(12.97, 2);
    expect(valueOf('tonnesPerFlight')).toBeCloseTo(81.9, 1);
  });

  it('read the amount of nine months as nine and as ten', () => {
    const billions = (
      ['monthlyJanMay', 'monthlyJunSep', 'monthlyOctDec', 'monthlyJunOct', 'monthlyNovDec'] as const
    ).map((id) => Math.round(Number(valueOf(id)) / 1e8) / 10);
    expect(billions).toEqual([41.6, 54.9, 30.4, 43.9, 45.5]);
  });
});

describe('the claim check', () => {
  it('has fifteen claims in the order of the release, each with what the score calls it', () => {
    expect(resolved.checks.map(({ name }) => name)).toEqual([
      'port',
      '25 days',
      'ten days saved',
      'importer',
      '×35',
      '427.4',
      'over 500',
      'plan',
      'seven signatories',
      'air route',
      'parcels',
      'laws',
      'constitution',
      'BYD',
      'CATL',
    ]);
  });

  it('is counted by the facts that page and slides print', () => {
    const count = (verdict: string) => resolved.checks.filter((check) => check.verdict === verdict).length;
    expect(valueOf('claimsChecked')).toBe(resolved.checks.length);
    expect(valueOf('claimsConfirmed')).toBe(count('confirmed'));
    expect(valueOf('claimsOfAnotherSubject')).toBe(count('anotherSubject'));
    expect(valueOf('claimsOthersDiffer')).toBe(count('othersDiffer'));
    expect(valueOf('claimsFoundNowhereElse')).toBe(count('foundNowhereElse'));
    expect(resolved.words['standfirst']).toContain(
      'checked fifteen claims. Six hold up. Four belong to the whole region',
    );
  });

  it('names by whom a confirmed claim is confirmed, and says where only state media do', () => {
    const confirmed = resolved.checks.filter(({ verdict }) => verdict === 'confirmed');
    expect(confirmed.filter(({ confirmedBy, by }) => confirmedBy.length === 0 || by === '')).toEqual([]);
    const stateOnly = confirmed.filter(({ confirmedBy }) => confirmedBy.every(({ whose }) => whose === 'party'));
    expect(stateOnly.map(({ factId }) => factId)).toEqual(['planSigned', 'routeOpened']);
    expect(stateOnly.map(({ second }) => second)).toEqual(['state media only', 'state media only']);
  });

  it('does not call the ministry’s or CCTV’s figure the government’s answer', () => {
    expect(said).not.toMatch(/Beijing quotes it too|answer by China|ministry’s answer/);
  });
});

describe('the text', () => {
  it('can be read without a mistake', () => expect(problems).toEqual([]));

  it('retells the release in 650 to 900 words', () => {
    expect(wordsIn(prose)).toBeGreaterThanOrEqual(650);
    expect(wordsIn(prose)).toBeLessThanOrEqual(900);
  });

  it('links 15 to 25 numbers, and every claim that was checked', () => {
    expect(linked.length).toBeGreaterThanOrEqual(15);
    expect(linked.length).toBeLessThanOrEqual(25);
    expect(resolved.checks.map(({ factId }) => factId).filter((id) => !linked.includes(id))).toEqual([]);
  });

  it('has no sentence of more than 30 words', () => {
    const inChecks = resolved.checks.flatMap(({ record, for: pro = '', against = '', ours = '' }) => [
      record,
      pro,
      against,
      ours,
    ]);
    const paragraphs = [...told, ...Object.values(resolved.words), ...inChecks];
    expect(paragraphs.flatMap(sentencesOf).filter((sentence) => wordsIn(sentence) > 30)).toEqual([]);
  });

  it('writes years as years', () => {
    expect(said).not.toMatch(/following year|the year after|next (summer|year)|year of the (release|report)/i);
  });

  it('calls the release a press release of a state portal, and never a report', () => {
    expect(prose).toMatch(/news portal run by the Chinese state.*press release/s);
    expect(said).not.toMatch(/\bthe report\b|\bthe report’s\b/i);
    expect(linksIn(blocks)).toContain(sources.report.url);
  });

  it('explains its names once', () => {
    for (const words of [
      'China’s state news agency',
      'the UN’s economic commission for Latin America and the Caribbean',
      'China’s programme of building and lending abroad',
    ])
      expect(prose.split(words)).toHaveLength(2);
  });

  it('says of what it did not find that it did not find it', () => {
    expect(said).not.toMatch(/appears nowhere|by the release alone|No independent source/);
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
    // 24 countries are a count of May 2025, and no voyage.
    expect([569.9e9, 512.9e9, 142.5e9, 91.1e9, 24].flatMap(near)).toEqual(['documentCountries2025']);
  });

  it('is in no fact: no constitution of 1972', () => {
    expect(all.filter(([, { value }]) => String(value).startsWith('1972'))).toEqual([]);
  });

  it('leaves open only the years without a customs figure', () => {
    const years = all.flatMap(([id, fact]) => (/^customs\d{4}$/.test(id) ? [Number(fact.when)] : []));
    const missing = Array.from({ length: 25 }, (_, at) => 2000 + at).filter((year) => !years.includes(year));
    expect(missing).toEqual([2004, 2019]);
  });
});

describe('the map', () => {
  it('leads the ship clear of land', () => {
    const [from = '', to = ''] = map.hero?.places ?? [];
    const way = map.ways?.['acrossThePacific'] ?? [];
    expect(onLand(map, [placeIn(facts, from), ...way, placeIn(facts, to)])).toEqual([]);
  });
});

describe('the signatories', () => {
  it('are seven, three of them by our reading, and two with a day that was not found', () => {
    expect([valueOf('signatories'), valueOf('signatoriesTraced'), valueOf('signatoriesRead')]).toEqual([7, 7, 3]);
    const before = all.filter(([, { bound }]) => bound === 'before').map(([id]) => id);
    expect(before.toSorted()).toEqual(['signedJamaica', 'signedSuriname']);
  });
});

describe('the sources', () => {
  it('say where they are weak', () => {
    const weak = all.filter(
      ([, { provenance }]) => provenance.basis === 'context' && provenance.sources.every(({ trust }) => trust === 'C'),
    );
    expect(weak.map(([id]) => id).toSorted()).toEqual([
      'constitutionChile',
      'customs2002',
      'customs2009',
      'customs2022',
      'ecommerceShare',
      'placeChancay',
      'placeShanghai',
      'routeFlights2025',
      'routeTonnes2025',
      'signedJamaica',
    ]);
  });

  it('are of the Chinese state, of other states and of neither', () => {
    const whose = new Set(Object.values(sources).map((one) => one.whose));
    expect([...whose].toSorted()).toEqual(['independent', 'otherState', 'party']);
  });

  it('are all used, and each has an address of its own', () => {
    const used = new Set([
      story.original.url,
      ...all
        .flatMap(([, { provenance, check }]) => [
          ...(provenance.basis === 'context' ? provenance.sources : []),
          ...(check?.by ?? []),
          ...(check?.sources ?? []),
        ])
        .map(({ url }) => url),
    ]);
    expect(Object.entries(sources).filter(([, { url }]) => !used.has(url))).toEqual([]);
    expect(new Set(Object.values(sources).map(({ url }) => url)).size).toBe(Object.keys(sources).length);
  });

  it('are never one of the copies not to be cited, but for the one value that has no other', () => {
    const mirrors = /aolaikelin|china-bftbh|exbulletin|hbcasj|khabarasia|shanghaiguisu/;
    expect(Object.values(sources).filter(({ url }) => mirrors.test(url))).toEqual([sources.exBulletin]);
  });
});
