import type { Trust, Verdict } from './fact.ts';
import type { ResolvedFigure, ResolvedSource, ResolvedStory } from './story.ts';
import type { View } from './view.ts';
import { requiredWord } from './viewWords.ts';

/** One state of a figure's slide: its finding as headline, what the chart shows, and what is said meanwhile. */
export type SlideStep = { headline: string; measure: string; view: View; notes: string };
/** A claim in short: what it says and of what; a claim that is no number is told by its name alone. */
export type CheckedClaim = { factId: string; value: string; of: string | undefined; verdict: Verdict };
/** Publishers of one trust, each once, by the name of the house. */
export type SourceGroup = { trust: Trust; words: string; houses: readonly string[] };

type SlideOf<Kind extends string, Parts> = { kind: Kind; id: string; headline: string } & Parts;

/** One picture of the talk. Its id is its address: a figure's slide has the figure's. */
export type Slide =
  | SlideOf<'title', { standfirst: string; source: string; notes: string }>
  | SlideOf<
      'figure',
      {
        figure: ResolvedFigure;
        source: string;
        steps: readonly [SlideStep, ...SlideStep[]];
      }
    >
  | SlideOf<'checked', { claims: readonly CheckedClaim[]; notes: string }>
  | SlideOf<'sources', { groups: readonly SourceGroup[]; notes: string }>;

/** The words of the slides that are no figure's. */
export type SlideWords = { checked: string; sources: string };

/** The story as a talk: title, one slide a figure in the order of the text, what was checked, who is quoted. */
export const slidesOf = (story: ResolvedStory, words: SlideWords): Slide[] => [
  {
    kind: 'title',
    id: 'title',
    headline: story.words['title'] ?? '',
    standfirst: story.words['standfirst.slides'] ?? '',
    source: `${story.original.publisher}, ${story.original.dateText}`,
    notes: story.words['speech.title'] ?? '',
  },
  ...story.figures.map(figureSlide),
  {
    kind: 'checked',
    id: 'checked',
    headline: words.checked,
    claims: story.checks.map(({ factId, verdict }) => ({
      factId,
      value: story.facts[factId]?.bounded ?? '',
      of: story.facts[factId]?.unit === 'name' ? undefined : story.facts[factId]?.label,
      verdict,
    })),
    notes: story.words['speech.checked'] ?? '',
  },
  {
    kind: 'sources',
    id: 'sources',
    headline: words.sources,
    groups: groupsOf(sourcesOf(story)),
    notes: story.words['speech.sources'] ?? '',
  },
];

const figureSlide = (figure: ResolvedFigure): Slide => {
  const [first, ...others] = figure.steps;
  return {
    kind: 'figure',
    id: figure.id,
    headline: requiredWord(figure, 'title'),
    figure,
    source: requiredWord(figure, 'source'),
    steps: [stepOf(figure, first, 1), ...others.map((view, at) => stepOf(figure, view, at + 2))],
  };
};

const stepOf = (figure: ResolvedFigure, view: View, step: number): SlideStep => ({
  headline: figure.words[`step.${step}`] ?? requiredWord(figure, 'title', view),
  measure: requiredWord(figure, 'measure', view),
  view,
  notes: figure.words[`speech.${step}`] ?? requiredWord(figure, 'description'),
});

const sourcesOf = (story: ResolvedStory): ResolvedSource[] => [
  ...Object.values(story.facts).flatMap((fact) => fact.sources),
  ...story.checks.flatMap((check) => check.sources),
];

const TRUSTS = ['A', 'B', 'C'] as const satisfies readonly Trust[];

/** "FoodMate, quoting Peru’s agriculture minister" is the house "FoodMate"; its documents are listed on the page. */
const houseOf = (source: ResolvedSource): string => source.publisher.replace(/(,| \().*$/, '');

const groupsOf = (sources: readonly ResolvedSource[]): SourceGroup[] => {
  const seen = new Set<string>();
  return TRUSTS.flatMap((trust) => {
    const own = sources.filter((source) => source.trust === trust);
    const houses = [...new Set(own.map(houseOf))].filter((house) => !seen.has(house));
    for (const house of houses) seen.add(house);
    const words = own[0]?.trustText ?? '';
    return houses.length === 0
      ? []
      : [{ trust, words, houses: houses.toSorted((one, other) => one.localeCompare(other)) }];
  });
};
