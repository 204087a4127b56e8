/** What words around a number say of it: "over 15,000", "15,000 or more". */
export type CautionWord = 'about' | 'over' | 'atLeast' | 'under' | 'nearly' | 'atMost' | 'before' | 'after';

/** How a language writes numbers in prose; signs for groups and decimals are known to `Intl`. */
export type NumberWords = {
  /** Numbers in words, each with its forms, the one to write first: `[31, 'treinta y uno', 'treinta y una']`. `{ships.word2}` prints the second. */
  words: readonly (readonly [value: number, ...forms: string[]])[];
  /** Words that multiply what stands before them: "billion", "dozen", "%". */
  scales: Readonly<Record<string, number>>;
  /** What may stand between a number and its scale: "half *a* million". */
  links: readonly string[];
  /** What leads from a part to the whole: "a quarter *of* all". */
  of: readonly string[];
  /** What joins the parts of one number: "a hundred *and* five". */
  and: readonly string[];
  /** Words for amounts that nobody can check: "dozens". */
  vague: readonly string[];
  cautions: Readonly<Record<CautionWord, { before: readonly string[]; after: readonly string[] }>>;
  /** Written without blanks between words: Chinese, Japanese, Thai. */
  unspaced?: true;
  /** What opens and closes somebody else's words, in each way that the language has. */
  quotes: readonly (readonly [open: string, close: string])[];
};
