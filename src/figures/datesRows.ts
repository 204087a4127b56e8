import type { Locale } from '../i18n/locales.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import type { DatesInput, DatesRow } from './datesFields.ts';
import type { Datum } from './datum.ts';
import { given } from './given.ts';
import { linesOf, widestOf } from './lines.ts';
import { inkOf } from './look.ts';
import { laneCount, placeLabels, type PlacedLabel } from './placeLabels.ts';
import type { Plot } from './plot.ts';
import { timeGrid } from './timeGrid.ts';
import { positionOn } from './scale.ts';
import { lineFrom, markOf, rectAt, textAt, type Shape } from './shapes.ts';
import { dateWords, dayText, middleOf, spanOfDate, yearOf } from './timeAxis.ts';

/** px at the wide drawing's scale. */
const BAR = 15;
const LANE = 20;
const CLOSE_LANE = 18;
const QUOTE = 17;
const NAMES = 330;
const LEAST_BAR = 3;
const PAD = { wide: 10, narrow: 7 } as const;
const LEAST_PAD = 1.5;
/** px between the upright and words that begin or end at it. */
const BESIDE_DAY = 6;

/** A date as an event's label says it: "about 25 Nov: the ship sails"; days of another year than that of the upright say theirs. */
const eventText = (date: Datum, day: Datum | undefined, locale: Locale): string => {
  const { from, to } = spanOfDate(date);
  const isKnownYear = day !== undefined && yearOf(date) === yearOf(day) && to - from <= 1;
  return `${isKnownYear ? dayText(date, locale) : dateWords(date, locale)}: ${date.short}`;
};

/** Words that begin or end at the upright keep a little away from it. */
const besideDay = ({ x, anchor }: PlacedLabel, dayX: number | undefined, gap: number): number => {
  if (dayX === undefined || Math.abs(x - dayX) >= gap || anchor === 'middle') return x;
  return anchor === 'end' ? dayX - gap : dayX + gap;
};

type EventLabel = PlacedLabel & { date: Datum; text: string; at: number };
type Row = DatesRow & { quote: string[]; name: string[]; labels: EventLabel[] };

