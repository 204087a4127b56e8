/** A run of prose: plain, emphasised, a linked number, or a way to another place of the page. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis'; text: string }
  | { kind: 'link'; text: string; target: string; line: number }
  | { kind: 'fill'; factId: string; line: number };

/** The words under one key, and the line they stand on. */
export type Word = { text: string; line: number };
export type Words = ReadonlyMap<string, Word>;
export const NO_WORDS: Words = new Map();

/** What a text file is made of, from top to bottom. A `break` (`---`) starts a new row beside the next figure. */
export type Block =
  | { kind: 'heading'; id: string; text: string; line: number }
  | { kind: 'paragraph'; inlines: readonly Inline[]; line: number }
  | { kind: 'break'; line: number }
  | { kind: 'words'; name: string; id: string; words: Words; line: number };
export type WordsBlock = Extract<Block, { kind: 'words' }>;

export type TextProblem = { line: number; message: string };
export type ParsedText = { blocks: readonly Block[]; problems: readonly TextProblem[] };
