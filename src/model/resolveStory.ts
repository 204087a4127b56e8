import { languageOf, localesOf, type Locale } from '../i18n/locales.ts';
import { uiWords } from '../i18n/uiWords.ts';
import { addressProblems } from './checkAddresses.ts';
import { checkFacts } from './checkFacts.ts';
import { storyProblems } from './checkStory.ts';
import { evaluateFacts } from './evaluateFacts.ts';
import { sourcesOf, WHOSE, type Facts } from './fact.ts';
import { formatDate, formatPlain } from './format.ts';
import { pedigreesOf } from './pedigrees.ts';
import { figureLine, StoryError, type Problem } from './problem.ts';
import { resolveFigures } from './resolveFigures.ts';
import { resolveChecks, resolveUnchecked } from './resolveChecks.ts';
import { resolveSource } from './resolveFact.ts';
import { factsWithLabels } from './resolveLabels.ts';
import { resolveProse } from './resolveProse.ts';
import { resolveWords } from './resolveWords.ts';
import type { Resolving } from './resolving.ts';
import { resolveUnits } from './resolveUnits.ts';
import { halvesAlone, rowsOf } from './rows.ts';
import { CLAIM_SLIDE_WORDS } from './slides.ts';
import type { FigureKinds, ResolvedStory, Story } from './story.ts';
import { NO_WORDS, type Words, type WordsBlock } from './block.ts';
import { parseText } from './text.ts';
import { requiredKeys } from './figure.ts';
import type { Shown } from './view.ts';
import { spelledOut } from './writtenNumber.ts';
import { whereShown } from './whereShown.ts';

/**
 * Joins facts, figures and one language's text into what every output starts from.
 * Throws a `StoryError` that lists each mistake with file, line and what was expected.
 */
export const resolveStory = (story: Story, locale: Locale, kinds: FigureKinds): ResolvedStory => {
  const malformed = storyProblems(story);
  if (malformed.length === 0) return resolveSound(story, locale, kinds);
  throw new StoryError([...malformed, ...problemsOf(() => resolveSound(story, locale, kinds))]);
};

/** What else is wrong, as far as it can be told of a story that is not sound: more is named at once, and nothing stumbles. */
const problemsOf = (resolve: () => void): readonly Problem[] => {
  try {
    resolve();
    return [];
  } catch (error) {
    return error instanceof StoryError ? error.problems : [];
  }
};

const resolveSound = (story: Story, locale: Locale, kinds: FigureKinds): ResolvedStory => {
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
  const problems: Problem[] = [
    ...unevaluated,
    ...checkFacts(values, { folder, ...story.files }, story.original.locale ?? 'en'),
  ];
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
  const facts = factsWithLabels(values, { locale, units }, wordsNamed(blocks, 'facts'), complain);
  const nameless: Resolving = {
    story,
    locale,
    units,
    values,
    facts,
    fills: fillsOf(story, locale),
    storyWords: {},
    complain,
  };
  const storyWords = resolveWords(wordsNamed(blocks, 'story'), nameless, {
    keys: [
      { key: 'called', about: 'what the text calls its source: "the release"' },
      { key: 'checked', about: 'the headline of the slide with all claims: how many of them hold' },
      ...requiredKeys([
        'title',
        'standfirst',
        'standfirst.slides',
        'byline',
        'footer',
        'description',
        'speech.title',
        ...(Object.values(values).some(({ check }) => check !== undefined) ? CLAIM_SLIDE_WORDS : []),
        ...whoseKeys(story, values),
        ...paragraphKeys(values),
        ...secondKeys(values),
        ...heroKeys(story),
      ]),
      ...WHOSE.map((whose) => ({ key: `whose.${whose}`, about: 'whose a source is' })),
    ],
    line: 1,
    owner: 'the story',
  });
  const called = storyWords['called'] ?? uiWords(locale).page.called;
  const resolving: Resolving = { ...nameless, storyWords };

  const checks = resolveChecks(blocks, resolving);
  const figuresFile = { file: `${folder}/figures.ts`, source: story.files.figures };
  const { figures, problems: inFigures } = resolveFigures({ blocks, resolving, checks, kinds, figuresFile });
  problems.push(...inFigures);
  const ids = { figures: Object.keys(story.figures), facts: Object.keys(values) };
  for (const { line, message } of addressProblems(parsed.blocks, ids)) complain(line, message);
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
      ...ids.figures,
      'claim-check',
      'all-numbers',
    ]),
  };
  const prose = resolveProse(parsed.blocks, resolving, targets);
  const unchecked = resolveUnchecked(
    blocks.find((block) => block.name === 'unchecked'),
    resolving,
  );
  const sections = rowsOf(prose.blocks, figures);
  // A figure with a mistake leaves no row, and would leave its neighbour alone.
  for (const id of inFigures.length > 0 ? [] : halvesAlone(sections))
    problems.push({
      file: figuresFile.file,
      line: figureLine(figuresFile.source, id),
      message: `figure "${id}" is \`half\` with no half figure beside it in ${locale}.md; expected \`split\` or \`full\``,
    });
  if (problems.length > 0) throw new StoryError(problems);

  const locales = localesOf(story.text);
  return {
    slug: story.slug,
    fileName: story.fileName,
    locale,
    language: languageOf(locale, locales),
    called,
    locales,
    checkedOn: story.checkedOn,
    original: resolveSource(story.original, locale, storyWords),
    words: storyWords,
    sections,
    figures,
    facts: pedigreesOf(resolving, { drawnBy, shown, checks, called }),
    checks,
    unchecked,
    ...(story.shorterTalk === undefined ? {} : { shorterTalk: story.shorterTalk }),
    ...(story.map === undefined ? {} : { map: story.map }),
    ...(story.land === undefined ? {} : { land: story.land }),
  };
};

/** What words may use beside facts: the day on which the sources were last read, and how many figures there are. */
const fillsOf = (story: Story, locale: Locale): Resolving['fills'] => {
  const figures = Object.keys(story.figures).length;
  return {
    checkedOn: formatDate(story.checkedOn, locale),
    figures: spelledOut(figures, locale) ?? formatPlain(figures, locale),
  };
};

const wordsNamed = (blocks: readonly WordsBlock[], name: string): Words =>
  blocks.find((block) => block.name === name)?.words ?? NO_WORDS;

/** The words that stand in the art of the story's top. */
const heroKeys = ({ map }: Story): string[] => [
  ...(map?.hero?.says ?? []).map((id) => `hero.${id}`),
  ...(map?.hero?.way === undefined ? [] : ['hero.note']),
];

/** The words for whose the sources are, for each that there is. */
const whoseKeys = ({ original }: Story, values: Facts): string[] => {
  const found = new Set([original, ...Object.values(values).flatMap(sourcesOf)].map((source) => source?.whose));
  return WHOSE.filter((whose) => found.has(whose)).map((whose) => `whose.${whose}`);
};

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
