import { escapeXml } from '../exports/xml.ts';
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

/** A stretch of two texts: what both have, what went, what came. */
type Stretch = { as: 'same' | 'gone' | 'come'; text: string };

/** Longest common subsequence, word by word: how many words the texts have in common from each place on. */
const commonFrom = (old: readonly string[], now: readonly string[]): number[][] => {
  const rows = Array.from({ length: old.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  for (let at = old.length - 1; at >= 0; at -= 1)
    for (let to = now.length - 1; to >= 0; to -= 1) {
      const [here = [], below = []] = [rows[at], rows[at + 1]];
      here[to] = old[at] === now[to] ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, here[to + 1] ?? 0);
    }
  return rows;
};

/** Two texts as one, word by word: what stayed, what went and what came. */
export const differenceOf = (before: string, after: string): Stretch[] => {
  const wordsOf = (text: string) => (text === '' ? [] : text.split(/(?<=\s)/));
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const common = commonFrom(old, now);
  const stretches: Stretch[] = [];
  const add = (as: Stretch['as'], text = '') => {
    const last = stretches.at(-1);
    if (last?.as === as) stretches[stretches.length - 1] = { as, text: last.text + text };
    else stretches.push({ as, text });
  };
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    if (at < old.length && old[at] === now[to]) {
      add('same', now[to]);
      at += 1;
      to += 1;
    } else if (at < old.length && (to >= now.length || (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0))) {
      add('gone', old[at]);
      at += 1;
    } else {
      add('come', now[to]);
      to += 1;
    }
  }
  return stretches;
};

/** How many words are kept beside a change; what stayed further off is only pointed at. */
const KEPT = 6;

const clipped = (text: string, isFirst: boolean, isLast: boolean): string => {
  const words = text.split(/(?<=\s)/);
  if (words.length <= 2 * KEPT + 2) return text;
  const start = isFirst ? '' : words.slice(0, KEPT).join('');
  const end = isLast ? '' : words.slice(-KEPT).join('');
  return `${start}… ${end}`;
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
  const figures = [...new Set(changes.flatMap(({ place }) => / · figure ([\w-]+)/.exec(place)?.[1] ?? []))];
  const count = changes.length === 1 ? 'One thing reads' : `${changes.length} things read`;
  const then = figures.length === 0 ? [] : [`\nThen: npm run golden -- ${figures.join(' ')}`];
  return [`${count} otherwise than in the last commit:`, ...lines, ...then].join('\n');
};

const TAGS = { same: '', gone: 'del', come: 'ins' } as const;

const marked = ({ before = '', after = '' }: Changed): string => {
  const stretches = differenceOf(before, after);
  return stretches
    .map(({ as, text }, at) => {
      const words = escapeXml(as === 'same' ? clipped(text, at === 0, at === stretches.length - 1) : text);
      return TAGS[as] === '' ? words : `<${TAGS[as]}>${words}</${TAGS[as]}>`;
    })
    .join('');
};

/** The changes as a page to look at in one go: each place once, the words that went struck out, those that came marked. */
export const ripplePage = (changes: readonly Changed[]): string => {
  const places = [...new Set(changes.map(({ place }) => place))].map((place) => {
    const lines = changes
      .filter((change) => change.place === place)
      .map((change) => `<p><span>${escapeXml(change.what)}</span> ${marked(change)}</p>`);
    return `<section><h2>${escapeXml(place)}</h2>${lines.join('')}</section>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>What a change touches</title>
<style>
:root { color-scheme: light dark; }
body { font: 14px/1.4 system-ui, sans-serif; margin: 1.5rem auto; max-width: 100rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin: 0; }
main { columns: 2 26rem; column-gap: 2.5rem; }
section { break-inside: avoid; border-top: 1px solid #8888; padding: 0.3rem 0 0.4rem; }
h2 { font-size: 1em; margin: 0; }
section p { margin: 0.1rem 0 0; }
span { opacity: 0.7; }
span::after { content: ":"; }
del { color: light-dark(#a11, #f99); } ins { color: light-dark(#064, #7d9); font-weight: 600; text-decoration: none; }
</style>
<h1>What a change touches</h1>
<p>${changes.length} things read otherwise than in the last commit. Whoever signs off reads each of them.</p>
<main>${places.join('\n')}</main>
</html>
`;
};
