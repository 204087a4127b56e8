import { describe, expect, it } from 'vitest';
import { figureKinds } from '../../figures/kinds.ts';
import { evaluateFacts } from '../../model/evaluateFacts.ts';
import type { Fact } from '../../model/fact.ts';
import { spelledOut } from '../../model/writtenNumber.ts';
import { resolveStory } from '../../model/resolveStory.ts';
import { onLand, placeIn } from '../../../test/onLand.ts';
import * as facts from './facts.ts';
import { map } from './map.ts';
import * as sources from './sources.ts';
import { chinaLatinAmerica as story } from './story.ts';
import { units } from './units.ts';

const { facts: values, problems: unevaluated } = evaluateFacts(facts, { units });
const all = Object.entries<Fact>(values);
const valueOf = (id: keyof typeof facts) => values[id]?.value;
const source = story.text.en ?? '';
// What is promised here is of facts and checks, whatever figures are drawn of them.
const withoutFigures = { ...story, figures: {}, text: { en: source.replaceAll(/^:::figure\{.*?^:::$/gms, '') } };
const resolved = resolveStory(withoutFigures, 'en', figureKinds);

/** A number of the story, to reckon with: the test says how numbers hang together, and facts.ts alone what they are. */
const numberOf = (id: keyof typeof facts): number => Number(valueOf(id));
const daysBetween = (from: keyof typeof facts, to: keyof typeof facts): number =>
  (Date.parse(String(valueOf(to))) - Date.parse(String(valueOf(from)))) / 86_400_000;

/** What is checked, in the order of the release. */
const CLAIMS: readonly (keyof typeof facts)[] = [
  'portStarted',
  'transitNow',
  'daysSaved',
  'fastestImporter',
  'tradeGrowth',
  'trade2024',
  'trade2024Expected',
  'planSigned',
  'signatories',
  'routeOpened',
  'parcels',
  'laws',
  'constitutionFirst',
  'byd',
  'catl',
];

describe('the figures of the release', () => {
  it('are stated with the caution of the release', () => {
    const cautious = all.flatMap(([id, { bound, provenance }]) =>
      provenance.basis === 'stated' && bound !== 'exactly' ? [[id, bound]] : [],
    );
    expect(Object.fromEntries(cautious)).toMatchObject({
      tradeGrowth: 'about',
      trade2024Expected: 'expected',
      parcels: 'moreThan',
      laws: 'moreThan',
    });
    const exact = ['transitNow', 'daysSaved', 'trade2024', 'signatories'] as const;
    expect(exact.filter((id) => values[id]?.bound !== 'exactly')).toEqual([]);
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
    expect(numberOf('transitNow')).toBe(numberOf('transitBefore') - numberOf('daysSaved'));
    expect(numberOf('shareSaved') * numberOf('transitBefore')).toBeCloseTo(numberOf('daysSaved'));
    const years = Number(valueOf('tradeTo')) - Number(valueOf('tradeFrom'));
    expect((1 + numberOf('evenGrowth')) ** years).toBeCloseTo(numberOf('tradeGrowth'));
    expect((1 + numberOf('evenGrowth')) ** numberOf('doublingTime')).toBeCloseTo(2);
    expect(numberOf('trade2024') + numberOf('stillNeeded')).toBe(numberOf('trade2024Expected'));
    expect(values['stillNeeded']?.bound).toBe('atLeast');
    expect(numberOf('shareReached') * numberOf('trade2024Expected')).toBeCloseTo(numberOf('trade2024'));
    expect((numberOf('monthsAtPace') / 12) * numberOf('customs2024')).toBeCloseTo(numberOf('trade2024'), 0);
    expect((numberOf('monthsAtPace2023') / 12) * numberOf('customs2023')).toBeCloseTo(numberOf('samePeriod2023'), 0);
    expect(numberOf('signatoriesUnnamed')).toBe(numberOf('signatoriesRead'));
    expect(numberOf('routeDays')).toBe(daysBetween('routeOpenedDay', 'reportDate'));
    expect(numberOf('parcelsPerDay') * numberOf('routeDays')).toBeCloseTo(numberOf('parcels'), 3);
    expect(values['parcelsPerDay']?.bound).toBe('moreThan');
    expect(numberOf('portToReport')).toBe(daysBetween('portOpened', 'reportDate'));
    expect(numberOf('transitFirstVoyage')).toBe(daysBetween('firstDeparture', 'firstArrival'));
    expect(numberOf('transitNow')).toBe(daysBetween('firstDeparture', 'arrivalAsStated'));
    expect(numberOf('beforeTradeMinister') - numberOf('savedTradeMinister')).toBe(numberOf('transitTradeMinister'));
    expect(numberOf('customsMultiple2022') * numberOf('customs2000')).toBeCloseTo(numberOf('customs2022'), 3);
    expect(numberOf('customsMultiple2024') * numberOf('customs2000')).toBeCloseTo(numberOf('customs2024'), 3);
    expect(numberOf('peruTimes') * numberOf('chinaPeru2023')).toBeCloseTo(numberOf('customs2023'), 3);
    expect(numberOf('tonnesPerFlight') * numberOf('routeFlights')).toBeCloseTo(numberOf('routeTonnes'));
  });

  it('read the amount of nine months as nine and as ten', () => {
    const untilMay = 5 * numberOf('monthlyJanMay');
    expect(untilMay + 4 * numberOf('monthlyJunSep')).toBeCloseTo(numberOf('trade2024'), 0);
    expect(untilMay + 5 * numberOf('monthlyJunOct')).toBeCloseTo(numberOf('trade2024'), 0);
    expect(numberOf('trade2024') + 3 * numberOf('monthlyOctDec')).toBeCloseTo(numberOf('customs2024'), 0);
    expect(numberOf('trade2024') + 2 * numberOf('monthlyNovDec')).toBeCloseTo(numberOf('customs2024'), 0);
  });
});

describe('the claim check', () => {
  it('has its claims in the order of the release, each with what the score calls it', () => {
    expect(resolved.checks.map(({ factId }) => factId)).toEqual(CLAIMS);
    expect(resolved.checks.filter(({ name }) => name === '')).toEqual([]);
  });

  it('is counted by the facts that page and slides print', () => {
    const count = (verdict: string) => resolved.checks.filter((check) => check.verdict === verdict).length;
    expect(valueOf('claimsChecked')).toBe(resolved.checks.length);
    expect(valueOf('claimsConfirmed')).toBe(count('confirmed'));
    expect(valueOf('claimsOfAnotherSubject')).toBe(count('anotherSubject'));
    expect(valueOf('claimsOthersDiffer')).toBe(count('othersDiffer'));
    expect(valueOf('claimsFoundNowhereElse')).toBe(count('foundNowhereElse'));
    const word = (id: keyof typeof facts) => spelledOut(numberOf(id), 'en') ?? '';
    expect(resolved.words['standfirst']?.toLowerCase().replaceAll('**', '')).toContain(
      `checked ${word('claimsChecked')} claims. ${word('claimsConfirmed')} hold up. ${word('claimsOfAnotherSubject')} belong to`,
    );
  });

  it('names by whom a confirmed claim is confirmed, and says where only state media do', () => {
    const confirmed = resolved.checks.filter(({ verdict }) => verdict === 'confirmed');
    expect(confirmed.filter(({ confirmedBy, by }) => confirmedBy.length === 0 || by === '')).toEqual([]);
    const stateOnly = confirmed.filter(({ confirmedBy }) => confirmedBy.every(({ whose }) => whose === 'party'));
    expect(stateOnly.map(({ factId }) => factId)).toEqual(['planSigned', 'routeOpened']);
    expect(stateOnly.map(({ second }) => second)).toEqual(['state media only', 'state media only']);
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
    expect(numberOf('signatoriesTraced')).toBe(numberOf('signatories'));
    expect(numberOf('signatoriesRead')).toBe(3);
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
