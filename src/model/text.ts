import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A run of prose: plain, emphasised, a linked number, or a way to another place of the page. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis'; text: string }
  | { kind: 'link'; text: string; target: string; line: number }
  | { kind: 'fill'; factId: string; line: number };

/** The words under one key, and the line they stand on. */
export type Word = { text: string; line: number };
export type Words = ReadonlyMap<string, Word>;
export const NO_WORDS: Words = new Map();

/** What a text file is made of, from top to bottom. A `break` (`---`) starts a new row beside the next figure. */
export type Block =
  | { kind: 'heading'; id: string; text: string; line: number }
  | { kind: 'paragraph'; inlines: readonly Inline[]; line: number }
  | { kind: 'break'; line: number }
  | { kind: 'words'; name: string; id: string; words: Words; line: number };
export type WordsBlock = Extract<Block, { kind: 'words' }>;

export type TextProblem = { line: number; message: string };
export type ParsedText = { blocks: readonly Block[]; problems: readonly TextProblem[] };

const parser = unified().use(remarkParse).use(remarkDirective);

/**
 * Reads one language of a story. Markdown, with two additions: `[25 days](#transitNow)` links a number to its fact,
 * and `:::figure{#shipping-time}` holds a figure's words as `key: words` lines, where the figure stands.
 */
export const parseText = (source: string): ParsedText => {
  const problems: TextProblem[] = [];
  const lines = source.split('\n');
  const complain = (line: number, message: string) => problems.push({ line, message });
  const blocks = parser.parse(source).children.flatMap((node): Block[] => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'heading':
        return [headingOf(toString(node), line, complain)];
      case 'paragraph':
        return [{ kind: 'paragraph', inlines: inlinesOf(node, complain), line }];
      case 'thematicBreak':
        return [{ kind: 'break', line }];
      case 'containerDirective': {
        const end = node.position?.end.line ?? line;
        if (lines[end - 1]?.trim() !== ':::') complain(line, `":::${node.name}" is never closed with ":::"`);
        if (!BLOCKS.includes(node.name))
          complain(line, `no block is called ":::${node.name}"; expected ${BLOCKS.join(', ')}`);
        const words = parseWords(lines.slice(line, end - 1), line + 1, complain);
        return [{ kind: 'words', name: node.name, id: node.attributes?.['id'] ?? '', words, line }];
      }
      default:
        complain(line, `expected a heading, a paragraph, "---" or a ":::" block, found ${nameOf(node)}`);
        return [];
    }
  });
  for (const [at, block] of blocks.entries()) {
    // A figure that is shown twice is complained of where figures are known.
    if (block.kind !== 'words' || block.name === 'figure') continue;
    const first = blocks.findIndex(
      (other) => other.kind === 'words' && other.name === block.name && other.id === block.id,
    );
    const name = block.id === '' ? block.name : `${block.name}{#${block.id}}`;
    if (first < at) complain(block.line, `":::${name}" stands twice; keep one`);
  }
  return { blocks, problems };
};

/** The blocks that a text may hold beside its prose. */
const BLOCKS: readonly string[] = ['story', 'figure', 'check', 'unchecked', 'facts'];

type Complain = (line: number, message: string) => void;

const nameOf = (node: RootContent): string => `"${node.type}"`;

const headingOf = (text: string, line: number, complain: Complain): Block => {
  const [, title = text, id = ''] = /^(.*?)\s*\{#([\w-]+)\}$/.exec(text) ?? [];
  if (id === '') complain(line, `a heading needs an address: "## ${title} {#speed}"`);
  return { kind: 'heading', id, text: title, line };
};

const FILL = /\{(\w+)\}/g;

const inlinesOf = (paragraph: Paragraph, complain: Complain): Inline[] =>
  paragraph.children.flatMap((node): Inline[] => inlineOf(node, complain));

const inlineOf = (node: PhrasingContent, complain: Complain): Inline[] => {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
      return splitFills(node.value.replaceAll('\n', ' '), line);
    case 'emphasis':
      return [{ kind: 'emphasis', text: toString(node) }];
    case 'link':
      return [{ kind: 'link', text: toString(node), target: node.url, line }];
    // "10:30" reads as a directive to the parser; to a reader it is text.
    case 'textDirective':
      return [{ kind: 'text', text: `:${node.name}${toString(node)}` }];
    default:
      complain(line, `expected prose, *emphasis* or a [link](#fact), found "${node.type}"`);
      return [];
  }
};

const splitFills = (text: string, line: number): Inline[] => {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(FILL)) {
    if (match.index > from) inlines.push({ kind: 'text', text: text.slice(from, match.index) });
    inlines.push({ kind: 'fill', factId: match[1] ?? '', line });
    from = match.index + match[0].length;
  }
  if (from < text.length) inlines.push({ kind: 'text', text: text.slice(from) });
  return inlines;
};

const parseWords = (lines: readonly string[], firstLine: number, complain: Complain): Words => {
  const words = new Map<string, Word>();
  for (const [offset, content] of lines.entries()) {
    const line = firstLine + offset;
    if (content.trim() === '') continue;
    const [, key, text] = /^([\w.=-]+):\s+(\S.*)$/.exec(content) ?? [];
    if (key === undefined || text === undefined) complain(line, `expected "key: words", found "${content}"`);
    else if (words.has(key)) complain(line, `"${key}" stands twice in this block; keep one`);
    else words.set(key, { text: text.trim(), line });
  }
  return words;
};
