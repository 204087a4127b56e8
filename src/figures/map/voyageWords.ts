import { lineWidth } from '../../theme/letterWidths.ts';
import type { Ground } from '../../model/map.ts';
import type { Datum } from '../datum.ts';
import { given } from '../given.ts';
import type { Words } from '../kind.ts';
import { inkOf } from '../look.ts';
import type { Room } from '../room.ts';
import { shareOn, type Journey } from './journey.ts';
import { measured, spotsInside, spotsRound, type LabelLine } from './labelSpots.ts';
import { landInside } from './landMask.ts';
import { placeLabels, type PlacedLabel } from './placeLabels.ts';
import { placeOf } from './placesLayout.ts';
import type { Point } from './projection.ts';
import { segmentsOf } from './segments.ts';
import { PIN } from './voyageShapes.ts';
import { wordsFrame, type Window } from './window.ts';

/** A journey with its steps, as the kind `voyage` gets it. */
export type VoyageValues = Journey & {
  by: 'sea' | 'air';
  moments: readonly { key: string; at: Datum; fact?: Datum; other?: Datum }[];
};

/** The id of the large words among the labels. */
export const BIG_ID = 'big';
/** px of the wide drawing. */
const BIG = { wide: 76, narrow: 42 } as const;
/** How much of the map's width the large words may take. */
const BIG_WIDTH = { wide: 0.33, narrow: 0.54 } as const;

type BigRoom = { words: Words; room: Room; width: number };

/** The large words of a step, and those below. */
export const bigLines = (values: VoyageValues, at: number, { words, room, width }: BigRoom): LabelLine[] => {
  const step = values.moments[at];
  if (step === undefined) return [];
  const shape = room.isNarrow ? 'narrow' : 'wide';
  const text = words.of(`big.${step.key}`);
  const fitting = (width * BIG_WIDTH[shape]) / lineWidth(text, 1, 'headline');
  const isUnderWay = shareOn(values, step.at.value) !== undefined;
  const ink = step.fact === undefined ? (isUnderWay ? inkOf(step.at) : 'x-quiet') : inkOf(step.fact);
  const small = words.maybe(`sub.${step.key}`);
  return [
    {
      text,
      size: Math.round(Math.min(room.px(BIG[shape]), fitting)),
      role: 'headline',
      as: ['x-number', ink, 'x-halo'],
      datum: step.fact ?? step.at,
    },
    ...given(small?.split('|'), (lines) =>
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

type Placing = {
  values: VoyageValues;
  map: Ground;
  window: Window;
  points: readonly Point[];
  words: Words;
  room: Room;
};

/** Names of the two ends and the large words, where they stand in every step. */
export const placeWords = ({ values, map, window, points, words, room }: Placing): PlacedLabel[] => {
  const { from, to, moments } = values;
  // The traveller's ring stands round an end.
  const radius = room.px(room.isNarrow ? PIN * 0.85 : PIN) + room.px(6);
  const ends = [from, to].map((place) => ({ id: place.fact, place, at: window.place(placeOf(place)), radius }));
  const blocks = moments.map((_, at) => measured(bigLines(values, at, { words, room, width: window.frame.width })));
  const widest = {
    lines: [],
    width: Math.max(...blocks.map(({ width }) => width)),
    height: Math.max(...blocks.map(({ height }) => height)),
    first: Math.max(...blocks.map(({ first }) => first)),
  };
  const frame = wordsFrame(window, room);
  const ground = {
    frame,
    marks: ends,
    lines: segmentsOf(points),
    landIn: landInside(map.mask, window),
    px: room.px(1),
  };
  // The large words first: they belong in the open, the names find room beside them.
  const wanted = { id: BIG_ID, lines: [], spots: spotsInside(widest, frame) };
  const big = placeLabels([wanted], { ...ground, blocked: [] });
  const names = placeLabels(
    ends.map(({ id, place, at }) => {
      const text = words.of(`label.${place.fact}`);
      const lines: LabelLine[] = [
        { text, size: room.type.name, role: 'strong', as: ['x-bold', 'x-halo'], datum: place },
      ];
      return { id, lines, spots: spotsRound(measured(lines), at, radius, room.px(1)) };
    }),
    { ...ground, blocked: big.placed.map(({ spot }) => spot.box) },
  );
  const left = [...big.left, ...names.left];
  if (left.length > 0) throw new Error(`no room on the map for ${left.map(({ id }) => `"${id}"`).join(', ')}`);
  return [...big.placed, ...names.placed];
};
