import type { ChartClass } from '../../theme/chartStyles.ts';
import type { NativeChart } from './nativeChart.ts';

/** Inches on a slide of 13.333 by 7.5, or shares of something. */
export type Area = { x: number; y: number; w: number; h: number };
/** A point in inches of a slide, or in px of a drawing. */
export type Point = { x: number; y: number };

/** A drawing that PowerPoint has no chart for, with its own measure: as lines, and as dots for programs that read no SVG. */
export type Picture = { svg: string; png: Uint8Array; width: number; height: number };

/** One stroke of an outline: `M` moves to its point, `L` draws a line there, `Z` closes. */
export type Stroke = { to: 'M' | 'L' | 'Z'; point: Point };

/** Words set by a role of theme/chartStyles.ts. `size` is in points; `x` is where the anchor stands. */
export type TextPiece = {
  kind: 'text';
  lines: readonly string[];
  x: number;
  /** The baseline of the first line. */
  y: number;
  /** Room for its lines, at least. */
  width: number;
  size: number;
  /** From one line to the next, in type sizes. */
  leading: number;
  anchor: 'start' | 'middle' | 'end';
  as: readonly ChartClass[];
};

export type ShapePiece = {
  kind: 'shape';
  area: Area;
  form: 'rect' | 'ellipse' | readonly Stroke[];
  as: ChartClass;
};

export type TablePiece = {
  kind: 'table';
  area: Area;
  /** A list has none. */
  head?: readonly string[];
  rows: readonly (readonly string[])[];
  /** How the first cell of a row is set, where it is not a plain name. */
  names?: readonly ChartClass[];
  widths: readonly number[];
  size: number;
  name: string;
  alt: string;
};

/** What stands on a slide beside its words. */
export type Piece =
  | TextPiece
  | ShapePiece
  | TablePiece
  | { kind: 'chart'; area: Area; chart: NativeChart; name: string; alt: string }
  | { kind: 'picture'; area: Area; picture: Picture; name: string; alt: string };

/** One slide of a file; its words go to the placeholders of its layout. */
export type FileSlide = {
  layout: 'title' | 'art' | 'found' | 'figure';
  /** What stands behind all words, to the slide's edges. */
  ground?: Extract<Piece, { kind: 'picture' }> | undefined;
  headline: string;
  measure: string;
  source: string;
  /** What is said and minded, in paragraphs. */
  notes: readonly string[];
  /** Who says what is shown, below the notes and smaller. */
  sources?: readonly string[];
  pieces: readonly Piece[];
  /** Kept for questions: PowerPoint passes over it in a show. */
  isHidden?: true;
};

/** The slide's room for its drawing, between measure line and source. */
export const body: Area = { x: 0.58, y: 1.44, w: 12.17, h: 5.02 };
/** The whole slide, in inches. */
export const whole: Area = { x: 0, y: 0, w: 13.333, h: 7.5 };
/** The body up to the slide's edges, for drawings whose land goes there. */
export const wholeWidth: Area = { x: 0, y: body.y, w: whole.w, h: 5.34 };

const MOST_ALT = 249;

/** Alternative text as screen readers can bear it: its first sentences, under 250 characters. */
export const briefAlt = (text: string): string => {
  if (text.length <= MOST_ALT) return text;
  const cut = text.slice(0, MOST_ALT - 1);
  const sentence = cut.lastIndexOf('. ');
  return sentence > MOST_ALT / 3 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`;
};
