import { uiWords } from '../i18n/uiWords.ts';
import { callIn } from '../model/called.ts';
import type { ResolvedFigure, ResolvedStory } from '../model/story.ts';
import type { View } from '../model/view.ts';
import { requiredWord } from '../model/viewWords.ts';
import { versionOfBuild } from './version.ts';

/** What every picture names: its number in the story, the day of the source it is drawn from, and the build's version. */
export const creditOf = ({ locale, words, original, called }: ResolvedStory): string => {
  const { takeAway, page } = uiWords(locale);
  const credit = callIn(takeAway.credit, { called })
    .replace('#', () => words['title'] ?? '')
    .replace('{date}', original.dateText);
  return [credit, ...versionIn(page.version)].join(' · ');
};

/** The credit of one figure. */
export const figureCredit = (story: ResolvedStory, { number }: Pick<ResolvedFigure, 'number'>): string =>
  creditOf(story).replace('{number}', String(number));

/** A figure's source line where it stands outside of the page: its number goes with it. */
export const numberedSource = (figure: ResolvedFigure, view?: View): string =>
  `${uiWords(figure.locale).page.figureNumber.replace('#', String(figure.number))}. ${requiredWord(figure, 'source', view)}`;

/** "Version 2026-11-27, 1bcd900", where the build knows it. */
export const versionIn = (words: string): string[] => {
  const version = versionOfBuild();
  return version === '' ? [] : [words.replace('#', () => version)];
};
