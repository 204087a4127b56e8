import { given } from '../../figures/given.ts';
import type { Plot } from '../../figures/plot.ts';
import { shapesIn, type Shape } from '../../figures/shapes.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { Locale } from '../../i18n/locales.ts';
import { barsFrom } from './barsFrom.ts';
import { canvasOf, textPieces, textsIn } from './canvas.ts';
import { dotsFrom } from './dotsFrom.ts';
import { isInTime, partsOf, type Made, type Making, type Parts } from './making.ts';
import { seriesOf, type NativeChart } from './nativeChart.ts';
import { axisIn, shapePiece } from './shapePieces.ts';
import { sharesFrom } from './sharesFrom.ts';
import { briefAlt, type Piece, type Point, type ShapePiece } from './slide.ts';

/** What a plot is called, and what it shows in words. */
export type Told = { name: string; alt: string; locale: Locale };

/** Shapes that are no mark and no word: rules, and lines to a label. */
const ORNAMENT = ['axis', 'axis-ink', 'grid', 'leader'];

const unmarked = (shapes: readonly Shape[]): Shape[] => shapesIn(shapes).filter(({ shape }) => shape !== 'mark');

const endsIn = (shapes: readonly Shape[]): Making['ends'] =>
  shapes.flatMap((shape) =>
    shape.shape === 'mark' && shape.ring?.ring === 'dot' ? [{ datum: shape.datum, at: shape.ring }] : [],
  );

/** Parts over their whole in one row, which nothing cuts. */
const isWhole = ({ bars, levels }: Parts): boolean =>
  new Set(bars.map(({ row }) => row)).size < bars.length && levels.length === 0;

/** The largest value of several panels, which keeps their charts to one scale; nothing where there is one. */
const mostOf = (groups: readonly (Parts | readonly Parts[])[]): number | undefined =>
  groups.length < 2 ? undefined : Math.max(...groups.flat().flatMap(({ data }) => data.map(({ value }) => value)));

/** Panels of dots in rows on one axis are one chart; each that has times is one of its own. */
const groupsOf = (panels: readonly Parts[]): [Parts, ...Parts[]][] => {
  const groups: [Parts, ...Parts[]][] = [];
  const axisOf = (panel: Parts) =>
    JSON.stringify([panel.frame.x, panel.frame.width, panel.x.domain, isInTime(panel) && panel.frame.y]);
  for (const panel of panels) {
    const group = groups.find(([first]) => axisOf(first) === axisOf(panel));
    if (group === undefined) groups.push([panel]);
    else group.push(panel);
  }
  return groups;
};

type Maker = 'shares' | 'bars' | 'rates' | 'dots';

/** What a panel is made into by its marks; nothing where it stays drawn: days on an axis are no amounts. */
const makerOf = (panel: Parts): Maker | undefined => {
  const { data, bars, dots, lines, rates } = panel;
  if (data.some(({ unit }) => unit === 'date')) return undefined;
  if (bars.length > 0) return isWhole(panel) ? 'shares' : 'bars';
  if (dots.length + lines.length > 0) return 'dots';
  return rates.length > 0 ? 'rates' : undefined;
};

/** The charts of some panels; nothing where one of them has none. */
const chartsOf = (panels: readonly Parts[], making: Making): Made[] | undefined => {
  const made = (maker: Maker) => panels.filter((panel) => makerOf(panel) === maker);
  if (panels.some((panel) => makerOf(panel) === undefined)) return undefined;
  const groups = groupsOf(made('dots'));
  const within = (own: readonly (Parts | readonly Parts[])[]): Making => ({ ...making, most: mostOf(own) });
  return [
    ...made('shares').map((panel) => sharesFrom(panel, making)),
    ...[made('bars'), made('rates')].flatMap((own) => own.map((panel) => barsFrom(panel, within(own)))),
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
  const texts = textsIn([...under, ...over]);
  const { basis, slideFile } = uiWords(locale);
  const panels = plot.panels.map(partsOf);
  const axes = panels.filter(({ data }) => data.length === 0);
  const charted = panels.filter((panel) => !axes.includes(panel));
  const made = chartsOf(charted, {
    plot,
    canvas,
    locale,
    name,
    texts,
    ends: endsIn([...plot.under, ...plot.over]),
    words: slideFile,
    basisOf: (datum) => basis[datum.basis],
  });
  const isStrange = (shape: Shape) => shape.shape !== 'text' && !('as' in shape && ORNAMENT.includes(shape.as));
  if (made === undefined || (made.length === 0 && [...under, ...over].some(isStrange))) return undefined;
  const isHidden = (point: Point) => made.some(({ hides }) => hides?.(point) === true);
  const move = (point: Point) => made.reduce((moved, one) => one.move?.(moved) ?? moved, point);
  const drawn = (shapes: readonly Shape[]) =>
    shapes
      .filter(({ shape }) => shape !== 'text')
      .map((shape) => shapePiece(shape, canvas, move))
      .filter((piece) => piece === undefined || !isHidden(canvas.middle(piece.area)));
  const [below, above] = [drawn(under), drawn(over)];
  const known = (pieces: readonly (ShapePiece | undefined)[]) => pieces.filter((piece) => piece !== undefined);
  // A shape that has no like here: the whole is taken as a drawing.
  if ([...below, ...above].includes(undefined)) return undefined;
  const piecesOf = (shapes: readonly Shape[]) => known(shapes.map((shape) => shapePiece(shape, canvas)));
  const beside = [...axes.flatMap(axisIn), ...made.flatMap((one) => one.over ?? [])];
  return [
    ...known(below),
    ...piecesOf(made.flatMap((one) => one.under ?? [])),
    ...made.map(({ chart, frame }, at): Piece => ({
      kind: 'chart',
      area: canvas.area(frame),
      chart,
      name: at === 0 ? name : `${name} (${at + 1})`,
      alt: at === 0 ? briefAlt(alt) : valuesIn(chart),
    })),
    ...piecesOf(beside),
    ...known(above),
    ...textPieces(
      [...texts.filter((text) => !isHidden(text)).map((text) => ({ ...text, ...move(text) })), ...textsIn(beside)],
      canvas,
    ),
  ];
};
