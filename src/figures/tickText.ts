import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';

const THOUSAND = 1000;

/** The power of a thousand in which an axis up to `most` is written: 10⁹ for 518.5 billion, 1 below a million. */
export const scaleOf = (most: number): number => {
  const power = Math.floor(Math.log10(Math.max(Math.abs(most), 1)) / 3);
  return power < 2 ? 1 : THOUSAND ** power;
};

/** One digit behind the sign, and as many as tell ticks apart where all of them are parts of a percent. */
const percentDigits = (most: number): number =>
  Math.max(1, Math.min(6, 1 - Math.floor(Math.log10(Math.max(Math.abs(most) * 100, 1e-6)))));

/** A tick's words: the digits alone, in the scale of the axis: "100", "2.5", "40%". */
export const tickText = (value: number, isPercent: boolean, most: number, locale: Locale): string =>
  (isPercent
    ? new Intl.NumberFormat(locales[locale].tag, {
        style: 'percent',
        maximumFractionDigits: percentDigits(most),
      }).format(value)
    : new Intl.NumberFormat(locales[locale].tag, { maximumSignificantDigits: 4 }).format(value / scaleOf(most))
  ).replace('-', '−');

/** The word of an axis' scale, to be said once: "billion", or nothing below a million. */
export const scaleWordsOf = (most: number, locale: Locale): string => {
  const scale = scaleOf(most);
  if (scale === 1) return '';
  const parts = new Intl.NumberFormat(locales[locale].tag, {
    notation: 'compact',
    compactDisplay: 'long',
  }).formatToParts(scale);
  return parts.find(({ type }) => type === 'compact')?.value ?? '';
};
