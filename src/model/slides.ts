import { locales } from '../i18n/locales.ts';
import { countWords, uiWords } from '../i18n/uiWords.ts';
import { expectedOneOf } from './nearest.ts';
import { StoryError } from './problem.ts';
import { callIn } from './called.ts';
import { VERDICTS, type Verdict } from './fact.ts';
import type { ResolvedCheck, ResolvedFigure, ResolvedStory } from './story.ts';
import { parsePlan, planOn, planText } from './talkPlan.ts';
import type { View } from './view.ts';
import { requiredWord } from './viewWords.ts';

/** One state of a figure's slide: its finding as headline, what the chart shows, and what is said meanwhile. */
export type SlideStep = { headline: string; measure: string; view: View; notes: string; isOptional: boolean };
/** A claim as one line: what it says, what the record says, and the verdict. */
export type CheckedClaim = Pick<ResolvedCheck, 'id' | 'factId' | 'name' | 'claim' | 'second' | 'record' | 'verdict'>;
/** The claims of one verdict, and the words that stand after their count; a verdict without claims has no group. */
export type ScoreGroup = { verdict: Verdict; claims: readonly CheckedClaim[]; words: string };

/** `isOptional`: a speaker who is late leaves it out. */
type SlideOf<Kind extends string, Parts> = {
  kind: Kind;
  id: string;
  headline: string;
  notes: string;
  isOptional: boolean;
} & Parts;

/** One picture of the talk. Its id is its address: a figure's slide has the figure's. */
export type Slide =
  | SlideOf<'title', { standfirst: string; source: string; score: readonly ScoreGroup[]; findings: readonly string[] }>
  | Omit<
      SlideOf<'figure', { figure: ResolvedFigure; source: string; steps: readonly [SlideStep, ...SlideStep[]] }>,
      'notes' | 'isOptional'
    >
  | SlideOf<'checked', { measure: string; claims: readonly CheckedClaim[] }>
  | SlideOf<'found', { score: readonly ScoreGroup[]; closing: string }>;

/** The claims of a story by verdict, in the order of the verdicts. */
export const scoreOf = ({ checks, locale }: Pick<ResolvedStory, 'checks' | 'locale'>): ScoreGroup[] =>
  VERDICTS.flatMap((verdict) => {
    const claims = checks.filter((check) => check.verdict === verdict);
    if (claims.length === 0) return [];
    return [{ verdict, claims, words: countWords(uiWords(locale).score[verdict], claims.length, locales[locale].tag) }];
  });

/** Words of `:::story` that the slides about the claims print; asked for where a story has claims. */
export const CLAIM_SLIDE_WORDS = ['speech.checked', 'found', 'closing', 'speech.closing'] as const;

/** As many headlines as a title that has no art can be read with. */
const MOST_FINDINGS = 12;

/**
 * The story as a talk: the title with the score, one slide a figure in the order of the text, the claims line by line,
 * and what was found with a closing line. A story without claims ends with its last figure.
 */
export const slidesOf = (story: ResolvedStory, words: { checked: string; checkedMeasure: string }): Slide[] => {
  const { title = '', ...own } = story.words;
  const score = scoreOf(story);
  const isOptional = optionalIn(story, score.length > 0 ? ['checked', 'found'] : []);
  return [
    {
      kind: 'title',
      id: 'title',
      headline: title,
      standfirst: own['standfirst.slides'] ?? '',
      source: `${story.original.publisher}, ${story.original.dateText}`,
      notes: own['speech.title'] ?? '',
      isOptional: isOptional('title', 1),
      score,
      findings: story.figures.slice(0, MOST_FINDINGS).map((figure) => requiredWord(figure, 'title')),
    },
    ...story.figures.map((figure) => figureSlide(figure, isOptional)),
    ...(score.length === 0
      ? []
      : [
          {
            kind: 'checked' as const,
            id: 'checked',
            headline: own['checked'] ?? words.checked,
            measure: callIn(words.checkedMeasure, story),
            claims: story.checks,
            notes: own['speech.checked'] ?? '',
            isOptional: isOptional('checked', 1),
          },
          {
            kind: 'found' as const,
            id: 'found',
            headline: own['found'] ?? '',
            score,
            closing: own['closing'] ?? '',
            notes: own['speech.closing'] ?? '',
            isOptional: isOptional('found', 1),
          },
        ]),
  ];
};

type IsOptional = (slide: string, step: number) => boolean;

/** Which steps the shorter way leaves out. A way that leads to a slide or step that is not there stops the build. */
const optionalIn = ({ shorterTalk, figures, slug }: ResolvedStory, others: readonly string[]): IsOptional => {
  const plan = shorterTalk === undefined ? undefined : parsePlan(shorterTalk);
  if (plan === undefined) return () => false;
  const slides = [
    ...['title', ...others].map((id) => ({ id, steps: 1 })),
    ...figures.map(({ id, steps }) => ({ id, steps: steps.length })),
  ];
  const kept = planOn(plan, slides);
  for (const { id, steps } of plan) {
    const isThere = steps.every((step) => kept.some((slide) => slide.id === id && slide.steps.includes(step)));
    if (!isThere || !kept.some((slide) => slide.id === id))
      throw new StoryError([
        {
          file: `src/content/${slug}/story.ts`,
          line: 1,
          message: `shorterTalk names "${planText([{ id, steps }])}", which is not in the talk; ${expectedOneOf(
            id,
            slides.map((slide) => slide.id),
          )}`,
        },
      ]);
  }
  return (id, step) => !kept.some((slide) => slide.id === id && slide.steps.includes(step));
};

const figureSlide = (figure: ResolvedFigure, isOptional: IsOptional): Slide => {
  const [first, ...others] = figure.steps;
  return {
    kind: 'figure',
    id: figure.id,
    headline: requiredWord(figure, 'title'),
    figure,
    source: requiredWord(figure, 'source'),
    steps: [
      stepOf(figure, first, 1, isOptional),
      ...others.map((view, at) => stepOf(figure, view, at + 2, isOptional)),
    ],
  };
};

const stepOf = (figure: ResolvedFigure, view: View, step: number, isOptional: IsOptional): SlideStep => ({
  headline: figure.words[`step.${step}`] ?? requiredWord(figure, 'title', view),
  measure: requiredWord(figure, 'measure', view),
  view,
  notes: figure.words[`speech.${step}`] ?? requiredWord(figure, 'description'),
  isOptional: isOptional(figure.id, step),
});
