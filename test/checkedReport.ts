import type { Check, WrittenFact } from '../src/model/fact.ts';
import type { Story } from '../src/model/story.ts';
import { auditors, engineers, ministry } from './second-report/sources.ts';
import { harbourYear } from './second-report/story.ts';

const withCheck = (id: string, check: Check): Record<string, WrittenFact> => {
  const fact = harbourYear.facts[id];
  if (fact === undefined) throw new Error(`the yearbook has no fact "${id}"`);
  return { [id]: { ...fact, check } };
};

const WORDS = `title: The harbour, checked
second.rounded: generously rounded
speech.checked: We looked these claims up.
found: One claim holds
closing: Ask who counted.
speech.closing: Thank you.
`;

const BLOCKS = `
:::check{#ships}
name: ships
claim: {ships.bounded} called
record: The ministry counts the same.
by: the ministry
for: The ministry counts ships by their papers.
:::

:::check{#goods2024}
name: goods
claim: more goods than ever
record: That is both harbours of the bay.
by: the engineers
:::

:::check{#lockCost}
name: the lock
claim: the lock will cost {lockCost}
record: {auditorsFrom} to {auditorsUpTo}
by: the auditors
:::

:::check{#soot}
name: soot
claim: {soot} of soot
record: Nobody else measures it.
by: no source found
:::

:::unchecked
apprentices: the harbour alone keeps this list
:::
`;

/** The yearbook with a claim of each verdict and one that was not checked: for tests of what a check changes. */
export const checkedYear: Story = {
  ...harbourYear,
  facts: {
    ...harbourYear.facts,
    ...withCheck('ships', { verdict: 'confirmed', by: [ministry], sources: [] }),
    ...withCheck('goods2024', { verdict: 'anotherSubject', sources: [engineers] }),
    ...withCheck('lockCost', { verdict: 'othersDiffer', second: 'rounded', sources: [auditors, ministry] }),
    ...withCheck('soot', { verdict: 'foundNowhereElse', sources: [] }),
  },
  text: {
    en:
      (harbourYear.text.en ?? '')
        .replace(/^title: .*\n/m, WORDS)
        .replace(/^speech\.1: More ships/m, 'note.ships: The ministry agrees.\n$&') + BLOCKS,
  },
};
