import type { Locale } from '../i18n/locales.ts';
import { checkFacts } from './checkFacts.ts';
import { evaluateFacts } from './evaluateFacts.ts';
import { WHOSE, type Facts } from './fact.ts';
import { formatDate } from './format.ts';
import { pedigreesOf } from './pedigrees.ts';
import { StoryError, type Problem } from './problem.ts';
import { resolveFigures } from './resolveFigures.ts';
import { resolveChecks, resolveUnchecked } from './resolveChecks.ts';
import { resolveFact, resolveSource } from './resolveFact.ts';
import { resolveProse } from './resolveProse.ts';
import { resolveWords } from './resolveWords.ts';
import type { Resolving } from './resolving.ts';
import { resolveUnits, unitsProblems } from './resolveUnits.ts';
import { rowsOf } from './rows.ts';
import { CLAIM_SLIDE_WORDS } from './slides.ts';
import type { Language } from './unit.ts';
import type { FigureKinds, ResolvedFact, ResolvedStory, Story } from './story.ts';
import { parseText } from './text.ts';
import { NO_WORDS, type Words, type WordsBlock } from './textParts.ts';
import { requiredKeys } from './figure.ts';
import type { Shown } from './view.ts';
import { whereShown } from './whereShown.ts';

/**
 * Joins facts, figures and one language's text into what every output starts from.
 * Throws a `StoryError` that lists each mistake with file, line and what was expected.
 */
export const resolveStory = (story: Story, locale: Locale, kinds: FigureKinds): ResolvedStory => {
  const folder = `src/content/${story.slug}`;
  const textFile = `${folder}/text/${locale}.md`;
  const source = story.text[locale];
  if (source === undefined)
    throw new StoryError([{ file: textFile, line: 1, message: 'expected a text in this language' }]);

  const factsFile = `${folder}/facts.ts`;
  const { facts: values, problems: unevaluated } = evaluateFacts(story.facts, {
    file: factsFile,
    source: story.files.facts,
    units: story.units,
  });
  const problems: Problem[] = [...unevaluated, ...checkFacts(values, factsFile, story.files.facts)];
  const complain = (line: number, message: string) => problems.push({ file: textFile, line, message });
  const parsed = parseText(source);
  for (const { line, message } of parsed.problems) complain(line, message);

  const blocks = parsed.blocks.filter((block): block is WordsBlock => block.kind === 'words');
  const unitBlock = blocks.find((block) => block.name === 'units');
  const units = resolveUnits(story.units, unitBlock?.words ?? NO_WORDS, {
    locale,
    line: unitBlock?.line ?? 1,
    complain,
  });
  problems.push(...unitsProblems(story.units).map((message) => ({ file: `${folder}/units.ts`, line: 1, message })));
  const facts = factsWithLabels(values, { locale, units }, wordsNamed(blocks, 'facts'), complain);
  const nameless: Resolving = {
    story,
    locale,
    units,
    values,
    facts,
    fills: { checkedOn: formatDate(story.checkedOn, locale) },
    storyWords: {},
    complain,
  };
  const storyWords = resolveWords(wordsNamed(blocks, 'story'), nameless, {
    keys: requiredKeys([
      'title',
      'standfirst',
      'standfirst.slides',
      'byline',
      'footer',
      'description',
      'speech.title',
      ...(Object.values(values).some(({ check }) => check !== undefined) ? CLAIM_SLIDE_WORDS : []),
      ...WHOSE.map((whose) => `whose.${whose}`),
      ...paragraphKeys(values),
      ...secondKeys(values),
      ...heroKeys(story),
    ]),
    line: 1,
    owner: 'the story',
  });
  const resolving: Resolving = { ...nameless, storyWords };

  const checks = resolveChecks(blocks, resolving);
  const figuresFile = { file: `${folder}/figures.ts`, source: story.files.figures };
  const { figures, problems: inFigures } = resolveFigures({ blocks, resolving, checks, kinds, figuresFile });
  problems.push(...inFigures);
  // What is not whole cannot be drawn.
  const shown: ReadonlyMap<string, Shown> =
    problems.length > 0 ? new Map() : whereShown(values, figures, kinds.marksOf);
  const drawnBy = new Map([
    // What a figure only names stands in its table and notes.
    ...figures.toReversed().flatMap(({ id, facts: own }) => own.map((factId) => [factId, id] as const)),
    ...[...shown].flatMap(([id, { in: places }]) => places.slice(0, 1).map(({ figureId }) => [id, figureId] as const)),
  ]);
  const targets = {
    drawnBy,
    anchors: new Set([
      ...parsed.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
      ...figures.map((figure) => figure.id),
      'claim-check',
      'all-numbers',
    ]),
  };
  const prose = resolveProse(parsed.blocks, resolving, targets);
  const unchecked = resolveUnchecked(
    blocks.find((block) => block.name === 'unchecked'),
    resolving,
  );
  if (problems.length > 0) throw new StoryError(problems);

  return {
    slug: story.slug,
    fileName: story.fileName,
    locale,
    locales: Object.keys(story.text).filter((known): known is Locale => known in story.text),
    checkedOn: story.checkedOn,
    original: resolveSource(story.original, locale, storyWords),
    words: storyWords,
    sections: rowsOf(prose.blocks, figures),
    figures,
    facts: pedigreesOf(resolving, { drawnBy, shown, checks }),
    checks,
    unchecked,
    ...(story.map === undefined ? {} : { map: story.map }),
    ...(story.land === undefined ? {} : { land: story.land }),
  };
};

const wordsNamed = (blocks: readonly WordsBlock[], name: string): Words =>
  blocks.find((block) => block.name === name)?.words ?? NO_WORDS;

/** The words that stand in the art of the story's top. */
const heroKeys = ({ map }: Story): string[] => [
  ...(map?.hero?.says ?? []).map((id) => `hero.${id}`),
  ...(map?.hero?.way === undefined ? [] : ['hero.note']),
];

/** The words for every second word of a verdict: `second.overstated`. */
const secondKeys = (values: Facts): string[] => [
  ...new Set(
    Object.values(values).flatMap(({ check }) => (check?.second === undefined ? [] : [`second.${check.second}`])),
  ),
];

const paragraphKeys = (values: Facts): string[] => [
  ...new Set(
    Object.values(values).flatMap(({ provenance }) =>
      provenance.basis === 'stated' ? [`paragraph.${provenance.paragraph}`] : [],
    ),
  ),
];

const factsWithLabels = (
  values: Facts,
  language: Language,
  labels: Words,
  complain: Resolving['complain'],
): Record<string, ResolvedFact> => {
  for (const [id, { line }] of labels) {
    if (!Object.hasOwn(values, id)) complain(line, `no fact is called "${id}"; facts.ts has none of that name`);
  }
  const first = labels.values().next().value?.line ?? 1;
  return Object.fromEntries(
    Object.keys(values).flatMap((id) => {
      const label = labels.get(id);
      if (label === undefined) complain(first, `":::facts" has no words for "${id}"; expected "${id}: what it is"`);
      const fact = resolveFact(id, values, label?.text ?? '', language);
      return fact === undefined ? [] : [[id, fact] as const];
    }),
  );
};