/** Bars in time, one row for each thing spoken of; the day it was said stands over the bars and under the labels. */
export const datesRows = ({ values, words, room, locale }: DatesInput, rows: readonly DatesRow[]): Plot => {
  const { px, type, width, isNarrow } = room;
  const { day, until } = values;
  const labelSize = type.label;
  const laneHeight = px(room.height === undefined ? LANE : CLOSE_LANE);
  const quoteSize = px(isNarrow ? 15.5 : room.height === undefined ? QUOTE : 15.5);
  const column = isNarrow ? width : Math.min(px(NAMES), width * 0.3) - px(20);
  const named = rows.map((row) => ({
    ...row,
    quote: linesOf(words.maybe(`label.${row.key}`) ?? '', quoteSize, 'serif', column).filter((line) => line !== ''),
    name: linesOf(words.of(`label.${row.key}.name`), type.name, 'strong', column),
  }));
  const widest = Math.max(
    ...named.flatMap(({ quote, name }) => [widestOf(quote, quoteSize, 'serif'), widestOf(name, type.name, 'strong')]),
  );
  const left = isNarrow ? 0 : widest + px(20);
  const frame = { x: left, y: 0, width: width - left - px(isNarrow ? 1 : 4), height: 1 };
  const dated = rows.flatMap(({ steps }) => steps.map(({ date }) => middleOf(date)));
  const all = [...dated, ...given(day, middleOf)];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const spread = Math.max(1, last - first);
  const domain = [first - spread * 0.03, until === undefined ? last + spread * 0.12 : spanOfDate(until).to] as const;
  const atX = positionOn({ scale: 'linear', domain, ticks: [] }, frame, 'x');
  const dayX = day === undefined ? undefined : atX(middleOf(day));
  const edge = frame.x + frame.width;

  const ground = { from: left, to: width, anchors: ['start', 'end', 'middle'] as const, gap: px(12) };
  const drawn = named.map((row): Row => {
    const wanted = row.steps.map(({ date }) => {
      const text = eventText(date, day, locale);
      return { date, text, at: atX(middleOf(date)), width: lineWidth(text, labelSize, 'strong') };
    });
    const labels = placeLabels(wanted, { ...ground, ...(dayX === undefined ? {} : { avoid: dayX }) });
    return { ...row, labels: labels.map((own) => ({ ...own, x: besideDay(own, dayX, px(BESIDE_DAY)) })) };
  });

  const top = px(isNarrow ? 52 : 44);
  // What a row needs above its bar, without air: its labels, and beside or above them its name.
  const heads = drawn.map(({ labels, quote, name }) => {
    const lanes = laneCount(labels) * laneHeight;
    const lines = quote.length * quoteSize * 1.2 + (isNarrow ? name.length * px(18) : px(3));
    return isNarrow ? lanes + lines + px(4) : Math.max(lanes, lines);
  });
  // A name alone stands beside its bar; under a quotation it ends below it.
  const isBeside = ({ quote, name }: Row) => quote.length === 0 && name.length === 1;
  const tails = drawn.map((row) =>
    isNarrow ? px(BAR + 6) : Math.max(px(BAR + 4), isBeside(row) ? 0 : px(8) + row.name.length * px(18)),
  );
  const needed = heads.reduce((sum, own) => sum + own, 0) + tails.reduce((sum, own) => sum + own, 0);
  const pads = px(isNarrow ? PAD.narrow : PAD.wide);
  const air = room.height === undefined ? pads : (room.height - top - px(6) - needed) / rows.length / 2;
  const pad = Math.max(px(LEAST_PAD), Math.min(pads, air));
  const tops = heads.map((_, at) =>
    heads.slice(0, at).reduce((sum, own, before) => sum + own + (tails[before] ?? 0) + 2 * pad, top),
  );
  const barAt = (at: number) => (tops[at] ?? 0) + pad + (heads[at] ?? 0);
  const bottom = barAt(rows.length - 1) + (tails.at(-1) ?? 0) + pad;

  const uprightOf = (datum: Datum): readonly Shape[] => {
    const text = words.of('label.day');
    const size = px(isNarrow ? 13.5 : 15);
    const half = lineWidth(text, size, 'strong') / 2;
    const x = atX(middleOf(datum));
    const middle = Math.max(half, Math.min(x, width - half));
    return markOf(datum, [
      lineFrom(x, px(isNarrow ? 22 : 20), x, bottom, 'line-day'),
      ...textAt(middle, px(14), text, { size, anchor: 'middle', as: ['x-bold', 'x-stated', 'x-halo'] }),
    ]);
  };

  const namesOf = (row: Row, at: number): readonly Shape[] => {
    const { claim, quote, name } = row;
    const bar = barAt(at);
    const lead = quoteSize * 1.2;
    const rowTop = (tops[at] ?? 0) + pad;
    const quoteY = isNarrow ? rowTop + quoteSize * 0.9 : bar - px(2) - (quote.length - 1) * lead;
    const underQuote = quote.length === 0 ? rowTop + px(13) : quoteY + (quote.length - 1) * lead + px(18);
    const nameY = isNarrow ? underQuote : bar + px(isBeside(row) ? 12.5 : 17);
    const quoted = { size: quoteSize, leading: 1.2, as: ['x-serif', 'x-italic', 'x-stated', 'x-halo'] } as const;
    return markOf(claim, [
      ...textAt(0, quoteY, quote, quoted),
      ...textAt(0, nameY, name, { size: type.name, leading: 1.24, as: ['x-semi', 'x-halo'] }),
    ]);
  };

  const barsOf = ({ steps }: Row, y: number): Shape[] => {
    const height = px(BAR);
    return steps.flatMap(({ date, begins }, at): readonly Shape[] => {
      const next = steps[at + 1];
      const x = atX(middleOf(date));
      const end = next === undefined ? edge : atX(middleOf(next.date));
      const length = Math.max(LEAST_BAR, end - x);
      const ring = { ring: 'box', x, y, width: length, height } as const;
      switch (begins) {
        case 'nothing':
          return [];
        case 'agreed':
          return markOf(date, [rectAt(x, y, length, height, 'area-agreed', 'context')], ring);
        case 'underWay':
          return markOf(date, [rectAt(x, y, length, height, 'area-seen')], ring);
        case 'suspended': {
          const stop = lineFrom(x, y - px(5), x, y + height + px(5), 'line-stop');
          const after = lineFrom(x + px(8), y + height / 2, end, y + height / 2, 'line-unknown');
          return markOf(date, [stop, after], ring);
        }
      }
    });
  };

  const labelsOf = ({ labels }: Row, bar: number): Shape[] => [
    ...labels
      .filter(({ lane }) => lane > 0)
      .map(({ at: x, lane }) => lineFrom(x, bar - px(3) - lane * laneHeight, x, bar - px(1), 'leader')),
    ...labels.flatMap(({ date, text, x, anchor, lane }) => {
      const hand = { size: labelSize, anchor, as: ['x-semi', inkOf(date), 'x-halo'] } as const;
      return markOf(date, textAt(x, bar - px(8) - lane * laneHeight, text, hand));
    }),
  ];

  const under = [
    ...timeGrid({
      domain,
      frame,
      room,
      locale,
      apart: isNarrow ? 72 : width > 1000 ? 150 : 110,
      words: top - px(14),
      top: top - px(8),
      bottom,
      end: width,
    }),
    ...tops.slice(1).map((y) => lineFrom(0, y, width, y, 'grid')),
  ];
  const over = [
    ...given(until, (end) => markOf(end, [lineFrom(edge, top - px(8), edge, bottom, 'leader')])),
    ...drawn.flatMap((row, at) => [...namesOf(row, at), ...barsOf(row, barAt(at))]),
    ...given(day, uprightOf),
    ...drawn.flatMap((row, at) => labelsOf(row, barAt(at))),
  ];
  return { width, height: Math.ceil(bottom + px(2) - 0.01), direction: 'rows', panels: [], under, over };
};
