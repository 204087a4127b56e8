import { readFileSync } from 'node:fs';
import { writtenOut } from './writtenOut.ts';

/**
 * What the built story has, by what it is and not by what it is called: tests ask here for "a number of the text that
 * another source says" or "a figure with a choice", so that they hold for whichever story stands first. What only one
 * story promises stands in its content.spec.ts. A test of what a story need not have is there only where it has it.
 */

type Told = {
  id: string;
  label: string;
  value: number | string | readonly number[];
  unit: string;
  bound: string;
  /** As it is written, with its unit. */
  text: string;
  basis: 'stated' | 'derived' | 'context';
  quotation?: string;
  paragraph?: string;
  formula?: string;
  inputs?: readonly string[];
  sources: readonly { publisher: string; url: string; whose: string; trust: string }[];
  check?: { verdict: string; name: string; claim: string; record: string };
};
type Choice = { id: string; name: string; value: string; word: string };
type Claim = { id: string; fact: string; group: string };

const data: { story: { slug: string; title: string; original: { url: string } }; facts: readonly Told[] } = JSON.parse(
  readFileSync('dist/data/facts.json', 'utf8'),
);
const html = writtenOut('index.html');
const main = html.slice(html.indexOf('<main'));

/** The name and the title of the story that the site was built from, and where its original is. */
export const { slug: STORY, title: TITLE, original: ORIGINAL } = data.story;

/** Tests of what a story need not have. For a story without it they are not there, rather than run and prove nothing. */
export const whereStoryHas = (has: boolean, tests: () => void): void => {
  if (has) tests();
};

export const FACTS = data.facts;
const NONE: Told = {
  id: '',
  label: '',
  value: '',
  unit: '',
  bound: '',
  text: '',
  basis: 'stated',
  sources: [],
};
export const factOf = (id: string): Told => FACTS.find((fact) => fact.id === id) ?? NONE;

/** Words with what would be a sign in a pattern taken as it stands. */
export const literally = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const figures = Array.from(main.matchAll(/<figure class="([^"]*)" id="([^"]+)"([^>]*)>[^]*?<\/figure>/g), (found) => {
  const [whole = '', classes = '', id = '', rest = ''] = found;
  const marks = Array.from(whole.matchAll(/<[a-z]+ data-fact="([^"]+)"[^>]*class="mark[" ]/g), ([, fact = '']) => fact);
  const choices = Array.from(
    whole.matchAll(/<input type="radio" name="([^"]+)" value="([^"]+)"><span>([^<]*)<\/span>/g),
    ([, name = '', value = '', word = '']): Choice => ({ id, name, value, word }),
  );
  const kind = /data-kind="([^"]+)"/.exec(rest)?.[1] ?? '';
  const isPicked = /class="pick[" ]/.test(whole);
  const placement = /\bfigure-(split|full|half)\b/.exec(classes)?.[1];
  return { id, kind, placement, marks, choices, isPicked, isSequence: /\bsequence\b/.test(classes) };
});
const single = figures.filter(({ isSequence }) => !isSequence);

/** A figure without a choice that is one picture: a number as a card, where there is one. */
const still =
  single.find(({ kind }) => kind === 'number') ?? single.find(({ choices }) => choices.length === 0) ?? figures[0];
export const STILL = still?.id ?? '';
/** The fact of its first mark. */
export const STILL_FACT = factOf(still?.marks[0] ?? '');

const placed = (where: string) => figures.filter(({ placement }) => placement === where).map(({ id }) => id);
/** Figures that stand side by side at a desk. */
export const HALVES = placed('half');
/** What crosses a desk's page has a drawing more, for a tablet. */
export const ACROSS = placed('full');

/** Another figure than that, to stand beside it. */
export const ANOTHER = single.findLast(({ id }) => id !== STILL)?.id ?? '';

const choosable = single.flatMap(({ choices }) => choices.slice(0, 1));
const NO_CHOICE: Choice = { id: '', name: '', value: '', word: '' };
/** A figure with a choice, and the first option that is not taken at first. */
export const CHOICE = choosable[0] ?? NO_CHOICE;
/** The same of a second figure; nothing where only one has choices. */
export const SECOND_CHOICE = choosable[1];
export const viewOf = ({ id, name, value }: Choice): string => `${id}.${name}=${value}`;

/** The numbers of the text, in its order, with where each leads without scripts. */
export const LINKS = Array.from(
  main.matchAll(/<a class="n[" ][^>]*? href="([^"]+)" data-fact="([^"]+)"/g),
  ([, href = '', id = '']) => ({ ...factOf(id), href, figure: figureThatDraws(id) }),
);

function figureThatDraws(id: string): string | undefined {
  return single.find(({ marks }) => marks.includes(id))?.id;
}

