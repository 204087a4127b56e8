import { given } from '../../figures/given.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import { callIn } from '../../model/called.ts';
import { slidesOf, type Slide } from '../../model/slides.ts';
import type { ResolvedFigure, ResolvedStory } from '../../model/story.ts';
import type { View } from '../../model/view.ts';
import { figureSlides, withOwnTitles } from './figureSlides.ts';
import { wrappedIn } from './paint.ts';
import { whole, type FileSlide, type Picture, type Piece } from './slide.ts';
import { tablePages } from './tablePages.ts';
import { findingPieces, scoreColumns, scorePieces } from './titlePieces.ts';

type Checked = Extract<Slide, { kind: 'checked' }>;
type Found = Extract<Slide, { kind: 'found' }>;

/** Type size of claims' names, in points. */
const NAMES = 16;
/** Type sizes of the claims' table, the best first. */
const CLAIMS = [20, 18, 16] as const;

/** The claims with their verdicts, as many on a slide as there is room for. */
const checkedSlides = ({ headline, measure, claims, notes }: Checked, story: ResolvedStory): FileSlide[] => {
  const { page, verdicts } = uiWords(story.locale);
  const pagesIn = (size: number) =>
    tablePages({
      name: headline,
      alt: measure,
      head: [callIn(page.asStated, story), page.record, page.verdict],
      rows: claims.map(({ claim, second, record, verdict }) => [
        claim,
        [...given(second, (word) => `${word}:`), record].join(' '),
        verdicts[verdict],
      ]),
      names: ['x-serif', 'x-italic', 'x-stated'],
      widths: [3.9, 5.57, 2.7],
      size,
    });
  // As large as no slide more is needed for.
  const sets = CLAIMS.map(pagesIn);
  const fewest = Math.min(...sets.map(({ length }) => length));
  const pages = sets.find(({ length }) => length === fewest) ?? [];
  return pages.map((table, at) => ({
    layout: 'figure',
    headline,
    measure,
    source: `${story.original.publisher}, ${story.original.dateText}`,
    notes: [at === 0 ? notes : headline],
    pieces: [table],
  }));
};

/** A column a verdict: how many claims, in large type, what they are, and their names. */
const foundPieces = ({ score }: Found): Piece[] =>
  scoreColumns(score).flatMap(({ words, claims, count, place }): Piece[] => {
    const names = wrappedIn(claims.map(({ name }) => name).join(', '), place.width, NAMES);
    return [
      { ...place, lines: [count], y: 2.9, size: 80, as: ['x-number'] },
      { ...place, lines: [words], y: 3.5, size: 19, as: ['x-bold'] },
      { ...place, lines: names, y: 3.85, size: NAMES, as: ['x-quiet'] },
    ];
  });

const foundSlide = (slide: Found, story: ResolvedStory): FileSlide => ({
  layout: 'found',
  headline: slide.headline,
  measure: slide.closing,
  source: `${story.original.publisher}, ${story.original.dateText}. ${story.original.url}`,
  notes: [slide.notes],
  pieces: foundPieces(slide),
});

/**
 * The whole talk as a file: the same slides in the same order as on the web. The data of drawings follow the last slide,
 * kept for questions. `art` stands behind the title.
 */
export const storySlides = (
  story: ResolvedStory,
  drawn: (figure: ResolvedFigure, view?: View) => Picture,
  art?: Picture,
): FileSlide[] => {
  const { deck } = uiWords(story.locale);
  const data: FileSlide[] = [];
  const told = slidesOf(story, deck).flatMap((slide): FileSlide[] => {
    switch (slide.kind) {
      case 'title':
        return [
          {
            layout: art === undefined ? 'title' : 'art',
            ground: art && { kind: 'picture', area: whole, picture: art, name: slide.headline, alt: '' },
            headline: slide.headline,
            measure: slide.standfirst,
            source: slide.source,
            notes: [slide.notes, story.original.url],
            pieces: [...scorePieces(slide), ...(art === undefined ? findingPieces(slide) : [])],
          },
        ];
      case 'figure': {
        const own = figureSlides(slide.figure, story, (view) => drawn(slide.figure, view));
        data.push(...own.data);
        return own.steps;
      }
      case 'checked':
        return checkedSlides(slide, story);
      case 'found':
        return [foundSlide(slide, story)];
    }
  });
  return withOwnTitles([...told, ...data.map((slide) => ({ ...slide, isHidden: true as const }))]);
};
