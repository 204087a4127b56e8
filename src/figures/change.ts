import { required, word } from '../model/figure.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { amountTextsOf } from './amounts.ts';
import type { Datum } from './datum.ts';
import { fact, flag, list } from './fields.ts';
import { given } from './given.ts';
import { defineKind } from './kind.ts';
import { widestOf } from './lines.ts';
import { inkOf, lineOf, mannerOf } from './look.ts';
import type { DotMark, IntervalMark } from './plot.ts';
import type { Room } from './room.ts';
import { rowsPlot } from './rowsPlot.ts';
import { circleAt, rectAt, textAt } from './shapes.ts';

const RADIUS = { before: 5, after: 6.5 } as const;

type Row = { before: Datum; after: Datum };

const isRise = ({ before, after }: Row): boolean => after.value >= before.value;
const changeOf = ({ before, after }: Row): number => after.value - before.value;

/** Which time a sign stands for: the words of all the times, where they are one. */
const legendWord = (key: string, data: readonly Datum[], about: string) => {
  const [time, ...others] = new Set(data.map(({ when }) => when?.text));
  return time === undefined || others.length > 0 ? required(key, about) : word(key, about, time);
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
    word('label.axis', 'What is counted; without it scale word and unit: “billion euros”.'),
  ],
  controls: () => [],
  plot: ({ values, words, room, locale }) => {
    const { px, type, isNarrow } = room;
    const rows = values.asWritten ? values.rows : values.rows.toSorted((one, other) => changeOf(other) - changeOf(one));
    const all = rows.flatMap(({ before, after }) => [before, after]);
    const print = amountTextsOf(all, locale);
    const side = widestOf(all.map(print), type.label, 'strong') + px(14);
    const [least, most] = [Math.min(...all.map(({ value }) => value)), Math.max(...all.map(({ value }) => value))];
    // The number stands beside its dot, on the side away from the other dot.
    const dot = (datum: Datum, row: number, which: 'before' | 'after', isRight: boolean): DotMark => ({
      datum,
      x: datum.value,
      y: row,
      radius: px(RADIUS[which]),
      shape: which === 'before' ? 'square' : 'disc',
      as: `dot-${mannerOf(datum, values.seen)}`,
      labels: [
        {
          text: print(datum),
          dx: (isRight ? 1 : -1) * px(RADIUS.after + 6),
          dy: type.label * 0.35,
          size: type.label,
          anchor: isRight ? 'start' : 'end',
          as: ['x-semi', inkOf(datum), 'x-halo'],
        },
      ],
    });
    return rowsPlot({
      room,
      locale,
      rows,
      nameOf: ({ after }) => after.short,
      data: all,
      // Dots need no zero; it is in view where it is near.
      ends: [least >= 0 && least < most / 2 ? 0 : least, most],
      axis: words.maybe('label.axis'),
      mark: px(2 * RADIUS.after + (isNarrow ? 4 : 0)),
      sides: [side, side],
      head: given(rows[0], (row) =>
        keyOf([words.of('label.before'), words.of('label.after')], row, room, values.seen),
      )[0],
      layersOf: (own) => [
        { mark: 'interval', marks: own.map(wayOf) },
        { mark: 'dot', marks: own.map((row, at) => dot(row.before, at, 'before', !isRise(row))) },
        { mark: 'dot', marks: own.map((row, at) => dot(row.after, at, 'after', isRise(row))) },
      ],
    });
  },
});

/** The way from before to after, in the manner of what came after. */
const wayOf = ({ before, after }: Row, row: number): IntervalMark => ({
  from: { x: before.value, y: row },
  to: { x: after.value, y: row },
  as: lineOf(after),
});

/** Which shape is which, above the rows. */
const keyOf = (words: readonly string[], { before, after }: Row, { px, type }: Room, isSeen: boolean) => {
  const [y, size] = [px(16), type.label];
  const middle = y - size * 0.34;
  const [square, disc] = [px(RADIUS.before), px(RADIUS.after)];
  const [first = '', last = ''] = words;
  const second = px(18) + lineWidth(first, size, 'strong') + px(22);
  return {
    shapes: [
      rectAt(1, middle - square, 2 * square, 2 * square, `dot-${mannerOf(before, isSeen)}`),
      ...textAt(px(18), y, first, { size, as: ['x-semi'] }),
      circleAt(second + disc, middle, disc, `dot-${mannerOf(after, isSeen)}`),
      ...textAt(second + px(20), y, last, { size, as: ['x-semi'] }),
    ],
    height: px(30),
  };
};
