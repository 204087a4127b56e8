/** The languages this project can speak. A story is published in those it has a text for. */
export const locales = {
  en: { name: 'English', tag: 'en-GB', path: '' },
  es: { name: 'Español', tag: 'es', path: 'es/' },
  pt: { name: 'Português', tag: 'pt-BR', path: 'pt/' },
  zh: { name: '中文', tag: 'zh-CN', path: 'zh/' },
} as const;

export type Locale = keyof typeof locales;

/** A language as addresses have it: `{ locale: 'es', language: 'es/' }`. */
export const placeOf = (locale: Locale): { locale: Locale; language: string } => ({
  locale,
  language: locales[locale].path,
});

export const isLocale = (text: string): text is Locale => Object.hasOwn(locales, text);
