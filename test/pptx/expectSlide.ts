import { expect } from 'vitest';
import { dataIn } from '../../src/figures/factsIn.ts';
import type { Plot } from '../../src/figures/plot.ts';
import { uiWords } from '../../src/i18n/uiWords.ts';
import { piecesFrom } from '../../src/exports/pptx/fromPlot.ts';
import { seriesOf, type NativeChart } from '../../src/exports/pptx/nativeChart.ts';
import type { Piece } from '../../src/exports/pptx/slide.ts';
import { toPptx } from '../../src/exports/pptx/toPptx.ts';
import { faultsIn } from './faultsIn.ts';

const SLIDE = { width: 13.333, height: 7.5 };
/** Inches by which a line of words may be wider than its letters. */
const EDGE = 0.2;

const valuesOf = (chart: NativeChart): number[] =>
  seriesOf(chart).flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));

const edgesOf = (piece: Piece) => {
  if (piece.kind !== 'text') {
    const { x, y, w, h } = piece.area;
    return { left: x, right: x + w, top: y, bottom: y + h };
  }
  const { x, y, width, anchor, size } = piece;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size / 72, bottom: y };
};

/**
 * Holds the slide of a plot to what every slide keeps: each number is charted or said, nothing leaves the slide, no high
 * end is fixed, and the file has no fault. A plot in shapes of its own is a drawing and has none of this.
 */
export const expectSlide = (plot: Plot, name: string): void => {
  const pieces = piecesFrom(plot, { name, alt: 'What it shows', locale: 'en' });
  if (pieces === undefined) return;
  const charted = new Set(pieces.flatMap((piece) => (piece.kind === 'chart' ? valuesOf(piece.chart) : [])));
  const said = pieces.flatMap((piece) => (piece.kind === 'text' ? piece.lines : [])).join(' ');
  const missing = dataIn(plot)
    .filter(({ unit }) => unit !== 'date' && unit !== 'name')
    .filter(({ value, parts: { digits } }) => !charted.has(value) && !said.includes(digits));
  expect(
    missing.map(({ fact }) => fact),
    `${name}: neither charted nor said`,
  ).toEqual([]);
  const outside = pieces
    .map(edgesOf)
    .filter(
      ({ left, right, top, bottom }) => left < -EDGE || right > SLIDE.width + EDGE || top < 0 || bottom > SLIDE.height,
    );
  expect(outside, `${name}: off the slide`).toEqual([]);
  const slide = {
    layout: 'figure',
    headline: name,
    measure: 'Measure',
    source: 'Source',
    notes: ['Note'],
    pieces,
  } as const;
  const file = toPptx([slide], {
    title: name,
    author: 'Somebody',
    subject: 'Something',
    theme: 'Theme',
    locale: 'en',
    day: '2024-01-01',
    version: '',
    sheet: uiWords('en').slideFile.sheet,
  });
  expect(faultsIn(file), `${name}: faults`).toEqual([]);
};
