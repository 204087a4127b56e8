import { uiWords } from '../../i18n/uiWords.ts';
import { callIn } from '../../model/called.ts';
import { slidesOf, type Slide } from '../../model/slides.ts';
import type { ResolvedFigure, ResolvedStory } from '../../model/story.ts';
import type { View } from '../../model/view.ts';
import { figureSlides, withOwnTitles } from './figureSlides.ts';
import type { FileSlide, Picture, Piece } from './slide.ts';
import { tablePages } from './tablePages.ts';

type Checked = Extract<Slide, { kind: 'checked' }>;
type Titled = Extract<Slide, { kind: 'title' }>;
type Found = Extract<Slide, { kind: 'found' }>;

/** The claims with their verdicts, as many on a slide as there is room for. */
const checkedSlides = ({ headline, measure, claims, notes }: Checked, story: ResolvedStory): FileSlide[] => {
  const { page, verdicts } = uiWords(story.locale);
  const pages = tablePages({
    name: headline,
    alt: measure,
    head: [callIn(page.asStated, story), page.record, page.verdict],
    rows: claims.map(({ claim, record, verdict }) => [claim, record, verdicts[verdict]]),
    widths: [3.9, 6.27, 2],
    size: 16,
  });
  return pages.map((table, at) => ({
    layout: 'figure',
    headline,
    measure,
    source: `${story.original.publisher}, ${story.original.dateText}`,
    notes: [at === 0 ? notes : headline],
    pieces: [table],
  }));
};

const foundSlide = ({ headline, score, closing, notes }: Found, story: ResolvedStory): FileSlide => {
  const { score: words, page } = uiWords(story.locale);
  return {
    layout: 'figure',
    headline,
    measure: closing,
    source: `${story.original.publisher}, ${story.original.dateText}. ${story.original.url}`,
    notes: [notes],
    pieces: tablePages({
      name: headline,
      alt: closing,
      head: ['', page.verdict, page.claimCheck],
      rows: score.map(({ verdict, claims }) => [
        String(claims.length),
        words[verdict],
        claims.map(({ name }) => name).join(', '),
      ]),
      widths: [1, 3.4, 7.77],
      size: 18,
    }).slice(0, 1),
  };
};

/** The score of the title, in a row of plain words. */
const scorePieces = ({ score }: Titled, story: ResolvedStory): Piece[] => {
  const { score: words } = uiWords(story.locale);
  const line = score.map(({ verdict, claims }) => `${claims.length} ${words[verdict]}`).join('   ·   ');
  if (line === '') return [];
  return [
    {
      kind: 'text',
      lines: [line],
      x: 0.58,
      y: 5.9,
      width: 12.17,
      size: 18,
      leading: 1.2,
      anchor: 'start',
      as: ['x-semi'],
    },
  ];
};

/**
 * The whole talk as a file: the same slides in the same order as on the web. The data of drawings follow the last slide,
 * kept for questions.
 */
export const storySlides = (
  story: ResolvedStory,
  drawn: (figure: ResolvedFigure, view?: View) => Picture,
): FileSlide[] => {
  const { deck } = uiWords(story.locale);
  const data: FileSlide[] = [];
  const told = slidesOf(story, deck).flatMap((slide): FileSlide[] => {
    switch (slide.kind) {
      case 'title':
        return [
          {
            layout: 'title',
            headline: slide.headline,
            measure: slide.standfirst,
            source: slide.source,
            notes: [slide.notes, story.original.url],
            pieces: scorePieces(slide, story),
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
