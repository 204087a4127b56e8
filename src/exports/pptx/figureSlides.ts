import { uiWords } from '../../i18n/uiWords.ts';
import type { Pedigree, ResolvedFigure, ResolvedStory } from '../../model/story.ts';
import type { View } from '../../model/view.ts';
import { requiredWord } from '../../model/viewWords.ts';
import { body, type FileSlide, type Picture } from './slide.ts';

const sourceLines = (facts: readonly Pedigree[], story: ResolvedStory): string[] => {
  const sources = [story.original, ...facts.flatMap((fact) => fact.sources)];
  return [
    ...new Set(sources.map(({ publisher, title, dateText, url }) => `${publisher}: ${title}, ${dateText}. ${url}`)),
  ];
};

/** What the presenter finds under the slide: what to say, what to be careful about, who says so. */
const notesOf = (figure: ResolvedFigure, step: number, story: ResolvedStory): string[] => {
  const facts = figure.facts.flatMap((id) => story.facts[id] ?? []);
  const ui = uiWords(figure.locale);
  return [
    figure.words[`speech.${step}`] ?? requiredWord(figure, 'description'),
    '',
    ...figure.notes.map(({ text, claim }) =>
      claim === undefined ? text : `${claim.name}: ${ui.verdicts[claim.verdict].toLowerCase()}. ${text}`,
    ),
    '',
    `${ui.slideFile.sources}:`,
    ...sourceLines(facts, story),
  ];
};

/** A figure as slides, one a step. */
export const figureSlides = (
  figure: ResolvedFigure,
  story: ResolvedStory,
  drawn: (view: View) => Picture,
): FileSlide[] =>
  figure.steps.map((view, at) => ({
    layout: 'figure',
    headline: figure.words[`step.${at + 1}`] ?? requiredWord(figure, 'title', view),
    measure: requiredWord(figure, 'measure', view),
    source: requiredWord(figure, 'source', view),
    notes: notesOf(figure, at + 1, story),
    pieces: [
      {
        kind: 'picture',
        area: body,
        picture: drawn(view),
        name: requiredWord(figure, 'title', view),
        alt: requiredWord(figure, 'alt', view),
      },
    ],
  }));
