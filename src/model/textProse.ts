import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expectedSlug, isSlug } from './slug.ts';
import type { Block, Inline } from './block.ts';

type Complain = (line: number, message: string) => void;

const parser = unified().use(remarkParse);

/** Reads headings, paragraphs and `---` of a text; what else Markdown knows is complained of, and left out. */
export const parseProse = (prose: string, complain: Complain): Block[] => {
  const lines = prose.split('\n');
  return parser.parse(prose).children.flatMap((node) => blockOf(node, lines, complain));
};

const blockOf = (node: RootContent, lines: readonly string[], complain: Complain): Block[] => {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'heading':
      return [headingOf(node, lines, complain)];
    case 'paragraph':
      return [{ kind: 'paragraph', inlines: inlinesOf(node, complain), line }];
    case 'thematicBreak':
      return [{ kind: 'break', line }];
    case 'html':
      if (node.value.startsWith('<!--') && node.value.endsWith('-->')) return [];
      complain(line, `expected prose without HTML, found "${shortened(node.value)}"`);
      return [];
    case 'code':
      complain(line, 'expected the line to begin at the left; a tab or four blanks make it code');
      return [];
    default:
      complain(line, `expected a heading, a paragraph, "---" or a ":::" block, found ${NAMES[node.type] ?? node.type}`);
      return [];
  }
};

/** What Markdown makes of a beginning that an editor may not have meant. */
const NAMES: Readonly<Record<string, string>> = {
  list: 'a list ("-", "*" or "1." at the beginning)',
  blockquote: 'a quotation (">" at the beginning)',
  definition: 'an address for a link ("[words]: …")',
  strong: 'strong words ("**")',
  inlineCode: 'code ("`")',
  image: 'a picture ("![")',
  html: 'HTML ("<")',
};

const shortened = (text: string): string => {
  const [first = ''] = text.split('\n');
  return first.length > 60 ? `${first.slice(0, 60)}…` : first;
};

const headingOf = (node: Heading, lines: readonly string[], complain: Complain): Block => {
  const line = node.position?.start.line ?? 1;
  const last = node.position?.end.line ?? line;
  const text = toString(node).replaceAll('\n', ' ');
  const [, title = text, found = ''] = /^(.*?)\s*\{\s*#([^{}]*?)\s*\}$/.exec(text) ?? [];
  // Setext heading: a line of hyphens right under a paragraph makes all of it a heading.
  if (/^\s*(-+|=+)\s*$/.test(lines[last - 1] ?? '')) complain(last, 'expected a blank line before "---"');
  else if (found === '') complain(line, `a heading needs an address: "## ${title} {#speed}"`);
  else if (!isSlug(found)) complain(line, `"${found}" is no address for a heading; ${expectedSlug(found)}`);
  else if (node.depth !== 2) complain(line, `expected "## ${title}", found a heading of level ${node.depth}`);
  else if (node.children.some((child) => child.type !== 'text'))
    complain(line, `expected a heading of plain words, without links or emphasis: "${title}"`);
  return { kind: 'heading', id: found, text: title, line };
};

const inlinesOf = (paragraph: Paragraph, complain: Complain): Inline[] =>
  paragraph.children.flatMap((node): Inline[] => inlineOf(node, complain));

const inlineOf = (node: PhrasingContent, complain: Complain): Inline[] => {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
      return textOf(node.value, line, complain);
    // Two blanks at the end of a line, which nobody sees.
    case 'break':
      return [{ kind: 'text', text: ' ' }];
    case 'emphasis':
      if (node.children.some((child) => child.type !== 'text'))
        complain(line, `expected plain words between "*" and "*", found "${shortened(toString(node))}"`);
      return [{ kind: 'emphasis', text: toString(node) }];
    case 'link':
      return [linkOf(toString(node), node.url, line, complain)];
    default:
      complain(line, `expected prose, *emphasis* or a [link](#fact), found ${NAMES[node.type] ?? node.type}`);
      return [];
  }
};

const linkOf = (text: string, target: string, line: number, complain: Complain): Inline => {
  const bare = decoded(target).replaceAll(/^[“”„«»"'‘’]+|[“”„«»"'‘’]+$/g, '');
  if (text.trim() === '') complain(line, `a link without words leads to "${target}"; expected [words](${target})`);
  else if (bare !== decoded(target))
    complain(line, `expected [${text}](${bare}) without quotation marks around the address`);
  else if (!/^#./.test(target) && !isAddress(target))
    complain(line, `"${target}" is neither a fact ("#transitNow") nor an address that begins with https://`);
  // A target that cannot be read was complained of; a whole address is never looked up again.
  return { kind: 'link', text, target: bare, line };
};

const isAddress = (target: string): boolean => /^(https?:\/\/|mailto:)/.test(target) && URL.canParse(target);

/** Markdown writes “ in a target as %E2%80%9C; a target with a lone % stays as it is. */
const decoded = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};

const FILL = /\{(\w+)\}/g;

const textOf = (value: string, startLine: number, complain: Complain): Inline[] => {
  const inlines: Inline[] = [];
  const plain = (text: string, at: number) => {
    if (text === '') return;
    const stray = strayMarkup(text);
    if (stray !== undefined) complain(lineAt(value, startLine, at + stray.at), stray.message);
    inlines.push({ kind: 'text', text: text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('\t', ' ') });
  };
  let from = 0;
  for (const match of value.matchAll(FILL)) {
    plain(value.slice(from, match.index), from);
    inlines.push({ kind: 'fill', factId: match[1] ?? '', line: lineAt(value, startLine, match.index) });
    from = match.index + match[0].length;
  }
  plain(value.slice(from), from);
  return inlines;
};

const lineAt = (value: string, startLine: number, at: number): number =>
  startLine + value.slice(0, at).split('\n').length - 1;

/** Signs that were meant as markup and would be printed as they stand: what they look like, and what was meant. */
const STRAY: readonly (readonly [RegExp, (sign: string) => string])[] = [
  [/\{[^{}]*\}?|\}/, (sign) => `"${sign}" would be printed as it stands; expected a fact in braces: {transitNow}`],
  [
    /\[[^[\]]*\]?(?:\s*\([^()]*\)?)?|\]/,
    (sign) => `"${sign}" is no link; expected [25 days](#transitNow), without a blank between`,
  ],
  [
    /\*+\S*|(?<!\w)_\S+/,
    (sign) => `"${sign}" would be printed as it stands; expected *emphasis* with a sign at both ends`,
  ],
];

const strayMarkup = (text: string): { at: number; message: string } | undefined => {
  for (const [pattern, messageOf] of STRAY) {
    const found = pattern.exec(text);
    if (found !== null) return { at: found.index, message: messageOf(shortened(found[0])) };
  }
  return undefined;
};
