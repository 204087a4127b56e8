import { locales, type Locale } from '../i18n/locales.ts';
import { word } from '../model/figure.ts';
import type { ChartClass } from '../theme/chartStyles.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { isOpenUpwards } from './amounts.ts';
import type { Datum } from './datum.ts';
import { fact, optional } from './fields.ts';
import { given, when } from './given.ts';
import { defineKind } from './kind.ts';
import { linesOf } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import { bigNumber } from './numberCard.ts';
import type { Plot } from './plot.ts';
import { markOf, pathOf, rectAt, textAt, type Shape } from './shapes.ts';

const MOST = { wide: 200, narrow: 100 } as const;
/** px at the wide drawing's scale. */
const SIDE = { least: 13, most: 26 } as const;
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
  if (basis === 'stated') return 'stated-rest';
  return basis === 'derived' && !isOthers ? 'derived' : 'area-said';
};

const squareAt = (x: number, y: number, width: number, height: number, as: ChartClass): Shape =>
  rectAt(x, y, width, height, as, as === 'area-derived' ? 'derived' : undefined);

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
    const baseline = tall(isNarrow ? 48 : 58);
    const size = tall(isNarrow ? 56 : 72);
    const number = bigNumber({ datum: total, x: 0, y: baseline, size, width: width * 0.8, locale });
    const named = linesOf(words.of('label.total'), type.strong, 'strong', width);
    const nameY = baseline + px(isNarrow ? 26 : 30) + (tall(72) - px(72)) * 0.21;

    const isOpen = isOpenUpwards(total);
    const places = Math.ceil(total.value / each - 1e-9) + (isOpen ? 1 : 0);
    // Squares stand in tens, with a little air between: they can be counted.
    const slot = (side: number) => side * 1.25;
    const tensIn = (side: number) => Math.floor((width + side * 0.6) / (slot(side) * TEN + side * 0.6));
    const wanted = places <= TEN ? SIDE.most : places <= 3 * TEN ? 20 : SIDE.least;
    const side = tall(tensIn(tall(wanted)) >= 1 ? wanted : SIDE.least);
    const columns = TEN * Math.max(1, Math.min(tensIn(side), Math.ceil(places / TEN / 2)));
    const top = nameY + (named.length - 1) * type.strong * 1.28 + px(22);
    const at = (place: number) => {
      const column = place % columns;
      return {
        x: px(1) + column * slot(side) + Math.floor(column / TEN) * side * 0.6,
        y: top + Math.floor(place / columns) * slot(side),
      };
    };
    const bottom = top + Math.ceil(places / columns) * slot(side);

    const solid = part === undefined ? (`area-${mannerOf(total, true)}` as const) : solidOf(part);
    const rest = restOf(total);
    const squaresOf = (from: number, to: number, as: ChartClass): Shape[] =>
      Array.from({ length: Math.ceil(to / each - 1e-9) - Math.floor(from / each + 1e-9) }, (_, order) => {
        const place = Math.floor(from / each + 1e-9) + order;
        const { x, y } = at(place);
        const [start, end] = [Math.max(0, from / each - place), Math.min(1, to / each - place)];
        return squareAt(x + start * side, y, (end - start) * side, side, as);
      });
    const open = at(places - 1);
    const openShape = pathOf(
      `M${open.x + side * 0.7} ${open.y + 0.75}H${open.x + 0.75}V${open.y + side - 0.75}H${open.x + side * 0.7}`,
      total.basis === 'context' ? 'context-line' : 'stated-line',
    );
    // All of them are solid, or those of the part.
    const others = part === undefined ? squaresOf(0, total.value, solid) : squaresOf(part.value, total.value, rest);
    const drawn = [
      ...markOf(total, [...others, ...when(isOpen, openShape)]),
      ...given(part, (own) => markOf(own, squaresOf(0, own.value, solid))),
    ];

    const keySide = px(SIDE.least);
    const keyY = bottom + px(24);
    const eachText = words.of('label.each').replace('#', countText(each, locale));
    const eachWidth = keySide + px(8) + lineWidth(eachText, type.tick, 'sans');
    const partText = part === undefined ? '' : words.of('label.part');
    const isBelow = eachWidth + px(28) + lineWidth(partText, type.label, 'strong') > width;
    const partLines = linesOf(partText, type.label, 'strong', width);
    const partY = isBelow ? keyY + px(22) : keyY;
    return {
      width,
      height: Math.ceil(
        (part === undefined ? keyY : partY + (isBelow ? partLines.length - 1 : 0) * type.label * 1.28) + px(8),
      ),
      direction: 'columns',
      panels: [],
      under: [],
      over: [
        ...number.shapes,
        ...textAt(px(1), nameY, named, { size: type.strong, as: ['x-bold'] }),
        ...drawn,
        squareAt(px(1), keyY - keySide + px(2), keySide, keySide, part === undefined ? solid : rest),
        ...textAt(px(1) + keySide + px(8), keyY, eachText, { size: type.tick, as: ['x-quiet'] }),
        ...given(part, (own) =>
          textAt(isBelow ? 0 : width, partY, isBelow ? partLines : partText, {
            size: type.label,
            anchor: isBelow ? 'start' : 'end',
            as: ['x-semi', inkOf(own)],
          }),
        ),
      ],
    };
  },
});
