import type { MapFigure, MapLabel } from '../../model/figure.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import { round } from '../parts/round.ts';
import { textWidth } from '../parts/textWidth.ts';
import { placeIn, type Pane } from './panes.ts';
import { project, type Point } from './project.ts';

export type MapMark = MapFigure['marks'][number];
export type Type = { name: number; words: number };
export type Lines = { name: string; words: readonly string[]; later: readonly string[] };

/** A label with the place of each line; `box` is about what it covers. */
export type PlacedLabel = {
  x: number;
  anchor: 'start' | 'end';
  lines: readonly { text: string; y: number; role: 'name' | 'words' | 'later' }[];
  box: { left: number; top: number; right: number; bottom: number };
  leader: Point | undefined;
  isOnLand: boolean;
};

export type PlacedMark = { mark: MapMark; at: Point; label: PlacedLabel | undefined };

const LEADING = 1.28;
/** Between two labels that stand below each other, in lines. */
const PARAGRAPH = 1.38;
const EDGE = 2;
/** Bold letters are this much wider. */
const BOLD = 1.06;

const BESIDE: MapLabel = { gap: [12, 5], anchor: 'start' };

/** The American side and the small map have what the whole map has, but for what is said of them; a mark that says nothing has its label at its right. */
const labelOf = ({ kind }: Pane, { label }: MapMark): MapLabel =>
  (kind === 'american' ? label?.whole : kind === 'small' ? (label?.small ?? label?.whole) : label?.[kind]) ?? BESIDE;

/** Where a mark lies on the map, in px of its frame. */
export const pointOf = ({ facts }: ResolvedFigure<MapFigure>, id: string): Point => {
  const value = facts[id]?.value;
  return typeof value === 'object' ? project(value) : [0, 0];
};

/** A label's lines as the text has them: the first is the name. */
export const linesOf = ({ words }: ResolvedFigure<MapFigure>, fact: string): string[] =>
  (words[`label.${fact}`] ?? '').split('|').map((line) => line.trim());

type Placing = {
  figure: ResolvedFigure<MapFigure>;
  pane: Pane;
  type: Type;
  width: number;
  wordsFor: (mark: MapMark) => Lines | undefined;
};

/** Puts marks and their labels into a window, one after the other, so that a label can stand below another. */
export const placeMarks = (
  marks: readonly MapMark[],
  { figure, pane, type, width, wordsFor }: Placing,
): PlacedMark[] => {
  const placed: PlacedMark[] = [];
  for (const mark of marks) {
    const at = placeIn(pane, pointOf(figure, mark.at));
    const lines = wordsFor(mark);
    const below = placed.find((other) => other.mark.fact === labelOf(pane, mark).below)?.label;
    placed.push({
      mark,
      at,
      label: lines === undefined ? undefined : placeLabel({ mark, at, lines, below, pane, type, width }),
    });
  }
  return placed;
};

type LabelPlacing = {
  mark: MapMark;
  at: Point;
  lines: Lines;
  below: PlacedLabel | undefined;
  pane: Pane;
  type: Type;
  width: number;
};

const placeLabel = ({ mark, at, lines, below, pane, type, width }: LabelPlacing): PlacedLabel => {
  const unit = type.words / 14;
  const step = type.words * LEADING;
  const written = [
    { text: lines.name, role: 'name' as const },
    ...lines.words.map((text) => ({ text, role: 'words' as const })),
    ...lines.later.map((text) => ({ text, role: 'later' as const })),
  ];
  const rise = (written.length - 1) * step;
  const wide = Math.max(...written.map(({ text, role }) => textWidth(text, role === 'name' ? type.name : type.words)));
  const spot = offLand(labelOf(pane, mark), { from: at[0], wide: wide * BOLD, unit, width });
  const [baseX, baseY] = spot.at === undefined ? at : placeIn(pane, spot.at);
  const fitting = { base: baseX, gap: spot.gap[0] * unit, anchor: spot.anchor, wide };
  const { x, anchor } = fit({ ...fitting, width });
  const lift = spot.grow === 'up' ? rise : spot.grow === 'middle' ? rise / 2 : 0;
  // Turned to the sea, a label that grows up would stand on the route: it stands below the route then.
  const shift = spot.grow === 'up' && turns(fitting) ? step * 1.3 : spot.gap[1] * unit - lift;
  const top = below === undefined ? baseY + shift : below.box.bottom + step * PARAGRAPH;
  const left = anchor === 'end' ? x - wide : x;
  return {
    x: round(x),
    anchor,
    lines: written.map((line, row) => ({ ...line, y: round(top + row * step) })),
    box: { left, top: top - type.name, right: left + wide, bottom: top + rise },
    isOnLand: spot.isOnLand === true,
    leader:
      spot.leader === true
        ? [round(anchor === 'end' ? x + 5 * unit : x - 5 * unit), round(top - type.name * 0.32)]
        : undefined,
  };
};

/** Words that stand on land for want of room stand in the sea at their mark's right, where a drawing has that room. */
const offLand = (
  spot: MapLabel,
  { from, wide, unit, width }: { from: number; wide: number; unit: number; width: number },
): MapLabel => {
  const [gap] = spot.gap;
  const hasRoom = from + Math.abs(gap) * unit + wide + EDGE <= width;
  if (spot.isOnLand !== true || !hasRoom) return spot;
  return { gap: [Math.abs(gap), BESIDE.gap[1]], anchor: 'start' };
};

type Fitting = { base: number; gap: number; anchor: PlacedLabel['anchor']; wide: number; width: number };

/** A label that would leave the drawing at its left turns to its mark's other side, or is pushed back where it stands over its mark. */
const fit = ({ base, gap, anchor, wide, width }: Fitting): { x: number; anchor: PlacedLabel['anchor'] } => {
  const x = base + gap;
  if (anchor === 'start') return { x: Math.min(x, width - wide - EDGE), anchor };
  return turns({ base, gap, anchor, wide })
    ? { x: base - gap, anchor: 'start' }
    : { x: Math.max(x, wide + EDGE), anchor };
};

const turns = ({ base, gap, anchor, wide }: Omit<Fitting, 'width'>): boolean =>
  anchor === 'end' && gap < 0 && base + gap - wide < 0;
