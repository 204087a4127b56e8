import { describe, expect, it } from 'vitest';
import {
  figureWords,
  kinds,
  opened,
  crates,
  cratesFigure,
  problemsOf,
  quoted,
  storyOf,
} from '../../test/littleStory.ts';
import { resolveStory } from './resolveStory.ts';

describe('a story that holds together', () => {
  const story = resolveStory(storyOf(), 'en', kinds);

  it('has its words filled with its numbers', () => {
    expect(story.figures[0]?.words['title']).toBe('Over 10 million crates');
    expect(story.facts['crates']?.bounded).toBe('over 10 million crates');
  });

  it('leads each number to the figure that draws it, or to its row', () => {
    const [row] = story.sections[0]?.rows ?? [];
    const numbers = row?.kind === 'text' ? row.paragraphs.flat().filter((inline) => inline.kind === 'number') : [];
    expect(numbers.map((number) => number.href)).toEqual(['#fact-opened', '#crates']);
  });

  it('says where each fact comes from', () => {
    expect(story.facts['crates']).toMatchObject({ quote: 'over 10 million crates', paragraph: 'the paragraph' });
    expect(story.facts['crates']?.check?.verdict).toBe('foundNowhereElse');
  });
});

describe('a mistake stops the build and names its file, its line and what was expected', () => {
  const text = 'src/content/little/text/en.md';

  it.each([
    [
      'a number that is linked to no fact',
      storyOf({ prose: '[February 2023](#opened), [over 10 million](#crates), and 12 more.' }),
      `${text}:3:`,
      'linked to no fact',
    ],
    [
      'a number in words that is linked to no fact',
      storyOf({ prose: '[February 2023](#opened), [over 10 million](#crates), and twelve more, “of two kinds”.' }),
      `${text}:3:`,
      'the number "twelve" is linked to no fact; expected [twelve](#fact)',
    ],
    [
      'a number in words that differs from its fact',
      storyOf({ prose: '[February 2023](#opened), over [eleven million](#crates).' }),
      `${text}:3:`,
      'differs from its fact',
    ],
    [
      'a block that nobody knows',
      storyOf({ tail: ':::figur{#crates}\ntitle: x\n:::' }),
      `${text}:`,
      'no block is called ":::figur"; expected "figure"',
    ],
    [
      'a check that stands twice',
      storyOf({ tail: ':::check{#crates}\nclaim: x\nrecord: y\n:::' }),
      `${text}:`,
      '":::check{#crates}" appears twice; keep one',
    ],
    ['a block that is never closed', storyOf({ tail: ':::check{#opened}\nclaim: x' }), `${text}:`, 'is never closed'],
    [
      'a block’s line without a key',
      storyOf({ words: [...figureWords, 'red'] }),
      `${text}:16:`,
      'expected "key: words"',
    ],
    [
      'a label that a mark needs',
      storyOf({ words: figureWords.filter((line) => !line.startsWith('label.over')) }),
      `${text}:5:`,
      'figure "crates" has no "label.over"; expected "label.over: before the amount"',
    ],
    [
      'a digit in what is read aloud',
      storyOf({ words: figureWords.map((line) => line.replace('alt: Squares', 'alt: 5 squares')) }),
      `${text}:9:`,
      'a number is typed into "alt"',
    ],
    [
      'a number that differs from its fact',
      storyOf({ prose: '[February 2023](#opened), [over 11 million](#crates).' }),
      `${text}:3:`,
      'differs from its fact',
    ],
    [
      'an unknown fact',
      storyOf({ prose: '[February 2023](#opened), [over 10 million](#crates), [two](#gone).' }),
      `${text}:3:`,
      '"#gone" is no fact',
    ],
    ['a figure shown twice', storyOf({ tail: ':::figure{#crates}\ntitle: x\n:::' }), `${text}:`, 'shown twice'],
    [
      'an unknown figure',
      storyOf({ tail: ':::figure{#gone}\ntitle: x\n:::' }),
      `${text}:`,
      'no figure is called "gone"',
    ],
    ['a word that is missing', storyOf({ words: figureWords.slice(1) }), `${text}:5:`, 'has no "title"'],
    ['a word nobody prints', storyOf({ words: [...figureWords, 'colour: red'] }), `${text}:16:`, 'prints no "colour"'],
    [
      'a digit that was typed',
      storyOf({ words: ['title: Over 10 million', ...figureWords.slice(1)] }),
      `${text}:6:`,
      'a number is typed',
    ],
    [
      'a fact’s number that was written out',
      storyOf({
        words: ['title: Ten crates', ...figureWords.slice(1)],
        prose: 'Since [February 2023](#opened), [ten](#crates).',
        facts: { crates: { ...crates, value: 10, provenance: quoted('10 crates') }, opened },
      }),
      `${text}:6:`,
      '"Ten" is typed into "title"; expected {crates.word}',
    ],
    ['a fact without words', storyOf({ labels: ['crates: Crates'] }), `${text}:`, 'no words for "opened"'],
    [
      'words for an unknown fact',
      storyOf({ labels: ['crates: Crates', 'opened: Opening', 'gone: Gone'] }),
      `${text}:`,
      'no fact is called "gone"',
    ],
    [
      'a record that is no line',
      storyOf({ tail: '', record: 'one two three four five six seven eight nine ten eleven twelve a b c d' }),
      `${text}:`,
      'has 16 words in "record"; expected 15 at most',
    ],
    [
      'a number with another unit than its fact',
      storyOf({ prose: 'Since [February 2023](#opened), [over 10 million countries](#crates).' }),
      `${text}:3:`,
      'counts countries',
    ],
  ])('%s', (_, story, place, expected) => {
    const found = problemsOf(story).filter((problem) => problem.startsWith(place));
    expect(found.join('\n')).toContain(expected);
  });

  it('a figure that draws what it cannot', () => {
    const story = storyOf({ prose: 'Since [February 2023](#opened), [over 10 million](#crates).' });
    const asDate = { ...cratesFigure, total: 'opened' };
    const figures = "export const figures = defineFigures({\n  crates: {\n    kind: 'units',\n";
    const more = { ...story, figures: { crates: asDate }, files: { ...story.files, figures } };
    expect(problemsOf(more).join('\n')).toContain(
      'src/content/little/figures.ts:2: figure "crates": "total" is a number, and the unit of "opened" is "date"',
    );
  });

  it.each([
    ['a step that moves no control', { stge: 'all' }, 'step 1: no control is called "stge"; expected others'],
    ['a step to what a control has not', { others: 'yes' }, 'step 1: "others" cannot be yes; expected true or false'],
  ])('%s', (_, step, expected) => {
    const story = storyOf();
    const figures = "export const figures = defineFigures({\n  crates: {\n    kind: 'units',\n";
    const more = {
      ...story,
      figures: { crates: { ...cratesFigure, steps: [step] } },
      files: { ...story.files, figures },
    };
    expect(problemsOf(more)).toEqual([`src/content/little/figures.ts:2: figure "crates": ${expected}`]);
  });

  it('a figure without a step for its slide', () => {
    const story = storyOf();
    const more = { ...story, figures: { crates: { ...cratesFigure, steps: [] } } };
    expect(problemsOf(more).join('\n')).toContain('figure "crates": expected at least one step');
  });

  it('a figure that is missing', () => {
    const story = storyOf();
    const more = { ...story, figures: { ...story.figures, laws: cratesFigure } };
    expect(problemsOf(more).join('\n')).toContain('figure "laws" is missing');
  });
});
