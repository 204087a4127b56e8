import { figureLine } from './problem.ts';

/** Text that is no code: strings and comments. */
const QUIET = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
const OPEN = '{[(';
const CLOSE = '}])';

/** The parts of an object or a list that opens at `from`: where each begins, without what lies deeper. */
const partsAt = (source: string, from: number): { starts: number[]; end: number } => {
  const starts: number[] = [];
  let [depth, isOpen] = [0, true];
  for (let at = from; at < source.length; at += 1) {
    const letter = source[at] ?? '';
    QUIET.lastIndex = at;
    const [quiet] = QUIET.exec(source) ?? [];
    if (depth === 1 && isOpen && /\S/.test(letter) && !CLOSE.includes(letter) && quiet?.startsWith('/') !== true) {
      starts.push(at);
      isOpen = false;
    }
    if (quiet !== undefined) at += quiet.length - 1;
    else if (OPEN.includes(letter)) depth += 1;
    else if (CLOSE.includes(letter)) {
      depth -= 1;
      if (depth === 0) return { starts, end: at };
    } else if (letter === ',' && depth === 1) isOpen = true;
  }
  return { starts, end: source.length };
};

const KEY = /^['"]?([\w-]+)['"]?\s*:\s*/;

/** Where the value of a key or of a place in a list begins; nothing where it is not written. */
const stepInto = (source: string, from: number, part: string): { named: number; value: number } | undefined => {
  const { starts } = partsAt(source, from);
  if (/^\d+$/.test(part)) {
    const at = starts[Number(part)];
    return at === undefined ? undefined : { named: at, value: at };
  }
  for (const at of starts) {
    const [whole, key] = KEY.exec(source.slice(at, at + 200)) ?? [];
    if (whole !== undefined && key === part) return { named: at, value: at + whole.length };
  }
  return undefined;
};

const lineAt = (source: string, at: number): number => source.slice(0, at).split('\n').length;

/**
 * The line of a figure's role in figures.ts, however deep: `rows[2].before`. What is not written leads to what it would
 * stand in; a fact that is named, `'goods2019'`, to its own line.
 */
export const rolePlace = (source: string, id: string, path: string): number => {
  const line = figureLine(source, id);
  const start = source
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length;
  const open = source.indexOf('{', start);
  if (open === -1) return line;
  const { end } = partsAt(source, open);
  if (path.startsWith("'")) {
    const named = source.slice(open, end).indexOf(path);
    return named === -1 ? rolePlace(source, id, 'kind') : lineAt(source, open + named);
  }
  let [from, found] = [open, Math.max(0, start + 1)];
  for (const part of path.split(/[.[\]]+/).filter((own) => own !== '')) {
    const next = OPEN.includes(source[from] ?? ' ') ? stepInto(source, from, part) : undefined;
    if (next === undefined) break;
    [from, found] = [next.value, next.named];
  }
  return found <= start + 1 ? line : lineAt(source, found);
};
