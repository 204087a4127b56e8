import type { FigureSpec } from '../model/figure.ts';
import { PLACEMENTS } from '../model/figure.ts';
import { expectedOneOf } from '../model/nearest.ts';
import type { FigureKinds, ResolvedFigure } from '../model/story.ts';
import { defaultView, type View } from '../model/view.ts';
import { factsIn } from './factsIn.ts';
import type { Written } from './fields.ts';
import type { Kind } from './kind.ts';
import type { Plot } from './plot.ts';
import { change } from './change.ts';
import { dates } from './dates.ts';
import { number } from './number.ts';
import { places } from './places.ts';
import { range } from './range.ts';
import { ranking } from './ranking.ts';
import { readFields } from './readFields.ts';
import { roomFor, USUAL, type Fit, type Size } from './room.ts';
import { series } from './series.ts';
import { shares } from './shares.ts';
import { signatures } from './signatures.ts';
import { slideFitOf } from './slideFit.ts';
import { squares } from './squares.ts';
import { target } from './target.ts';
import { voyage } from './voyage.ts';
import { wordsOf } from './wordsOf.ts';

/** Every kind of figure there is: the one list. docs/kinds.md is written from it. */
export const kinds = {
  change,
  dates,
  number,
  places,
  range,
  ranking,
  series,
  shares,
  signatures,
  squares,
  target,
  voyage,
} as const;

export type KindName = keyof typeof kinds;

type Common = Pick<FigureSpec, 'placement' | 'steps' | 'isSequence'>;
type FieldsOf<Name extends KindName> = (typeof kinds)[Name]['fields'];

/** A figure of any kind, as figures.ts has it; `Id` are the names of the story's facts. */
export type Figure<Id extends string = string> = {
  [Name in KindName]: { readonly kind: Name } & Common & Written<FieldsOf<Name>, Id>;
}[KindName];

/** Checks while you type that every figure draws facts that exist, in roles that its kind has. */
export const defineFigures = <Id extends string>(
  figures: Readonly<Record<string, Figure<Id>>>,
): Readonly<Record<string, FigureSpec>> => figures;

/** What stands beside a figure's roles. */
const RESERVED = ['kind', 'placement', 'steps', 'isSequence'] as const;

const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name);

// One cast: the values of a figure were read by the fields of its own kind, which the compiler cannot follow.
const kindOf = (name: string): Kind | undefined => (isKindName(name) ? (kinds[name] as unknown as Kind) : undefined);

const kindThat = (name: string): Kind => {
  const kind = kindOf(name);
  if (kind === undefined) throw new Error(`no kind of figure is called "${name}"`);
  return kind;
};

// The values of a resolved figure come from `read`, below; JSON has no type.
const valuesOf = ({ values }: ResolvedFigure) => values as never;

/** The plot of a figure in a view, made for a room. Pure: the same input gives the same plot, at build and in a browser. */
export const plotOf = (figure: ResolvedFigure, view: View, size: Size): Plot => {
  return plotIn(figure, view, size, size === 'slide' ? fitOf(figure) : USUAL);
};

/** How large each figure's slides are drawn, found once: a step's own figure has the steps of the whole. */
const fits = new WeakMap<ResolvedFigure['steps'], Fit>();

const fitOf = (figure: ResolvedFigure): Fit => {
  // A map takes all of its slide, and its labels take their time.
  if (kindThat(figure.kind).usesMap === true) return USUAL;
  const { steps } = figure;
  const known = fits.get(steps) ?? slideFitOf((fit) => steps.map((view) => plotIn(figure, view, 'slide', fit)));
  fits.set(steps, known);
  return known;
};

const plotIn = (figure: ResolvedFigure, view: View, size: Size, fit: Fit): Plot => {
  const kind = kindThat(figure.kind);
  const room = roomFor(size, figure.placement, fit);
  return kind.plot({
    values: valuesOf(figure),
    words: wordsOf(figure, kind.words(valuesOf(figure)), view, size),
    view: { ...defaultView(figure.controls), ...view },
    room,
    locale: figure.locale,
    ...(figure.map === undefined ? {} : { map: figure.map }),
  });
};

/** A problem of a kind names its fact, its row or its word: `ships: expected …`, `no group "north"`. */
const placeOfProblem = (problem: string): string => {
  const [, named] = /^(?:row )?([\w-]+): /.exec(problem) ?? /"([\w-]+)"/.exec(problem) ?? [];
  return named === undefined ? 'kind' : `'${named}'`;
};

/** What the model asks of the kinds. */
export const figureKinds: FigureKinds = {
  read: (spec, facts, complain, map) => {
    const kind = kindOf(spec.kind);
    if (kind === undefined) {
      complain(`no kind is called "${spec.kind}"; ${expectedOneOf(spec.kind, Object.keys(kinds))}`, 'kind');
      return undefined;
    }
    if (!PLACEMENTS.includes(spec.placement))
      complain(`"placement" cannot be "${spec.placement}"; ${expectedOneOf(spec.placement, PLACEMENTS)}`, 'placement');
    let isWhole = true;
    const { values, drawn } = readFields(kind.fields, spec, {
      facts,
      reserved: RESERVED,
      complain: (message, role) => {
        isWhole = false;
        complain(message, role);
      },
    });
    if (!isWhole) return undefined;
    // As above: the values were read by the kind's own fields.
    const own = values as never;
    const problems = kind.problems?.(own, map) ?? [];
    for (const problem of problems) complain(problem, placeOfProblem(problem));
    // Which words there are follows from the map's groups.
    if (kind.usesMap === true && problems.length > 0) return undefined;
    return {
      values,
      facts: [...new Set(drawn.map(({ fact }) => fact))],
      controls: kind.controls(own),
      words: kind.words(own),
      ...(kind.usesMap === true && map !== undefined ? { map } : {}),
    };
  },
  marksOf: (figure, view) => factsIn(plotOf(figure, view, 'wide')),
};
