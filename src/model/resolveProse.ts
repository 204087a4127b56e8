import type { Resolving } from './resolving.ts';
import { fillWords } from './resolveWords.ts';
import { nearest } from './nearest.ts';
import { sayingProblem, unlinkedProblems } from './saysFact.ts';
import type { ResolvedInline, ResolvedParagraph } from './story.ts';
import type { Block, Inline } from './block.ts';
import { hasDigits, withoutQuotes } from './writtenNumber.ts';

type Targets = {
  /** The first figure that draws a fact. */
  drawnBy: ReadonlyMap<string, string>;
  anchors: ReadonlySet<string>;
};

/** The text without its words blocks: what a reader reads, in order. */
export type ProseBlock =
  | { kind: 'heading'; id: string; title: string; line: number }
  | { kind: 'paragraph'; paragraph: ResolvedParagraph }
  | { kind: 'break' }
  | { kind: 'figure'; id: string; line: number };

export type Prose = { blocks: readonly ProseBlock[]; linked: ReadonlySet<string> };

/** Where a number leads without scripts: its figure, or its row in the list of all numbers. */
export const hrefOf = (factId: string, drawnBy: ReadonlyMap<string, string>): string =>
  `#${drawnBy.get(factId) ?? `fact-${factId}`}`;

/** Links the prose's numbers to their facts and complains of every number that is none. */
export const resolveProse = (blocks: readonly Block[], resolving: Resolving, targets: Targets): Prose => {
  const linked = new Set<string>();
  const prose = blocks.flatMap((block): ProseBlock[] => {
    switch (block.kind) {
      case 'heading': {
        const title = fillWords(block.text, block.line, resolving);
        const typed = withoutQuotes(withoutFills(block.text), resolving.locale);
        if (hasDigits(typed) || unlinkedProblems(typed, resolving.locale).length > 0)
          resolving.complain(block.line, `a number is typed into "${block.text}"; expected a fact: {daysSaved.word}`);
        return [{ kind: 'heading', id: block.id, title, line: block.line }];
      }
      case 'break':
        return [{ kind: 'break' }];
      case 'words':
        return block.name === 'figure' ? [{ kind: 'figure', id: block.id, line: block.line }] : [];
      case 'paragraph': {
        const paragraph = block.inlines.map((inline, at) => {
          const before = block.inlines.slice(0, at).map(textOf).join('');
          const after = block.inlines
            .slice(at + 1)
            .map(textOf)
            .join('');
          return resolveInline(inline, { before, after, line: block.line }, resolving, targets);
        });
        for (const inline of paragraph) if (inline.kind === 'number') linked.add(inline.factId);
        return [{ kind: 'paragraph', paragraph }];
      }
    }
  });
  return { blocks: prose, linked };
};

const textOf = (inline: Inline): string => (inline.kind === 'fill' ? '' : inline.text);

const withoutFills = (text: string): string => text.replaceAll(/\{[\w.]+\}/g, '');

type Around = { before: string; after: string; line: number };

const resolveInline = (
  inline: Inline,
  around: Around,
  resolving: Resolving,
  { drawnBy, anchors }: Targets,
): ResolvedInline => {
  const { values, fills, locale, facts, complain } = resolving;
  switch (inline.kind) {
    case 'text':
    case 'emphasis':
      complainOfUnlinked(inline.text, around.line, resolving);
      return inline;
    case 'fill': {
      const ours = fills[inline.factId];
      if (ours !== undefined) return { kind: 'text', text: ours };
      const fact = facts[inline.factId];
      if (fact === undefined)
        complain(inline.line, `no fact is called "${inline.factId}"${meant(inline.factId, Object.keys(facts))}`);
      return {
        kind: 'number',
        text: fact?.bounded ?? '',
        factId: inline.factId,
        basis: fact?.basis ?? 'stated',
        href: hrefOf(inline.factId, drawnBy),
      };
    }
    case 'link': {
      const { text, target, line } = inline;
      const id = target.slice(1);
      const fact = target.startsWith('#') ? values[id] : undefined;
      if (fact === undefined) {
        complainOfUnlinked(text, line, resolving);
        if (target.startsWith('#') && !anchors.has(id)) {
          const known = [...Object.keys(facts), ...anchors];
          complain(line, `"${target}" is no fact, figure or section of this story${meant(id, known, '#')}`);
        }
        return { kind: 'link', text, href: target };
      }
      const { before, after } = around;
      const called = { id, bounded: facts[id]?.bounded ?? '', label: facts[id]?.label ?? '' };
      // What cannot be worked out was complained of with its own line.
      const isKnown = fact.kind !== 'count' || !Number.isNaN(fact.value);
      const saying = { text, before, after, locale, units: resolving.units };
      const problem = isKnown ? sayingProblem(saying, fact, called) : undefined;
      if (problem !== undefined) complain(line, problem);
      return { kind: 'number', text, factId: id, basis: fact.provenance.basis, href: hrefOf(id, drawnBy) };
    }
  }
};

/** The end of a message about an unknown name: what it most likely means. */
const meant = (name: string, known: readonly string[], mark = ''): string => {
  const near = nearest(name, known);
  return near === undefined ? '' : `; expected "${mark}${near}"`;
};

const YEAR = /(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d|\d)/g;

const complainOfUnlinked = (text: string, line: number, { locale, complain }: Resolving): void => {
  if (hasDigits(text)) {
    const isYear = !hasDigits(text.replaceAll(YEAR, ''));
    const what = isYear ? 'year' : 'number';
    const expected = isYear
      ? 'it within the link of its number, [25 days in 2024](#transitNow), or a link to a date'
      : '[25 days](#transitNow)';
    complain(line, `the ${what} in "${text.trim()}" is linked to no fact; expected ${expected}`);
  }
  // What stands in quotation marks is somebody else's wording.
  for (const problem of unlinkedProblems(withoutQuotes(text, locale), locale)) complain(line, problem);
};
