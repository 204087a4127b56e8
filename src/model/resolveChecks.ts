import { requiredKeys } from './figure.ts';
import type { Check } from './fact.ts';
import { plainLetters } from './plainLetters.ts';
import { someOf } from './problem.ts';
import { distinctSources, resolveSource } from './resolveFact.ts';
import type { Resolving } from './resolving.ts';
import { resolveTold, resolveWords } from './resolveWords.ts';
import type { ResolvedCheck, UncheckedClaim } from './story.ts';
import type { WordsBlock } from './block.ts';

/** A line of the claim check is read at a glance; the rest of the matter has `for`, `against` and `ours`. */
const MOST_WORDS = { record: 15, by: 12 } as const;
const DETAILS = ['for', 'against', 'ours'] as const;

/** `25 days` is `claim-25-days`. */
const claimId = (name: string): string =>
  `claim-${plainLetters(name)
    .replaceAll('×', 'x')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`;

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What is set beside the public record, in one language. Complains of a check without words, and of words that check nothing. */
export const resolveChecks = (blocks: readonly WordsBlock[], resolving: Resolving): ResolvedCheck[] => {
  const { values, complain } = resolving;
  const written = new Map(blocks.filter((block) => block.name === 'check').map((block) => [block.id, block]));
  for (const [id, block] of written) {
    if (values[id]?.check === undefined)
      complain(block.line, `":::check{#${id}}" has nothing to check; expected a check on the fact in facts.ts`);
  }
  const checked = Object.entries(values).flatMap(([id, { check }]) => (check === undefined ? [] : [id]));
  const wordless = checked.filter((id) => !written.has(id));
  const [one] = wordless;
  if (wordless.length === 1) complain(1, `the check of "${one}" has no words; expected ":::check{#${one}}"`);
  if (wordless.length > 1) {
    const count = `${wordless.length} of ${checked.length} checks have no words`;
    complain(1, `${count}: ${someOf(wordless)}; expected ":::check{#${one}}"`);
  }
  return Object.entries(values).flatMap(([factId, { check }]) => {
    if (check === undefined) return [];
    const block = written.get(factId);
    // Without words it was complained of above, once for all.
    return block === undefined ? [] : [resolveCheck(factId, check, block, resolving)];
  });
};

const resolveCheck = (
  factId: string,
  { verdict, second, by = [], sources }: Check,
  block: WordsBlock,
  resolving: Resolving,
): ResolvedCheck => {
  const { locale, complain, storyWords } = resolving;
  const { words: written, line } = block;
  const owner = `the check of "${factId}"`;
  const required = ['name', 'claim', 'record', 'by'];
  const details = DETAILS.filter((key) => written.has(key));
  const words = resolveWords(written, resolving, {
    keys: [...requiredKeys(required), ...details.map((key) => ({ key, about: 'told when the line is opened' }))],
    line,
    owner,
  });
  for (const [key, most] of Object.entries(MOST_WORDS)) {
    const count = wordCount(words[key] ?? '');
    if (count > most)
      complain(written.get(key)?.line ?? line, `${owner} has ${count} words in "${key}"; expected ${most} at most`);
  }
  const secondText = second === undefined ? undefined : storyWords[`second.${second}`];
  const resolved = (found: readonly Check['sources'][number][]) =>
    distinctSources(found).map((source) => resolveSource(source, locale, storyWords));
  return {
    factId,
    id: claimId(words['name'] ?? factId),
    name: words['name'] ?? '',
    verdict,
    ...(secondText === undefined ? {} : { second: secondText }),
    claim: words['claim'] ?? '',
    record: words['record'] ?? '',
    by: words['by'] ?? '',
    ...Object.fromEntries(details.map((key) => [key, words[key] ?? ''])),
    told: resolveTold(written, resolving),
    confirmedBy: resolved(by),
    sources: resolved([...by, ...sources]),
  };
};

/** Claims that are told as the release's and were not checked, each with the reason: the lines of `:::unchecked`. */
export const resolveUnchecked = (block: WordsBlock | undefined, resolving: Resolving): UncheckedClaim[] => {
  if (block === undefined) return [];
  const { values, facts, complain } = resolving;
  const keys = [...block.words.keys()];
  const words = resolveWords(block.words, resolving, {
    keys: requiredKeys(keys),
    line: block.line,
    owner: '":::unchecked"',
  });
  return keys.flatMap((factId) => {
    const fact = values[factId];
    const line = block.words.get(factId)?.line ?? block.line;
    if (fact?.provenance.basis !== 'stated') {
      complain(line, `"${factId}" is not stated by the release; only stated claims belong in ":::unchecked"`);
      return [];
    }
    if (fact.check !== undefined) complain(line, `"${factId}" has a check; take it out of ":::unchecked"`);
    return [{ factId, claim: facts[factId]?.bounded ?? '', reason: words[factId] ?? '' }];
  });
};
