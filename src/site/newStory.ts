import type { Field, Fields } from '../figures/fields.ts';
import { figureKinds, kinds, type KindName } from '../figures/kinds.ts';
import { evaluateFacts } from '../model/evaluateFacts.ts';
import { context, contextDate, contextName, type WrittenFact } from '../model/fact.ts';
import type { FigureSpec, WordKey } from '../model/figure.ts';
import { commonKeys } from '../model/resolveFigures.ts';
import { resolveFact } from '../model/resolveFact.ts';
import type { ReadFigure, ResolvedFact } from '../model/story.ts';
import { storyFiles, type NewFact, type NewFigure } from './newStoryFiles.ts';

/** Kinds that draw on a map of the story's own, which no example can have. */
export const MAPPED: readonly KindName[] = ['places', 'voyage'];

/** The kinds of which `npm run new` can make an example. */
export const exampleKinds = (): KindName[] => kindNames().filter((name) => !MAPPED.includes(name));

const kindNames = (): KindName[] => Object.keys(kinds).filter((name): name is KindName => Object.hasOwn(kinds, name));

/**
 * The files of a new story's folder, by their paths within it: one example figure of each kind that is named, with facts,
 * words and comments that say what to change. It builds as it is: `newStory('harvest', ['series'])`.
 */
export const newStory = (slug: string, names: readonly KindName[]): Record<string, string> => {
  const facts: NewFact[] = [];
  const figures = names.map((name): NewFigure => {
    const roles = rolesOf(kinds[name].fields, name, facts);
    return { id: `example-${name}`, kind: name, about: kinds[name].about, roles, words: [] };
  });
  const resolved = resolvedFacts(facts);
  return storyFiles({
    slug,
    facts,
    figures: figures.map((figure) => ({ ...figure, words: wordsOf(figure, resolved) })),
  });
};

/** Roles that a kind may leave out singly, and not all of them: the one that its example has. */
const CHOSEN: Readonly<Record<string, string>> = { dates: 'events' };

/** A whole is more than its parts, and a day is later than what is held against it. */
const LARGE = { whole: '1000', day: '2025-12-15' } as const;

type Roles = Readonly<Record<string, unknown>>;

/** As little as a kind can be drawn from: every role that it must have, with as many rows as it asks for. */
const rolesOf = (fields: Fields, name: string, facts: NewFact[]): Roles =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([role, field]) => {
      const value = roleOf(field, role, name, facts);
      return value === undefined ? [] : [[role, value] as const];
    }),
  );

const roleOf = (field: Field, role: string, name: string, facts: NewFact[]): unknown => {
  if ('isOptional' in field && field.isOptional && CHOSEN[name] !== role) return undefined;
  switch (field.field) {
    case 'fact':
      return factFor(field.unit, name, facts, role);
    case 'facts':
      return Array.from({ length: Math.max(field.least, 2) }, () => factFor(field.unit, name, facts));
    case 'list':
      return Array.from({ length: Math.max(field.least, 2) }, () => rolesOf(field.of, name, facts));
    case 'key':
      return `${role}${facts.length}`;
    default:
      return undefined;
  }
};

const factFor = (unit: string, name: string, facts: NewFact[], role = ''): string => {
  const own = facts.filter(({ kind }) => kind === name).length + 1;
  const id = `${name}${own}`;
  const label = `What number ${own} of the example “${name}” says`;
  const isDate = unit === 'date';
  const value = isDate ? `2025-${String(own).padStart(2, '0')}-15` : unit === 'name' ? `name${own}` : String(10 * own);
  facts.push({
    id,
    kind: name,
    label,
    basis: isDate ? 'date' : unit === 'name' ? 'name' : 'count',
    value: role === 'whole' || role === 'day' ? LARGE[role] : value,
    when: String(2015 + own),
  });
  return id;
};

const source = {
  publisher: 'P',
  title: 'T',
  url: 'https://example.org/',
  trust: 'B',
  whose: 'independent',
} as const;

const written = ({ basis, value, when }: NewFact): WrittenFact => {
  switch (basis) {
    case 'date':
      return contextDate(value, { sources: [source] });
    case 'name':
      return contextName(value, { sources: [source] });
    case 'count':
      return context(Number(value), 'thing', { sources: [source], when });
  }
};

const resolvedFacts = (facts: readonly NewFact[]): Record<string, ResolvedFact> => {
  const { facts: values } = evaluateFacts(Object.fromEntries(facts.map((fact) => [fact.id, written(fact)])), {
    units: { thing: {} },
  });
  const language = {
    locale: 'en',
    units: { thing: { forms: { one: '# thing', other: '# things' }, name: 'things' } },
  } as const;
  return Object.fromEntries(
    facts.flatMap(({ id, label }) => {
      const fact = resolveFact(id, values, label, language);
      return fact === undefined ? [] : [[id, fact] as const];
    }),
  );
};

/** What a kind makes of the smallest figure that it can be drawn from. */
export const exampleOf = (name: KindName): Pick<ReadFigure, 'words' | 'controls'> => {
  const facts: NewFact[] = [];
  const roles = rolesOf(kinds[name].fields, name, facts);
  return readExample({ id: name, kind: name, about: '', roles, words: [] }, resolvedFacts(facts));
};

const readExample = (
  { id, kind, roles }: NewFigure,
  facts: Record<string, ResolvedFact>,
): Pick<ReadFigure, 'words' | 'controls'> => {
  const spec: FigureSpec = { kind, placement: 'split', ...roles };
  const complain = (message: string) => {
    throw new Error(`${id}: ${message}`);
  };
  return figureKinds.read(spec, facts, complain, undefined) ?? { words: [], controls: [] };
};

/** The words that an example must have. */
const wordsOf = (figure: NewFigure, facts: Record<string, ResolvedFact>): WordKey[] => {
  const { controls, words } = readExample(figure, facts);
  return [...commonKeys(controls, 1, false), ...words].filter(({ isRequired }) => isRequired === true);
};
