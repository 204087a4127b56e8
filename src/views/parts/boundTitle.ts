/** Letters that stand in one line of the narrowest window, at the size of a title. */
const NARROWEST_LINE = 11;

/**
 * A title whose last word never stands in a line by itself: "A Year at the Harbour" breaks before "the Harbour" at the latest.
 * Two words that a narrow window has no line for may part.
 */
export const boundTitle = (title: string): string =>
  title.replace(/(\S+) (\S+)$/, (pair) => (pair.length > NARROWEST_LINE ? pair : pair.replace(' ', '\u00a0')));
