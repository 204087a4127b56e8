/** The languages this project can speak. A story is published in those it has a text for. */
export const locales = {
  en: { name: 'English', tag: 'en-GB' },
  es: { name: 'Español', tag: 'es' },
  pt: { name: 'Português', tag: 'pt-BR' },
  zh: { name: '中文', tag: 'zh-CN' },
} as const;

export type Locale = keyof typeof locales;

export const isLocale = (text: string): text is Locale => Object.hasOwn(locales, text);

/** A text in each of some languages; the first is the story's own. */
type Texts = Readonly<Partial<Record<Locale, unknown>>>;

/** The languages that a story has a text for, its own first. */
export const localesOf = (text: Texts): Locale[] => Object.keys(text).filter(isLocale);

/** A language's folder within its story, `es/`: none for the story's own, whichever it is. */
export const languageOf = (locale: Locale, all: readonly Locale[]): string => (locale === all[0] ? '' : `${locale}/`);
