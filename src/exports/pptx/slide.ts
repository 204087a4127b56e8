import type { Basis } from '../../model/fact.ts';

/** Inches on a slide of 13.333 by 7.5. */
export type Area = { x: number; y: number; w: number; h: number };

/** How a mark is drawn: by where its number comes from, and solid ochre for what was observed. */
export type MarkRole = Basis | 'observed';

/** One number of a chart. Without a value it stays a gap: never a zero. */
export type ChartPoint = { value: number | undefined; role: MarkRole; isLabelled: boolean };

/** `weak` draws its marks crossed: the source is a weak one. */
export type ChartSeries = { name: string; points: readonly ChartPoint[]; isWeak?: boolean };

/** A chart that PowerPoint draws itself, from a workbook that opens with "Edit data". */
export type NativeChart = {
  shape: 'bars' | 'stacked' | 'line' | 'dots';
  categories: readonly string[];
  series: readonly ChartSeries[];
  /** How the workbook's numbers are written: `0.0,,,` for billions. */
  format: string;
  /** The end of the value axis, where the drawing depends on it. */
  max?: number;
  legend: boolean;
  /** Where the plot stands in the chart's area, as shares of it; what is drawn over the chart relies on it. */
  plot: Area;
};

export type TextRun = {
  text: string;
  size: number;
  face?: 'serif' | 'sans';
  colour?: 'ink' | 'ink-2' | 'stated' | 'context';
  bold?: boolean;
  endsLine?: boolean;
};

/** A drawing that PowerPoint has no chart for, with its own measure: as lines, and as dots for programs that read no SVG. */
export type Picture = { svg: string; png: Uint8Array; width: number; height: number };

/** What stands on a slide beside its words. */
export type Piece =
  | { kind: 'chart'; area: Area; chart: NativeChart; name: string; alt: string }
  | {
      kind: 'table';
      area: Area;
      head: readonly string[];
      rows: readonly (readonly string[])[];
      widths: readonly number[];
      size: number;
      name: string;
      alt: string;
    }
  | { kind: 'picture'; area: Area; picture: Picture; name: string; alt: string }
  | { kind: 'text'; area: Area; runs: readonly TextRun[]; align?: 'left' | 'center' | 'right' }
  | { kind: 'line'; area: Area; name: string; alt: string; hasArrow?: boolean };

/** One slide of a file; its words go to the placeholders of its layout. */
export type FileSlide = {
  layout: 'title' | 'figure';
  headline: string;
  measure: string;
  source: string;
  notes: readonly string[];
  pieces: readonly Piece[];
};

/** The slide's room for its drawing, between measure line and source. */
export const body: Area = { x: 0.58, y: 1.9, w: 12.17, h: 4.7 };
