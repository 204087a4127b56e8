import type { UnitsFigure } from '../../model/figure.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { choiceIn, isOn, type View } from '../../model/view.ts';
import type { Box, Size } from '../chart.ts';
import { round } from '../parts/round.ts';
import { textWidth } from '../parts/textWidth.ts';

export type Grid = {
  top: number;
  columns: number;
  /** From one square's left edge to the next one's, and the square itself. */
  cell: number;
  square: number;
  /** Whole squares, the part of one more, and the dashed ones that leave the count open. */
  whole: number;
  part: number;
  open: number;
  /** How far the row after the last counted one is moved down: words beside it must not touch squares smaller than they are. */
  shift: number;
  bottom: number;
};

export type UnitsLayout = Box & {
  /** Type and strokes, against a wide drawing. */
  unit: number;
  number: { size: number; baseline: number; over: number };
  /** What is counted, under the number, or on a slide that has the room beside it; what a square is worth at the right or below. */
  caption: { x: number; y: number; square: { x: number; y: number; anchor: 'start' | 'end' } };
  isRate: boolean;
  perSquare: number;
  grid: Grid;
  /** Right edge of the squares and of what belongs to them. */
  right: number;
  /** The arrow after the last square and its words, beside it or, where they do not fit, below. */
  arrow: { x: number; y: number; length: number };
  open: { words: string; x: number; y: number; size: number };
  formula: number | undefined;
  others: { x: number; y: number; width: number } | undefined;
};

/** The wide drawing is a column's, and serves a tablet as well. */
const wide = { width: 568, unit: 1, number: 76, over: 24, baseline: 60, caption: 88, grid: 106 } as const;
const measures = {
  wide,
  medium: wide,
  narrow: { width: 320, unit: 1, number: 54, over: 20, baseline: 44, caption: 70, grid: 106 },
  slide: { width: 1168, unit: 1.5, number: 132, over: 36, baseline: 104, caption: 144, grid: 168 },
} as const;

/** Where a slide's number is alone, its words stand beside it, and the squares have the room below. */
const SLIDE_GRID = 138;

const SLIDE_HEIGHT = 490;
const SLIDE_OTHERS = 460;
const SLIDE_GUTTER = 64;
/** On a slide, from one of the others' numbers to the next. */
export const SLIDE_ROW = 186;
const ARROW = 34;
const LINE = 17;
const GAP_SHARE = 0.24;
const WIDEST_GAP = 7;
/** A block of squares is about four times as wide as tall, whatever their number: then its area stays the same. */
const SHAPE = 4;

const divisorsOf = (squares: number): number[] =>
  Array.from({ length: squares }, (_, at) => at + 1).filter((columns) => squares % columns === 0);

/** The columns that fill every row and come nearest to the block's shape. */
const columnsOf = (squares: number): number => {
  const wanted = Math.sqrt(squares * SHAPE);
  return divisorsOf(squares).reduce((best, columns) =>
    Math.abs(columns - wanted) < Math.abs(best - wanted) ? columns : best,
  );
};

/** The columns that fill every row and give the largest squares in a slide's room; the row that goes on is one more. */
const columnsIn = (squares: number, room: Box): number => {
  const cell = (columns: number) => Math.min(room.width / columns, room.height / (squares / columns + 1));
  return divisorsOf(squares).reduce((best, columns) => (cell(columns) > cell(best) ? columns : best));
};

export const isPerDay = (figure: UnitsFigure, view: View): boolean =>
  figure.rate !== undefined && choiceIn(view, 'rate') === 'perDay';

/** What one square is worth. A day's square is a round part of the total's: a hundredth where hundreds of days are shared out. */
const perSquareOf = ({ figure, facts }: ResolvedFigure<UnitsFigure>, squares: number, isRate: boolean): number => {
  const ofTotal = Number(facts[figure.total]?.value) / squares;
  if (!isRate || figure.rate === undefined) return ofTotal;
  return ofTotal / 10 ** Math.floor(Math.log10(Number(facts[figure.rate.days]?.value)));
};

