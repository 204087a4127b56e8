import type { Locale } from '../i18n/locales.ts';
import { checkFacts } from './checkFacts.ts';
import { evaluateFacts } from './evaluateFacts.ts';
import { WHOSE, type Facts } from './fact.ts';
import { stepProblems } from './checkSteps.ts';
import { unitProblems } from './checkUnits.ts';
import type { Figure } from './figure.ts';
import { pedigreesOf } from './pedigrees.ts';
import { StoryError, type Problem } from './problem.ts';
import { resolveChecks, resolveUnchecked } from './resolveChecks.ts';
import { resolveFact, resolveSource } from './resolveFact.ts';
import { resolveProse } from './resolveProse.ts';
import { resolveSteps } from './resolveSteps.ts';
import { factsInWords, resolveTold, resolveWords } from './resolveWords.ts';
import { rowsOf } from './rows.ts';
import type {
  FigureWords,
  KindNeeds,
  KindsNeeds,
  ResolvedFact,
  ResolvedFigure,
  ResolvedStory,
  Story,
} from './story.ts';
import { NO_WORDS, parseText, type Words, type WordsBlock } from './text.ts';
import { unusedFacts } from './unusedFacts.ts';
import { whereShown } from './whereShown.ts';

/** Everything that resolving one language needs to look things up, and a place to complain. */
export type Resolving = {
  story: Story;
  locale: Locale;
  /** The story's facts with all their values. */
  values: Facts;
  facts: Readonly<Record<string, ResolvedFact>>;
  /** The words of `:::story`, filled; none while these are resolved themselves. */
  storyWords: FigureWords;
  complain: (line: number, message: string) => void;
};

/**
 * Joins facts, figures and one language's text into what every output starts from.
 * Throws a `StoryError` that lists each mistake with file, line and what was expected.
 */
export const resolveStory = (story: Story, locale: Locale, kinds: KindsNeeds): ResolvedStory => {
  const folder = `src/content/${story.slug}`;
  const textFile = `${folder}/text/${locale}.md`;
  const source = story.text[locale];
  if (source === undefined)
    throw new StoryError([{ file: textFile, line: 1, message: 'expected a text in this language' }]);

  const factsFile = `${folder}/facts.ts`;
  const { facts: values, problems: unevaluated } = evaluateFacts(story.facts, factsFile, story.files.facts);
  const problems: Problem[] = [...unevaluated, ...checkFacts(values, factsFile, story.files.facts)];
  const complain = (line: number, message: string) => problems.push({ file: textFile, line, message });
  const parsed = parseText(source);
  for (const { line, message } of parsed.problems) complain(line, message);

  const blocks = parsed.blocks.filter((block): block is WordsBlock => block.kind === 'words');
  const facts = factsWithLabels(values, locale, wordsNamed(blocks, 'facts'), complain);
  const nameless: Resolving = { story, locale, values, facts, storyWords: {}, complain };
  const storyWords = resolveWords(wordsNamed(blocks, 'story'), nameless, {
    required: [
      'title',
      'standfirst',
      'standfirst.slides',
      'byline',
      'description',
      'speech.title',
      'speech.checked',
      'speech.sources',
      ...WHOSE.map((whose) => `whose.${whose}`),
      ...paragraphKeys(values),
      ...secondKeys(values),
      ...heroKeys(story),
    ],
    values: [],
    line: 1,
    owner: 'the story',
  });
  const resolving: Resolving = { ...nameless, storyWords };

  for (const [id, figure] of Object.entries(story.figures)) {
    const needs = needsOf(figure, kinds);
    const file = `${folder}/figures.ts`;
    const controls = needs.controlsOf(figure, facts);
    problems.push(
      ...unitProblems({ id, figure, needs, facts: values }, file, story.files.figures),
      ...stepProblems({ id, figure: resolveSteps(figure, controls, facts), controls }, file, story.files.figures),
    );
  }
  const figures = resolveFigures(blocks, resolving, kinds);
  const shown = whereShown(values, figures, (figure, view) =>
    needsOf(figure.figure, kinds).marksOf(figure.figure, view),
  );
  const named = new Set(figures.flatMap((figure) => Object.keys(figure.facts)));
  const drawnBy = new Map([
    // What a figure only names stands in its table and notes.
    ...figures.toReversed().flatMap(({ id, facts: own }) => Object.keys(own).map((factId) => [factId, id] as const)),
    ...[...shown].flatMap(([id, { in: places }]) => places.slice(0, 1).map(({ figureId }) => [id, figureId] as const)),
  ]);
  const checks = resolveChecks(blocks, resolving);
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
  const inWords = blocks.flatMap((block) => (block.name === 'facts' ? [] : factsInWords(block.words)));
  const seen = new Set([...named, ...prose.linked, ...inWords, ...checks.map(({ factId }) => factId)]);
  problems.push(...unusedFacts(values, { source: story.files.facts, file: factsFile }, seen));
  if (problems.length > 0) throw new StoryError(problems);

  return {
    slug: story.slug,
    fileName: story.fileName,
    locale,
    locales: Object.keys(story.text).filter((known): known is Locale => known in story.text),
    original: resolveSource(story.original, locale, storyWords),
    words: storyWords,
    sections: rowsOf(prose.blocks, figures, textFile),
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
  locale: Locale,
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
      const fact = resolveFact(id, values, label?.text ?? '', locale);
      return fact === undefined ? [] : [[id, fact] as const];
    }),
  );
};

