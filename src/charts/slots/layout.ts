import type { SlotsFigure } from '../../model/figure.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { choiceIn, isOn, type View } from '../../model/view.ts';
import type { Box, Size } from '../chart.ts';

/** One line for a signature: the name stands on it, the date under it or, on a narrow drawing, at its right end. */
export type Line = { x: number; y: number; width: number; height: number };
export type Spot = { x: number; y: number; anchor: 'start' | 'end' };
export type Signed = {
  name: string;
  when: string;
  line: Line;
  date: Spot;
  showsDate: boolean;
  isQuiet: boolean;
  isChosen: boolean;
};
export type Candidate = { name: string; when: string; at: Spot; date: Spot; isQuiet: boolean; isChosen: boolean };

export type SlotsLayout = Box & {
  unit: number;
  /** Sizes of type: the count, the names on the lines, the names below, dates and words. */
  type: { count: number; name: number; candidate: number; date: number; word: number };
  count: { x: number; y: number } | undefined;
  signed: readonly Signed[];
  open: readonly Line[];
  candidates: readonly Candidate[];
  /** The bracket under the open lines: what stands below is meant for all of them, not for one. */
  bracket: { x: number; y: number; width: number } | undefined;
  rest: Spot | undefined;
  reading: { x: number; y: number } | undefined;
};

const types = {
  wide: { count: 64, name: 34, candidate: 24, date: 15, word: 16 },
  medium: { count: 56, name: 31, candidate: 24, date: 15.5, word: 16 },
  narrow: { count: 46, name: 26, candidate: 22, date: 14, word: 15 },
  slide: { count: 156, name: 60, candidate: 40, date: 24, word: 24 },
} as const;

/** Lines in a row, their gaps, and where rows stand: on a tablet the open ones have a row of their own, on a phone each line. */
const grids = {
  wide: { width: 1168, columns: 7, gap: 28, first: 128, row: 0, thick: 12 },
  medium: { width: 704, columns: 4, gap: 28, first: 116, row: 92, thick: 11 },
  narrow: { width: 320, columns: 1, gap: 0, first: 92, row: 52, thick: 8 },
  slide: { width: 1168, columns: 4, gap: 40, first: 254, row: 188, thick: 18 },
} as const;

/** A slide's room is filled by what its step speaks of: the names alone stand larger, and dates need the count's room. */
const slides = {
  named: { ...types.slide, ...grids.slide, name: 120, columns: 2, gap: 56, first: 150, row: 252, thick: 26 },
  all: { ...types.slide, ...grids.slide },
  dated: { ...types.slide, ...grids.slide, count: 108, first: 178, row: 114 },
} as const;

/** Where every line and word stands. A view that shows less has less height, but what it shows stands where it stood. */
export const layoutOf = ({ figure, facts }: ResolvedFigure<SlotsFigure>, view: View, size: Size): SlotsLayout => {
  const pick = choiceIn(view, 'pick');
  const showsOthers = isOn(view, 'others');
  const showsAll = choiceIn(view, 'stage') !== 'named';
  const isNarrow = size === 'narrow';
  const step = !showsAll ? 'named' : showsOthers || pick !== '' ? 'dated' : 'all';
  const { width, columns, gap, first, row, thick, ...type } =
    size === 'slide' ? slides[step] : { ...types[size], ...grids[size] };
  const unit = size === 'slide' ? 1.5 : 1;

  const lineWidth = (width - (columns - 1) * gap) / columns;
  // A slide's open lines begin a row of their own, so that they come in below the named ones in the second step.
  const lineAt = (at: number): Line => ({
    x: (at % columns) * (lineWidth + gap),
    y: first + Math.floor(at / columns) * row,
    width: lineWidth,
    height: thick,
  });
  const states = (name: string) => ({ isChosen: pick === name, isQuiet: pick !== '' && pick !== name });
  const signed = figure.named.map(({ name, when }, at): Signed => {
    const line = lineAt(at);
    const date: Spot = isNarrow
      ? { x: width, y: line.y - 9, anchor: 'end' }
      : { x: line.x, y: line.y + thick + 1.5 * type.date, anchor: 'start' };
    return { name, when, line, date, showsDate: showsOthers || pick === name, ...states(name) };
  });
  const open = showsAll
    ? Array.from({ length: Number(facts[figure.unnamed]?.value) }, (_, at) => lineAt(figure.named.length + at))
    : [];

  const shown = showsAll ? figure.candidates.filter(({ name }) => showsOthers || pick === name) : [];
  const [firstOpen] = open;
  const lastOpen = open.at(-1);
  const lowest = Math.max(...[...signed.map(({ line }) => line), ...open].map(({ y }) => y + thick));
  const bracketY = lowest + 16 * unit;
  const candidateRow = isNarrow ? 36 : 0;
  const nameY = bracketY + (isNarrow ? 34 : 1.5 * type.candidate);
  const left = firstOpen?.x ?? 0;
  const candidates = shown.map(({ name, when }, at): Candidate => {
    const x = isNarrow ? 0 : lineAt(figure.named.length + at).x;
    const y = nameY + at * candidateRow;
    const date: Spot = isNarrow ? { x: width, y, anchor: 'end' } : { x, y: y + 1.5 * type.date, anchor: 'start' };
    return { name, when, at: { x, y, anchor: 'start' }, date, ...states(name) };
  });
  const hasCandidates = candidates.length > 0;
  const showsRest = showsOthers && open.length > candidates.length;
  const restAt = lineAt(figure.named.length + candidates.length);
  const rest: Spot | undefined = !showsRest
    ? undefined
    : isNarrow
      ? { x: 0, y: nameY + candidates.length * candidateRow, anchor: 'start' }
      : { x: restAt.x, y: nameY, anchor: 'start' };
  const readingY = isNarrow
    ? nameY + (candidates.length - (showsRest ? 0 : 1)) * candidateRow + 30
    : nameY + 1.5 * type.date + 1.9 * type.word;
  const dateBelow = !isNarrow && signed.some(({ showsDate }) => showsDate);
  const bottom = hasCandidates ? readingY + (isNarrow ? 24 : 8) : lowest + (dateBelow ? 1.5 * type.date : 0) + 6 * unit;
  return {
    width,
    height: Math.ceil(bottom),
    unit,
    type,
    count: showsAll ? { x: 0, y: type.count * 0.76 } : undefined,
    signed,
    open,
    candidates,
    bracket:
      hasCandidates && lastOpen !== undefined
        ? { x: left, y: bracketY, width: lastOpen.x + lastOpen.width - left }
        : undefined,
    rest,
    reading: hasCandidates ? { x: left, y: readingY } : undefined,
  };
};
