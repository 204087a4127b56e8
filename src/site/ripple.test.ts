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

  it('is marked on a page to the word, and what was written cannot break the page', () => {
    expect(differenceOf('in 25 days now', 'in 24 days now')).toEqual({
      start: 'in ',
      gone: '25 ',
      come: '24 ',
      end: 'days now',
    });
    const page = ripplePage(rippleOf([sentence('a < b')], [sentence('a < c')]));
    expect(page).toContain('a &lt; <del>b</del><ins>c</ins>');
  });
});

describe('the words of a drawing', () => {
  it('are those beside its marks', () => {
    expect(drawnWords('<g><text x="1"><tspan>25</tspan> <tspan x="2">days</tspan></text><text></text></g>')).toEqual([
      '25 days',
    ]);
  });
});
