import type { Locale } from '../i18n/locales.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { boundAround, numberOf, rangeOf } from './amounts.ts';
import type { Datum } from './datum.ts';
import { when } from './given.ts';
import { broken, linesAt, measured, type LabelLine } from './labels.ts';
import { LEADING, linesOf } from './lines.ts';
import { inkOf } from './look.ts';
import type { Room } from './room.ts';
import { lineFrom, markOf, textAt, type Shape } from './shapes.ts';

type BigNumber = {
  datum: Datum;
  /** The upper end, where it is a range: both facts light the same words. */
  upTo?: Datum | undefined;
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
const LEAST = 13;
/** The share of a phone's width that a check's number takes. */
const NUMBER = 0.4;

/** A number set large, with its caution in small before or after it: "over 10 million". It draws its fact. */
export const bigNumber = (options: BigNumber): { shapes: readonly Shape[]; width: number } => {
  const { datum, upTo, x, y, locale, anchor = 'start' } = options;
  const own = options.amount ?? (upTo === undefined ? undefined : rangeOf(datum, upTo));
  const amount = own ?? numberOf(datum);
  const [before = '', after = ''] = own === undefined ? boundAround(datum, locale).map((part) => part.trim()) : [];
  const cautionAt = (words: string, size: number) =>
    words === '' ? 0 : lineWidth(words, Math.max(LEAST, size * CAUTION), 'strong') + size * CAUTION_GAP;
  const widthAt = (size: number) =>
    lineWidth(amount, size, 'headline') + cautionAt(before, size) + cautionAt(after, size);
  const size = options.size * Math.min(1, options.width / widthAt(options.size));
  const width = widthAt(size);
  const ink = inkOf(datum);
  const start = anchor === 'start' ? x : x - width;
  const lead = start + cautionAt(before, size);
  const small = { size: Math.max(LEAST, size * CAUTION), as: ['x-semi', ink, 'x-halo'] } as const;
  const end = lead + lineWidth(amount, size, 'headline') + size * CAUTION_GAP;
  const shapes = [
    ...textAt(start, y, when(before !== '', before), small),
    ...textAt(lead, y, amount, { size, as: ['x-number', ink, 'x-halo'] }),
    ...textAt(end, y, when(after !== '', after), small),
  ];
  const ring = { ring: 'box', x: start, y: y - size * 0.72, width, height: size * 0.8 } as const;
  return { shapes: markOf(upTo, markOf(datum, shapes, ring)), width };
};

type Captioned = Pick<BigNumber, 'datum' | 'amount' | 'size' | 'width' | 'locale' | 'anchor'> & {
  /** What it counts: what follows a `|` begins a new line. */
  words: string;
  /** The colour of what follows a `|`. */
  tone?: 'x-bold' | 'x-stated';
  top: number;
  room: Room;
};

/** How much wider words may be in a reader's own letters, before ours have come. */
const SPARE = 1.04;
/** The share of the width that a number takes beside its words. */
const MOST = 0.5;

/** A number set large with its words beside it, the last of them level with it; under it where they have no room there. */
export const captioned = ({ words, tone = 'x-bold', top, width, anchor = 'start', room, ...own }: Captioned) => {
  const { px, type, isNarrow } = room;
  const baseline = top + own.size * 0.8;
  const edge = anchor === 'start' ? 0 : width;
  const most = isNarrow ? width : width * MOST;
  const number = bigNumber({ ...own, x: edge, y: baseline, width: most, anchor });
  const beside = number.width + px(isNarrow ? 14 : 24);
  const lines = words.split('|').map((text, at): LabelLine => ({
    text: text.trim(),
    size: type.strong,
    role: 'strong',
    as: [at === 0 ? 'x-bold' : tone],
  }));
  const aside = measured(broken(lines, (width - beside) / SPARE));
  // No higher than the number's own digits: what stands above keeps its distance.
  const isBelow = aside.width > width - beside || aside.height > baseline - top;
  const block = isBelow ? measured(broken(lines, width / SPARE)) : aside;
  const foot = isBelow ? baseline + own.size * 0.24 + block.height : baseline;
  const x = isBelow ? edge : Math.abs(edge - beside);
  return {
    shapes: [...number.shapes, ...linesAt(x, foot - block.height + block.first, block.lines, anchor)],
    height: Math.max(own.size, foot - top + px(4)),
  };
};

/** A number beside the card's own, by which it can be judged: what it is a day, what a thing of it weighs. */
type Check = Pick<BigNumber, 'datum' | 'upTo' | 'amount'> & { words: string };

type Card = Pick<BigNumber, 'datum' | 'amount' | 'locale'> & {
  /** What it is the number of. */
  words: string;
  checks?: readonly Check[];
  room: Room;
};

/**
 * A card: one number large, its words under it, and up to three checks in a row below a rule (on a phone one under the
 * other). Drawn from the top left corner; `height` is what it takes.
 */
export const numberCard = ({ datum, amount, words, checks = [], room, locale }: Card) => {
  const { px, isNarrow, type, width } = room;
  const size = room.tall(isNarrow ? 56 : 72) * (room.height === undefined ? 1 : SLIDE);
  const baseline = size * 0.81;
  const number = bigNumber({ datum, amount, x: 0, y: baseline, size, width, locale });
  const lines = linesOf(words, type.strong, 'strong', width);
  const under = baseline + size * 0.21 + type.strong * 0.95;
  const foot = under + (lines.length - 1) * type.strong * LEADING;
  const shapes = [...number.shapes, ...textAt(px(1), under, lines, { size: type.strong, as: ['x-bold'] })];
  if (checks.length === 0) return { shapes, height: foot + px(8) };
  const below = checksBelow(checks, foot + px(28), room, locale);
  return { shapes: [...shapes, ...below.shapes], height: below.foot };
};

/** Each check is a number with its words under it, or at its right on a phone. */
const checksBelow = (checks: readonly Check[], top: number, room: Room, locale: Locale) => {
  const { px, tall, width, type, isNarrow } = room;
  const gap = px(28);
  const cell = isNarrow ? width : (width - (checks.length - 1) * gap) / checks.length;
  const size = isNarrow ? px(26) : tall(31);
  const beside = isNarrow ? width * NUMBER : 0;
  const named = checks.map((check) => ({ check, lines: linesOf(check.words, type.tick, 'sans', cell - beside) }));
  const wordsHeight = Math.max(...named.map(({ lines }) => lines.length)) * type.tick * LEADING;
  const row = isNarrow ? Math.max(px(50), wordsHeight + px(18)) : px(28) + size * 0.87 + wordsHeight;
  const shapes = named.flatMap(({ check, lines }, at): Shape[] => {
    const [x, y] = isNarrow ? [0, top + at * row] : [at * (cell + gap), top];
    const baseline = y + (isNarrow ? row / 2 + size * 0.34 : px(13) + size * 0.87);
    const first = isNarrow ? baseline - size * 0.1 - (lines.length - 1) * type.tick * 0.64 : baseline + px(22);
    const upright = x - gap / 2;
    const rule = isNarrow
      ? lineFrom(0, y, width, y, 'grid')
      : lineFrom(upright, y + px(14), upright, y + row - px(6), 'axis');
    // Its caution stands in the number's own size: a smaller one could not be read.
    const said = check.upTo === undefined ? boundAround(check.datum, locale).join(numberOf(check.datum)) : undefined;
    const number = { ...check, amount: check.amount ?? said, x, y: baseline, size, locale };
    return [
      ...when(at > 0, rule),
      ...bigNumber({ ...number, width: isNarrow ? beside - px(10) : cell }).shapes,
      ...textAt(x + beside + 1, first, lines, { size: type.tick, as: ['x-quiet'] }),
    ];
  });
  return {
    shapes: [lineFrom(0, top, width, top, 'axis'), ...shapes],
    foot: top + row * (isNarrow ? checks.length : 1),
  };
};
