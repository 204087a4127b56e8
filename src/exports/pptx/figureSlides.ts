import type { Datum } from '../../figures/datum.ts';
import { dataIn } from '../../figures/factsIn.ts';
import { plotOf } from '../../figures/kinds.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { Pedigree, ResolvedFigure, ResolvedStory } from '../../model/story.ts';
import { defaultView, type View } from '../../model/view.ts';
import { requiredWord } from '../../model/viewWords.ts';
import { figureCredit, numberedSource } from '../credit.ts';
import { piecesFrom } from './fromPlot.ts';
import { fittingNotes } from './notes.ts';
import { briefAlt, wholeWidth, type FileSlide, type Picture } from './slide.ts';
import { tablePages } from './tablePages.ts';

const sourceLines = (facts: readonly Pedigree[], story: ResolvedStory): string[] => {
  const own = facts.some(({ basis }) => basis !== 'context') ? [story.original] : [];
  const sources = [...own, ...facts.flatMap((fact) => fact.sources)];
  return [
    ...new Set(sources.map(({ publisher, title, dateText, url }) => `${publisher}: ${title}, ${dateText}. ${url}`)),
  ];
};

const isAbout = (key: string, figure: ResolvedFigure, drawn: ReadonlySet<string>): boolean => {
  const told = figure.told?.[key];
  return told === undefined || told.some(([fact]) => drawn.has(fact));
};

/** Notes of a figure that speak of what a slide shows, each on the first slide that shows it. */
const remarksOf = (figure: ResolvedFigure, drawn: ReadonlySet<string>, said: Set<string>): string[] => {
  const { verdicts } = uiWords(figure.locale);
  return figure.notes.flatMap(({ key, text, claim }) => {
    const isShown = claim === undefined ? isAbout(key, figure, drawn) : drawn.has(claim.factId);
    if (said.has(key) || !isShown) return [];
    said.add(key);
    return [claim === undefined ? text : `${claim.name}: ${verdicts[claim.verdict].toLowerCase()}. ${text}`];
  });
};

type Step = { figure: ResolvedFigure; story: ResolvedStory; at: number; data: readonly Datum[]; said: Set<string> };

/** What the presenter finds under the slide: what to say, what to be careful about, and who says what is shown. */
const notesOf = ({ figure, story, at, data, said }: Step): Pick<FileSlide, 'notes' | 'sources'> => {
  const drawn = new Set(data.map(({ fact }) => fact));
  const remarks = remarksOf(figure, drawn, said);
  const sources = sourceLines(
    data.flatMap(({ fact }) => story.facts[fact] ?? []),
    story,
  );
  const notes = fittingNotes({
    said: [
      figure.words[`speech.${at + 1}`] ?? requiredWord(figure, 'description'),
      ...(remarks.length === 0 ? [] : ['', ...remarks]),
    ],
    sources: [
      '',
      figureCredit(story, figure),
      ...(sources.length === 0 ? [] : ['', `${uiWords(figure.locale).slideFile.sources}:`, ...sources]),
    ],
  });
  return { notes: notes.said, sources: notes.sources };
};

/** What a figure drawn in shapes of its own shows, as a table: what PowerPoint has no chart for can still be edited. */
const dataSlides = (figure: ResolvedFigure, story: ResolvedStory, data: readonly Datum[]): FileSlide[] => {
  const { slideFile, basis: bases } = uiWords(figure.locale);
  const title = requiredWord(figure, 'title');
  const measure = requiredWord(figure, 'measure');
  const rows = data.map((datum) => {
    const isDate = datum.unit === 'date';
    const sources = story.facts[datum.fact]?.sources ?? [];
    const publishers =
      datum.basis === 'stated' ? [story.original.publisher] : sources.map(({ publisher }) => publisher);
    const who = [bases[datum.basis], [...new Set(publishers)].join(', ')].filter((word) => word !== '').join(': ');
    return [datum.name, datum.place === undefined ? datum.text : '', isDate ? '' : (datum.when?.text ?? ''), who];
  });
  const pages = tablePages({
    head: [slideFile.name, slideFile.amount, slideFile.when, slideFile.who],
    rows,
    widths: [5.2, 2.6, 1.4, 2.97],
    size: 13,
    name: slideFile.table,
    alt: briefAlt(slideFile.tableAlt.replace('#', () => title)),
  });
  return pages.map((table) => ({
    layout: 'figure',
    headline: slideFile.data.replace('#', () => measure),
    measure: title,
    source: numberedSource(figure),
    notes: [title],
    pieces: [table],
  }));
};

/** The slides of a figure: one a step, and the data of what no chart draws. */
export type FigureSlides = { steps: FileSlide[]; data: FileSlide[] };

export const figureSlides = (
  figure: ResolvedFigure,
  story: ResolvedStory,
  drawn: (view: View) => Picture,
): FigureSlides => {
  const said = new Set<string>();
  const inDrawings = new Map<string, Datum>();
  const steps = figure.steps.map((step, at): FileSlide => {
    const view = { ...defaultView(figure.controls), ...step };
    const plot = plotOf(figure, view, 'slide');
    const data = dataIn(plot);
    const title = requiredWord(figure, 'title', view);
    const alt = requiredWord(figure, 'alt', view);
    const pieces = piecesFrom(plot, { name: title, alt, locale: figure.locale });
    if (pieces === undefined) for (const datum of data) inDrawings.set(datum.fact, datum);
    return {
      layout: 'figure',
      headline: figure.words[`step.${at + 1}`] ?? title,
      measure: requiredWord(figure, 'measure', view),
      source: numberedSource(figure, view),
      ...notesOf({ figure, story, at, data, said }),
      pieces: pieces ?? [{ kind: 'picture', area: wholeWidth, picture: drawn(view), name: title, alt: briefAlt(alt) }],
    };
  });
  return { steps, data: inDrawings.size === 0 ? [] : dataSlides(figure, story, [...inDrawings.values()]) };
};

/** The same slides with a title each: those that share one are counted. */
export const withOwnTitles = (slides: readonly FileSlide[]): FileSlide[] => {
  const seen = new Map<string, number>();
  return slides.map((slide) => {
    const count = (seen.get(slide.headline) ?? 0) + 1;
    seen.set(slide.headline, count);
    return count === 1 ? slide : { ...slide, headline: `${slide.headline} (${count})` };
  });
};
