import type { MultiplesFigure } from '../../model/figure.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { choiceIn, isOn, numberIn, type View } from '../../model/view.ts';
import type { Box, Size } from '../chart.ts';
import { wordsAt } from '../parts/wordsAt.ts';
import { countsOf, spanOf } from './growth.ts';

export type MultiplesLayout = Box & {
  /** Type and strokes, against a wide drawing. */
  unit: number;
  isLog: boolean;
  margin: { top: number; right: number; bottom: number; left: number };
  years: readonly [number, number];
  multiples: readonly [number, number];
  ticks: { years: readonly number[]; multiples: readonly number[] };
  /** Type of the smaller labels. */
  type: number;
  /** The line of years. */
  axis: number;
  big: number;
  small: number;
  /** How far the big number stands below its dot, to make room for labels above. */
  drop: number;
  /** From the last dot to the words at the right. */
  gap: number;
  /** The even growth's words: where on its line, how far below it, and whether anything stands in their way. */
  even: { year: number; below: number };
  /** The year that is read; at the ends nothing is read, since there the multiples are known. */
  reading: { year: number; isBetween: boolean } | undefined;
  counts: { x: number; y: number; row: number; bars: { from: number; to: number } | undefined } | undefined;
  shows: { stated: boolean; others: boolean };
};

/** The wide drawing is a column's, and serves a tablet as well. */
const wide = {
  width: 760,
  height: 556,
  unit: 1,
  type: 14.5,
  left: 34,
  right: 188,
  top: 32,
  bottom: 46,
  big: 84,
  small: 52,
  gap: 30,
  even: 28,
} as const;

const measures = {
  wide,
  medium: wide,
  narrow: {
    width: 320,
    height: 456,
    unit: 1,
    type: 14,
    left: 28,
    right: 92,
    top: 26,
    bottom: 46,
    big: 46,
    small: 36,
    gap: 16,
    even: 20,
  },
  slide: {
    width: 1168,
    height: 490,
    unit: 1.5,
    type: 21,
    left: 51,
    right: 286,
    top: 44,
    bottom: 60,
    big: 132,
    small: 72,
    gap: 40,
    even: 26,
  },
} as const;

const YEARS_EVERY = { wide: 5, medium: 5, narrow: 10, slide: 5 } as const;
/** Ticks nearer to the last year than this would stand in its way. */
const CLEAR_YEARS = 3;
const READING_LEADING = 19.2;
const SLIDE_BIG = 80;
const SLIDE_SMALL = 56;
const LINEAR_TICKS = [1, 10, 20, 30, 40] as const;
/** What grew least would lie on the ground of the other's scale: alone, it has one of its own. */
const ALONE_TICKS = [1, 2, 3, 4, 5] as const;
const LOG_TICKS = [1, 2, 5, 10, 20, 40] as const;
/** A log scale has no zero: it starts a little below the square at one. */
const LOG_START = 0.82;
const EVEN_WORDS = { wide: 0.655, medium: 0.655, narrow: 0.7, slide: 0.655 } as const;
const EVEN_WORDS_LOG = { wide: 0.72, medium: 0.72, narrow: 0.62, slide: 0.6 } as const;

/** Where everything stands; the plot's own scales give the rest. */
export const layoutOf = (figure: ResolvedFigure<MultiplesFigure>, view: View, size: Size): MultiplesLayout => {
  const { width, unit, type, left, right, bottom, big, small, gap, even, ...measure } = measures[size];
  const { from, to } = spanOf(figure);
  const isLog = choiceIn(view, 'scale') === 'log';
  const others = isOn(view, 'others');
  const isNarrow = size === 'narrow';
  const counts = countsOf(figure);
  const last = others ? Math.max(to, ...counts.map(({ x }) => x)) : to;
  const isAlone = choiceIn(view, 'stage') === 'compared' && !others;
  const highest = isAlone
    ? Math.ceil(Number(figure.facts[figure.figure.compared]?.value) * 1.2)
    : Math.ceil(Math.max(Number(figure.facts[figure.figure.stated]?.value), ...counts.map(({ y }) => y)));
  const year = numberIn(view, 'year');
  const reading = isOn(view, 'reading') ? { year, isBetween: year > from && year < to } : undefined;
  // What is read is said above the plot, in as many lines as its words have, and above the last rings' own labels.
  const lines = wordsAt(figure.words, 'label.reading', size).split('|').length;
  const isCrowded = others && (isLog || isNarrow);
  const top =
    measure.top + (reading === undefined ? 0 : (lines - 1) * READING_LEADING * unit + (isCrowded ? 20 * unit : 0));
  // The narrow drawing says below the axis what the bands are, which are too slim for words.
  const noted = isNarrow && others ? 24 : 0;
  // A slide's height is given; elsewhere the plot keeps its own.
  const axis = measure.height - bottom + (size === 'slide' ? 0 : top - measure.top);
  const row = (size === 'slide' ? 18 : 26) * unit;
  const below = axis + bottom + noted + 28 * unit;
  const height = Math.ceil(
    others && size !== 'slide' ? below + figure.figure.counts.length * row + 18 : axis + bottom + noted,
  );
  return {
    width,
    height,
    unit,
    isLog,
    margin: { top, right, bottom: height - axis, left },
    years: [from, last],
    multiples: isLog ? [LOG_START, highest * 1.05] : [0, highest],
    ticks: {
      years: [...stepsOf(from, to - CLEAR_YEARS, YEARS_EVERY[size]), to],
      multiples: (isLog ? LOG_TICKS : isAlone ? ALONE_TICKS : LINEAR_TICKS).filter((tick) => tick <= highest),
    },
    type,
    axis,
    // A slide that also shows what others counted has its message in that.
    big: size === 'slide' && others ? SLIDE_BIG : big,
    small: isAlone ? big : size === 'slide' && others ? SLIDE_SMALL : small,
    drop: isLog && others ? big * 0.14 : 0,
    gap: others ? gap * 0.75 : gap,
    even: { year: from + (to - from) * (isLog ? EVEN_WORDS_LOG : EVEN_WORDS)[size], below: even },
    reading,
    counts: !others
      ? undefined
      : size === 'slide'
        ? {
            x: width - right + gap * 0.75,
            y: isLog ? axis - (reading === undefined ? 44 : 34) : top + 206,
            row,
            bars: undefined,
          }
        : {
            x: isNarrow ? 0 : left,
            y: below,
            row,
            bars: isNarrow ? { from: 118, to: 196 } : { from: 176, to: width - right },
          },
    shows: { stated: choiceIn(view, 'stage') !== 'compared', others },
  };
};

const stepsOf = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);
