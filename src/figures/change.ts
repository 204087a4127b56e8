import { required, word } from '../model/figure.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { amountTextsOf } from './amounts.ts';
import { claimMarks, claimOf, rowStyles } from './claim.ts';
import type { Datum } from './datum.ts';
import { fact, flag, list } from './fields.ts';
import { given } from './given.ts';
import { defineKind } from './kind.ts';
import { widestOf } from './lines.ts';
import { mannerOf } from './look.ts';
import type { Room } from './room.ts';
import { rowsPlot } from './rowsPlot.ts';
import { circleAt, rectAt, textAt } from './shapes.ts';

type Row = { before: Datum; after: Datum };

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
    const styles = rowStyles(room);
    const side = widestOf(all.map(print), type.label, 'strong') + px(14);
    const [least, most] = [Math.min(...all.map(({ value }) => value)), Math.max(...all.map(({ value }) => value))];
    return rowsPlot({
      room,
      locale,
      rows,
      nameOf: ({ after }) => after.short,
      data: all,
      // Dots need no zero; it is in view where it is near.
      ends: [least >= 0 && least < most / 2 ? 0 : least, most],
      axis: words.maybe('label.axis'),
      mark: 2 * styles.now.radius + (isNarrow ? px(4) : 0),
      sides: [side, side],
      head: given(rows[0], (row) =>
        keyOf([words.of('label.before'), words.of('label.after')], row, room, values.seen),
      )[0],
      layersOf: (own, { perPx }) => {
        const drawn = own.map(({ before, after }, y) => {
          const row = { now: after, before, seen: values.seen, beforeSeen: values.seen };
          return claimMarks(claimOf(row, print, styles), { y, room, perPx });
        });
        return [
          { mark: 'interval', marks: drawn.flatMap(({ intervals }) => intervals) },
          { mark: 'dot', marks: drawn.flatMap(({ dots }) => dots) },
        ];
      },
    });
  },
});

/** Which shape is which, above the rows. */
const keyOf = (words: readonly string[], { before, after }: Row, room: Room, isSeen: boolean) => {
  const { px, type } = room;
  const [y, size] = [px(16), type.label];
  const middle = y - size * 0.34;
  const { now, before: earlier } = rowStyles(room);
  const [square, disc] = [earlier.radius, now.radius];
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
