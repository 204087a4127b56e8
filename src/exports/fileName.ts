import type { Locale } from '../i18n/locales.ts';
import type { Theme } from '../theme/tokens.ts';

export type FileParts = {
  story: string;
  /** Nothing for what holds the whole story. */
  figure?: string;
  /** What the reader chose, if it is not what everybody sees first: `scale-log`. */
  view?: string;
  locale: Locale;
  ratio?: '16x9' | '16x9-2x' | '1x1';
  theme?: Theme;
  extension: string;
};

/** Letters, digits and hyphens only: the same file name on every system, and never a path. */
const plain = (part: string): string =>
  part
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** What a download is called, so that it can be told apart a year later: `harbour-year_goods_en.csv`. */
export const fileName = ({ story, figure, view, locale, ratio, theme, extension }: FileParts): string =>
  `${[story, figure, view, locale, ratio, theme === 'dark' ? theme : undefined]
    .filter((part) => part !== undefined)
    .map(plain)
    .filter((part) => part !== '')
    .join('_')}.${extension}`;
