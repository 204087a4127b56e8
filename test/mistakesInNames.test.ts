import { describe, expect, it } from 'vitest';
import { stated, statedDate } from '../src/model/fact.ts';
import type { Story } from '../src/model/story.ts';
import { defineUnits } from '../src/model/unit.ts';
import { problemsOf, TEXT, withFacts, withFigure, withText } from './mistaken.ts';
import { harbourNews as story } from './small-report/story.ts';

const parcels = story.facts['parcels'];

describe('dates and numbers of facts', () => {
  it.each<[string, Story, string]>([
    [
      'a day that is none',
      withFacts({ reportDate: statedDate('2024-13-26', { quote: '2024', paragraph: 'news' }) }),
      'found "2024-13-26"; there is no month 13',
    ],
    [
      'a day that this year has not',
      withFacts({ reportDate: statedDate('2023-02-29', { quote: '2023', paragraph: 'news' }) }),
      'found "2023-02-29"; there is no 29 February 2023',
    ],
    [
      'a percentage as it is printed',
      withFacts({ parcels: stated(3.8, 'parcel', { quote: 'some 3.8% of all', paragraph: 'news' }) }),
      '3.8 is 380%; a share of 3.8% is written 0.038',
    ],
    [
      'a time that is a number',
      withFacts({ parcels: { ...parcels, when: 2018 } }),
      'facts.ts:4: fact "parcels": when: expected \'2018\' in quotes, found the number 2018',
    ],
    [
      'a day in words',
      withFacts({ reportDate: statedDate('4 March 2025', { quote: 'March 4, 2025', paragraph: 'news' }) }),
      'expected an ISO date',
    ],
    [
      'a quotation of another day',
      withFacts({ reportDate: statedDate('2025-03-05', { quote: 'March 4, 2025', paragraph: 'news' }) }),
      'expected the quotation to contain the value 2025-03-05',
    ],
    [
      'a quotation of another month',
      withFacts({ reportDate: statedDate('2025-04-04', { quote: 'March 4, 2025', paragraph: 'news' }) }),
      'expected the quotation to contain the value 2025-04-04',
    ],
    [
      'a quotation of another number',
      withFacts({
        parcels: stated(31_000, 'parcel', { quote: 'more than 30,000', paragraph: 'news', bound: 'moreThan' }),
      }),
      'expected the quotation to contain the value 31000',
    ],
    [
      'a quotation with a caution that the fact has not',
      withFacts({ parcels: stated(30_000, 'parcel', { quote: 'more than 30,000 parcels', paragraph: 'news' }) }),
      'the quotation says "more than", but the fact is exact',
    ],
    [
      'a time that is none',
      withFacts({ parcels: { ...parcels, when: '2025-3' } }),
      'expected "when" to be a date or a span',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));
});

describe('a date that is none', () => {
  it('is told once: no words are held against it', () => {
    const wrong = withFacts({ reportDate: statedDate('2023-02-29', { quote: '2023', paragraph: 'news' }) });
    expect(problemsOf(wrong)).toEqual([expect.stringContaining('there is no 29 February 2023')]);
  });
});

describe('names that no address or file can have', () => {
  it.each<[string, Story, string]>([
    [
      'a slug with an accent',
      { ...story, slug: 'puerto-américa' },
      'story.ts:1: slug "puerto-américa": expected small letters a to z, digits and single hyphens: "puerto-america"',
    ],
    ['a slug that is a folder of the site', { ...story, slug: 'slides' }, 'this folder holds something else'],
    [
      'a file name with blanks',
      { ...story, fileName: 'From Lindwick to Málaga' },
      'fileName "From Lindwick to Málaga": expected small letters a to z, digits and single hyphens: "from-lindwick-to-malaga"',
    ],
    [
      'a language that is none',
      Object.assign({ ...story }, { text: { en: TEXT, sp: TEXT } }),
      'no language is called "sp"; expected one of en, es, pt, zh',
    ],
    [
      'a figure with an accent',
      withFigure('paquetés', {}),
      'figure "paquetés": it cannot be an address; expected small letters a to z, digits and single hyphens: "paquetes"',
    ],
    [
      'a figure that is called like a part of the page',
      withFigure('sources', {}),
      'this is the address of a part of every page',
    ],
    [
      'a heading that is called like a figure',
      withText(['{#news}', '{#harbour-parcels}']),
      'the address "harbour-parcels" is that of a figure; expected another one for the heading, such as "news"',
    ],
    ['a heading that is called like a fact', withText(['{#news}', '{#parcels}']), 'is that of a fact'],
    [
      'a heading that is called like a part of the page',
      withText(['{#news}', '{#sources}']),
      'is that of a part of every page',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));
});

describe('a story’s units', () => {
  const withUnits = (change: Story['units']): Story => ({ ...story, units: { ...story.units, ...change } });
  it.each<[string, Story, string]>([
    [
      'a unit without words',
      withUnits({ law: {} }),
      '":::units" has no words for law; expected "law: one=# …; other=# …"',
    ],
    ['words for no unit', withText(['parcel: one', 'parcle: one']), 'no unit is called "parcle"; expected "parcel"'],
    [
      'a plural that the language has not',
      withText(['day: one=# day; other', 'day: one=# day; few']),
      '"day" has a form "few"',
    ],
    [
      'a plural that is missing',
      withText(['day: one=# day; other=# days', 'day: one=# day']),
      '"day" lacks its form other; expected "other=# …"',
    ],
    [
      'a form without its number',
      withText(['day: one=# day', 'day: one=a day']),
      'with "#" for the number, found "one=a day"',
    ],
    [
      'a currency that is none',
      withUnits({ money: { as: 'currency', currency: 'EURO' } }),
      'units.ts:1: unit "money": no currency has the code "EURO"',
    ],
    ['a unit that is called like what is not counted', withUnits({ date: {} }), 'unit "date": this name is kept'],
    // As a file may have it that no compiler has seen.
    [
      'a way of writing that is none',
      withUnits(defineUnits({ rate: { as: 'percnt' } } as unknown as Story['units'])),
      'cannot be written as "percnt"; expected "percent"',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));
});
