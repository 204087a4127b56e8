import { locales, type Locale } from '../i18n/locales.ts';
import { word } from '../model/figure.ts';
import type { ChartClass } from '../theme/chartStyles.ts';
import { isOpenUpwards } from './amounts.ts';
import type { Datum } from './datum.ts';
import { fact, optional } from './fields.ts';
import { given, when } from './given.ts';
import { defineKind } from './kind.ts';
import { LEADING, linesOf } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import { numberCard } from './numberCard.ts';
import type { Plot } from './plot.ts';
import { markOf, pathOf, rectAt, textAt, type Shape } from './shapes.ts';

const MOST = { wide: 200, narrow: 100 } as const;
/** px at the wide drawing's scale. */
const SIDE = { least: 13, usual: 20, most: 26 } as const;
/** From square to square and the air between tens, in sides of a square. */
const SLOT = 1.25;
const AIR = 0.6;
const TEN = 10;
const STEPS = [1, 2, 5] as const;
const COMPACT_FROM = 1e6;

/** How many things a square stands for: 1, 2 or 5 of a power of ten, so that at most `most` are drawn. */
export const eachOf = (total: number, most: number): number => {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, total / most))));
  const steps = [...STEPS, 10, 20];
  return (steps.find((step) => total / (step * power) <= most) ?? 20) * power;
};

/** A part stands out from the rest, whether it was seen or only said. */
const solidOf = ({ basis, isOthers }: Datum): ChartClass => {
  if (basis === 'stated') return 'area-stated';
  return basis === 'derived' && !isOthers ? 'area-derived' : 'area-seen';
};

const restOf = ({ basis, isOthers }: Datum): ChartClass => {
  if (basis === 'stated') return 'area-rest';
  return basis === 'derived' && !isOthers ? 'derived' : 'area-said';
};

const countText = (count: number, locale: Locale): string =>
  new Intl.NumberFormat(
    locales[locale].tag,
    count >= COMPACT_FROM ? { notation: 'compact', compactDisplay: 'long' } : {},
  ).format(count);

/** A count as squares of so many each. An exact count is closed; of an open one the last square is. */
export const squares = defineKind({
  about: 'A count as squares of so many each, with part of it filled in: how many, and how many of them.',
  fields: {
    total: fact('count', 'How many there are.', { scale: 'amount' }),
    part: optional(fact('count', 'How many of them are filled in; the others are outlined.', { scale: 'amount' })),
  },
  words: ({ total, part }) => [
    word('label.total', 'Beside the large number.', total.parts.unit),
    word('label.each', 'What a square stands for; `#` is its count.', `= # ${total.parts.unit}`.trim()),
    ...given(part, ({ text, short }) => word('label.part', 'What the part is.', `${text}, ${short}`)),
  ],
  controls: () => [],
  problems: ({ total, part }) => [
    ...when(total.isPercent || total.value < 1, `${total.fact}: expected a count of one or more things`),
    ...given(part, (own) => when(own.value > total.value, `${own.fact}: expected at most ${total.text}, found more`)),
  ],
  plot: ({ values, words, room, locale }): Plot => {
    const { px, tall, type, width, isNarrow } = room;
    const { total, part } = values;
    const each = eachOf(total.value, isNarrow ? MOST.narrow : MOST.wide);
    const card = numberCard({ datum: total, words: words.of('label.total'), room, locale });

    const isOpen = isOpenUpwards(total);
    const places = Math.ceil(total.value / each - 1e-9) + (isOpen ? 1 : 0);
    // Squares stand in tens, with a little air between: they can be counted.
    const tensIn = (side: number) => Math.floor((width + side * AIR) / (side * (SLOT * TEN + AIR)));
    const wanted = places <= TEN ? SIDE.most : places <= 3 * TEN ? SIDE.usual : SIDE.least;
    const side = tall(tensIn(tall(wanted)) >= 1 ? wanted : SIDE.least);
    const columns = TEN * Math.max(1, Math.min(tensIn(side), Math.ceil(places / TEN / 2)));
    const partWords = part === undefined ? '' : words.of('label.part');
    const lines = linesOf(partWords, type.label, 'strong', width - px(SIDE.least + 8));
    const partHeight = part === undefined ? 0 : lines.length * type.label * LEADING + px(4);
    const top = card.height + px(14) + partHeight;
    const at = (place: number) => {
      const column = place % columns;
      return {
        x: px(1) + side * (column * SLOT + Math.floor(column / TEN) * AIR),
        y: top + Math.floor(place / columns) * side * SLOT,
      };
    };
    const bottom = top + Math.ceil(places / columns) * side * SLOT;

    const solid = part === undefined ? (`area-${mannerOf(total, true)}` as const) : solidOf(part);
    const rest = restOf(total);
    const squaresOf = (from: number, to: number, as: ChartClass): Shape[] => {
      const [first, end] = [Math.floor(from / each + 1e-9), Math.ceil(to / each - 1e-9)];
      return Array.from({ length: end - first }, (_, order) => {
        const place = first + order;
        const { x, y } = at(place);
        // The first and the last may be parts of a square.
        const [start, stop] = [Math.max(0, from / each - place), Math.min(1, to / each - place)];
        return rectAt(x + start * side, y, (stop - start) * side, side, as);
      });
    };
    const open = at(places - 1);
    const openShape = pathOf(
      `M${open.x + side * 0.7} ${open.y + 0.75}h${-side * 0.7}v${side - 1.5}h${side * 0.7}`,
      total.basis === 'context' ? 'context-line' : 'stated-line',
    );
    // All of them are solid, or those of the part.
    const others = part === undefined ? squaresOf(0, total.value, solid) : squaresOf(part.value, total.value, rest);

    const keySide = px(SIDE.least);
    const keyY = bottom + px(24);
    const eachText = words.of('label.each').replace('#', countText(each, locale));
    const wordsX = px(1) + keySide + px(8);
    const partY = card.height + px(14) + type.label * 0.8;
    return {
      width,
      height: Math.ceil(keyY + px(8)),
      direction: 'columns',
      panels: [],
      under: [],
      over: [
        ...card.shapes,
        ...markOf(total, [...others, ...when(isOpen, openShape)]),
        ...given(part, (own) => markOf(own, squaresOf(0, own.value, solid))),
        rectAt(px(1), keyY - keySide + px(2), keySide, keySide, part === undefined ? solid : rest),
        ...textAt(wordsX, keyY, eachText, { size: type.tick, as: ['x-quiet'] }),
        // The part's words stand over its squares, which are the first, with one of them as a sign.
        ...given(part, (own) => [
          rectAt(px(1), partY - keySide + px(2), keySide, keySide, solid),
          ...textAt(wordsX, partY, lines, { size: type.label, as: ['x-semi', inkOf(own)] }),
        ]),
      ],
    };
  },
});
