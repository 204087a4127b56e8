import { uiWords } from '../../i18n/uiWords.ts';
import type { Findable } from '../../model/answers.ts';
import type { ResolvedStory } from '../../model/story.ts';

/** What the presenter can look up during a talk: facts, claims and sources; the slides are added in the browser. */
export const answersOf = (story: ResolvedStory): Findable[] => {
  const ui = uiWords(story.locale);
  const facts = Object.values(story.facts).map(({ id, bounded, label, basis, sources, check }): Findable => {
    const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join(', ');
    const who = basis === 'stated' ? story.original.publisher : publishers || ui.page.byBasis[basis];
    return {
      id,
      value: bounded,
      label,
      who,
      ...(check !== undefined && { verdict: ui.verdicts[check.verdict] }),
    };
  });
  const claims = story.checks.map(({ factId, claim, record, verdict }): Findable => ({
    id: `claim ${factId}`,
    value: story.facts[factId]?.bounded ?? '',
    label: claim,
    who: record,
    verdict: ui.verdicts[verdict],
  }));
  const documents = new Map(
    [...Object.values(story.facts), ...story.checks].flatMap(({ sources }) =>
      sources.map((source) => [source.url, source] as const),
    ),
  );
  const sources = [...documents.values()].map(({ url, publisher, title, dateText }): Findable => ({
    id: url,
    value: publisher,
    label: title,
    who: dateText,
  }));
  return [...facts, ...claims, ...sources];
};
