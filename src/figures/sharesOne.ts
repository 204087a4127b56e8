import { printerOf } from './amounts.ts';
import { axisOf } from './axis.ts';
import type { Datum } from './datum.ts';
import { given, when } from './given.ts';
import { LEADING, linesOf } from './lines.ts';
import { inkOf, mannerOf } from './look.ts';
import { captioned } from './numberCard.ts';
import type { BarMark, IntervalMark, Plot } from './plot.ts';
import { positionOn } from './scale.ts';
import { pathOf, textAt, type Shape } from './shapes.ts';
import type { SharesInput } from './sharesFields.ts';

/** px at the wide drawing's scale. */
const BRACKET = 10;
/** px of a part that can be told apart from the next. */
const LEAST_CUT = 8;
/** So much more than the whole is on the axis. */
const MARGIN = 1.0225;

/** How the amounts of a figure are printed. */
export const printOf = ({ values: { whole, parts, upTo }, locale }: SharesInput) =>
  printerOf([whole, ...parts, ...given(upTo, (end) => end)], locale);

/** A datum whose scale word is said by the words beside it. */
const withoutScale = (datum: Datum): Datum => ({ ...datum, parts: { ...datum.parts, scale: '' } });

/** The whole behind its parts: outlined in the colour of whose it is. */
export const wholeLook = (datum: Datum) => (inkOf(datum) === 'x-stated' ? 'area-rest' : 'area-said');

/** A line across the bar. */
const cutAt = (x: number, as: IntervalMark['as']): IntervalMark => ({ from: { x, y: -0.5 }, to: { x, y: 0.5 }, as });

/** One part at the left of its whole: both numbers large, each with a bracket over what it counts. */
export const sharesOne = (input: SharesInput, part: Datum): Plot => {
  const { values, words, room, locale } = input;
  const { whole, upTo, fits, seen } = values;
  const { px, isNarrow, type, width } = room;
  const end = upTo ?? part;
  const caption = { size: px(isNarrow ? 50 : 62), tone: 'x-stated', room, locale } as const;
  const amount = upTo === undefined ? undefined : words.of('amount.part');
  const above = captioned({
    ...caption,
    datum: withoutScale(part),
    amount,
    words: words.of('label.part'),
    top: 0,
    width,
  });
  const barTop = above.height + px(isNarrow ? 34 : 44);
  const barHeight = room.tall(isNarrow ? 52 : room.height === undefined ? 56 : 96);
  const frame = { x: 1, y: barTop, width: width - 2, height: barHeight };
  const domain = [0, whole.value * (isNarrow ? 1 : MARGIN)] as const;
  const axis = axisOf({ data: [whole], domain, frame, direction: 'x', room, locale });
  const X = positionOn(axis, frame, 'x');

  const own = mannerOf(part, seen);
  // Two counts: the lower one solid and the rest of the higher one paler; or, where the lower one is not published as
  // such, a cut in the higher one.
  const isCut = upTo !== undefined && own !== 'seen' && own !== 'stated';
  const bars: BarMark[] = [
    { datum: whole, row: 0, from: 0, to: whole.value, as: wholeLook(whole) },
    ...given(upTo, (datum): BarMark => ({
      datum,
      row: 0,
      from: isCut ? 0 : part.value,
      to: datum.value,
      as: isCut ? `area-${mannerOf(datum, seen)}` : 'area-pale',
    })),
    { datum: part, row: 0, from: 0, to: part.value, as: isCut ? 'area-pale' : `area-${own}` },
  ];
  const times = fits && X(end.value) - frame.x >= LEAST_CUT ? Math.ceil(whole.value / end.value) - 1 : 0;
  const cuts = Array.from({ length: Math.max(0, times - 1) }, (_, at) => cutAt((at + 2) * end.value, 'line-cut-said'));

  // In what the part leaves of the bar.
  const space = X(whole.value) - X(end.value) - px(12);
  const inside = linesOf((fits ? words.maybe('label.fits') : undefined) ?? '', type.label, 'strong', space);
  const insideY = barTop + barHeight / 2 + type.label * 0.35 - ((inside.length - 1) * type.label * LEADING) / 2;

  const foot = barTop + barHeight + px(8);
  const top = foot + px(BRACKET + 8);
  const below = captioned({
    ...caption,
    datum: withoutScale(whole),
    words: words.of('label.whole'),
    top,
    width: X(whole.value),
    anchor: isNarrow ? 'start' : 'end',
  });
  const axisTop = top + below.height + px(20);
  return {
    width,
    height: Math.ceil(axisTop + px(30)),
    direction: 'rows',
    panels: [
      {
        id: 'whole',
        frame,
        x: { ...axis, ticks: [], hasLine: false },
        y: { scale: 'band', domain: [0, 1], ticks: [] },
        layers: [
          { mark: 'bar', thickness: barHeight, marks: bars },
          { mark: 'interval', marks: [...when(isCut, cutAt(part.value, 'line-cut')), ...cuts] },
        ],
      },
      {
        id: 'axis',
        frame: { ...frame, y: axisTop, height: 1 },
        x: axis,
        y: { scale: 'linear', domain: [0, 1], ticks: [] },
        layers: [],
      },
    ],
    under: [],
    over: [
      ...above.shapes,
      bracket(part, [X(0), X(end.value)], barTop - px(6), -px(BRACKET)),
      ...textAt((X(end.value) + X(whole.value)) / 2, insideY, inside, {
        size: type.label,
        anchor: 'middle',
        as: ['x-semi', inkOf(whole), 'x-halo'],
      }),
      bracket(whole, [X(0), X(whole.value)], foot, px(BRACKET)),
      ...below.shapes,
    ],
  };
};

/** Two short uprights and the line between them, open towards the bar, in the colour of what it counts. */
const bracket = (datum: Datum, [left, right]: readonly [number, number], y: number, rise: number): Shape =>
  pathOf(`M${left} ${y}v${rise}H${right}v${-rise}`, inkOf(datum) === 'x-stated' ? 'line-day' : 'context-line');
