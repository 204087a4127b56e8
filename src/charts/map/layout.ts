import type { MapFigure } from '../../model/figure.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { choiceIn, isOn, type View } from '../../model/view.ts';
import type { Box, Size } from '../chart.ts';
import { wrapWords } from '../parts/wrapWords.ts';
import { linesOf, placeMarks, pointOf, type Lines, type MapMark, type PlacedMark, type Type } from './labels.ts';
import { OCEAN, panesOf, placeIn, shows, SMALL_OCEAN, type Pane } from './panes.ts';

export type MapLayout = Box & {
  type: Type;
  panes: readonly { pane: Pane; marks: readonly PlacedMark[] }[];
  /** The picked mark's words, shown large. */
  picked: PickedWords | undefined;
  /** What others say, as a list where the map has no room for it. */
  later: { top: number; row: number; marks: readonly MapMark[]; isOneLine: boolean } | undefined;
};

export type PickedWords = {
  mark: MapMark;
  x: number;
  y: number;
  number: number;
  size: number;
  title: readonly string[];
  words: string;
  later: string;
};

const widths = { wide: 1168, medium: 704, narrow: 320, slide: 1168 } as const;
const types = {
  wide: { name: 16, words: 14 },
  medium: { name: 16, words: 15.3 },
  narrow: { name: 14.5, words: 14 },
  slide: { name: 22, words: 20 },
} as const;

/** What a view shows: one group or all, and in any case what was picked. */
export const shownMarks = ({ marks }: MapFigure, view: View): MapMark[] => {
  const group = choiceIn(view, 'group');
  return marks.filter(
    (mark) => group === 'all' || group === '' || mark.group === group || mark.fact === choiceIn(view, 'pick'),
  );
};

/** The sea route belongs to the ports. */
export const showsRoute = (view: View): boolean => ['all', 'port', ''].includes(choiceIn(view, 'group'));

/** Marks whose later facts stand in the view: on request all, and with a pick only its own. */
export const laterMarks = (figure: MapFigure, view: View): MapMark[] => {
  const pick = choiceIn(view, 'pick');
  return isOn(view, 'others')
    ? shownMarks(figure, view).filter((mark) => mark.later !== undefined && (pick === '' || mark.fact === pick))
    : [];
};

const ROW = 44;
const GAP = 34;

/** Where everything stands; a narrow drawing grows at its foot by what has no room on the map. */
export const layoutOf = (figure: ResolvedFigure<MapFigure>, view: View, size: Size): MapLayout => {
  const width = widths[size];
  const type = types[size];
  const panes = panesOf(view, size);
  const marks = shownMarks(figure.figure, view);
  const mapHeight = Math.max(...panes.map(({ top, height }) => top + height));
  const picked = pickedOf(figure, view, size, mapHeight);
  const later = picked === undefined ? listedMarks(figure, view, size, panes) : [];
  const isOneLine = size !== 'narrow';
  const row = isOneLine ? 1.4 * type.words : ROW;
  const listTop = size === 'slide' ? (panes[0]?.height ?? 0) + 1.5 * type.words : mapHeight + GAP;
  const list = later.length === 0 || size === 'slide' ? 0 : listTop - mapHeight + later.length * row;
  const foot = size === 'narrow' && picked !== undefined ? heightOf(picked) : list;
  return {
    width,
    height: Math.ceil(mapHeight + foot),
    type,
    panes: panes.map((pane) => ({
      pane,
      marks: placeMarks(
        marks.filter((mark) => standsIn(figure, mark, pane, panes)),
        {
          figure,
          pane,
          type,
          width: pane.kind === 'overview' ? pane.left + pane.width : width,
          wordsFor: (mark) => wordsFor({ figure, view, size, pane, panes, mark }),
        },
      ),
    })),
    picked,
    later: later.length === 0 ? undefined : { top: listTop, row, marks: later, isOneLine },
  };
};

