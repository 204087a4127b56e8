/** The facts that words speak of, in the order of the words, each with what it is called there: `['daysSaved', 'ten']`. */
export type Told = readonly (readonly [factId: string, words: string])[];

/** A stretch of words, which speaks of a fact or of none. */
export type Run = { text: string; factId?: string };

/** Parts words at the facts that they speak of. A view may have filled in more words meanwhile; the rest keeps its order. */
export const runsOf = (words: string, told: Told = []): Run[] => {
  const runs: Run[] = [];
  let from = 0;
  for (const [factId, text] of told) {
    const at = words.indexOf(text, from);
    if (at === -1) continue;
    if (at > from) runs.push({ text: words.slice(from, at) });
    runs.push({ text, factId });
    from = at + text.length;
  }
  if (from < words.length) runs.push({ text: words.slice(from) });
  return runs;
};
