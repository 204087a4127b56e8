import { describe, expect, it } from 'vitest';
import type { FigureSpec } from '../src/model/figure.ts';
import type { Story } from '../src/model/story.ts';
import { problemsOf } from './mistaken.ts';
import { harbourYear } from './second-report/story.ts';

const source = harbourYear.files.figures;

/** The same as it stands in the object that was made of the file. */
const inJson = (written: string): string =>
  written
    .replaceAll(/(\w+): /g, '"$1":')
    .replaceAll("'", '"')
    .replaceAll(', ', ',')
    .replaceAll('{ ', '{')
    .replaceAll(' }', '}');

/** The yearbook with something else in one figure of figures.ts, in the file and in what is read from it. */
const withFigures = (id: string, from: string, to: string): Story => {
  const start = source.indexOf(`${id}: {`);
  const written = source.slice(0, start) + source.slice(start).replace(from, to);
  const spec = JSON.stringify(harbourYear.figures[id]);
  expect(source.slice(start)).toContain(from);
  expect(spec).toContain(inJson(from));
  return {
    ...harbourYear,
    // A file that no compiler has seen may hold anything.
    figures: { ...harbourYear.figures, [id]: JSON.parse(spec.replace(inJson(from), inJson(to))) as FigureSpec },
    files: { ...harbourYear.files, figures: written },
  };
};

const lineOf = ({ files: { figures } }: Story, words: string): number =>
  figures.slice(0, figures.indexOf(words)).split('\n').length;

describe('a mistake in a figure is told once, at the line where it stands', () => {
  it.each<[what: string, figure: string, from: string, to: string, message: string]>([
    [
      'an unknown fact in a long list',
      'goods',
      "'goods2019'",
      "'gods2019'",
      '"lines[0].values" draws an unknown fact "gods2019"; expected "goods2019"',
    ],
    [
      'a date in a list of numbers',
      'goods',
      "'goods2019'",
      "'lockOpened'",
      'expected "lines[0].values" to be a number, found "lockOpened" with the unit "date"',
    ],
    [
      'another unit in a list',
      'partners',
      "'withFinland'",
      "'lockCost'",
      '"rows" draws "lockCost" in "euro", on a scale with "withNorway" in "tonne"',
    ],
    [
      'a misspelt role',
      'goods',
      "drawn: 'columns'",
      "drawnAs: 'columns'",
      'no role is called "drawnAs"; expected "drawn"',
    ],
    [
      'a misspelt word of a choice',
      'goods',
      "drawn: 'columns'",
      "drawn: 'colums'",
      '"drawn" cannot be "colums"; expected "columns"',
    ],
    [
      'a misspelt role in the second row',
      'jobs',
      "{ before: 'rail2014', after: 'rail2024' }",
      "{ before: 'rail2014', aftr: 'rail2024' }",
      'no role is called "rows[1].aftr"; expected "after"',
    ],
    [
      'a role that the third row lacks',
      'jobs',
      "{ before: 'offices2014', after: 'offices2024' }",
      "{ before: 'offices2014' }",
      '"rows[2].after" is missing; expected a number',
    ],
    [
      'an unknown fact in the second of two checks',
      'ships',
      "value: 'tonnesAShip'",
      "value: 'tonsAShip'",
      '"checks[1].value" draws an unknown fact "tonsAShip"; expected "tonnesAShip"',
    ],
    ['a kind that is none', 'ships', "kind: 'number'", "kind: 'numbr'", 'no kind is called "numbr"; expected "number"'],
    [
      'a placement that is none',
      'ships',
      "placement: 'half'",
      "placement: 'halv'",
      '"placement" cannot be "halv"; expected "half"',
    ],
    [
      'a second step that leads nowhere',
      'lines',
      "{ group: 'terminal' }]",
      "{ group: 'terminals' }]",
      'step 2: "group" cannot be terminals; expected all or harbour or terminal',
    ],
    [
      'a group that the map has not',
      'lines',
      "at: 'placeMontevera', group: 'harbour'",
      "at: 'placeMontevera', group: 'harbor'",
      'map.ts has no group "harbor"; expected one of "harbour", "terminal"',
    ],
  ])('%s', (_, id, from, to, message) => {
    const story = withFigures(id, from, to);
    const line = lineOf(story, to);
    expect(problemsOf(story)).toEqual([expect.stringContaining(message)]);
    expect(problemsOf(story)[0]).toContain(`harbour-year/figures.ts:${line}: figure "${id}": `);
  });

  it('also where the text leads to that figure', () => {
    const story = withFigures('ships', "value: 'ships'", "value: 'shps'");
    const text = (harbourYear.text.en ?? '')
      .replace('(#ships)', '(#soot)')
      .replace('[yearbook]', '[chart](#cargo) of the [yearbook]');
    expect(
      problemsOf({ ...withFigures('cargo', "'timber'", "'timbr'"), text: { en: text.replace('(#soot)', '(#ships)') } }),
    ).toHaveLength(1);
    expect(problemsOf(story)).toHaveLength(1);
  });
});
