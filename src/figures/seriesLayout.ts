import { choiceIn } from '../model/view.ts';
import { axisWords, listOf, printerOf } from './amounts.ts';
import { axisOf, ticksWidth } from './axis.ts';
import type { Datum } from './datum.ts';
import { given } from './given.ts';
import { linesOf, widestOf } from './lines.ts';
import type { Axis, Tick } from './plot.ts';
import type { Room } from './room.ts';
import { positionOn, ticksWithRoom } from './scale.ts';
import type { SeriesInput, SeriesValues } from './seriesFields.ts';
import { gapsIn, numberOfTime, runsIn, unitTicks, unitOfAll, wordsOfTime } from './timeUnits.ts';

const TOP = 26;
const HEIGHT = { wide: 376, medium: 420, narrow: 374, slide: 512 } as const;

const valuesOf = ({ lines }: SeriesValues): Datum[] => lines.flatMap(({ values }) => values);
const daysOf = ({ when, value }: Datum): number => when?.from ?? value;

/** The times of all values as numbers in one unit, and those between them that have no value in any line. */
export const timesOf = (values: SeriesValues) => {
  const all = valuesOf(values);
  const unit = unitOfAll(all.flatMap(({ when }) => when ?? []));
  const numberOf = (datum: Datum) => numberOfTime(daysOf(datum), unit);
  const times = all.map(numberOf);
  const missing = gapsIn(times);
  // Years, months or days in a row; of uneven times nobody can say what is missing.
  const isEven = unit !== 'day' || missing.length < 2 * new Set(times).size;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return { unit, numberOf, first, last, isEven, gaps: isEven ? missing : [] };
};

/** The values of the axis: lines alone need not start at zero. */
const domainOf = (values: SeriesValues, isLog: boolean): readonly [number, number] => {
  const others = [values.level, values.multipleFrom, values.multipleTo];
  const amounts = [...valuesOf(values), ...others].flatMap((one) => one?.value ?? []);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  if (isLog) return [least / 1.25, most * 1.35];
  const mayFloat = values.drawn === 'line' && least > most * 0.5;
  const low = mayFloat ? least : Math.min(0, least);
  const air = (Math.max(most, 0) - low) * (values.drawn === 'columns' ? 0.12 : 0.07);
  const high = most <= 0 ? 0 : most + air;
  return high === low ? [low, low + 1] : [low < 0 || mayFloat ? low - air : low, high];
};

/** An end of the axis that a bracket or a line speaks of is set bold and always printed; others where there is room. */
const unitTicksOf = (
  { values, room, locale }: SeriesInput,
  times: ReturnType<typeof timesOf>,
  position: (time: number) => number,
): Tick[] => {
  const { first, last, unit, numberOf } = times;
  const width = position(last) - position(first);
  const wordsAt = (at: number) => ({ at, text: wordsOfTime(at, unit, locale) });
  const strong = [values.multipleFrom, values.multipleTo].flatMap((one) => given(one, numberOf));
  // Every column has its year where there is room: readers look for one of them.
  const between = room.isNarrow ? 56 : values.drawn === 'columns' ? 44 : 84;
  const round = unitTicks([first, last], unit, width / room.px(between), locale);
  const step = (round[1]?.at ?? last) - (round[0]?.at ?? first);
  // Under columns an end between two round years would make their row uneven: 2015, 2016, 2018.
  const ends = [last, first].filter(
    (end) => values.drawn !== 'columns' || round.every(({ at }) => Math.abs(at - end) >= 0.6 * step),
  );
  const wanted: Tick[] = [...strong.map((at) => ({ ...wordsAt(at), isStrong: true })), ...round, ...ends.map(wordsAt)];
  return ticksWithRoom(wanted, position, room);
};

/** The margin at the right: room for what is printed beside the last dots. */
const endWidth = ({ values, words, room }: SeriesInput, print: (datum: Datum) => string): number => {
  const { type, px, isNarrow } = room;
  const last = values.lines.flatMap((line) => line.values.slice(-1));
  if (values.drawn === 'columns') return px(4);
  if (values.lines.length === 1) return isNarrow || values.level === undefined ? px(14) : px(102);
  const names = values.lines.flatMap(({ key }) => endName(words.of(`label.${key}`), room));
  return widestOf([...names, ...last.map(print)], type.label, 'strong') + px(16);
};

/** px that a line's name may take beside its end. */
const NAMES = { wide: 150, narrow: 90 } as const;

