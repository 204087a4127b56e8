import type { Locale } from '../i18n/locales.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { boundAround, numberOf, rangeOf } from './amounts.ts';
import type { Datum } from './datum.ts';
import { when } from './given.ts';
import { linesOf, widestOf } from './lines.ts';
import { inkOf } from './look.ts';
import type { Room } from './room.ts';
import { lineFrom, markOf, textAt, type Shape } from './shapes.ts';

type Placed = { shapes: readonly Shape[]; width: number };

type BigNumber = {
  datum: Datum;
  /** What is printed in place of the datum's own number: "36 to 37.7". */
  amount?: string | undefined;
  x: number;
  /** Its baseline. */
  y: number;
  size: number;
  /** It is set smaller where it would be wider. */
  width: number;
  locale: Locale;
  anchor?: 'start' | 'end';
};

/** A slide has room for a number that the last row reads. */
const SLIDE = 1.4;
/** The words of a caution, in parts of the number's size. */
const CAUTION = 1 / 3;
const CAUTION_GAP = 0.11;

/** A number set large, with its caution in small before or after it: "over 10 million". It draws its fact. */
export const bigNumber = (options: BigNumber): Placed => {
  const { datum, x, y, locale, anchor = 'start' } = options;
  const amount = options.amount ?? numberOf(datum);
  const bound = options.amount === undefined ? boundAround(datum, locale) : [];
  const [before = '', after = ''] = bound.map((part) => part.trim());
  const cautionAt = (words: string, own: number, size = own * CAUTION) =>
    words === '' ? 0 : lineWidth(words, size, 'strong') + own * CAUTION_GAP;
  const widthAt = (own: number) =>
    lineWidth(amount, own, 'headline') + (cautionAt(before, own) + cautionAt(after, own));
  const size = options.size * Math.min(1, options.width / widthAt(options.size));
  const width = widthAt(size);
  const ink = inkOf(datum);
  const start = anchor === 'start' ? x : x - width;
  const small = { size: Math.max(13, size * CAUTION), as: ['x-semi', ink, 'x-halo'] } as const;
  const lead = cautionAt(before, size, small.size);
  const end = start + lead + lineWidth(amount, size, 'headline') + size * CAUTION_GAP;
  const shapes = [
    ...textAt(start, y, when(before !== '', before), small),
    ...textAt(start + lead, y, amount, { size, as: ['x-number', ink, 'x-halo'] }),
    ...textAt(end, y, when(after !== '', after), small),
  ];
  const ring = { ring: 'box', x: start, y: y - size * 0.72, width, height: size * 0.8 } as const;
  return { shapes: markOf(datum, shapes, ring), width };
};

/** A number beside the card's own, by which it can be judged: what it is a day, what a thing of it weighs. */
export type CardCheck = {
  datum: Datum;
  /** The upper end, where it is a range. */
  upTo?: Datum | undefined;
  /** What is printed in place of the number. */
  amount?: string | undefined;
  words: string;
};

type Card = {
  datum: Datum;
  amount?: string | undefined;
  /** What it is the number of. */
  words: string;
  checks?: readonly CardCheck[];
  room: Room;
  locale: Locale;
};

/**
 * A card: one number large, its words under it, and up to three checks in a row below a rule (on a phone one under the
 * other). Drawn from the top left corner; `height` is what it takes.
 */
export const numberCard = (card: Card): { shapes: Shape[]; height: number } => {
  const { datum, amount, words, checks = [], room, locale } = card;
  const { px, isNarrow, type, width } = room;
  const size = room.tall(isNarrow ? 56 : 72) * (room.height === undefined ? 1 : SLIDE);
  const baseline = size * 0.81;
  const number = bigNumber({ datum, amount, x: 0, y: baseline, size, width, locale });
  const lines = linesOf(words, type.strong, 'strong', width);
  const under = baseline + size * 0.21 + type.strong * 0.95;
  const name = textAt(px(1), under, lines, { size: type.strong, as: ['x-bold'] });
  const foot = under + (lines.length - 1) * type.strong * 1.28;
  if (checks.length === 0) return { shapes: [...number.shapes, ...name], height: foot + px(8) };
  const top = foot + px(isNarrow ? 26 : 30);
  const placed = (isNarrow ? checksUnder : checksBeside)(checks, top, room);
  return {
    shapes: [...number.shapes, ...name, lineFrom(0, top, width, top, 'axis'), ...placed.shapes],
    height: placed.foot,
  };
};

const checkAmount = ({ datum, upTo, amount }: CardCheck): string =>
  amount ?? (upTo === undefined ? numberOf(datum) : rangeOf(datum, upTo));

const checkNumber = (check: CardCheck, x: number, y: number, size: number, width: number): readonly Shape[] => {
  const amount = checkAmount(check);
  const fitted = size * Math.min(1, width / lineWidth(amount, size, 'headline'));
  const shapes = textAt(x, y, amount, { size: fitted, as: ['x-number', inkOf(check.datum)] });
  const box = { x, y: y - size * 0.75, width: lineWidth(amount, fitted, 'headline'), height: size };
  // The upper end of a range is drawn by the same words: both facts light them.
  return markOf(check.upTo, markOf(check.datum, shapes, { ring: 'box', ...box }));
};

type Checks = (checks: readonly CardCheck[], top: number, room: Room) => { shapes: Shape[]; foot: number };

const checksBeside: Checks = (checks, top, { px, tall, width, type }) => {
  const cell = width / checks.length;
  const gap = px(28);
  const columns = checks.map((check, at) => {
    const x = at === 0 ? 0 : at * cell + px(10);
    const room = cell - gap / 2 - (at === 0 ? 0 : px(10));
    return { check, x, room, lines: linesOf(check.words, type.tick, 'sans', room) };
  });
  const most = Math.max(...columns.map(({ lines }) => lines.length));
  // Beside a larger number, its checks are larger as well.
  const size = tall(31);
  const baseline = top + px(13) + size * 0.87;
  const foot = baseline + px(22) + (most - 1) * type.tick * 1.28 + px(12);
  const shapes = columns.flatMap(({ check, x, room, lines }, at) => [
    ...(at === 0 ? [] : [lineFrom(x - px(14), top + px(14), x - px(14), foot - px(6), 'axis')]),
    ...checkNumber(check, x, baseline, size, room),
    ...textAt(x + 1, baseline + px(22), lines, { size: type.tick, as: ['x-quiet'] }),
  ]);
  return { shapes, foot };
};

const checksUnder: Checks = (checks, top, { px, width, type }) => {
  const size = px(26);
  const amounts = checks.map(checkAmount);
  const column = Math.min(width * 0.5, widestOf(amounts, size, 'headline') + px(16));
  let y = top;
  const shapes = checks.flatMap((check, at) => {
    const lines = linesOf(check.words, type.tick, 'sans', width - column);
    const rule = at === 0 ? [] : [lineFrom(0, y, width, y, 'grid')];
    const row = [
      ...rule,
      ...checkNumber(check, 0, y + px(34), size, column - px(10)),
      ...textAt(column, y + px(lines.length === 1 ? 33 : 24), lines, {
        size: type.tick,
        as: ['x-quiet'],
        leading: 1.22,
      }),
    ];
    y += Math.max(px(52), px(24) + lines.length * type.tick * 1.22 - px(2));
    return row;
  });
  return { shapes, foot: y };
};
