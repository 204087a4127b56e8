/** What the record has stands by itself in a note and on a card: it begins with a capital and ends with a stop. */
export const sentence = (words: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/(?<![.!?…”])$/, '.');
