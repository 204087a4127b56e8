import { resolveSource } from './resolveFact.ts';
import type { Resolving } from './resolving.ts';
import { resolveTold, resolveWords } from './resolveWords.ts';
import type { ResolvedCheck } from './story.ts';
import { NO_WORDS, type WordsBlock } from './text.ts';

/** What is set beside the public record, in one language. Complains of a check without words, and of words that check nothing. */
export const resolveChecks = (blocks: readonly WordsBlock[], resolving: Resolving): ResolvedCheck[] => {
  const { story, locale, complain } = resolving;
  const written = new Map(blocks.filter((block) => block.name === 'check').map((block) => [block.id, block]));
  for (const [id, block] of written) {
    if (story.facts[id]?.check === undefined)
      complain(block.line, `":::check{#${id}}" checks nothing: the fact has no check`);
  }
  return Object.entries(story.facts).flatMap(([factId, { check }]) => {
    if (check === undefined) return [];
    const block = written.get(factId);
    if (block === undefined) complain(1, `the check of "${factId}" has no words; expected ":::check{#${factId}}"`);
    const words = resolveWords(block?.words ?? NO_WORDS, resolving, {
      required: ['claim', 'record'],
      values: [],
      line: block?.line ?? 1,
      owner: `the check of "${factId}"`,
    });
    return [
      {
        factId,
        verdict: check.verdict,
        claim: words['claim'] ?? '',
        record: words['record'] ?? '',
        told: resolveTold(block?.words ?? NO_WORDS, resolving),
        sources: check.sources.map((source) => resolveSource(source, locale)),
      },
    ];
  });
};
