import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';

/** The words at an embed's foot that lead to the whole story. */
export const homeWords = ({ locale, words }: Pick<ResolvedStory, 'locale' | 'words'>): string =>
  uiWords(locale).takeAway.whole.replace('#', words['title'] ?? '');
