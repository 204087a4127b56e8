import type { Facts } from './fact.ts';
import { expectedOneOf } from './nearest.ts';
import { someOf } from './problem.ts';
import { resolveFact } from './resolveFact.ts';
import type { Resolving } from './resolving.ts';
import type { ResolvedFact } from './story.ts';
import type { Words } from './block.ts';
import type { Language } from './unit.ts';

/** Every fact with the words that `:::facts` has for it. Complains of facts without words, and of words for no fact. */
export const factsWithLabels = (
  values: Facts,
  language: Language,
  labels: Words,
  complain: Resolving['complain'],
): Record<string, ResolvedFact> => {
  for (const [id, { line }] of labels) {
    if (!Object.hasOwn(values, id))
      complain(line, `no fact is called "${id}"; ${expectedOneOf(id, Object.keys(values))}`);
  }
  const first = labels.values().next().value?.line ?? 1;
  const ids = Object.keys(values);
  const nameless = ids.filter((id) => !labels.has(id));
  if (nameless.length > 0) {
    const [one = ''] = nameless;
    const count = nameless.length === 1 ? '' : `${nameless.length} of ${ids.length} facts: `;
    complain(first, `":::facts" has no words for ${count}${someOf(nameless)}; expected "${one}: what it is"`);
  }
  return Object.fromEntries(
    ids.flatMap((id) => {
      const label = labels.get(id);
      const fact = resolveFact(id, values, label?.text ?? '', language);
      return fact === undefined ? [] : [[id, fact] as const];
    }),
  );
};