/** Marks whose later facts stand in a list, where the map or its overview is too small for them. */
const listedMarks = (figure: ResolvedFigure<MapFigure>, view: View, size: Size, panes: readonly Pane[]): MapMark[] => {
  const marks = laterMarks(figure.figure, view);
  if (size === 'narrow' || size === 'medium') return marks;
  return panes.length === 1
    ? []
    : marks.filter((mark) => !panes.some((pane) => pane.kind === 'american' && shows(pane, pointOf(figure, mark.at))));
};

/** An overview beside the American side shows the ports, and what only the overview reaches. */
const standsIn = (figure: ResolvedFigure<MapFigure>, mark: MapMark, pane: Pane, panes: readonly Pane[]): boolean => {
  const point = pointOf(figure, mark.at);
  const isElsewhere = panes.some((other) => other.kind === 'american' && shows(other, point));
  return shows(pane, point) && (pane.kind !== 'overview' || mark.group === 'port' || !isElsewhere);
};

type WordsAsked = {
  figure: ResolvedFigure<MapFigure>;
  view: View;
  size: Size;
  pane: Pane;
  panes: readonly Pane[];
  mark: MapMark;
};

const wordsFor = ({ figure, view, size, pane, panes, mark }: WordsAsked): Lines | undefined => {
  const [name = '', ...words] = linesOf(figure, mark.fact);
  const pick = choiceIn(view, 'pick');
  if (pick !== '') return size === 'slide' && mark.fact !== pick ? undefined : { name, words: [], later: [] };
  const isTwice =
    pane.kind === 'overview' &&
    panes.some((other) => other.kind === 'american' && shows(other, pointOf(figure, mark.at)));
  if (isTwice) return { name, words: [], later: [] };
  const isLater =
    laterMarks(figure.figure, view).includes(mark) && !listedMarks(figure, view, size, panes).includes(mark);
  return { name, words, later: isLater && mark.later !== undefined ? linesOf(figure, mark.later) : [] };
};

const pickedMeasures = {
  wide: { number: 40, size: 18, width: 370 },
  medium: { number: 32, size: 16.5, width: 280 },
  narrow: { number: 29, size: 16, width: 314 },
  slide: { number: 52, size: 24, width: 330 },
} as const;

const pickedOf = (
  figure: ResolvedFigure<MapFigure>,
  view: View,
  size: Size,
  mapHeight: number,
): PickedWords | undefined => {
  const mark = figure.figure.marks.find(({ fact }) => fact === choiceIn(view, 'pick'));
  if (mark === undefined) return undefined;
  const { number, size: small, width } = pickedMeasures[size];
  const [pane] = panesOf(view, size);
  const [x, y] =
    pane === undefined || size === 'narrow'
      ? [0, mapHeight + GAP + number * 0.4]
      : placeIn(pane, pane.kind === 'small' ? SMALL_OCEAN : OCEAN);
  const [name = '', ...rest] = linesOf(figure, mark.fact);
  const title = figure.facts[mark.fact]?.label ?? name;
  const words = rest.join(' ');
  return {
    mark,
    x,
    y,
    number,
    size: small,
    title: wrapWords(title, number, width),
    // What the large words say already is not said again below them.
    words: title.toLowerCase().includes(words.toLowerCase()) ? '' : words,
    later: mark.later !== undefined && isOn(view, 'others') ? linesOf(figure, mark.later).join(' ') : '',
  };
};

const LEADING = 1.1;
const SMALL_LEADING = 1.5;

/** The large words' lines: where each one stands. */
export const pickedLines = ({ y, number, size, title, words, later }: PickedWords) => {
  const below = y + (title.length - 1) * number * LEADING;
  const wordsAt = below + size * 1.9;
  return {
    title: title.map((line, at) => ({ line, y: y + at * number * LEADING })),
    words: wordsAt,
    later: words === '' ? wordsAt : wordsAt + size * SMALL_LEADING,
    bottom:
      below +
      (words === '' ? 0 : size * 1.9) +
      (later === '' ? 0 : size * SMALL_LEADING + (words === '' ? size * 0.4 : 0)),
  };
};

const heightOf = (picked: PickedWords): number =>
  GAP + picked.number * 0.4 + pickedLines(picked).bottom - picked.y + 12;
