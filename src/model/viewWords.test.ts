import { describe, expect, it } from 'vitest';
import { shownFigure } from '../../test/shownFigure.ts';
import { defaultView } from './view.ts';
import { keyOf, requiredWord, sayingOf, wordOf } from './viewWords.ts';

const figure = shownFigure();
const first = defaultView(figure.controls);

describe('what a view says', () => {
  it('is the plain headline of what everybody sees first', () => {
    expect(wordOf(figure, 'title', first)).toBe('Exports doubled');
    expect(wordOf(figure, 'title', {})).toBe('Exports doubled');
  });

  it('is the headline of a choice, by its control or by the control and what was chosen', () => {
    expect(wordOf(figure, 'title', { ...first, others: true })).toBe('Others count fewer exports');
    expect(wordOf(figure, 'title', { ...first, scale: 'log' })).toBe('Exports grew evenly');
    expect(wordOf(figure, 'measure', { ...first, scale: 'log' })).toBe('Exports by year, on another scale');
  });

  it('lets the last of several choices speak', () => {
    expect(keyOf(figure, 'title', { ...first, others: true, scale: 'log' })).toBe('title.scale.log');
  });

  it('keeps the plain words where a choice has none of its own', () => {
    expect(keyOf(figure, 'measure', { ...first, others: true })).toBe('measure');
    expect(wordOf(figure, 'source', { ...first, scale: 'log' })).toBe('The harbour');
  });

  it('is nothing where the text has no such word', () => {
    expect(wordOf(figure, 'note.1', first)).toBeUndefined();
  });

  it('is told of every choice to those who do not see the drawing, and of none where nothing was chosen', () => {
    expect(sayingOf(figure, first)).toBe('');
    expect(sayingOf(figure, { ...first, others: true, scale: 'log' })).toBe(
      'Others’ counts are shown. Equal steps are equal multiples.',
    );
  });

  it('names the figure and the key of a word that must not be missing', () => {
    const { title: _, ...words } = figure.words;
    expect(() => requiredWord(shownFigure({ words }), 'title')).toThrow('figure "exports" has no "title"');
  });
});
