import { word } from '../model/figure.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { defineKind } from './kind.ts';
import type { Plot } from './plot.ts';
import { markOf, textAt } from './shapes.ts';
import { signaturesFields } from './signaturesFields.ts';
import { isUnknown, placeOf, signaturesColumn } from './signaturesColumn.ts';
import { spanOfDate } from './timeAxis.ts';

/** px at the wide drawing's scale. */
const ROW = { wide: 37, slide: 44, narrow: 45, least: 22 } as const;
const TOP = 36;
const FOOT = 34;
const BETWEEN = 36;
const MOST_COLUMNS = 4;

/** Names on lines, each thick from the day of signing: who has signed, and since when. */
export const signatures = defineKind({
  about: 'Names on lines in order of time, each thick from the day on which it joined: members, partners, owners.',
  fields: signaturesFields,
  words: ({ day }) => [
    word('label.day', 'At the line of the day: what it counts.', day.text),
    word('label.unknown', 'Before a date of which only "before" is known: "day not found".'),
  ],
  controls: () => [],
  problems: ({ day, rows }) => {
    const known = rows.filter((row) => !isUnknown(row));
    return [
      ...rows
        .filter((row) => placeOf(row) > spanOfDate(day).to)
        .map(({ name, signed }) => `${name.fact}: expected a date before ${day.text}, found ${signed.text}`),
      ...known
        .filter((row, at) => placeOf(known[at - 1] ?? row) > placeOf(row))
        .map(
          ({ name, signed }) => `${name.fact}: expected names in order of time, found ${signed.text} after a later one`,
        ),
    ];
  },
  plot: ({ values, words, room, locale }): Plot => {
    const { px, type, width, isNarrow } = room;
    const { day, total, rows } = values;
    const top = px(TOP);
    // A slide that has no room for all under each other has them in columns.
    const free = room.height === undefined ? Number.POSITIVE_INFINITY : room.height - top - px(FOOT);
    const counts = Array.from({ length: MOST_COLUMNS }, (_, at) => at + 1);
    const count = counts.find((one) => Math.ceil(rows.length / one) * px(ROW.least) <= free) ?? MOST_COLUMNS;
    const perColumn = Math.ceil(rows.length / count);
    const rowHeight = Math.min(
      room.tall(isNarrow ? ROW.narrow : room.height === undefined ? ROW.wide : ROW.slide),
      free / perColumn,
    );
    const column = (width - (count - 1) * px(BETWEEN)) / count;
    const bottom = top + perColumn * rowHeight + px(isNarrow ? 0 : 4);
    const unknown = words.maybe('label.unknown');
    const columns = Array.from({ length: count }, (_, at) =>
      signaturesColumn({
        rows: rows.slice(at * perColumn, (at + 1) * perColumn),
        all: rows,
        day,
        unknown,
        x: at * (column + px(BETWEEN)),
        width: column,
        top,
        bottom,
        rowHeight,
        isTight: isNarrow || count > 1,
        room,
        locale,
      }),
    );
    const dayX = columns.at(-1)?.dayX ?? width;
    const text = words.of('label.day');
    const size = isNarrow ? px(13) : type.label;
    const dayShapes = textAt(Math.max(dayX - px(6), lineWidth(text, size, 'strong')), bottom + px(22), text, {
      size,
      anchor: 'end',
      as: ['x-bold', 'x-stated', 'x-halo'],
    });
    return {
      width,
      height: Math.ceil(bottom + px(30) - 0.01),
      direction: 'rows',
      panels: [],
      under: columns.flatMap(({ under }) => under),
      over: [...columns.flatMap(({ over }) => over), ...markOf(total, dayShapes)],
    };
  },
});
