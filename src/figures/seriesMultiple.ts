import { bigNumber } from './numberCard.ts';
import { freePlace, type Box } from './freePlace.ts';
import { LEADING, tonedLinesOf, tonedShapes, widestOf } from './lines.ts';
import { inkOf, type Manner, mannerOf } from './look.ts';
import type { SeriesInput } from './seriesFields.ts';
import type { SeriesLayout } from './seriesLayout.ts';
import type { Drawn } from './seriesWords.ts';
import { pathOf, type Shape } from './shapes.ts';

const LOOKS = {
  stated: 'line-day',
  derived: 'line-derived',
  said: 'line-said',
  seen: 'line-said',
  worked: 'line-worked',
} as const satisfies Record<Manner, string>;

const TICK = 5;

/** The bracket of a multiple: up from one amount to the other at the first time, then across to the second. */
export const bracketOf = ({ values, room }: SeriesInput, { at }: SeriesLayout): Drawn | undefined => {
  const { multiple, multipleFrom, multipleTo } = values;
  if (multiple === undefined || multipleFrom === undefined || multipleTo === undefined) return undefined;
  const as = LOOKS[mannerOf(multiple, false)];
  const [from, to] = [at(multipleFrom), at(multipleTo)];
  const way = to.y <= from.y ? -1 : 1;
  const [head, tick] = [room.px(6), room.px(TICK)];
  const start = from.y + way * room.px(9);
  const corner = `M${from.x} ${start + way * tick}V${to.y}H${to.x}`;
  const arrow = `M${from.x - head} ${to.y - way * head}L${from.x} ${to.y}L${from.x + head} ${to.y - way * head}`;
  // The two ends draw the amounts they stand at, so that each lights with its number.
  const ends: Shape[] = [
    {
      shape: 'mark',
      datum: multipleFrom,
      shapes: [pathOf(`M${from.x} ${start}v${way * tick}`, as)],
      ring: { ring: 'dot', ...from, r: tick },
    },
    {
      shape: 'mark',
      datum: multipleTo,
      shapes: [pathOf(`M${to.x} ${to.y}v${-way * tick}`, as)],
      ring: { ring: 'dot', ...to, r: tick },
    },
  ];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return {
    shapes: [{ shape: 'mark', datum: multiple, shapes: [pathOf(corner + arrow, as)] }, ...ends],
    boxes: [
      { left: from.x - head, right: from.x + head, top, bottom },
      { left: from.x, right: to.x, top: to.y - 4, bottom: to.y + 4 },
    ],
  };
};

const SIZE = { wide: 92, medium: 84, narrow: 54, slide: 100 } as const;
/** Sizes that are tried, the largest first. */
const TRIED = [1, 0.8, 0.65] as const;

type Block = { shapes: Shape[]; missing: number };

/** The multiple as a large number with its words, where there is room under the bracket, or above the drawing. */
export const multipleBlock = (
  input: SeriesInput,
  layout: SeriesLayout,
  taken: readonly Box[],
  isAbove: boolean,
): Block => {
  const { values, words, room, locale } = input;
  const { multiple } = values;
  if (multiple === undefined) return { shapes: [], missing: 0 };
  const { px } = room;
  const { frame } = layout;
  const type = px(room.isNarrow ? 13 : 15);
  const draw = (share: number, isBeside: boolean) => {
    const full = room.size === 'slide' ? SIZE.slide * 1.2 : SIZE[room.size];
    const number = bigNumber({ datum: multiple, x: 0, y: 0, size: full * share, width: frame.width, locale });
    const width = isBeside ? room.width - number.width - px(16) : Math.max(number.width, px(room.isNarrow ? 140 : 196));
    const lines = tonedLinesOf(words.of('label.multiple'), type, width);
    const rise = full * share * 0.72;
    const text = widestOf(
      lines.map(({ text: line }) => line),
      type,
      'strong',
    );
    const under = rise + full * share * 0.2 + type * 0.74;
    const size = {
      width: Math.max(number.width, text) + 6,
      height: under + (lines.length - 1) * type * LEADING + type * 0.4,
    };
    return { size, rise, lines, under, number: number.width, full: full * share };
  };
  const place = (x: number, y: number, drawn: ReturnType<typeof draw>, wordsX: number, wordsY: number): Shape[] => [
    ...bigNumber({ datum: multiple, x, y: y + drawn.rise, size: drawn.full, width: frame.width, locale }).shapes,
    ...tonedShapes(drawn.lines, wordsX, wordsY, { size: type, ink: inkOf(multiple) }),
  ];
  if (isAbove) {
    const drawn = draw(0.65, true);
    return { shapes: place(0, px(4), drawn, drawn.number + px(14), px(4) + type), missing: 0 };
  }
  const inside = {
    left: frame.x + layout.radius + px(14),
    right: frame.x + frame.width,
    top: frame.y + px(8),
    bottom: frame.y + frame.height - px(6),
  };
  for (const share of TRIED) {
    const drawn = draw(share, false);
    const found = freePlace(drawn.size, [...taken, ...stemBoxes(input, layout)], inside);
    if (found !== undefined)
      return { shapes: place(found.x, found.y, drawn, found.x + 2, found.y + drawn.under), missing: 0 };
  }
  const beside = draw(0.65, true);
  return { shapes: [], missing: Math.max(beside.rise, beside.lines.length * type * LEADING) + px(16) };
};

/** Stems and lines: words may cross them only with their halo, a block of words not at all. */
const stemBoxes = ({ values }: SeriesInput, { at, frame, isLog }: SeriesLayout): Box[] => {
  if (values.drawn === 'columns' || (values.drawn === 'stems' && isLog)) return [];
  if (values.drawn === 'stems') {
    return values.lines.flatMap((line) =>
      line.values.map((datum) => {
        const { x, y } = at(datum);
        return { left: x - 2, right: x + 2, top: y, bottom: frame.y + frame.height };
      }),
    );
  }
  return values.lines.flatMap((line) =>
    line.values.slice(1).map((datum, index) => {
      const [one, other] = [at(line.values[index] ?? datum), at(datum)];
      return {
        left: Math.min(one.x, other.x),
        right: Math.max(one.x, other.x),
        top: Math.min(one.y, other.y),
        bottom: Math.max(one.y, other.y),
      };
    }),
  );
};
