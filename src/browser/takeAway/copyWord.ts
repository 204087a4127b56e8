import { copyText } from './copying.ts';
import { takeAwayPageIn, type TakeAwayPage } from './takeAway.ts';

/** What is copied of a line of the claim check or of a number: its address, bare, or a citation. */
const KINDS = { link: 'copyLink', short: 'citeShort', full: 'citeFull' } as const;
type CopyKind = keyof typeof KINDS;
const isKind = (name: string): name is CopyKind => name in KINDS;

/** Puts the words that copy a claim's address and its citation among the ways on from an open line. */
export const addCopyWords = (page: Document, claim: HTMLDetailsElement): void => {
  const about = takeAwayPageIn(page);
  const ways = claim.querySelector('.claim-ways');
  if (about === undefined || ways === null || ways.querySelector('[data-copy]') !== null) return;
  for (const kind of Object.keys(KINDS).filter(isKind)) {
    const word = page.createElement('button');
    word.type = 'button';
    word.className = 'do';
    word.dataset['copy'] = kind;
    word.dataset['address'] = `#${claim.id}`;
    word.textContent = about.words[KINDS[kind]];
    ways.append(word);
  }
};

/** Copies what a word stands for, and says so beside it; what a browser keeps from the clipboard is shown instead. */
export const copyWord = async (page: Document, word: HTMLElement): Promise<void> => {
  const about = takeAwayPageIn(page);
  const kind = word.dataset['copy'] ?? '';
  if (about === undefined || !isKind(kind)) return;
  // Without what this visit has chosen: an address that is passed on is plain.
  const link = new URL(word.dataset['address'] ?? '', location.href.replace(/[?#].*$/, '')).href;
  const text = kind === 'link' ? link : citationOf(kind, { title: titleOf(word), link }, about);
  try {
    await copyText(text);
    say(word, kind === 'link' ? about.words.linkCopied : about.words.citationCopied);
  } catch {
    say(word, `${about.words.noClipboard} ${text}`);
  }
};

const citationOf = (kind: 'short' | 'full', own: { title: string; link: string }, about: TakeAwayPage): string => {
  const { words, title: story, source = '', version = '' } = about;
  const parts: Readonly<Record<string, string>> = { ...own, story, source, version };
  const pattern = kind === 'full' ? words.partCitation : words.shortCitation.replace('“{title}”', '{title}');
  return pattern.replaceAll(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '');
};

/** A claim by its words and what was found, a number by its amount and what it is of. */
const titleOf = (word: HTMLElement): string => {
  const home = word.closest('.claim, .card');
  const textOf = (part: string) => home?.querySelector(part)?.textContent?.trim() ?? '';
  return home?.matches('.claim') === true
    ? `${textOf('.claim-words')}: ${textOf('.claim-verdict')}, ${textOf('.claim-record')}`
    : `${textOf('.card-value')}: ${textOf('.card-what')}`;
};

const say = (word: HTMLElement, text: string): void => {
  const before = word.parentElement?.querySelector('[role=status]');
  const said = before ?? word.ownerDocument.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'copied';
  word.parentElement?.append(said);
  said.textContent = text;
};
