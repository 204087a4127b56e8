import { expectedOneOf } from './nearest.ts';
import { lineOf } from './problem.ts';

/** The lines of one source in sources.ts, from its `export const` to its end, found by its address. */
const blockOf = (file: string, url: string): { first: number; lines: readonly string[] } | undefined => {
  const lines = file.split('\n');
  const at = lines.findIndex((line) => line.includes(`'${url}'`) || line.includes(`"${url}"`));
  if (at === -1 || url === '') return undefined;
  const first = lines.slice(0, at + 1).findLastIndex((line) => line.startsWith('export const '));
  const end = lines.findIndex((line, place) => place >= at && line.startsWith('}'));
  return { first: Math.max(first, 0), lines: lines.slice(Math.max(first, 0), end === -1 ? undefined : end + 1) };
};

/** The line of sources.ts on which a field of a source stands, or its address; nothing where the file has no such source. */
export const sourceLine = (file: string | undefined, url: string, field: string): number | undefined => {
  const block = blockOf(file ?? '', url);
  if (block === undefined) return undefined;
  const found = [field, 'url'].map((name) => block.lines.findIndex((line) => new RegExp(`\\b${name}:`).test(line)));
  return block.first + 1 + Math.max(0, found.find((at) => at !== -1) ?? 0);
};

/** What a fact cites that sources.ts has not: `sources.ts exports no "othr"; expected "other"`. */
export const missingSource = (
  { facts, sources }: { facts: string; sources?: string },
  factId: string,
): string | undefined => {
  if (sources === undefined) return undefined;
  const known = Array.from(sources.matchAll(/^export const (\w+)/gm), ([, name = '']) => name);
  const written = facts.split('\n').slice(lineOf(facts, new RegExp(`export const ${factId}\\b`)) - 1);
  const end = written.findIndex((line, at) => at > 0 && line.startsWith('export const '));
  const cited = written.slice(0, end === -1 ? undefined : end).join('\n');
  const name = Array.from(cited.matchAll(/\bsources\.(\w+)/g), ([, one = '']) => one).find(
    (one) => !known.includes(one),
  );
  return name === undefined ? undefined : `sources.ts exports no "${name}"; ${expectedOneOf(name, known)}`;
};
