import type { Printed } from './printed.ts';

/** What stood somewhere, and what stands there now; one of the two is missing where something came or went. */
export type Changed = { place: string; what: string; before?: string; after?: string };

const groupsOf = (printed: readonly Printed[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const { place, what, text } of printed) {
    const key = `${place}\n${what}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  return groups;
};

/** Texts of one list that the other has not, each as often as it is more. */
const without = (texts: readonly string[], others: readonly string[]): string[] => {
  const left = [...others];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
};

/** Everything that reads otherwise than before, place by place; what only moved within its place has not changed. */
export const rippleOf = (before: readonly Printed[], after: readonly Printed[]): Changed[] => {
  const old = groupsOf(before);
  const now = groupsOf(after);
  const changes = [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [place = '', what = ''] = key.split('\n');
    const gone = without(old.get(key) ?? [], now.get(key) ?? []);
    const come = without(now.get(key) ?? [], old.get(key) ?? []);
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, at): Changed => {
      const [was, is] = [gone[at], come[at]];
      return { place, what, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
    });
  });
  return together(changes);
};

/** What changes in the same way in several drawings of one figure is one line. */
const together = (changes: readonly Changed[]): Changed[] => {
  const lines = new Map<string, Changed>();
  for (const change of changes) {
    const key = [change.place, change.before ?? '', change.after ?? ''].join('\n');
    const line = lines.get(key);
    if (line === undefined) lines.set(key, change);
    else if (!line.what.split(' · ').includes(change.what))
      lines.set(key, { ...line, what: `${line.what} · ${change.what}` });
  }
  return [...lines.values()];
};

/** The words in which two texts differ: what they begin and end with alike, and what stands between. */
export const differenceOf = (
  before: string,
  after: string,
): { start: string; gone: string; come: string; end: string } => {
  const old = before.split(/(?<=\s)/);
  const now = after.split(/(?<=\s)/);
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  return {
    start: old.slice(0, head).join(''),
    gone: old.slice(head, old.length - tail).join(''),
    come: now.slice(head, now.length - tail).join(''),
    end: old.slice(old.length - tail).join(''),
  };
};

/** The changes as lines to read in a terminal. */
export const rippleText = (changes: readonly Changed[]): string => {
  if (changes.length === 0) return 'Nothing that is printed reads otherwise than in the last commit.';
  const lines = changes.map(({ place, what, before, after }, at) => {
    const heading = changes[at - 1]?.place === place ? [] : ['', place];
    const was = before === undefined ? [] : [`  − ${what}: ${before}`];
    const is = after === undefined ? [] : [`  + ${what}: ${after}`];
    return [...heading, ...was, ...is].join('\n');
  });
  const count = changes.length === 1 ? 'One thing reads' : `${changes.length} things read`;
  return [`${count} otherwise than in the last commit:`, ...lines].join('\n');
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The changes as a page: each place with what it says now, the words that went struck out, those that came marked. */
export const ripplePage = (changes: readonly Changed[]): string => {
  const rows = changes.map(({ place, what, before = '', after = '' }) => {
    const { start, gone, come, end } = differenceOf(before, after);
    const marked = [
      escaped(start),
      gone === '' ? '' : `<del>${escaped(gone)}</del>`,
      come === '' ? '' : `<ins>${escaped(come)}</ins>`,
      escaped(end),
    ].join('');
    return `<tr><td>${escaped(place)}</td><td>${escaped(what)}</td><td>${marked}</td></tr>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>What a change touches</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
td { vertical-align: top; padding: 0.35rem 1rem 0.35rem 0; border-top: 1px solid #ccc; }
td:nth-child(-n + 2) { color: #555; min-width: 9rem; }
del { color: #a11; } ins { color: #064; font-weight: 600; text-decoration: none; }
</style>
<h1>What a change touches</h1>
<p>${changes.length} places read otherwise than in the last commit. Whoever signs off reads each of them.</p>
<table>${rows.join('\n')}</table>
</html>
`;
};
