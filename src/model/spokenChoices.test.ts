import { describe, expect, it } from 'vitest';
import { shownFigure } from '../../test/shownFigure.ts';
import { spokenChoices } from './spokenChoices.ts';
import { defaultView } from './view.ts';
import { sayingOf } from './viewWords.ts';

const CONTROL_WORDS = {
  'control.others': 'Others’ counts',
  'control.scale': 'Scale',
  'control.scale.linear': 'linear',
  'control.scale.log': 'log',
};
const { 'say.others': _others, 'say.scale.log': _log, ...silent } = shownFigure().words;
const withWords = (words: Readonly<Record<string, string>>) => shownFigure({ words: { ...words, ...CONTROL_WORDS } });
/** As a browser has it. */
const spoken = (figure: ReturnType<typeof withWords>) => ({
  ...figure,
  words: { ...spokenChoices(figure), ...figure.words },
});

describe('what is spoken of a choice', () => {
  it('is what the text says of it', () => {
    expect(spokenChoices(withWords(shownFigure().words))).toEqual({});
  });

  it('is its own name where the text says nothing, whichever was chosen', () => {
    const figure = spoken(withWords(silent));
    const first = defaultView(figure.controls);
    expect(sayingOf(figure, { ...first, scale: 'log' })).toBe('Scale: log.');
    expect(sayingOf(figure, { ...first, others: true })).toBe('Others’ counts: on.');
    expect(sayingOf(figure, { ...first, others: true, scale: 'log' })).toBe('Others’ counts: on. Scale: log.');
    expect(sayingOf(figure, first), 'what everybody sees first is no choice').toBe('');
  });

  it('is one sentence for all that a control offers, where the text has one', () => {
    expect(spokenChoices(withWords({ ...silent, 'say.scale': 'On another scale.' }))).toEqual({
      'say.others': 'Others’ counts: on.',
    });
  });

  it('is nothing of a stage, which only a talk turns to', () => {
    expect(Object.keys(spokenChoices(withWords(silent))).filter((key) => key.includes('stage'))).toEqual([]);
  });
});
