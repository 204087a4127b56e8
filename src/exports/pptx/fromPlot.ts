import type { Datum } from '../../figures/datum.ts';
import { dataOfLayer } from '../../figures/factsIn.ts';
import { given } from '../../figures/given.ts';
import type { AreaMark, Panel, Plot } from '../../figures/plot.ts';
import { shapesIn, type Shape } from '../../figures/shapes.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { Locale } from '../../i18n/locales.ts';
import { barsFrom } from './barsFrom.ts';
import { canvasOf, shapePiece, textPieces, type Canvas, type PlacedText } from './canvas.ts';
import { columnsFrom, ratesFrom } from './columnsFrom.ts';
import { dotsFrom } from './dotsFrom.ts';
import { linesFrom } from './linesFrom.ts';
import { groupedBy, marksIn, valuedLinesOf, type Made, type Making } from './making.ts';
import type { ChartPoint, NativeChart } from './nativeChart.ts';
import { panelShapes } from './panelShapes.ts';
import { sharesFrom } from './sharesFrom.ts';
import { briefAlt, type Piece, type ShapePiece } from './slide.ts';

/** What a plot is called, and what it shows in words. */
export type Told = { name: string; alt: string; locale: Locale };

/** Shapes that are no mark and no word: rules, and lines to a label. */
const ORNAMENT = ['axis', 'axis-ink', 'grid', 'leader'];

const unmarked = (shapes: readonly Shape[]): Shape[] => shapesIn(shapes).filter(({ shape }) => shape !== 'mark');

const wordsIn = (shapes: readonly Shape[]): PlacedText[] =>
  shapes.flatMap((shape) =>
    shape.shape === 'text' && shape.text !== ''
      ? [{ ...shape, anchor: shape.anchor ?? 'start', as: shape.as ?? [] }]
      : [],
  );

const endsIn = (shapes: readonly Shape[]): Making['ends'] =>
  shapes.flatMap((shape) =>
    shape.shape === 'mark' && shape.ring?.ring === 'dot' ? [{ datum: shape.datum, at: shape.ring }] : [],
  );

type Rate = AreaMark & { datum: Datum };

/** Rectangles that are as high as their value. */
const ratesOf = (panel: Panel): Rate[] =>
  marksIn(panel).areas.flatMap((mark) => {
    const { datum, y } = mark;
    return datum !== undefined && Math.abs(y[1] - y[0]) === Math.abs(datum.value) ? [{ ...mark, datum }] : [];
  });

const dataOf = (panel: Panel): Datum[] => panel.layers.flatMap(dataOfLayer).filter((datum) => datum !== undefined);

/** Days on an axis are no amounts: they are drawn, not charted. */
const isOfDates = (panel: Panel): boolean => dataOf(panel).some(({ unit }) => unit === 'date');

/** Values stand upwards on an axis of their own, times along. */
const isInTime = ({ y }: Panel): boolean => y.scale !== 'band' && y.ticks.length > 0;

/** The largest value of several panels, which keeps their charts to one scale; nothing where there is one. */
const mostOf = (panels: readonly Panel[]): number | undefined =>
  panels.length < 2 ? undefined : Math.max(...panels.flatMap((panel) => dataOf(panel).map(({ value }) => value)));

const isStacked = (panel: Panel): boolean => {
  const rows = marksIn(panel).bars.map(({ row }) => row);
  return new Set(rows).size < rows.length && valuedLinesOf(panel).length === 0;
};

/** The charts of a plot, and the panels that stay drawn. */
const chartsOf = (plot: Plot, making: Making): { made: Made[]; drawn: Panel[] } => {
  const charted = plot.panels.filter((panel) => dataOf(panel).length > 0 && !isOfDates(panel));
  const barred = charted.filter((panel) => marksIn(panel).bars.length > 0);
  const dotted = charted.filter((panel) => {
    const { bars, dots, lines } = marksIn(panel);
    return bars.length === 0 && dots.length + lines.length > 0;
  });
  const rated = charted.filter((panel) => ![...barred, ...dotted].includes(panel) && ratesOf(panel).length > 0);
  const most = Math.max(0, ...rated.flatMap((panel) => ratesOf(panel).map(({ datum }) => datum.value)));
  const inRows = dotted.filter((panel) => !isInTime(panel));
  // Panels of dots in rows on one axis are one chart.
  const groups = groupedBy(inRows, ({ frame, x }) => `${frame.x} ${frame.width} ${x.domain.join(' ')}`);
  const shared = groups.length < 2 ? undefined : mostOf(inRows);
  const all = [...barred, ...rated, ...dotted];
  return {
    made: [
      ...barred.map((panel) => {
        if (isStacked(panel)) return sharesFrom(panel, making);
        return plot.direction === 'rows'
          ? barsFrom(panel, { ...making, most: mostOf(barred) })
          : columnsFrom(panel, making);
      }),
      ...rated.map((panel) => ratesFrom(panel, ratesOf(panel), { ...making, most })),
      ...dotted.filter(isInTime).map((panel) => linesFrom(panel, making)),
      ...groups.map((group) => dotsFrom(group, { ...making, most: shared })),
    ],
    drawn: plot.panels.filter((panel) => !all.includes(panel)),
  };
};

