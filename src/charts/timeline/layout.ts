import type { TimelineFigure } from '../../model/figure.ts';
import type { ResolvedFigure } from '../../model/story.ts';
import type { View } from '../../model/view.ts';
import type { Box, Size } from '../chart.ts';
import { layoutAcross } from './across.ts';
import { layoutDown } from './down.ts';
import type { Event } from './events.ts';

export type Anchor = 'start' | 'middle' | 'end';
export type Words = { x: number; y: number; text: string; anchor: Anchor };

export type PlacedEvent = Event & {
  /** A disc for a day; for a month or a year a bar as long as that. */
  shape:
    | { kind: 'disc'; x: number; y: number; r: number }
    | { kind: 'bar'; x: number; y: number; width: number; height: number };
  leader: string;
  label: { x: number; y: number; anchor: Anchor; lines: 1 | 2 };
};

export type TimelineLayout = Box & {
  type: number;
  /** The date that is picked, or the report's, in full; a slide says it in its headline. */
  band: { number: number; size: number; width: number; words: number; type: number; columns: number } | undefined;
  events: readonly PlacedEvent[];
  /** The two lines with their ticks, what joins them, and the upright line of the report's day. */
  lines: { axes: string; ticks: string; lens: string; fan: string; report: string; after: string };
  ticks: readonly Words[];
  headings: readonly Words[];
  after: Words | undefined;
};

/** Years on one line and, under it, the weeks round the report on a line of days; on a narrow drawing both run downwards. */
export const layoutOf = (figure: ResolvedFigure<TimelineFigure>, view: View, size: Size): TimelineLayout =>
  size === 'narrow' ? layoutDown(figure, view) : layoutAcross(figure, view, size);
