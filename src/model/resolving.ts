import type { Locale } from '../i18n/locales.ts';
import type { Facts } from './fact.ts';
import type { Language } from './unit.ts';
import type { FigureWords, ResolvedFact, Story } from './story.ts';

/** Everything that resolving one language needs to look things up, and a place to complain. */
export type Resolving = {
  story: Story;
  locale: Locale;
  /** The story's units, as this language calls them. */
  units: Language['units'];
  /** The story's facts with all their values. */
  values: Facts;
  facts: Readonly<Record<string, ResolvedFact>>;
  /** What words may use beside facts: `checkedOn`, the day on which the sources were last read. */
  fills: Readonly<Record<string, string>>;
  /** The words of `:::story`, filled; none while these are resolved themselves. */
  storyWords: FigureWords;
  complain: (line: number, message: string) => void;
};