/** A chart among several in words of its own: its names and numbers. */
const valuesIn = (chart: NativeChart): string => {
  const points = (chart.kind === 'dots' ? chart.series : chart.bars).flatMap(
    (one): readonly ChartPoint[] => one.points,
  );
  return briefAlt(points.flatMap(({ name, label }) => given(label, ({ text }) => `${name ?? ''}: ${text}`)).join('; '));
};

const chartPieces = (made: readonly Made[], canvas: Canvas, { name, alt }: Told): Piece[] =>
  made.map(({ chart, frame }, at) => ({
    kind: 'chart',
    area: canvas.area(frame),
    chart,
    name: at === 0 ? name : `${name} (${at + 1})`,
    alt: at === 0 ? briefAlt(alt) : valuesIn(chart),
  }));

/**
 * A plot as what PowerPoint draws itself: bars, parts, lines and dots as charts with their workbooks, big numbers and
 * captions as text, brackets and rules as shapes. Nothing where it stands in shapes of its own (a map, dates, squares):
 * that is taken as a drawing, with a table of its data.
 */
export const piecesFrom = (plot: Plot, told: Told): Piece[] | undefined => {
  const { locale } = told;
  const canvas = canvasOf(plot);
  const [under, over] = [unmarked(plot.under), unmarked(plot.over)];
  const { basis, slideFile } = uiWords(locale);
  const making: Making = {
    plot,
    canvas,
    locale,
    name: told.name,
    scaleWord: slideFile.scale,
    lineWord: slideFile.line,
    basisOf: (datum) => basis[datum.basis],
    ends: endsIn([...plot.under, ...plot.over]),
    texts: wordsIn([...under, ...over]),
  };
  const { made, drawn } = chartsOf(plot, making);
  const strange = [...under, ...over].filter(
    (shape) => shape.shape !== 'text' && !('as' in shape && ORNAMENT.includes(shape.as)),
  );
  if (made.length === 0 && (strange.length > 0 || drawn.length > 0)) return undefined;
  const isHidden = (point: { x: number; y: number; text?: string }) =>
    made.some(({ hides }) => hides?.(point) ?? false);
  const move = (point: { x: number; y: number }) => made.reduce((moved, one) => one.move?.(moved) ?? moved, point);
  const inPanels = drawn.map((panel) => panelShapes(panel, canvas));
  const shapesOf = (shapes: readonly Shape[]): (ShapePiece | undefined)[] =>
    shapes.flatMap((shape) => {
      if (shape.shape === 'text') return [];
      const piece = shapePiece(shape, canvas, move);
      if (piece === undefined) return [undefined];
      const middle = { x: piece.area.x + piece.area.w / 2, y: piece.area.y + piece.area.h / 2 };
      return isHidden(canvas.back(middle)) ? [] : [piece];
    });
  const [below, above] = [shapesOf(under), shapesOf(over)];
  // A shape that has no like here: the whole is taken as a drawing.
  if ([...below, ...above].includes(undefined)) return undefined;
  const known = (pieces: readonly (ShapePiece | undefined)[]) => pieces.filter((piece) => piece !== undefined);
  // On a log scale much moves: words that belong together would come apart.
  const isLog = plot.panels.some(({ y }) => y.scale === 'log');
  const words = [
    ...making.texts.filter((text) => !isHidden(text)).map((text) => (isLog ? text : { ...text, ...move(text) })),
    ...made.flatMap(({ texts = [] }) => texts),
    ...inPanels.flatMap(({ texts }) => texts),
  ];
  return [
    ...known(below),
    ...inPanels.flatMap(({ shapes }) => shapes),
    ...made.flatMap(({ shapes = [] }) => shapes),
    ...chartPieces(made, canvas, told),
    ...known(above),
    ...textPieces(words, canvas),
  ];
};
