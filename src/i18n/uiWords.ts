import type { Locale } from './locales.ts';
import en from './ui/en.json' with { type: 'json' };

/** The words of the interface; the English file is the list that the others must follow. */
export type UiWords = typeof en;

// Further languages are added here with their files; a story can be published only in a language that has them.
const words: Partial<Record<Locale, UiWords>> = { en };

/** The interface's words in one language. Throws at build time when a language has no file yet. */
export const uiWords = (locale: Locale): UiWords => {
  const found = words[locale];
  if (found === undefined) throw new Error(`src/i18n/ui/${locale}.json: missing; add it and name it in uiWords.ts`);
  return found;
};
