import type { Locale } from './locales.ts';
import { en } from './numbers/en.ts';
import { es } from './numbers/es.ts';
import type { NumberWords } from './numbers/words.ts';

/** A language without an entry cannot publish a story: its numbers could not be checked. */
export const numberWords: Partial<Record<Locale, NumberWords>> = { en, es };
