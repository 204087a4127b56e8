/** Widths of our sans in type sizes, by kind of letter. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/, 1],
  [/[\s]/, 0.2],
  [/[ijltfrI.,:;'’‘|!()]/, 0.3],
  [/[mwMW—]/, 0.82],
  [/[A-Z]/, 0.6],
];
const OTHERS = 0.51;

/** About how wide a line of our sans is, in px, rather too wide than too narrow: it keeps labels apart where nothing can be measured. */
export const textWidth = (line: string, size: number): number =>
  [...line].reduce((width, letter) => width + size * (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHERS), 0);
