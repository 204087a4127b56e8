import { describe, expect, it } from 'vitest';
import { drawnWords } from './printed.ts';
import { differenceOf, ripplePage, rippleOf, rippleText } from './ripple.ts';

const sentence = (text: string) => ({ place: 'en · page', what: 'sentence', text });

describe('what a change touches', () => {
  const before = [sentence('Fruit is there in 25 days.'), sentence('Ten fewer than before.'), sentence('It is far.')];
  const after = [sentence('It is far.'), sentence('Fruit is there in 24 days.'), sentence('Ten fewer than before.')];

  it('is each sentence that reads otherwise, and none that only moved', () => {
    expect(rippleOf(before, after)).toEqual([
      {
        place: 'en · page',
        what: 'sentence',
        before: 'Fruit is there in 25 days.',
        after: 'Fruit is there in 24 days.',
      },
    ]);
  });

  it('is what came and what went', () => {
    const cell = { place: 'en · files', what: 'cell value', text: '25' };
    expect(rippleOf([cell], [])).toEqual([{ place: 'en · files', what: 'cell value', before: '25' }]);
    expect(rippleOf([], [cell])).toEqual([{ place: 'en · files', what: 'cell value', after: '25' }]);
    expect(rippleOf([cell, cell], [cell])).toHaveLength(1);
  });

  it('is nothing where nothing changed, and says so', () => {
    expect(rippleText(rippleOf(before, before))).toContain('Nothing that is printed reads otherwise');
  });

  it('is read in a terminal place by place, before and after', () => {
    expect(rippleText(rippleOf(before, after))).toBe(
      'One thing reads otherwise than in the last commit:\n\nen · page\n  − sentence: Fruit is there in 25 days.\n  + sentence: Fruit is there in 24 days.',
    );
  });

  it('ends with what to run for the figures that it touches, each once', () => {
    const mark = { place: 'a · en · figure speed', what: 'mark', text: 'Days: 25' };
    const cell = { place: 'a · en · figure speed · table · days', what: 'cell value', text: '25' };
    expect(rippleText(rippleOf([mark, cell], []))).toMatch(/\nThen: npm run golden -- speed$/);
  });

  it('is marked on a page to the word, and what was written cannot break the page', () => {
    expect(differenceOf('ten fewer, and ten hold up', 'six fewer, and six hold up')).toEqual([
      { as: 'gone', text: 'ten ' },
      { as: 'come', text: 'six ' },
      { as: 'same', text: 'fewer, and ' },
      { as: 'gone', text: 'ten ' },
      { as: 'come', text: 'six ' },
      { as: 'same', text: 'hold up' },
    ]);
    const page = ripplePage(rippleOf([sentence('a < b')], [sentence('a < c')]));
    expect(page).toContain('a &lt; <del>b</del><ins>c</ins>');
  });
});

describe('the page of a change', () => {
  it('names each place once, and only points at what stayed', () => {
    const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    const page = ripplePage(rippleOf([sentence(`25 ${long}`), sentence('b')], [sentence(`24 ${long}`), sentence('c')]));
    expect(page.match(/<h2>/g)).toHaveLength(1);
    expect(page).toContain('<del>25 </del><ins>24 </ins>word0 word1 word2 word3 word4 word5 … </p>');
  });
});

describe('the words of a drawing', () => {
  it('are those beside its marks', () => {
    expect(drawnWords('<g><text x="1"><tspan>25</tspan> <tspan x="2">days</tspan></text><text></text></g>')).toEqual([
      '25 days',
    ]);
  });
});
