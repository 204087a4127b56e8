import type { Locale } from '../i18n/locales.ts';
import type { ResolvedFact, Story } from './story.ts';

/** Everything that resolving one language needs to look things up, and a place to complain. */
export type Resolving = {
  story: Story;
  locale: Locale;
  facts: Readonly<Record<string, ResolvedFact>>;
  complain: (line: number, message: string) => void;
};
