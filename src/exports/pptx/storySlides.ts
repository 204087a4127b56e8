import { uiWords } from '../../i18n/uiWords.ts';
import { callIn } from '../../model/called.ts';
import { slidesOf, type Slide } from '../../model/slides.ts';
import type { ResolvedFigure, ResolvedStory } from '../../model/story.ts';
import type { View } from '../../model/view.ts';
import { figureSlides } from './figureSlides.ts';
import { body, type FileSlide, type Picture } from './slide.ts';

type Checked = Extract<Slide, { kind: 'checked' }>;
type Found = Extract<Slide, { kind: 'found' }>;

/** The claims with their verdicts, as many on a slide as can be read from the last row. */
const ROWS = 8;

const checkedSlides = ({ headline, measure, claims, notes }: Checked, story: ResolvedStory): FileSlide[] => {
  const { page, verdicts } = uiWords(story.locale);
  const rows = claims.map(({ claim, record, verdict }) => [claim, record, verdicts[verdict]]);
  const pages = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) =>
    rows.slice(at * ROWS, (at + 1) * ROWS),
  );
  return pages.map((shown) => ({
    layout: 'figure',
    headline,
    measure,
    source: `${story.original.publisher}, ${story.original.dateText}`,
    notes: [notes],
    pieces: [
      {
        kind: 'table',
        area: body,
        name: headline,
        alt: measure,
        head: [callIn(page.asStated, story), page.record, page.verdict],
        rows: shown,
        widths: [3.9, 6.27, 2],
        size: 16,
      },
    ],
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
    pieces: [
      {
        kind: 'table',
        area: body,
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
      },
    ],
  };
};

/** The whole talk as a file: the same slides in the same order as on the web. */
export const storySlides = (
  story: ResolvedStory,
  drawn: (figure: ResolvedFigure, view?: View) => Picture,
): FileSlide[] => {
  const { deck } = uiWords(story.locale);
  return slidesOf(story, deck).flatMap((slide): FileSlide[] => {
    switch (slide.kind) {
      case 'title':
        return [
          {
            layout: 'title',
            headline: slide.headline,
            measure: slide.standfirst,
            source: slide.source,
            notes: [slide.notes, story.original.url],
            pieces: [],
          },
        ];
      case 'figure':
        return figureSlides(slide.figure, story, (view) => drawn(slide.figure, view));
      case 'checked':
        return checkedSlides(slide, story);
      case 'found':
        return [foundSlide(slide, story)];
    }
  });
};
