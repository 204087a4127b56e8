import { versionIn } from './credit.ts';
import { uiWords } from '../i18n/uiWords.ts';
import type { ResolvedStory } from '../model/story.ts';

type Named = Pick<ResolvedStory, 'locale' | 'words'>;

/** The words at an embed's foot that lead to the whole story. */
export const homeWords = ({ locale, words }: Named): string =>
  uiWords(locale).takeAway.whole.replace('#', () => words['title'] ?? '');

/** What stands beside them: data, picture, and the version, where the build knows it. */
export const homeParts = ({ locale }: Named): [csv: string, png: string, ...version: string[]] => [
  'CSV',
  'PNG',
  ...versionIn(uiWords(locale).page.version),
];

/** The whole line as one, to be measured: its parts stand some spaces apart. */
export const homeLine = (story: Named): string => [homeWords(story), ...homeParts(story)].join(' \u00a0\u00a0\u00a0');
