import type { Resolving } from './resolveStory.ts';
import type { ResolvedInline, ResolvedParagraph } from './story.ts';
import type { Block, Inline } from './text.ts';
import { hasDigits, saysFact, wordNumbersIn } from './writtenNumber.ts';

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
      case 'heading':
        return [{ kind: 'heading', id: block.id, title: block.text, line: block.line }];
      case 'break':
        return [{ kind: 'break' }];
      case 'words':
        return block.name === 'figure' ? [{ kind: 'figure', id: block.id, line: block.line }] : [];
      case 'paragraph': {
        const paragraph = block.inlines.map((inline) => resolveInline(inline, block.line, resolving, targets));
        for (const inline of paragraph) if (inline.kind === 'number') linked.add(inline.factId);
        return [{ kind: 'paragraph', paragraph }];
      }
    }
  });
  return { blocks: prose, linked };
};

/** Numbers written as words. "One" is as often no number, and what stands in quotation marks is somebody else's wording. */
const unlinkedWords = (text: string, locale: Resolving['locale']) =>
  wordNumbersIn(text.replaceAll(/“[^”]*”/g, ''), locale).filter(({ value }) => value !== 1);

const resolveInline = (
  inline: Inline,
  paragraphLine: number,
  { values, fills, locale, facts, complain }: Resolving,
  { drawnBy, anchors }: Targets,
): ResolvedInline => {
  switch (inline.kind) {
    case 'text':
    case 'emphasis':
      if (hasDigits(inline.text)) {
        complain(
          paragraphLine,
          `the number in "${inline.text.trim()}" is linked to no fact; expected [25 days](#transitNow)`,
        );
      }
      for (const { word } of unlinkedWords(inline.text, locale))
        complain(paragraphLine, `the number "${word}" is linked to no fact; expected [${word}](#fact)`);
      return inline;
    case 'fill': {
      const ours = fills[inline.factId];
      if (ours !== undefined) return { kind: 'text', text: ours };
      const fact = facts[inline.factId];
      if (fact === undefined) complain(inline.line, `no fact is called "${inline.factId}"`);
      return {
        kind: 'number',
        text: fact?.amount ?? '',
        factId: inline.factId,
        basis: fact?.basis ?? 'stated',
        href: hrefOf(inline.factId, drawnBy),
      };
    }
    case 'link': {
      const { text, target, line } = inline;
      if (!target.startsWith('#')) return { kind: 'link', text, href: target };
      const id = target.slice(1);
      const fact = values[id];
      if (fact === undefined) {
        if (!anchors.has(id)) complain(line, `"${target}" is no fact, figure or section of this story`);
        return { kind: 'link', text, href: target };
      }
      if (!saysFact(text, fact, locale)) {
        complain(line, `"${text}" differs from its fact; expected ${facts[id]?.amount ?? ''} ("${id}")`);
      }
      return { kind: 'number', text, factId: id, basis: fact.provenance.basis, href: hrefOf(id, drawnBy) };
    }
  }
};
