/** Fills what depends on the view: "Day {day}" becomes "Day 18". */
export const fillValues = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
