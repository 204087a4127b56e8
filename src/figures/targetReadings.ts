import { printerOf } from './amounts.ts';
import { axisOf, ticksWidth } from './axis.ts';
import type { Datum } from './datum.ts';
import { LEADING, linesOf } from './lines.ts';
import { mannerOf } from './look.ts';
import type { AreaMark, Panel, Tick } from './plot.ts';
import { positionOn, ticksWithRoom } from './scale.ts';
import { textAt, type Shape } from './shapes.ts';
import type { TargetInput, TargetReading } from './targetFields.ts';
import { spanOfDate, stretchText } from './timeAxis.ts';

type Readings = { panels: Panel[]; over: Shape[]; bottom: number };

/** px at the wide drawing's scale. */
const HEIGHT = { wide: 116, narrow: 90, slide: 150, least: 70 } as const;
const GAP = 48;
const BELOW = 16;
const FOOT = 28;
/** Room for a rate over the highest column. */
const RATE = 24;

/** The same amount over two lengths of time: columns as wide as their time and as high as their rate, on one scale. */
export const readingsOf = (input: TargetInput, readings: readonly TargetReading[], top: number): Readings => {
  const { room, locale, words } = input;
  const { px, isNarrow, width, type } = room;
  const column = isNarrow ? width : (width - px(GAP)) / 2;
  const named = readings.map((reading) => ({
    reading,
    heading: linesOf(words.of(`label.${reading.key}`), type.strong, 'strong', column),
    more: linesOf(words.maybe(`label.${reading.key}.more`) ?? '', type.tick, 'sans', column),
  }));
  const head = Math.max(...named.map(({ heading, more }) => heading.length + more.length)) * px(20) + px(RATE);
  const free = room.height === undefined ? Infinity : room.height - top - head - px(FOOT);
  const wanted = room.height === undefined ? (isNarrow ? HEIGHT.narrow : HEIGHT.wide) : HEIGHT.slide;
  const height = Math.max(px(HEIGHT.least), Math.min(px(wanted), free));
  const rates = readings.flatMap(({ columns }) => columns.map(({ rate }) => rate));
  const textOf = printerOf(rates, locale);
  const bare = { x: 0, y: 0, width: column, height };
  const y = axisOf({ data: rates, frame: bare, direction: 'y', apart: 22, room, locale });
  const left = ticksWidth(y) + px(10);
  const pitch = head + height + px(FOOT + BELOW);

  const drawn = named.map(({ reading: { key, columns }, heading, more }, at) => {
    const [startX, startY] = isNarrow ? [0, top + at * pitch] : [at * (column + px(GAP)), top];
    const frame = { x: startX + left, y: startY + head, width: column - left - 1, height };
    const spans = columns.map(({ rate }) => spanOfDate(rate));
    const domain = [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))] as const;
    const perPx = (domain[1] - domain[0]) / frame.width;
    const atX = positionOn({ scale: 'linear', domain, ticks: [] }, frame, 'x');
    const ticks = columns.map(({ rate }): Tick => {
      const { from, to } = spanOfDate(rate);
      const text = rate.short === rate.name ? stretchText({ from, to }, locale) : rate.short;
      return { at: (from + to) / 2, text };
    });
    const marks = columns.map(({ rate, rest }): AreaMark => {
      const { from, to } = spanOfDate(rate);
      const look = lookOf(rate, rest);
      const as = ['x-bold', look === 'area-derived' ? 'x-stated' : 'x-context', 'x-halo'] as const;
      const label = { text: textOf(rate), dx: 0, dy: -px(8), size: type.strong, anchor: 'middle', as } as const;
      return { datum: rate, x: [from + perPx / 2, to - perPx / 2], y: [0, rate.value], as: look, labels: [label] };
    });
    const panel: Panel = {
      id: `reading-${key}`,
      frame,
      x: {
        scale: 'linear',
        domain,
        // The words of a short last stretch end with the axis.
        ticks: ticksWithRoom(ticks, atX, room, frame.x + frame.width),
        hasLine: true,
        size: type.tick,
      },
      y: { ...y, hasGrid: true },
      pick: 'x',
      layers: [{ mark: 'area', marks }],
    };
    const moreY = startY + px(15) + heading.length * px(20);
    const over = [
      ...textAt(startX, startY + px(15), heading, { size: type.strong, as: ['x-bold'], leading: px(20) / type.strong }),
      ...textAt(startX, moreY, more, { size: type.tick, as: ['x-quiet'], leading: LEADING }),
    ];
    return { panel, over };
  });
  return {
    panels: drawn.map(({ panel }) => panel),
    over: drawn.flatMap(({ over }) => over),
    bottom: top + (isNarrow ? readings.length - 1 : 0) * pitch + head + height + px(FOOT),
  };
};

/** A part of the amount reached is hatched, as our arithmetic with it; what others leave for the rest is outlined. */
const lookOf = (rate: Datum, isRest: boolean): AreaMark['as'] => {
  if (isRest) return 'area-said';
  return rate.basis === 'context' ? `area-${mannerOf(rate, true)}` : 'area-derived';
};
