import { expectedOneOf } from './nearest.ts';
import type { TextProblem, Word, Words, WordsBlock } from './block.ts';

/** The blocks that a text may hold beside its prose, and whether each belongs to something by its id. */
const BLOCKS: Readonly<Record<string, 'named' | 'alone'>> = {
  story: 'alone',
  figure: 'named',
  check: 'named',
  unchecked: 'alone',
  facts: 'alone',
  units: 'alone',
};

/** A text's blocks of words, and its other lines with the blocks left blank, so that every line keeps its number. */
export type Scanned = { blocks: readonly WordsBlock[]; prose: string; problems: readonly TextProblem[] };

type Complain = (line: number, message: string) => void;

/** As many colons as somebody types: three are expected, and the block is read all the same. */
const OPENS = /^\s*(:{2,})\s*([^\s:].*?)\s*$/;
const CLOSES = /^\s*:{2,}\s*$/;
const HEADING = /^#{1,6}\s/;
const HEAD = /^(\p{L}+)\s*(?:\{\s*#?([^{}]*?)\s*\})?$/u;
const PAIR = /^\s*([\w.=-]+)\s*:\s*(.*?)\s*$/;
const COMMENT = /^\s*<!--.*-->\s*$/;

const isBlank = (content: string): boolean => content.trim() === '' || COMMENT.test(content);

/** Takes the `:::name{#id}` blocks out of a text's lines. A block that is never closed ends with its last "key: words". */
export const scanBlocks = (lines: readonly string[]): Scanned => {
  const problems: TextProblem[] = [];
  const complain: Complain = (line, message) => problems.push({ line, message });
  const blocks: WordsBlock[] = [];
  const prose = [...lines];
  const blank = (from: number, to: number) => prose.fill('', from, to);

  for (let at = 0; at < lines.length; at += 1) {
    const content = lines[at] ?? '';
    const [, colons = '', head] = OPENS.exec(content) ?? [];
    if (head === undefined) {
      if (!CLOSES.test(content)) continue;
      complain(at + 1, `"${content.trim()}" closes nothing; expected ":::figure{#its-id}" and its words before it`);
      blank(at, at + 1);
      continue;
    }
    if (colons !== ':::') complain(at + 1, `expected ":::${head}", found "${content.trim()}"`);
    const { end, isClosed } = endOf(lines, at);
    if (!isClosed) complain(at + 1, `":::${head}" is never closed; expected ":::" after line ${end}`);
    const closing = lines[end]?.trim() ?? ':::';
    if (isClosed && closing !== ':::') complain(end + 1, `expected ":::" to close the block, found "${closing}"`);
    const words = wordsIn(lines.slice(at + 1, end), at + 2, complain);
    const block = blockOf(head, at + 1, words, complain);
    if (block !== undefined) blocks.push(block);
    blank(at, isClosed ? end + 1 : end);
    at = isClosed ? end : end - 1;
  }
  return { blocks, prose: prose.join('\n'), problems };
};

/** Where a block's words end: at its ":::", or, where the next block or heading comes first, after its last "key: words". */
const endOf = (lines: readonly string[], start: number): { end: number; isClosed: boolean } => {
  const rest = lines.slice(start + 1);
  const next = rest.findIndex((line) => CLOSES.test(line) || OPENS.test(line) || HEADING.test(line));
  const end = next === -1 ? lines.length : start + 1 + next;
  if (next !== -1 && CLOSES.test(lines[end] ?? '')) return { end, isClosed: true };
  const gap = lines.findIndex((line, at) => at > start && at < end && !isBlank(line) && !PAIR.test(line));
  const words = lines.slice(start + 1, gap === -1 ? end : gap);
  return { end: start + 2 + words.findLastIndex((line) => !isBlank(line)), isClosed: false };
};

const blockOf = (head: string, line: number, words: Words, complain: Complain): WordsBlock | undefined => {
  const [, name = '', id = ''] = HEAD.exec(head) ?? [];
  if (name === '') {
    complain(line, `cannot read ":::${head}"; expected ":::figure{#its-id}", or ":::story" without an id`);
    return undefined;
  }
  const belongs = BLOCKS[name];
  if (belongs === undefined) {
    complain(line, `no block is called ":::${name}"; ${expectedOneOf(name, Object.keys(BLOCKS))}`);
  } else if (belongs === 'named' && id === '') {
    complain(line, `":::${name}" lacks an id; expected ":::${name}{#its-id}"`);
  } else if (belongs === 'alone' && id !== '') {
    complain(line, `":::${name}" takes no id; expected ":::${name}", found ":::${head}"`);
  } else if (/[^\w-]/.test(id)) {
    complain(line, `"${id}" is not an id; expected letters, digits and hyphens, without quotation marks or spaces`);
  }
  return { kind: 'words', name, id, words, line };
};

const wordsIn = (lines: readonly string[], firstLine: number, complain: Complain): Words => {
  const words = new Map<string, Word>();
  for (const [offset, content] of lines.entries()) {
    if (isBlank(content)) continue;
    const line = firstLine + offset;
    const [, key, text = ''] = PAIR.exec(content) ?? [];
    if (key === undefined) complain(line, pairMessage(content.trim()));
    else if (text === '') complain(line, `"${key}" has no words; expected "${key}: words" on one line`);
    else if (words.has(key)) complain(line, `"${key}" appears twice in this block; keep one`);
    else words.set(key, { text, line });
  }
  return words;
};

const pairMessage = (content: string): string => {
  const [, quoted] = /^[“”„«"'‘’]\s*([\w.=-]+)\s*[“”»"'‘’]\s*[:：]/.exec(content) ?? [];
  if (quoted !== undefined)
    return `expected "${quoted}: words" without quotation marks around the key, found "${content}"`;
  const [, wide] = /^([\w.=-]+)\s*：/.exec(content) ?? [];
  if (wide !== undefined) return `expected an ordinary colon after "${wide}", found "${content}"`;
  return `expected "key: words" on one line, found "${content}"`;
};
