import { lineWidth } from '../theme/letterWidths.ts';
import { printerOf } from './amounts.ts';
import { axisOf, ticksWidth } from './axis.ts';
import type { Datum } from './datum.ts';
import { linesOf } from './lines.ts';
import { mannerOf } from './look.ts';
import type { AreaMark, Panel } from './plot.ts';
import { positionOn } from './scale.ts';
import { textAt, type Shape } from './shapes.ts';
import type { TargetInput, TargetReading } from './targetFields.ts';
import { endText, spanOfDate, stretchText } from './timeAxis.ts';

type Readings = { panels: Panel[]; over: Shape[]; bottom: number };
type Place = { x: number; y: number; width: number; height: number; left: number; head: number };

/** px at the wide drawing's scale. */
const HEIGHT = { wide: 184, slide: 222, narrow: 178 } as const;
const LEAST_ON_SLIDE = 150;
const GAP = 48;
const BELOW = 18;
const FOOT = 28;

/** The same amount over two lengths of time: columns as wide as their time and as high as their rate, on one scale. */
export const readingsOf = (input: TargetInput, readings: readonly TargetReading[], top: number): Readings => {
  const { room, locale, words } = input;
  const { px, isNarrow, width, type } = room;
  const rates = readings.flatMap(({ columns }) => columns.map(({ rate }) => rate));
  const height =
    room.height === undefined
      ? px(isNarrow ? HEIGHT.narrow : HEIGHT.wide)
      : Math.max(px(LEAST_ON_SLIDE), Math.min(px(HEIGHT.slide), room.height - top));
  const own = isNarrow ? width : (width - px(GAP)) / 2;
  const heads = readings.map(({ key }): HeadLine[] => [
    ...linesOf(words.of(`label.${key}`), type.strong, 'strong', own).map((text) => ({ text, isMain: true })),
    ...linesOf(words.maybe(`label.${key}.more`) ?? '', type.tick, 'sans', own)
      .filter((text) => text !== '')
      .map((text) => ({ text, isMain: false })),
  ]);
  const head = Math.max(...heads.map(({ length }) => length)) * px(20) + px(22);
  const textOf = printerOf(rates, locale);
  const probe = axisOf({
    data: rates,
    frame: { x: 0, y: 0, width: own, height: height - head - px(FOOT) },
    direction: 'y',
    apart: isNarrow ? 22 : 30,
    room,
    locale,
  });
  const left = ticksWidth(probe) + px(10);
  const drawn = readings.map((reading, at) => {
    const x = isNarrow ? 0 : at * (own + px(GAP));
    const y = top + (isNarrow ? at * (height + px(BELOW)) : 0);
    const place = { x, y, width: own, height, left, head };
    return readingOf(reading, place, { input, lines: heads[at] ?? [], y: probe, textOf });
  });
  return {
    panels: drawn.map(({ panel }) => panel),
    over: drawn.flatMap(({ over }) => over),
    bottom: top + height + (isNarrow ? (readings.length - 1) * (height + px(BELOW)) : 0),
  };
};

type HeadLine = { text: string; isMain: boolean };

type ReadingInput = { input: TargetInput; lines: HeadLine[]; y: Panel['y']; textOf: ReturnType<typeof printerOf> };

const readingOf = (
  { key, columns }: TargetReading,
  place: Place,
  { input, lines, y, textOf }: ReadingInput,
): { panel: Panel; over: Shape[] } => {
  const { room, locale } = input;
  const { px, type } = room;
  const spans = columns.map(({ rate }) => spanOfDate(rate));
  const domain = [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))] as const;
  const frame = {
    x: place.x + place.left,
    y: place.y + place.head,
    width: place.width - place.left - 1,
    height: place.height - place.head - px(FOOT),
  };
  const x = { scale: 'linear', domain, ticks: [], hasLine: true } as const;
  const atX = positionOn(x, frame, 'x');
  const atY = positionOn(y, frame, 'y');
  const perPx = (domain[1] - domain[0]) / frame.width;
  const marks = columns.map(({ rate, rest }, at): AreaMark => {
    const { from = 0, to = 1 } = spans[at] ?? {};
    const size = px(room.isNarrow ? 16 : 18);
    const look = lookOf(rate, rest);
    const as = ['x-bold', look === 'area-derived' ? 'x-stated' : 'x-context', 'x-halo'] as const;
    const labels = [{ text: textOf(rate), dx: 0, dy: -px(8), size, anchor: 'middle', as } as const];
    return { datum: rate, x: [from + perPx / 2, to - perPx / 2], y: [0, rate.value], as: look, labels };
  });
  const stretches = spans.map((span, at) => ({
    middle: (atX(span.from) + atX(span.to)) / 2,
    space: atX(span.to) - atX(span.from) + px(6),
    words: [ownName(columns[at]?.rate) ?? stretchText(span, locale), endText(span, locale)],
  }));
  // Where one is too short for its words, all but the first say their ends: "Jan – May", "– Sept", "– Dec".
  const fits = (text: string | undefined, space: number) => lineWidth(text ?? '', type.tick, 'sans') <= space;
  const isEndOnly = !stretches.every(({ words: [all], space }) => fits(all, space));
  const footShapes = stretches.flatMap(({ middle, space, words: [all = '', end = ''] }, at) => {
    const text = isEndOnly && (at > 0 || !fits(all, space)) ? end : all;
    const options = { size: type.tick, anchor: 'middle', as: ['x-quiet'] } as const;
    return fits(text, space) ? textAt(middle, atY(0) + px(20), text, options) : [];
  });
  return {
    panel: { id: `reading-${key}`, frame, x, y: { ...y, hasGrid: true }, pick: 'x', layers: [{ mark: 'area', marks }] },
    over: [
      ...lines.flatMap(({ text, isMain }, at) =>
        textAt(place.x, place.y + px(15 + at * 20), text, {
          size: isMain ? type.strong : type.tick,
          as: isMain ? ['x-bold'] : ['x-quiet'],
        }),
      ),
      ...footShapes,
    ],
  };
};

/** A part of the amount reached is hatched, as our arithmetic with it; what others leave for the rest is outlined. */
const lookOf = (rate: Datum, isRest: boolean): AreaMark['as'] => {
  if (isRest) return 'area-said';
  return rate.basis === 'context' ? `area-${mannerOf(rate, true)}` : 'area-derived';
};

/** The short name that the editor gave a column: "June to Sept". */
const ownName = (rate: Datum | undefined): string | undefined =>
  rate === undefined || rate.short === rate.name ? undefined : rate.short;
