import type { Block, ParsedText, TextProblem } from './block.ts';
import { parseProse } from './textProse.ts';
import { scanBlocks } from './textBlocks.ts';

/**
 * Reads one language of a story. Markdown, with two additions: `[25 days](#transitNow)` links a number to its fact,
 * and `:::figure{#shipping-time}` holds a figure's words as `key: words` lines, where the figure stands. Line ends of any
 * system, a byte order mark and tabs are read; problems come in the order of the lines.
 */
export const parseText = (source: string): ParsedText => {
  const problems: TextProblem[] = [];
  const complain = (line: number, message: string) => problems.push({ line, message });
  const scanned = scanBlocks(linesOf(source, complain));
  const blocks = [...parseProse(scanned.prose, complain), ...scanned.blocks].toSorted(
    (one, other) => one.line - other.line,
  );
  complainOfOrder(blocks, complain);
  return { blocks, problems: inOrder([...scanned.problems, ...problems]) };
};

/** By line, and each thing once: two tags in a line are one complaint. */
const inOrder = (problems: readonly TextProblem[]): TextProblem[] =>
  problems
    .filter(({ line, message }, at) => at === problems.findIndex((it) => it.line === line && it.message === message))
    .toSorted((one, other) => one.line - other.line);

type Complain = (line: number, message: string) => void;

// Zero-width space and joiners, word joiner, a byte order mark within the text: copied along, and never seen.
const UNSEEN = /[\u200b\u2060\ufeff]/g;

const linesOf = (source: string, complain: Complain): string[] => {
  const lines = source
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n');
  if (lines.some((line) => line.includes('\ufffd'))) {
    complain(
      lines.findIndex((line) => line.includes('\ufffd')) + 1,
      'expected a file in UTF-8; "\ufffd" stands for a letter that could not be read',
    );
  }
  return lines.map((line) => line.replaceAll(UNSEEN, ''));
};

const complainOfOrder = (blocks: readonly Block[], complain: Complain): void => {
  const firstHeading = blocks.findIndex((block) => block.kind === 'heading');
  // One line for all that is lost: the heading that is missing is the cause of each.
  const lost = blocks
    .slice(0, firstHeading === -1 ? blocks.length : firstHeading)
    .find((block) => block.kind === 'paragraph' || (block.kind === 'words' && block.name === 'figure'));
  if (lost !== undefined) {
    const what = lost.kind === 'words' ? `figure "${lost.id}"` : 'a paragraph';
    complain(
      lost.line,
      `${what} before the first heading belongs to no section; expected "## Title {#its-address}" above it`,
    );
  }
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') complainOfTwin(blocks, block, at, complain);
    // A figure that is shown twice is complained of where figures are known.
    if (block.kind !== 'words' || block.name === 'figure') continue;
    const first = blocks.findIndex(
      (other) => other.kind === 'words' && other.name === block.name && other.id === block.id,
    );
    const name = block.id === '' ? block.name : `${block.name}{#${block.id}}`;
    if (first < at) complain(block.line, `":::${name}" appears twice; keep one`);
  }
};

const complainOfTwin = (
  blocks: readonly Block[],
  heading: Extract<Block, { kind: 'heading' }>,
  at: number,
  complain: Complain,
): void => {
  const twin = blocks.find((other, place) => place < at && other.kind === 'heading' && other.id === heading.id);
  if (twin !== undefined && heading.id !== '')
    complain(heading.line, `two headings have the address "${heading.id}"; the first is in line ${twin.line}`);
};
