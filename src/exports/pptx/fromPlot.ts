import type { Datum } from '../../figures/datum.ts';
import { given } from '../../figures/given.ts';
import type { Plot } from '../../figures/plot.ts';
import { shapesIn, type Shape } from '../../figures/shapes.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { Locale } from '../../i18n/locales.ts';
import { ratesFrom, rowsFrom } from './barsFrom.ts';
import { canvasOf, textPieces, type PlacedText } from './canvas.ts';
import { dotsFrom } from './dotsFrom.ts';
import { partsOf, type Made, type Making, type Parts } from './making.ts';
import { seriesOf, type NativeChart } from './nativeChart.ts';
import { axisPieces, shapePiece } from './shapePieces.ts';
import { sharesFrom } from './sharesFrom.ts';
import { timesFrom } from './timesFrom.ts';
import { briefAlt, type Piece, type Point, type ShapePiece } from './slide.ts';

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

/** Values stand upwards on an axis of their own, times along. */
const isInTime = ({ y }: Parts): boolean => y.scale !== 'band' && y.ticks.length > 0;

const isStacked = ({ bars, levels }: Parts): boolean =>
  new Set(bars.map(({ row }) => row)).size < bars.length && levels.length === 0;

/** The largest value of several panels, which keeps their charts to one scale; nothing where there is one. */
const mostOf = (groups: readonly (Parts | readonly Parts[])[]): number | undefined =>
  groups.length < 2 ? undefined : Math.max(...groups.flat().flatMap(({ data }) => data.map(({ value }) => value)));

/** Panels of dots in rows on one axis are one chart. */
const groupsOf = (panels: readonly Parts[]): [Parts, ...Parts[]][] => {
  const groups: [Parts, ...Parts[]][] = [];
  const axisOf = ({ frame, x }: Parts) => `${frame.x} ${frame.width} ${x.domain.join(' ')}`;
  for (const panel of panels) {
    const group = groups.find(([first]) => axisOf(first) === axisOf(panel));
    if (group === undefined) groups.push([panel]);
    else group.push(panel);
  }
  return groups;
};

type Maker = 'shares' | 'rows' | 'rates' | 'times' | 'dots';

/** What a panel is made into by its marks; nothing where it stays drawn: days on an axis are no amounts. */
const makerOf = (panel: Parts, { direction }: Plot): Maker | undefined => {
  const { data, bars, dots, lines, rates } = panel;
  if (data.some(({ unit }) => unit === 'date')) return undefined;
  if (bars.length > 0) return direction === 'columns' ? 'times' : isStacked(panel) ? 'shares' : 'rows';
  if (dots.length + lines.length > 0) return isInTime(panel) ? 'times' : 'dots';
  return rates.length > 0 ? 'rates' : undefined;
};

/** The charts of some panels; nothing where one of them has none. */
const chartsOf = (panels: readonly Parts[], making: Making): Made[] | undefined => {
  const made = (maker: Maker) => panels.filter((panel) => makerOf(panel, making.plot) === maker);
  if (panels.some((panel) => makerOf(panel, making.plot) === undefined)) return undefined;
  const [rows, rates, groups] = [made('rows'), made('rates'), groupsOf(made('dots'))];
  const within = (own: readonly (Parts | readonly Parts[])[]): Making => ({ ...making, most: mostOf(own) });
  return [
    ...made('shares').map((panel) => sharesFrom(panel, making)),
    ...rows.map((panel) => rowsFrom(panel, within(rows))),
    ...rates.map((panel) => ratesFrom(panel, within(rates))),
    ...made('times').map((panel) => timesFrom(panel, making)),
    ...groups.map((group) => dotsFrom(group, within(groups))),
  ];
};

/** A chart among several in words of its own: its names and numbers. */
const valuesIn = (chart: NativeChart): string => {
  const points = seriesOf(chart).flatMap((series) => series.points);
  return briefAlt(points.flatMap(({ name, label }) => given(label, ({ text }) => `${name ?? ''}: ${text}`)).join('; '));
};

/**
 * A plot as what PowerPoint draws itself: bars, parts, lines and dots as charts with their workbooks, big numbers and
 * captions as text, brackets and rules as shapes. Nothing where it stands in shapes of its own (a map, dates, squares):
 * that is taken as a drawing, with a table of its data.
 */
export const piecesFrom = (plot: Plot, { name, alt, locale }: Told): Piece[] | undefined => {
  const canvas = canvasOf(plot);
  const [under, over] = [unmarked(plot.under), unmarked(plot.over)];
  const texts = wordsIn([...under, ...over]);
  const { basis, slideFile } = uiWords(locale);
  const panels = plot.panels.map(partsOf);
  const axes = panels.filter(({ data }) => data.length === 0);
  const charted = panels.filter((panel) => !axes.includes(panel));
  const making = {
    plot,
    canvas,
    locale,
    name,
    texts,
    ends: endsIn([...plot.under, ...plot.over]),
    scaleWord: slideFile.scale,
    lineWord: slideFile.line,
    basisOf: (datum: Datum) => basis[datum.basis],
  };
  const made = chartsOf(charted, making);
  const isStrange = (shape: Shape) => shape.shape !== 'text' && !('as' in shape && ORNAMENT.includes(shape.as));
  if (made === undefined || (made.length === 0 && [...under, ...over].some(isStrange))) return undefined;
  const isHidden = (point: Point & { text?: string }) => made.some(({ hides }) => hides?.(point) === true);
  const move = (point: Point) => made.reduce((moved, one) => one.move?.(moved) ?? moved, point);
  const shapesOf = (shapes: readonly Shape[]): (ShapePiece | undefined)[] =>
    shapes
      .filter(({ shape }) => shape !== 'text')
      .map((shape) => shapePiece(shape, canvas, move))
      .filter((piece) => piece === undefined || !isHidden(canvas.middle(piece.area)));
  const [below, above] = [shapesOf(under), shapesOf(over)];
  const known = (pieces: readonly (ShapePiece | undefined)[]) => pieces.filter((piece) => piece !== undefined);
  // A shape that has no like here: the whole is taken as a drawing.
  if ([...below, ...above].includes(undefined)) return undefined;
  const drawn = axes.map((panel) => axisPieces(panel, canvas));
  const words = [
    ...texts.filter((text) => !isHidden(text)).map((text) => ({ ...text, ...move(text) })),
    ...[...made, ...drawn].flatMap((one) => one.texts ?? []),
  ];
  return [
    ...known(below),
    ...[...drawn, ...made].flatMap((one) => one.shapes ?? []),
    ...made.map(({ chart, frame }, at): Piece => ({
      kind: 'chart',
      area: canvas.area(frame),
      chart,
      name: at === 0 ? name : `${name} (${at + 1})`,
      alt: at === 0 ? briefAlt(alt) : valuesIn(chart),
    })),
    ...known(above),
    ...textPieces(words, canvas),
  ];
};