const resolveFigures = (blocks: readonly WordsBlock[], resolving: Resolving, kinds: KindsNeeds): ResolvedFigure[] => {
  const { story, complain } = resolving;
  const shown = new Map<string, WordsBlock>();
  for (const block of blocks) {
    if (block.name !== 'figure') continue;
    if (!Object.hasOwn(story.figures, block.id)) complain(block.line, `no figure is called "${block.id}"`);
    else if (shown.has(block.id)) complain(block.line, `figure "${block.id}" is shown twice; keep one`);
    else shown.set(block.id, block);
  }
  for (const id of Object.keys(story.figures)) {
    if (!shown.has(id)) complain(1, `figure "${id}" is missing; expected ":::figure{#${id}}" where it stands`);
  }
  return [...shown].flatMap(([id, block]) => {
    const figure = story.figures[id];
    return figure === undefined ? [] : [resolveFigure(id, figure, block, resolving, needsOf(figure, kinds))];
  });
};

// One cast: a figure and the needs looked up by its own kind belong together, which the compiler cannot follow.
const needsOf = (figure: Figure, kinds: KindsNeeds): KindNeeds<Figure> => kinds[figure.kind] as KindNeeds<Figure>;

const resolveFigure = (
  id: string,
  figure: Figure,
  block: WordsBlock,
  resolving: Resolving,
  needs: KindNeeds<Figure>,
): ResolvedFigure => {
  const { values, facts } = resolving;
  const controls = needs.controlsOf(figure, facts);
  const words = resolveWords(block.words, resolving, {
    required: [
      'title',
      'measure',
      'source',
      'alt',
      'description',
      ...figure.steps.flatMap((_, at) => [`step.${at + 1}`, `speech.${at + 1}`]),
      ...controls.flatMap((control) => {
        if (control.kind === 'stage') return [];
        const options =
          control.kind === 'choice' ? control.options.map((option) => `control.${control.id}.${option}`) : [];
        return [`control.${control.id}`, ...options];
      }),
      ...needs.wordsOf(figure),
    ],
    values: [...needs.values, 'picked'],
    line: block.line,
    owner: `figure "${id}"`,
    about: needs.factsOf(figure),
  });
  const check = values[figure.checked]?.check;
  if (check === undefined)
    resolving.complain(block.line, `figure "${id}" carries no verdict: "${figure.checked}" has no check`);
  const drawn = [...new Set(needs.factsOf(figure))];
  return {
    id,
    locale: resolving.locale,
    figure: resolveSteps(figure, controls, facts),
    facts: Object.fromEntries(
      drawn.flatMap((factId) => {
        const fact = facts[factId];
        if (fact === undefined) resolving.complain(block.line, `figure "${id}" draws an unknown fact "${factId}"`);
        return fact === undefined ? [] : [[factId, fact] as const];
      }),
    ),
    words,
    told: resolveTold(block.words, resolving),
    controls,
    verdict: check?.verdict ?? 'foundNowhereElse',
  };
};
