import { describe, expect, it } from 'vitest';
import type { Story } from '../src/model/story.ts';
import { problemsOf, withText } from './mistaken.ts';
import { reportDate } from './small-report/facts.ts';
import { harbourNews as story } from './small-report/story.ts';

describe('words of blocks', () => {
  it.each<[string, Story, string]>([
    [
      'a key that is misspelt',
      withText(['measure: Parcels', 'measur: Parcels']),
      'figure "harbour-parcels" has no "measure"',
    ],
    [
      'a key that nobody prints',
      withText(['measure: Parcels', 'measur: Parcels']),
      'prints no "measur"; expected "measure"',
    ],
    [
      'a brace that is never closed',
      withText(['{parcels.number}', '{parcels.number']),
      '"{parcels.number parcels" in "title" would be printed as it stands',
    ],
    [
      'a fact that is misspelt in braces',
      withText(['{parcels.number}', '{parcel.number}']),
      '"{parcel.number}" names no fact; expected "parcels"',
    ],
    [
      'a form that is misspelt',
      withText(['{parcels.number}', '{parcels.numbr}']),
      '"{parcels.numbr}" is no form of this fact; expected "number"',
    ],
    [
      'a form that another kind of fact has',
      withText(['{parcels.number}', '{parcels.year}']),
      '"{parcels.year}" is no form of this fact; expected one of number, bounded, label, word, word2, word3, ',
    ],
    ['a number in digits', withText(['Over {parcels.number}', 'Over 30,000']), 'a number is typed into "title"'],
    [
      'a number in words',
      withText(['Over {parcels.number}', 'Over thirty thousand']),
      '"thirty thousand" is typed into "title"',
    ],
    [
      'another number in words',
      withText(['Over {parcels.number}', 'Over nine million']),
      '"nine million" is typed into "title"',
    ],
    [
      'a dozen',
      withText(['note.parcels: Found', 'note.parcels: Half a dozen found']),
      '"Half a dozen" is typed into "note.parcels"',
    ],
    [
      'an amount that nobody can check',
      withText(['note.parcels: Found', 'note.parcels: Thousands found']),
      '"Thousands" in "note.parcels" is an amount that nobody can check',
    ],
    [
      'a part of all',
      withText(['note.parcels: Found', 'note.parcels: A quarter of all found']),
      '"A quarter" is typed into "note.parcels"',
    ],
    [
      'a number in a heading',
      withText(['## News {', '## Thirty thousand parcels {']),
      'a number is typed into "Thirty thousand parcels"',
    ],
    [
      'a label for no fact',
      withText(['openDays: Days open', 'opnDays: Days open']),
      'no fact is called "opnDays"; expected "openDays"',
    ],
    [
      'a colon too few, in a line that is short',
      withText([':::figure{#harbour-parcels}', '::figure{#harbour-parcels}']),
      'expected ":::figure{#harbour-parcels}", found "::figure{#harbour-parcels}"',
    ],
    [
      'a figure that is misspelt',
      withText([':::figure{#harbour-parcels}', ':::figure{#harbor-parcels}']),
      'no figure is called "harbor-parcels"; expected "harbour-parcels"',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));

  it('leave numbers that are no amounts alone', () => {
    expect(
      problemsOf(
        withText(['note.parcels: Found nowhere else.', 'note.parcels: Two rows and a half disc, “forty” of one.']),
      ),
    ).toEqual([]);
  });
});

describe('the caution of a number in braces', () => {
  const measured = (words: string) => withText(['measure: Parcels at the harbour', `measure: ${words}`]);

  it.each<[string, Story, string]>([
    [
      'that a sentence leaves out',
      measured('Parcels at the harbour, {parcels.number} of them'),
      '"{parcels.number}" in "measure" leaves out the caution of its fact; expected "over {parcels.number}" or {parcels.bounded}, "over 30,000 parcels"',
    ],
    [
      'that an amount leaves out',
      measured('{parcels} at the harbour'),
      '"{parcels}" in "measure" leaves out the caution of its fact; expected "over {parcels}" or {parcels.bounded}, "over 30,000 parcels"',
    ],
    [
      'in the wrong direction',
      measured('Parcels at the harbour, under {parcels.number}'),
      '"{parcels.number}" in "measure" says "under", but its fact does not; expected "over {parcels.number}"',
    ],
    [
      'that would be printed twice',
      measured('Parcels at the harbour, over {parcels.bounded}'),
      '"{parcels.bounded}" in "measure" prints its caution itself; expected it without "over"',
    ],
    [
      'that a label leaves out',
      withText(['label.value: parcels, stated', 'label.value: {parcels}, stated']),
      'expected "over {parcels}" or {parcels.bounded}, "over 30,000 parcels"; {parcels.number} is the number alone',
    ],
    [
      'that a date leaves out',
      {
        ...measured('Parcels at the harbour until {reportDate.day}'),
        facts: { ...story.facts, reportDate: { ...reportDate, bound: 'after' } },
      },
      '"{reportDate.day}" in "measure" leaves out the caution of its fact; expected "after {reportDate.day}"',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));

  it('is told once for a number that the same words repeat', () => {
    expect(problemsOf(measured('{parcels.number} parcels, and {parcels.number} again'))).toHaveLength(1);
    expect(problemsOf(measured('Over {parcels.number} parcels, and {parcels.number} again'))).toEqual([]);
  });

  it('stands next to the bare number of a label', () => {
    expect(problemsOf(withText(['label.value: parcels, stated', 'label.value: {parcels.number} and more']))).toEqual(
      [],
    );
  });

  it('holds for the rest of its sentence where it is “about”', () => {
    const facts = Object.fromEntries(
      Object.entries(story.facts).map(([id, fact]) => [
        id,
        id === 'parcelsADay' || id === 'openDays' ? { ...fact, bound: 'about' as const } : fact,
      ]),
    );
    const said = (words: string) =>
      problemsOf({ ...measured(words), facts }).filter((line) => line.includes('"measure"'));
    expect(said('About {openDays.number} days, {parcelsADay.number} a day')).toEqual([]);
    expect(said('About {openDays.number} days. Then {parcelsADay.number} a day')).toHaveLength(1);
  });
});

describe('numbers of the prose', () => {
  it.each<[string, Story, string]>([
    [
      'half a dozen',
      withText(['the harbour told', 'the harbour told half a dozen times']),
      'the number "half a dozen" is linked to no fact; expected [half a dozen](#fact)',
    ],
    ['a hundred', withText(['the harbour told', 'the harbour told a hundred times']), 'the number "hundred"'],
    ['twice as many', withText(['the harbour told', 'the harbour told twice']), 'the number "twice"'],
    ['a quarter of all', withText(['the harbour told', 'a quarter of the harbour told']), 'the number "a quarter"'],
    [
      'dozens',
      withText(['the harbour told', 'dozens of harbours told']),
      '"dozens" is an amount that nobody can check; expected a fact, such as [over 40](#fact)',
    ],
    ['digits', withText(['the harbour told', '12 harbours told']), 'is linked to no fact'],
    ['digits of another script', withText(['the harbour told', '١٢ harbours told']), 'is linked to no fact'],
    [
      'a number that is linked to another page',
      withText(['[the original]', '[30,000 parcels]']),
      'the number in "30,000 parcels" is linked to no fact',
    ],
    [
      'a link to no fact',
      withText(['(#parcelsADay)', '(#parcelsAday)']),
      '"#parcelsAday" is no fact, figure or section of this story; expected "#parcelsADay"',
    ],
    [
      'a fact in braces that is none',
      withText(['[4 March 2025](#reportDate)', '{reportdate}']),
      'no fact is called "reportdate"; expected "reportDate"',
    ],
  ])('%s', (_, wrong, message) => expect(problemsOf(wrong).join('\n')).toContain(message));
});

describe('a text that is half finished', () => {
  const heading = '## News {#news}\n\nOn [4 March 2025](#reportDate) it told.\n';
  const said = problemsOf({ ...story, text: { en: heading } });

  it('is told in a few lines what it still lacks', () => {
    expect(said).toEqual([
      expect.stringContaining('":::units" has no words for day, parcel, parcelPerDay'),
      expect.stringContaining(
        '":::facts" has no words for 4 of 4 facts: "reportDate", "parcels", "openDays", "parcelsADay"',
      ),
      expect.stringContaining('the story has no "title", "standfirst"'),
      expect.stringContaining('the check of "parcels" has no words; expected ":::check{#parcels}"'),
      expect.stringContaining('figure "harbour-parcels" is missing; expected ":::figure{#harbour-parcels}"'),
    ]);
  });

  it('is told nothing that would make somebody delete a good fact', () => {
    expect(said.join('\n')).not.toContain('take it out');
  });
});
