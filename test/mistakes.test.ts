import { describe, expect, it } from 'vitest';
import { stated } from '../src/model/fact.ts';
import { figureKinds } from '../src/figures/kinds.ts';
import { resolveStory } from '../src/model/resolveStory.ts';
import type { Story } from '../src/model/story.ts';
import { errorOf, problemsOf, withFacts, withFigure, withText } from './mistaken.ts';
import { harbourNews as story } from './small-report/story.ts';

const parcels = story.facts['parcels'];
const source = { publisher: 'P', title: 'T', url: 'https://example.org/', trust: 'A', whose: 'party' };
const seen = (change: object) => ({
  openDays: { ...story.facts['openDays'], provenance: { basis: 'context', sources: [{ ...source, ...change }] } },
});

describe('the story to be spoilt', () => {
  it('has no mistake', () => expect(problemsOf(story)).toEqual([]));
});

describe('what the compiler would refuse is named by the build as well', () => {
  it.each<[string, Story, string]>([
    [
      'a unit that is none',
      withFacts({ parcels: { ...parcels, unit: 'parcels' } }),
      'facts.ts:4: fact "parcels": no unit is called "parcels"; expected "parcel"',
    ],
    [
      'digits in place of a unit',
      withFacts({ parcels: { ...parcels, unit: 400 } }),
      'expected a unit such as "day" after the number, found 400',
    ],
    [
      'a bound that is none',
      withFacts({ parcels: { ...parcels, bound: 'morethan' } }),
      'no bound is called "morethan"; expected "moreThan"',
    ],
    [
      'a verdict that is none',
      withFacts({ parcels: { ...parcels, check: { verdict: 'confirmd', sources: [] } } }),
      'no verdict is called "confirmd"; expected "confirmed"',
    ],
    // A JavaScript caller, or a build that no compiler went before.
    [
      'a number without where it comes from',
      withFacts({ parcels: Reflect.apply(stated, undefined, [30_000, 'parcel']) }),
      'expected a quotation',
    ],
    [
      'a number with commas',
      withFacts({ parcels: Reflect.apply(stated, undefined, [427, 400, 0, 0, 'parcel']) }),
      'found 400; a long number is 427.4e9 or 427_400_000_000',
    ],
    [
      'a source that is not there',
      withFacts({ openDays: { ...story.facts['openDays'], provenance: { basis: 'context', sources: [undefined] } } }),
      'expected a source, found none',
    ],
    ['a trust that is none', withFacts(seen({ trust: 'D' })), 'no trust is called "D"'],
    [
      'a source that is nobody’s',
      withFacts(seen({ whose: 'partys' })),
      'a source cannot be "partys" (https://example.org/); expected "party"',
    ],
    [
      'a source by a path',
      withFacts(seen({ url: 'example.org' })),
      'expected the full address of the source, found "example.org"',
    ],
    [
      'a source by a path that two facts cite, once',
      withFacts({
        ...seen({ url: 'example.org' }),
        reportDate: {
          ...story.facts['reportDate'],
          check: { verdict: 'othersDiffer', sources: [{ ...source, url: 'example.org' }] },
        },
      }),
      'found "example.org"; used by 2 facts',
    ],
    ['a source of a month that is none', withFacts(seen({ date: '2023-13' })), 'expected an ISO date for the source'],
    [
      'a kind that is none',
      withFigure('harbour-parcels', { kind: 'numbr' }),
      'figures.ts:6: figure "harbour-parcels": no kind is called "numbr"; expected "number"',
    ],
    [
      'a half figure alone',
      withFigure('harbour-parcels', { placement: 'half' }),
      'figure "harbour-parcels" is `half` with no half figure beside it in en.md; expected `split` or `full`',
    ],
    [
      'a placement that is none',
      withFigure('harbour-parcels', { placement: 'ful' }),
      '"placement" cannot be "ful"; expected "full"',
    ],
    [
      'a step to nowhere',
      withFigure('harbour-parcels', { steps: [{ othrs: true }] }),
      'step 1: no control is called "othrs"',
    ],
    [
      'a fact that is none',
      withFigure('harbour-parcels', { value: 'parcls' }),
      'draws an unknown fact "parcls"; expected "parcels"',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));

  it('with everything else that can be said already', () => {
    const wrong = {
      ...withText(['[3,000]', '[4,000]']),
      facts: withFacts({ openDays: { ...story.facts['openDays'], bound: 'ca' } }).facts,
    };
    expect(problemsOf(wrong).map((line) => line.replace(/:.*/, ''))).toEqual([
      'src/content/harbour-news/facts.ts',
      'src/content/harbour-news/text/en.md',
    ]);
  });
});

describe('the list of mistakes', () => {
  it('has one line each, without where in our code it was found', () => {
    const wrong = withText(['[3,000]', '[4,000]'], ['{#news}', '{#sources}']);
    const error = errorOf(() => resolveStory(wrong, 'en', figureKinds));
    expect(error?.stack?.split('\n')).toEqual([
      '2 mistakes in what the stories say:',
      expect.stringMatching(/text\/en\.md:\d+: the address "sources"/),
      expect.stringMatching(/text\/en\.md:\d+: "4,000" differs/),
    ]);
  });
});
