import type { Locale } from './locales.ts';
import en from './ui/en.json' with { type: 'json' };

/** Words that follow a count, by the categories of `Intl.PluralRules`: English has one and other, Spanish many as well. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The words of the interface; the English file is the list that the others must follow. */
export type UiWords = Filled<typeof en>;
type Filled<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends Plural ? Plural : Filled<T[K]>;
};

/** The same while somebody translates: each word may still be missing. */
export type UiDraft = Draft<UiWords>;
type Draft<T> = {
  readonly [K in keyof T]?: T[K] extends string ? string : T[K] extends Plural ? Partial<T[K]> : Draft<T[K]>;
};

/** Further languages are added here with their files; a story can be published only in a language that has them all. */
export const uiFiles: Partial<Record<Locale, UiDraft>> = { en };

const filled = new Map<Locale, UiWords>();

/**
 * The interface's words in one language. Words that are still missing are English, marked, so that a page can be looked at
 * while it is translated; the build refuses them (`uiProblems`).
 */
export const uiWords = (locale: Locale): UiWords => {
  const known = filled.get(locale) ?? (uiFiles[locale] === en ? en : fill(en, uiFiles[locale]));
  filled.set(locale, known);
  return known;
};

/** The words as they are in the file, over marked English ones. */
const fill = <T extends object>(words: T, own: object | undefined): Filled<T> =>
  // One cast: what has the keys of the English words, each with words, is that.
  Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => {
      const found: unknown = own === undefined ? undefined : Reflect.get(own, key);
      if (typeof value === 'object' && value !== null) {
        const inner = typeof found === 'object' && found !== null ? found : undefined;
        return [key, { ...fill(value, inner), ...(isPlural(value) ? inner : {}) }];
      }
      return [key, typeof found === 'string' ? found : `[en] ${String(value)}`];
    }),
  ) as Filled<T>;

/** Whether these words follow a count. */
export const isPlural = (words: object): boolean => Object.hasOwn(words, 'other') && Object.hasOwn(words, 'one');

/** The form of some words for a count, with the count in it: `countWords({ one: '# number', … }, 1, 'en')`. */
export const countWords = (words: Plural, count: number, tag: string): string =>
  (words[new Intl.PluralRules(tag).select(count)] ?? words.other).replace('#', String(count));
