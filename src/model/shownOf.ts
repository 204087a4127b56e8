import { spokenChoices } from './spokenChoices.ts';
import type { ResolvedFigure, ShownFigure } from './story.ts';

/** Words that no live chart and no picture of it prints. */
const OTHER_WORDS = /^(speech|step|caption|date|label|control|note)\./;

/** What a view says anew, facts and all. */
const CHANGING_WORDS = /^(title|measure)/;

/** What a live chart and a picture start from: the resolved figure without the words that only others print. */
export const shownOf = (figure: ResolvedFigure): ShownFigure => {
  const { language: _language, values: _values, map: _map, facts: _facts, ...shown } = figure;
  return {
    ...shown,
    words: {
      ...spokenChoices(figure),
      ...Object.fromEntries(Object.entries(figure.words).filter(([key]) => !OTHER_WORDS.test(key))),
    },
    told: Object.fromEntries(Object.entries(figure.told ?? {}).filter(([key]) => CHANGING_WORDS.test(key))),
  };
};
