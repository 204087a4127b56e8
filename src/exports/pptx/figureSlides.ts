import type { Datum } from '../../figures/datum.ts';
import { dataIn } from '../../figures/factsIn.ts';
import { when } from '../../figures/given.ts';
import { plotOf } from '../../figures/kinds.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedFigure, ResolvedStory } from '../../model/story.ts';
import { defaultView, type View } from '../../model/view.ts';
import { requiredWord } from '../../model/viewWords.ts';
import { figureCredit, numberedSource } from '../credit.ts';
import { piecesFrom } from './fromPlot.ts';
import { briefAlt, wholeWidth, type FileSlide, type Picture } from './slide.ts';
import { tablePages } from './tablePages.ts';

const sourceLines = (data: readonly Datum[], { facts: known, original }: ResolvedStory): string[] => {
  const facts = data.flatMap(({ fact }) => known[fact] ?? []);
  const own = when(
    facts.some(({ basis }) => basis !== 'context'),
    original,
  );
  const lines = [...own, ...facts.flatMap(({ sources }) => sources)].map(
    ({ publisher, title, dateText, url }) => `${publisher}: ${title}, ${dateText}. ${url}`,
  );
  return [...new Set(lines)];
};

/** Notes of a figure that speak of what a slide shows, each on the first slide that shows it. */
const remarksOf = (figure: ResolvedFigure, drawn: ReadonlySet<string>, said: Set<string>): string[] => {
  const { verdicts } = uiWords(figure.locale);
  return figure.notes.flatMap(({ key, text, claim }) => {
    const about = claim === undefined ? figure.told?.[key]?.map(([fact]) => fact) : [claim.factId];
    if (said.has(key) || about?.every((fact) => !drawn.has(fact)) === true) return [];
    said.add(key);
    return [claim === undefined ? text : `${claim.name}: ${verdicts[claim.verdict].toLowerCase()}. ${text}`];
  });
};

type Step = { figure: ResolvedFigure; story: ResolvedStory; at: number; data: readonly Datum[]; said: Set<string> };

/** What the presenter finds under the slide: what to say, what to be careful about, and who says what is shown. */
const notesOf = ({ figure, story, at, data, said }: Step): Pick<FileSlide, 'notes' | 'sources'> => {
  const remarks = remarksOf(figure, new Set(data.map(({ fact }) => fact)), said);
  const sources = sourceLines(data, story);
  const named = when(sources.length > 0, '', `${uiWords(figure.locale).slideFile.sources}:`, ...sources);
  const speech = figure.words[`speech.${at + 1}`] ?? requiredWord(figure, 'description');
  return {
    notes: [speech, ...when(remarks.length > 0, '', ...remarks)],
    sources: ['', figureCredit(story, figure), ...named],
  };
};

/** What a figure drawn in shapes of its own shows, as a table: what PowerPoint has no chart for can still be edited. */
const dataSlides = (figure: ResolvedFigure, story: ResolvedStory, data: readonly Datum[]): FileSlide[] => {
  const { slideFile, basis: bases } = uiWords(figure.locale);
  const [title, measure] = [requiredWord(figure, 'title'), requiredWord(figure, 'measure')];
  const rows = data.map(({ fact, name, text, when: time, unit, basis, place }) => {
    const sources = basis === 'stated' ? [story.original] : (story.facts[fact]?.sources ?? []);
    const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join(', ');
    const who = [bases[basis], publishers].filter((word) => word !== '').join(': ');
    return [name, place === undefined ? text : '', unit === 'date' ? '' : (time?.text ?? ''), who];
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
    headline: slideFile.data.replace('#', () => title),
    measure,
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
export const withOwnTitles = (slides: readonly FileSlide[]): FileSlide[] =>
  slides.map((slide, at) => {
    const before = slides.slice(0, at).filter(({ headline }) => headline === slide.headline).length;
    return before === 0 ? slide : { ...slide, headline: `${slide.headline} (${before + 1})` };
  });