/** The lines of such a name. */
export const endName = (name: string, { type, px, isNarrow }: Room): string[] =>
  linesOf(name, type.label, 'strong', px(isNarrow ? NAMES.narrow : NAMES.wide));

/** Works out axes and places. */
export const layOut = (input: SeriesInput) => {
  const { values, words, view, room, locale } = input;
  const { px, type } = room;
  const isLog = values.bothScales && choiceIn(view, 'scale') === 'log';
  const isBand = values.drawn === 'columns';
  const all = valuesOf(values);
  const print = printerOf(all, locale);
  const times = timesOf(values);
  const { first, last, unit, numberOf } = times;
  const gapRuns = runsIn(times.gaps);
  const top = px(TOP);
  const said = gapRuns.length === 0 ? '' : words.of('label.gap');
  const spanWords = (run: readonly number[]) =>
    [...new Set(run)].map((time) => wordsOfTime(time, unit, locale)).join('–');
  const joined = gapRuns.length === 0 ? '' : `${listOf(gapRuns.map(spanWords), locale)}: ${said}`;
  const gapLines = joined === '' ? [] : linesOf(joined, type.tick, 'sans', room.width - px(4));
  const foot = px(32) + gapLines.length * px(20);
  const height = HEIGHT[room.size];
  const tall = { x: 0, y: top, width: room.width, height: height - top - foot };
  const y = axisOf({
    data: all,
    domain: domainOf(values, isLog),
    frame: tall,
    direction: 'y',
    room,
    locale,
    scale: isLog ? 'log' : 'linear',
  });
  const left = ticksWidth(y) + px(10);
  const frame = { ...tall, x: left, width: room.width - left - endWidth(input, print) };
  const pad = ((last - first || 1) * px(10)) / (frame.width - 2 * px(10));
  const bare: Axis = {
    scale: isBand ? 'band' : 'linear',
    domain: isBand ? [0, last - first + 1] : [first - pad, last + pad],
    ticks: [],
    hasLine: true,
    size: type.tick,
  };
  const onAxis = (time: number) => (isBand ? time - first : time);
  const [across, down] = [positionOn(bare, frame, 'x'), positionOn(y, frame, 'y')];
  const position = (time: number) => across(onAxis(time));
  const ticks = unitTicksOf(input, times, position).map((tick) => ({ ...tick, at: onAxis(tick.at) }));
  const pitch = frame.width / Math.max(1, isBand ? last - first + 1 : last - first);
  const gapHalf = widestOf(gapLines, type.tick, 'sans') / 2;
  const gapMiddle = position(((times.gaps[0] ?? first) + (times.gaps.at(-1) ?? last)) / 2);
  return {
    frame,
    height,
    x: { ...bare, ticks },
    y,
    isLog,
    isEven: times.isEven,
    /** px between one time and the next. */
    pitch,
    /** More than one value shares a column of px: lines are thinned, and only labelled values have a dot. */
    isDense: Math.max(...values.lines.map((line) => line.values.length)) > frame.width,
    radius: Math.max(px(2.5), Math.min(px(room.isNarrow ? 5 : 6), pitch * 0.36)),
    timeOf: (datum: Datum) => onAxis(numberOf(datum)),
    at: (datum: Datum) => ({ x: position(numberOf(datum)), y: down(datum.value) }),
    print,
    timeWords: ({ when }: Datum) => when?.text ?? '',
    /** Times without a value in any line, from first to last. */
    gaps: gapRuns.map(([from, to]) => [onAxis(from), onAxis(to)] as const),
    gapWords: {
      lines: gapLines,
      x: Math.max(gapHalf, Math.min(gapMiddle, room.width - gapHalf)),
      y: frame.y + frame.height + px(46),
      leading: px(20) / type.tick,
    },
    axisWords: [words.maybe('label.axis') ?? axisWords(all, locale), ...(isLog ? [words.of('label.log')] : [])].join(
      ', ',
    ),
  };
};

/** Where everything of a series stands. */
export type SeriesLayout = ReturnType<typeof layOut>;

/** How wide a column is, in px. */
export const columnWidth = ({ pitch }: SeriesLayout): number => Math.max(2, pitch * 0.72);

/** Where zero stands, in px. */
export const zeroOf = ({ frame, y }: SeriesLayout): number =>
  frame.y + frame.height + (y.domain[0] / (y.domain[1] - y.domain[0])) * frame.height;
