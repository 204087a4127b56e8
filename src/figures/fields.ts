import type { Datum } from './datum.ts';

/** What kind of value a role takes: any number, a date, a place, a name, or whatever there is. */
export type UnitClass = 'count' | 'date' | 'place' | 'name' | 'any';

type Described = { about: string; isOptional?: boolean };

/** One fact. Facts with the same `scale` share an axis, so the build asks for one unit. */
export type FactField = Described & { field: 'fact'; unit: UnitClass; scale?: string };
/** Several facts, in the order in which they are drawn. */
export type FactsField = Described & { field: 'facts'; unit: UnitClass; scale?: string; least: number; most: number };
/** Rows of roles: claims, lines, marks. */
export type ListField<S extends Fields = Fields> = Described & { field: 'list'; of: S; least: number; most: number };
/** One of a few words; the first is the default where it is left out. */
export type OptionField<O extends string = string> = Described & { field: 'option'; options: readonly [O, ...O[]] };
/** Yes or no; no where it is left out. */
export type FlagField = Described & { field: 'flag' };
/** A name of the editor's own, on which words hang: `north` for `label.north`. */
export type KeyField = Described & { field: 'key' };
/** A distance in px of the wide drawing: the one thing an editor may place by hand. */
export type NudgeField = Described & { field: 'nudge' };

export type Field = FactField | FactsField | ListField | OptionField | FlagField | KeyField | NudgeField;
export type Fields = { readonly [role: string]: Field };

/** Roles that may be missing; those of the kinds in `Defaulted` may be, too. */
type Missing<S extends Fields, Defaulted> = {
  [Role in keyof S]: S[Role] extends Defaulted
    ? Role
    : S[Role] extends OptionField | FlagField
      ? never
      : S[Role] extends { isOptional: true }
        ? Role
        : never;
}[keyof S];

/** What a role holds, where a fact is `One`. */
type Held<F, One, Defaulted> = F extends FactField
  ? One
  : F extends FactsField
    ? readonly One[]
    : F extends ListField<infer S>
      ? readonly Filled<S, One, Defaulted>[]
      : F extends OptionField<infer O>
        ? O
        : F extends FlagField
          ? boolean
          : F extends KeyField
            ? string
            : F extends NudgeField
              ? readonly [x: number, y: number]
              : never;

type Filled<S extends Fields, One, Defaulted> = {
  readonly [Role in Exclude<keyof S, Missing<S, Defaulted>>]: Held<S[Role], One, Defaulted>;
} & { readonly [Role in Missing<S, Defaulted>]?: Held<S[Role], One, Defaulted> };

/** What an editor writes for these roles in figures.ts: ids of facts. Options and flags may be left out. */
export type Written<S extends Fields, Id extends string> = Filled<S, Id, OptionField | FlagField>;

/** What a kind draws from: the same roles with the facts' values and words in place of their ids. */
export type ValuesOf<S extends Fields> = Filled<S, Datum, never>;

type FactOptions = { scale?: string };

/** A role for one fact: `fact('count', 'what has been reached', { scale: 'amount' })`. */
export const fact = (unit: UnitClass, about: string, options: FactOptions = {}) =>
  ({ field: 'fact', unit, about, ...options }) as const;

/** A role for several facts. */
export const facts = (unit: UnitClass, about: string, options: FactOptions & { least?: number; most?: number } = {}) =>
  ({ field: 'facts', unit, about, least: 1, most: 400, ...options }) as const;

/** A role for rows of roles. */
export const list = <const S extends Fields>(of: S, about: string, bounds: { least?: number; most?: number } = {}) =>
  ({ field: 'list', of, about, least: 1, most: 60, ...bounds }) as const;

export const option = <const O extends string>(options: readonly [O, ...O[]], about: string) =>
  ({ field: 'option', options, about }) as const;

export const flag = (about: string) => ({ field: 'flag', about }) as const;
export const key = (about: string) => ({ field: 'key', about }) as const;
export const nudge = (about: string) => ({ field: 'nudge', about, isOptional: true }) as const;

/** The same role, which a figure may leave out. */
export const optional = <F extends Field>(field: F) => ({ ...field, isOptional: true }) as const;