type Link = (typeof LINKS)[number];
const linked = (is: (link: Link) => boolean) => LINKS.find(is);
const isAmount = ({ value }: Told) => typeof value === 'number';

/** A number of the text that leads to a figure, and that figure. */
export const LEADING = LINKS.flatMap(({ href, ...link }) =>
  single.some(({ id }) => href === `#${id}`) ? [{ ...link, href, to: href.slice(1) }] : [],
)[0] ?? { ...NONE, href: '', to: '' };
/** A number of the text that is the story's own, is drawn, and was found to be otherwise by others where one was. */
export const STATED =
  linked((link) => isAmount(link) && link.figure !== undefined && link.check?.verdict === 'othersDiffer') ??
  linked((link) => isAmount(link) && link.figure !== undefined && link.basis === 'stated');
/** One that is worked out of others. */
export const DERIVED = linked(({ basis, inputs = [] }) => basis === 'derived' && inputs.length > 0);
/** One that another source says; a text need not have any. */
export const CONTEXT = linked((link) => link.basis === 'context' && isAmount(link));

/** The lines of the check; a story need not have any. */
export const CLAIMS: readonly Claim[] = Array.from(
  main.matchAll(/<details class="claim" id="([^"]+)" data-fact="([^"]+)" data-group="([^"]+)"/g),
  ([, id = '', fact = '', group = '']) => ({ id, fact, group }),
);
/** A line on which others differ, or else the first. */
export const CLAIM = CLAIMS.find(({ group }) => group === 'differ') ?? CLAIMS[0] ?? { id: '', fact: '', group: '' };
/** The line of the check with most numbers in its words, by its id. */
export const NUMBERED = Array.from(
  main.matchAll(/<details class="claim" id="([^"]+)"[^]*?<\/summary>/g),
  ([line, id = '']) => ({ id, count: line.split('data-fact=').length }),
).toSorted((one, other) => other.count - one.count)[0]?.id;
export const UNCHECKED = 'nothing of this story was checked';

/** Numbers of the text that are drawn in the figure with a choice: the first, and the last, which has words of its own. */
const inChoice = LINKS.filter(({ id }) => figures.some((one) => one.id === CHOICE.id && one.marks.includes(id)));
export const DRAWN_IN_CHOICE = inChoice[0]?.id ?? '';
export const WORDED_IN_CHOICE = inChoice.at(-1) ?? NONE;

/** A figure with two scales, and the scale that is not taken at first; a story need not have one. */
export const SCALED = figures.flatMap(({ choices }) => choices.filter(({ value }) => value === 'log'))[0];
/** A figure whose values are read by pointing anywhere in it: one of values in time, where there is one. */
const picked = figures.filter(({ isPicked }) => isPicked);
export const PICKED = (picked.find(({ kind }) => kind === 'series') ?? picked[0])?.id;

/** The unit that most numbers are in. */
export const UNIT = [...new Set(FACTS.filter(isAmount).map(({ unit }) => unit))].reduce((most, unit) =>
  FACTS.filter((fact) => fact.unit === unit).length > FACTS.filter((fact) => fact.unit === most).length ? unit : most,
);
/** The first word of a publisher, other than of the original, that several facts name. */
export const PUBLISHER = FACTS.filter(({ basis }) => basis === 'context')
  .flatMap(({ sources: [first] }) => (first === undefined ? [] : [first.publisher.split(/[^\p{L}]/u)[0] ?? '']))
  .find((name, at, all) => name.length > 3 && all.indexOf(name) !== at)
  ?.toLowerCase();
/** A word with an accent that a fact is called by. */
export const ACCENTED = /\p{L}*[À-ÿ]\p{L}*/u.exec(FACTS.map(({ label }) => label).join(' '))?.[0];
/** The kinds of owners that its sources have. */
export const OWNERS = [...new Set(FACTS.flatMap(({ sources }) => sources.map(({ whose }) => whose)))];
export const DOCUMENTS = new Set(FACTS.flatMap(({ sources }) => sources.map(({ url }) => url)));
/** The same of the sources of others: what the story itself says has none beside it. */
export const OTHERS_OWNERS = [
  ...new Set(FACTS.flatMap(({ basis, sources }) => (basis === 'context' ? sources.map(({ whose }) => whose) : []))),
];
/** A figure that has numbers of every kind of owner among them. */
export const MANY_OWNERS = single.find(({ marks }) =>
  OTHERS_OWNERS.every((owner) =>
    marks.map(factOf).some(({ basis, sources }) => basis === 'context' && sources.some(({ whose }) => whose === owner)),
  ),
)?.id;
/** The facts that have a mark in some figure. */
export const ALL_DRAWN = new Set(figures.flatMap(({ marks }) => marks));
