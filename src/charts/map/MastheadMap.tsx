import type { MapFigure } from '../../model/figure.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import type { Box, Size } from '../chart.ts';
import { wordsAt } from '../parts/wordsAt.ts';
import { CountryNames } from './CountryNames.tsx';
import { Ground } from './Ground.tsx';
import { linesOf, placeMarks, type Type } from './labels.ts';
import { Marks } from './Marks.tsx';
import type { Pane } from './panes.ts';
import { Route } from './Route.tsx';

const panes: Readonly<Record<Size, Pane>> = {
  wide: { kind: 'whole', left: 0, top: 0, width: 1280, height: 806, from: [0, 0], scale: 1 },
  medium: { kind: 'title', left: 0, top: 0, width: 768, height: 424, from: [64, 16], scale: 0.63 },
  narrow: { kind: 'title', left: 0, top: 0, width: 390, height: 262, from: [92, 24], scale: 0.339 },
  slide: { kind: 'whole', left: 0, top: 0, width: 1280, height: 720, from: [0, 58], scale: 1 },
};

const types: Readonly<Record<Size, Type & { title: number; note: number }>> = {
  wide: { name: 17, words: 14.5, title: 17, note: 15 },
  medium: { name: 17, words: 16, title: 17, note: 16 },
  narrow: { name: 16, words: 16, title: 16, note: 16 },
  slide: { name: 22, words: 20, title: 22, note: 20 },
};

/** The measure of the art of a page's or a deck's top. */
export const mastheadSizes: Readonly<Record<Size, Box>> = {
  wide: { width: panes.wide.width, height: panes.wide.height },
  medium: { width: panes.medium.width, height: panes.medium.height },
  narrow: { width: panes.narrow.width, height: panes.narrow.height },
  slide: { width: panes.slide.width, height: panes.slide.height },
};

/** The map as the art of the top, to stand in an `<svg>` of `mastheadSizes`; the title stands in its ocean. */
export const MastheadMap = ({ figure, size }: { figure: ResolvedFigure<MapFigure>; size: Size }) => {
  const pane = panes[size];
  const type = types[size];
  const isWide = size === 'wide';
  const marks = placeMarks(
    figure.figure.marks.filter(({ group }) => isWide || group === 'port'),
    {
      figure,
      pane,
      type,
      width: pane.width,
      wordsFor: ({ fact }) => {
        const [name = '', ...words] = linesOf(figure, fact);
        return isWide
          ? { name, words, later: [] }
          : { name: figure.words[`label.${fact}.title`] ?? name, words: [], later: [] };
      },
    },
  );
  return (
    <>
      <Ground pane={pane} />
      {isWide && <CountryNames figure={figure} pane={pane} />}
      <Route
        fact={figure.figure.route.days}
        pane={pane}
        title={figure.words['label.route'] ?? ''}
        note={wordsAt(figure.words, 'label.route.note', size)}
        type={type}
        isFine={size === 'narrow'}
      />
      <Marks marks={marks} type={type} unit={size === 'narrow' ? 0.75 : 1} pick="" />
    </>
  );
};