/** Where everything stands, from top to bottom; on a slide what others say stands at the right. */
export const layoutOf = (resolved: ResolvedFigure<UnitsFigure>, view: View, size: Size): UnitsLayout => {
  const { figure, facts, words } = resolved;
  const { width, unit, number, over, baseline, caption, grid } = measures[size];
  const isSlide = size === 'slide';
  const isRate = isPerDay(figure, view);
  const showsOthers = isOn(view, 'others');
  const isBesideNumber = isSlide && !showsOthers;
  const top = isBesideNumber ? SLIDE_GRID : grid;
  const squares = figure.squares.find((count) => String(count) === choiceIn(view, 'squares')) ?? figure.squares[0];
  const perSquare = perSquareOf(resolved, squares, isRate);
  const drawn = isRate && figure.rate !== undefined ? figure.rate.perDay : figure.total;
  const count = Number(facts[drawn]?.value) / perSquare;

  const room = isSlide && showsOthers ? width - SLIDE_OTHERS - SLIDE_GUTTER : width;
  const below = (isRate ? 92 : 8) * unit;
  const fullRows = isSlide
    ? columnsIn(squares, { width: room, height: SLIDE_HEIGHT - top - 8 * unit })
    : columnsOf(squares);
  const columns = isRate ? Math.round(fullRows / 2) : fullRows;
  const whole = Math.floor(count);
  const open = Math.round(columns / 4);
  const drawnSquares = Math.ceil(count) + open;
  const rows = Math.ceil((drawnSquares + 1) / columns);
  const tallest = isSlide ? (SLIDE_HEIGHT - top - below) / rows : Number.POSITIVE_INFINITY;
  const gap = Math.min((room / (columns - GAP_SHARE)) * GAP_SHARE, WIDEST_GAP * unit);
  const cell = round(Math.min((room + gap) / columns, tallest));
  const square = cell - Math.min(gap, cell * GAP_SHARE);
  const shift = isRate ? 0 : Math.max(0, LINE * unit - square) / 2;
  const bottom = top + rows * cell - (cell - square) + shift;
  const right = columns * cell - (cell - square);

  const arrowX = round((drawnSquares % columns) * cell);
  const arrow = {
    x: arrowX,
    y: round(top + (rows - 1) * cell + square / 2 + shift),
    length: round(Math.min(ARROW * unit, room - arrowX - 1)),
  };
  const isTight = size === 'narrow' || (isSlide && showsOthers);
  const openWords = (isTight ? words['label.open.narrow'] : undefined) ?? words['label.open'] ?? '';
  const openX = arrow.x + arrow.length + 12 * unit;
  const isBeside = !isRate && openX + textWidth(openWords, 14 * unit) <= room;
  const openY = isBeside ? arrow.y + 5 * unit : bottom + 22 * unit;
  const formula = isRate ? openY + 38 * unit : undefined;
  const end = formula === undefined ? Math.max(bottom, openY) : formula + 24 * unit;
  const others = showsOthers
    ? isSlide
      ? { x: width - SLIDE_OTHERS, y: 30, width: SLIDE_OTHERS }
      : { x: 0, y: end + 44, width }
    : undefined;
  const own = end + 6 * unit;
  const height = others === undefined ? own : Math.max(own, others.y + othersHeight(resolved, size));
  return {
    width,
    height: Math.ceil(height),
    unit,
    number: { size: number, baseline, over },
    caption: isBesideNumber
      ? besideNumber(numberRoom(resolved, drawn, { number, over }), baseline, unit)
      : {
          x: 0,
          y: caption,
          square:
            size === 'narrow'
              ? { x: 0, y: caption + 20, anchor: 'start' }
              : { x: round(right), y: caption, anchor: 'end' },
        },
    isRate,
    perSquare,
    grid: { top, columns, cell, square, whole, part: count - whole, open, shift, bottom },
    right: round(size === 'slide' ? right : width),
    arrow,
    open: { words: openWords, x: isBeside ? openX : 0, y: round(openY), size: 14 * unit },
    formula,
    others,
  };
};

/** What others count stands as numbers; what they date stands on a line of years. */
export const othersAre = ({ figure, facts }: ResolvedFigure<UnitsFigure>) => ({
  claims: figure.others.filter((id) => facts[id]?.unit === 'name'),
  dates: figure.others.filter((id) => facts[id]?.unit === 'date'),
  counts: figure.others.filter((id) => facts[id]?.unit !== 'date' && facts[id]?.unit !== 'name'),
});

/** Bold letters are this much wider. */
const WEIGHT = 1.06;
/** The serif's large digits are this much narrower than letters are taken to be. */
const SERIF = 0.96;

/** Where the big number begins, after its caution, and where it ends. */
export const numberRoom = (
  { facts, words }: ResolvedFigure<UnitsFigure>,
  drawn: string,
  size: { number: number; over: number },
) => {
  const caution = facts[drawn]?.bound === 'moreThan' ? (words['label.over'] ?? '') : '';
  const from = textWidth(caution, size.over * WEIGHT) + (caution === '' ? 0 : size.over * 0.3);
  return { caution, from: round(from), to: round(from + textWidth(facts[drawn]?.number ?? '', size.number * SERIF)) };
};

const besideNumber = ({ to }: { to: number }, baseline: number, unit: number): UnitsLayout['caption'] => {
  const x = round(to + 26 * unit);
  return { x, y: baseline - 28 * unit, square: { x, y: baseline - 4 * unit, anchor: 'start' } };
};

/** Where the lines of the part for others stand, from its first baseline. */
export const otherLines = (resolved: ResolvedFigure<UnitsFigure>, size: Size) => {
  const { claims, counts, dates } = othersAre(resolved);
  const { unit } = measures[size];
  const isSlide = size === 'slide';
  const note = 20 * unit;
  const claim = note + 34 * unit;
  const afterClaims = note + claims.length * 34 * unit;
  const axis = afterClaims + (isSlide ? 110 : 72) * unit;
  // A slide has the height for numbers that the last row reads, one below the other.
  const count = afterClaims + (isSlide ? 96 : 54) * unit;
  const end =
    dates.length > 0
      ? axis + (isSlide ? 92 : 78) * unit
      : counts.length > 0
        ? count + (isSlide ? (counts.length - 1) * SLIDE_ROW : 0) + 48 * unit
        : afterClaims + 8 * unit;
  return { note, claim, count, axis, source: dates.length > 0 ? end - 2 * unit : undefined, end };
};

const othersHeight = (resolved: ResolvedFigure<UnitsFigure>, size: Size): number =>
  otherLines(resolved, size).end + (size === 'narrow' ? 22 : 6);
