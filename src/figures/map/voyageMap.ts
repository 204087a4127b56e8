import { lineWidth } from '../../theme/letterWidths.ts';
import type { Ground } from '../../model/map.ts';
import { segmentsOf } from '../boxes.ts';
import { STRIP_HEIGHT } from '../calendarStrip.ts';
import { given } from '../given.ts';
import type { Words } from '../kind.ts';
import { labelShapes, measured, spotsInside, type LabelLine } from '../labels.ts';
import { inkOf } from '../look.ts';
import type { Room } from '../room.ts';
import { circleAt, markOf, pathOf, type Shape } from '../shapes.ts';
import { spotsRound } from './labelSpots.ts';
import { landInside } from './landMask.ts';
import { pinAt } from './pins.ts';
import { placeLabels } from './placeLabels.ts';
import { endsOf, placeOf } from './placesLayout.ts';
import type { Point } from './projection.ts';
import { pathThrough, upTo, wayIn } from './route.ts';
import { shareOn, type VoyageValues } from './voyageFields.ts';
import { landIn, mapRoom, wordsFrame, type Window } from './window.ts';

/** px between map and calendar. */
const STRIP_GAP = 10;
/** px of the wide drawing: a mark, the traveller and the large words. */
const SIZE = {
  wide: { pin: 7, traveller: 8.5, big: 76 },
  narrow: { pin: 6, traveller: 6.4, big: 42 },
} as const;
/** How much of the map's width the large words may take. */
const BIG_WIDTH = { wide: 0.33, narrow: 0.54 } as const;

type Input = { values: VoyageValues; map: Ground; room: Room; words: Words };

/** The window of a voyage's map in a room, and its way from end to end: two parts or none where it leaves the map. */
export const voyageWindow = ({ values, map, room }: Omit<Input, 'words'>) => {
  const shows = (window: Window) => wayIn(map, window, endsOf(values)).parts.flat();
  const window = mapRoom(map, room, { shows, foot: room.px(STRIP_HEIGHT + STRIP_GAP) });
  const { parts, cuts } = wayIn(map, window, endsOf(values));
  return { window, way: parts.length === 1 && cuts.length === 0 ? parts[0] : undefined };
};

const shapeOf = ({ isNarrow }: Room) => (isNarrow ? 'narrow' : 'wide');

/** The large words of a step, and those below. */
const bigLines = ({ values, words, room }: Input, at: number, width: number): LabelLine[] => {
  const step = values.moments[at];
  if (step === undefined) return [];
  const text = words.of(`big.${step.key}`);
  const fitting = (width * BIG_WIDTH[shapeOf(room)]) / lineWidth(text, 1, 'headline');
  const isUnderWay = shareOn(values, step.at.value) !== undefined;
  const ink = step.fact === undefined ? (isUnderWay ? inkOf(step.at) : 'x-quiet') : inkOf(step.fact);
  return [
    {
      text,
      size: Math.round(Math.min(room.px(SIZE[shapeOf(room)].big), fitting)),
      role: 'headline',
      as: ['x-number', ink, 'x-halo'],
      datum: step.fact ?? step.at,
    },
    ...given(words.maybe(`sub.${step.key}`)?.split('|'), (lines) =>
      lines.map((line): LabelLine => ({
        text: line.trim(),
        size: room.type.strong,
        role: 'strong',
        as: ['x-bold', ...given(step.other, inkOf), 'x-halo'],
        datum: step.other,
      })),
    ),
  ];
};

/** The labels of a step: names of the two ends and the large words, which stand where they stand in every step. */
const labelsOf = (input: Input, at: number, window: Window, way: readonly Point[]): Shape[] => {
  const { values, map, room, words } = input;
  // The traveller's ring stands round an end.
  const radius = room.px(SIZE[shapeOf(room)].pin + 6);
  const ends = [values.from, values.to].map((end) => ({ id: end.fact, at: window.place(placeOf(end)), radius }));
  const blocks = values.moments.map((_, step) => measured(bigLines(input, step, window.frame.width)));
  const largest = (measure: 'width' | 'height' | 'first') => Math.max(...blocks.map((block) => block[measure]));
  const widest = { lines: [], width: largest('width'), height: largest('height'), first: largest('first') };
  const frame = wordsFrame(window, room);
  const requests = ends.map(({ id, ...end }, number) => {
    const datum = number === 0 ? values.from : values.to;
    const name = { text: words.of(`label.${id}`), size: room.type.name, role: 'strong', datum } as const;
    return { id, spots: spotsRound(measured([{ ...name, as: ['x-bold', 'x-halo'] }]), end, room.px(1)) };
  });
  // In the open, about the middle of the map's upper half: they belong to no mark.
  const big = { id: 'big', spots: spotsInside(widest, frame, [0.44, 0.42]) };
  const placed = placeLabels([big, ...requests], {
    frame,
    marks: ends,
    lines: segmentsOf(way),
    blocked: [],
    landIn: landInside(map.mask, window),
    px: room.px(1),
  });
  const left = [big, ...requests].filter(({ id }) => !placed.has(id));
  if (left.length > 0) throw new Error(`no room on the map for ${left.map(({ id }) => `"${id}"`).join(', ')}`);
  return Array.from(placed).flatMap(([id, spot]) =>
    labelShapes(id === 'big' ? { ...spot, lines: bigLines(input, at, window.frame.width) } : spot),
  );
};

/** A voyage's map at a step. What every step has stands first: a page that shows all steps draws it once. */
export const voyageMap = (input: Input, at: number) => {
  const { values, room } = input;
  const { window, way } = voyageWindow(input);
  const { from, to, by, moments } = values;
  const step = moments[at];
  if (way === undefined || step === undefined)
    throw new Error(`the way from "${from.short}" to "${to.short}" leaves the map`);
  const share = shareOn(values, step.at.value);
  const trail = upTo(way, share ?? 0);
  const { pin, traveller } = SIZE[shapeOf(room)];
  const [x, y] = trail.at(-1) ?? [0, 0];
  const r = room.px(traveller);
  return {
    // The calendar stands below.
    strip: window.frame.height + room.px(STRIP_GAP),
    shared: [landIn(window), pathOf(pathThrough(way), by === 'sea' ? 'route-ghost' : 'air-route')],
    // What lies behind is solid, and covers the dots.
    trail: trail.length < 2 ? [] : [pathOf(pathThrough(trail), 'trail')],
    over: [
      ...labelsOf(input, at, window, way),
      ...[from, to].flatMap((datum, end) => {
        const [left, top] = window.place(placeOf(datum));
        const radius = room.px(pin);
        // The end is a ring until it is reached.
        const shape = end === 0 || (share ?? 0) >= 1 ? 'disc' : 'ring';
        return markOf(datum, pinAt(shape, [left, top], radius), { ring: 'dot', x: left, y: top, r: radius });
      }),
      // Before the departure a ring stands where the traveller will be.
      circleAt(x, y, r * 1.65, 'ship-ring'),
      ...(share === undefined ? [] : markOf(step.at, [circleAt(x, y, r, 'ship')], { ring: 'dot', x, y, r })),
    ],
  };
};
