import type { Block, WordsBlock } from './block.ts';
import { parseText } from './text.ts';

const nameOf = ({ name, id }: WordsBlock): string => (id === '' ? name : `${name}{#${id}}`);

const blocksOf = (blocks: readonly Block[]): WordsBlock[] =>
  blocks.filter((block): block is WordsBlock => block.kind === 'words');

/**
 * A half-translated text made whole with the words of another language, each marked with that language's name, so that
 * it can be looked at while it is written: `draftText('…', english, 'en')` has "[en] The port" where there is no word yet.
 */
export const draftText = (source: string, other: string, otherName: string): string => {
  const parsed = parseText(source).blocks;
  const own = new Map(blocksOf(parsed).map((block) => [nameOf(block), block]));
  const isBare = parsed.every(({ kind }) => kind === 'words');
  const lines = source.replaceAll(/\r\n?/g, '\n').split('\n');
  // From the last block to the first, so that the lines above keep their places.
  const added: { after: number; lines: string[] }[] = [];
  const missing: string[] = [];
  for (const block of parseText(other).blocks) {
    // Where nothing of the story is told yet, its headings hold the figures. Its sentences stay away: their numbers are
    // written as the other language writes them.
    if (block.kind === 'heading' && isBare)
      missing.push('', `## [${otherName}] ${block.text}${block.id === '' ? '' : ` {#${block.id}}`}`);
    if (block.kind !== 'words') continue;
    const known = own.get(nameOf(block));
    const words = [...block.words].filter(([key]) => known?.words.has(key) !== true);
    const marked = words.map(
      ([key, { text }]) => `${key}: ${isForms(block) ? oneForm(text) : `[${otherName}] ${text}`}`,
    );
    if (known !== undefined) added.push({ after: known.line, lines: marked });
    else missing.push('', `:::${nameOf(block)}`, ...marked, ':::');
  }
  for (const { after, lines: more } of added.toSorted((one, another) => another.after - one.after))
    lines.splice(after, 0, ...more);
  return [...lines, ...missing, ''].join('\n');
};

/** The form that every language has, and what a table says: two languages need not have the same plurals. */
const oneForm = (text: string): string => {
  const [forms = '', ...name] = text.split('|').map((part) => part.trim());
  const other = forms.split(';').find((form) => /^\s*other\s*=/.test(form)) ?? forms;
  return [other.trim(), ...name].join(' | ');
};

/** How much a half-translated text still lacks of another: `{ missing: 212, all: 340 }`, in words of blocks. */
export const missingWords = (source: string, other: string): { missing: number; all: number } => {
  const own = new Map(blocksOf(parseText(source).blocks).map((block) => [nameOf(block), block]));
  const all = blocksOf(parseText(other).blocks).flatMap((block) =>
    [...block.words.keys()].map((key) => own.get(nameOf(block))?.words.has(key) === true),
  );
  return { missing: all.filter((isThere) => !isThere).length, all: all.length };
};

/** Forms of a unit are no words to be marked: "one=# day". */
const isForms = ({ name }: WordsBlock): boolean => name === 'units';
