/** A title whose last word never stands in a line by itself: "From China to Peru" breaks before "to Peru" at the latest. */
export const boundTitle = (title: string): string => title.replace(/ (?=\S+$)/, '\u00a0');
