import { amountTextsOf } from './amountText.ts';
import { axisWords } from './amounts.ts';
import { axisOf } from './axis.ts';
import type { Datum } from './datum.ts';
import { fact, flag, list } from './fields.ts';
import { defineKind } from './kind.ts';
import { widestOf } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import type { DotMark, IntervalMark, Label, Plot } from './plot.ts';
import type { Room } from './room.ts';
import { rowGridOf } from './rowGrid.ts';
import { positionOn } from './scale.ts';
import { circleAt, lineFrom, rectAt, textAt, type Shape } from './shapes.ts';
import { lineWidth } from '../theme/letterWidths.ts';

const ROW = 34;
const RADIUS = { before: 5, after: 6.5 } as const;

type Row = { before: Datum; after: Datum };

const isRise = ({ before, after }: Row): boolean => after.value >= before.value;
const changeOf = ({ before, after }: Row): number => after.value - before.value;

/** The words of all the times, where they are one. */
const sharedTime = (data: readonly Datum[]): string | undefined => {
  const times = new Set(data.map(({ when }) => when?.text));
  return times.size === 1 ? [...times][0] : undefined;
};

const legendWord = (key: string, data: readonly Datum[], about: string) => {
  const fallback = sharedTime(data);
  return fallback === undefined ? { key, about, isRequired: true as const } : { key, about, fallback };
};

/** Before and after of several things: a square, a disc and the way between them. */
export const change = defineKind({
  about: 'Before and after of several things, one a row: a square, a disc, and the way from one to the other.',
  fields: {
    rows: list(
      {
        before: fact('count', 'The earlier amount.', { scale: 'amount' }),
        after: fact('count', 'The later amount; its short name stands beside the row.', { scale: 'amount' }),
      },
      'The things that changed.',
      { least: 1, most: 40 },
    ),
    asWritten: flag('Keeps the order of the file; without it the greatest rise stands first.'),
    seen: flag('Others’ numbers are published counts, drawn solid.'),
  },
  words: ({ rows }) => [
    legendWord(
      'label.before',
      rows.map(({ before }) => before),
      'What the squares are: “2010”.',
    ),
    legendWord(
      'label.after',
      rows.map(({ after }) => after),
      'What the discs are: “2020”.',
    ),
    { key: 'label.axis', about: 'What is counted; without it scale word and unit: “billion euros”.' },
  ],
  controls: () => [],
  plot: ({ values, words, room, locale }): Plot => {
    const { px, type, width, isNarrow } = room;
    const rows = values.asWritten ? values.rows : values.rows.toSorted((one, other) => changeOf(other) - changeOf(one));
    const all = rows.flatMap(({ before, after }) => [before, after]);
    const print = amountTextsOf(all, locale);
    const side = widestOf(all.map(print), type.label, 'strong') + px(14);
    const axis = words.maybe('label.axis') ?? axisWords(all, locale);
    const legend = legendOf(words.of('label.before'), words.of('label.after'), rows[0], room, values.seen);
    const grid = rowGridOf({
      room,
      names: rows.map(({ after }) => after.short),
      row: ROW,
      mark: px(2 * RADIUS.after + (isNarrow ? 4 : 0)),
      top: legend.height + (axis === '' || !isNarrow ? 0 : px(24)),
      bottom: px(32),
      sides: [side, side],
    });
    const [least, most] = [Math.min(...all.map(({ value }) => value)), Math.max(...all.map(({ value }) => value))];
    // Dots need no zero; it is in view where it is near.
    const low = least >= 0 && least < most / 2 ? 0 : least;
    const domain = [low, most === low ? low + 1 : most] as const;
    const columns = grid.columns.map(({ first, rows: count, frame }) => {
      const x = axisOf({ least, most, like: all[0], frame, direction: 'x', room, locale, domain });
      return {
        frame,
        x: { ...x, hasGrid: true },
        own: rows.slice(first, first + count),
        zero: positionOn(x, frame, 'x')(0),
      };
    });
    const dot = (datum: Datum, row: number, which: 'before' | 'after', isRight: boolean): DotMark => ({
      datum,
      x: datum.value,
      y: row,
      radius: px(RADIUS[which]),
      shape: which === 'before' ? 'square' : 'disc',
      as: `dot-${mannerOf(datum, values.seen)}`,
      labels: [labelOf(print(datum), datum, isRight, room)],
    });
    return {
      width,
      height: Math.ceil(grid.foot + px(32) - 0.01),
      direction: 'rows',
      panels: columns.map(({ frame, x, own }, column) => ({
        id: `rows${column}`,
        frame,
        x,
        y: grid.band,
        pick: 'y',
        layers: [
          { mark: 'interval', marks: own.map((row, at) => wayOf(row, at)) },
          { mark: 'dot', marks: own.map((row, at) => dot(row.before, at, 'before', !isRise(row))) },
          { mark: 'dot', marks: own.map((row, at) => dot(row.after, at, 'after', isRise(row))) },
        ],
      })),
      under: columns.flatMap(({ frame, zero }) =>
        low < 0 && most > 0 ? [lineFrom(zero, frame.y, zero, frame.y + frame.height, 'axis-ink')] : [],
      ),
      over: [
        ...legend.shapes,
        ...axisWordsAt(axis, isNarrow ? { x: 0, y: legend.height + px(14) } : { x: legend.end, y: px(16) }, type.tick),
        ...grid.names,
      ],
    };
  },
});

/** The number beside its dot, on the side away from the other dot. */
const labelOf = (text: string, datum: Datum, isRight: boolean, { px, type }: Room): Label => ({
  text,
  dx: isRight ? px(RADIUS.after + 6) : -px(RADIUS.after + 6),
  dy: type.label * 0.35,
  size: type.label,
  anchor: isRight ? 'start' : 'end',
  as: ['x-semi', inkOf(datum), 'x-halo'],
});

/** The way from before to after, in the manner of what came after. */
const wayOf = ({ before, after }: Row, row: number): IntervalMark => {
  const manner = mannerOf(after, false);
  return {
    from: { x: before.value, y: row },
    to: { x: after.value, y: row },
    as: manner === 'seen' ? 'line-said' : `line-${manner}`,
  };
};

const axisWordsAt = (words: string, { x, y }: { x: number; y: number }, size: number): Shape[] =>
  words === '' ? [] : textAt(x, y, words, { size, as: ['x-quiet'] });

/** Which shape is which, above the rows. */
const legendOf = (
  before: string,
  after: string,
  row: Row | undefined,
  room: Room,
  isSeen: boolean,
): { shapes: Shape[]; height: number; end: number } => {
  if (row === undefined) return { shapes: [], height: 0, end: 0 };
  const { px, type } = room;
  const [y, size] = [px(16), type.label];
  const middle = y - size * 0.34;
  const [square, disc] = [px(RADIUS.before), px(RADIUS.after)];
  const second = px(18) + lineWidth(before, size, 'strong') + px(22);
  return {
    shapes: [
      rectAt(1, middle - square, 2 * square, 2 * square, `dot-${mannerOf(row.before, isSeen)}`),
      ...textAt(px(18), y, before, { size, as: ['x-semi'] }),
      circleAt(second + disc, middle, disc, `dot-${mannerOf(row.after, isSeen)}`),
      ...textAt(second + px(20), y, after, { size, as: ['x-semi'] }),
    ],
    height: px(30),
    end: second + px(20) + lineWidth(after, size, 'strong') + px(22),
  };
};
