/** A title whose last word never stands in a line by itself: "A Year at the Harbour" breaks before "the Harbour" at the latest. */
export const boundTitle = (title: string): string => title.replace(/ (?=\S+$)/, '\u00a0');
