import type { DeckAction } from '../../model/deck.ts';

type SimpleAction = Exclude<DeckAction, { digit: string } | { at: unknown }>['do'];

/** What a key may ask for beyond the deck's own picture: things of the window. */
export type WindowAction = 'fullScreen' | 'presenter' | 'dark' | 'motion' | 'restartClock';

export type KeyAction = SimpleAction | WindowAction;

/** The words of a row in the help panel, under `deck.keys`. */
export type KeyWord =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'goTo'
  | 'overview'
  | 'black'
  | 'white'
  | 'fullScreen'
  | 'presenter'
  | 'pointer'
  | 'dark'
  | 'motion'
  | 'help'
  | 'close'
  | 'restartClock';

export type KeyRow = {
  /** `KeyboardEvent.key`, letters small. */
  key: string;
  shift?: true;
  action: KeyAction;
  word: KeyWord;
  /** Drives the deck even while a control or a chart has the focus. */
  always?: true;
  /** Only in the presenter's window. */
  presenterOnly?: true;
};

/** Every shortcut, once: the deck obeys it, the help panel prints it, the tests press it. */
export const keyRows: readonly KeyRow[] = [
  { key: 'ArrowRight', action: 'next', word: 'next' },
  { key: 'ArrowDown', action: 'next', word: 'next' },
  { key: 'PageDown', action: 'next', word: 'next', always: true },
  { key: ' ', action: 'next', word: 'next' },
  { key: 'Enter', action: 'enter', word: 'next' },
  { key: 'n', action: 'next', word: 'next' },
  { key: 'ArrowLeft', action: 'back', word: 'back' },
  { key: 'ArrowUp', action: 'back', word: 'back' },
  { key: 'PageUp', action: 'back', word: 'back', always: true },
  { key: 'Backspace', action: 'erase', word: 'back' },
  { key: ' ', shift: true, action: 'back', word: 'back' },
  { key: 'p', action: 'back', word: 'back' },
  { key: 'Home', action: 'first', word: 'first' },
  { key: 'End', action: 'last', word: 'last' },
  { key: 'g', action: 'goTo', word: 'goTo' },
  { key: 'o', action: 'overview', word: 'overview' },
  { key: 'b', action: 'black', word: 'black' },
  { key: '.', action: 'black', word: 'black' },
  { key: 'w', action: 'white', word: 'white' },
  { key: ',', action: 'white', word: 'white' },
  { key: 'f', action: 'fullScreen', word: 'fullScreen' },
  { key: 's', action: 'presenter', word: 'presenter' },
  { key: 'l', action: 'pointer', word: 'pointer' },
  { key: 'd', action: 'dark', word: 'dark' },
  { key: 'm', action: 'motion', word: 'motion' },
  { key: 't', action: 'restartClock', word: 'restartClock', presenterOnly: true },
  { key: '?', action: 'help', word: 'help' },
  { key: 'Escape', action: 'close', word: 'close' },
];

export type Pressed = { key: string; shiftKey: boolean; ctrlKey: boolean; altKey: boolean; metaKey: boolean };

/** Which keyboards need Shift for a full stop, a question mark or a digit differs from country to country. */
const NEEDS_NO_SHIFT = /^[.,?\d]$/;

/** The shortcut that was pressed, if any. With Control, Alt or Command held, a key belongs to the browser. */
export const rowOf = ({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed): KeyRow | undefined => {
  if (ctrlKey || altKey || metaKey) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return keyRows.find((row) => row.key === name && (NEEDS_NO_SHIFT.test(name) || (row.shift === true) === shiftKey));
};

export const digitOf = ({ key, ctrlKey, altKey, metaKey }: Pressed): string | undefined =>
  !ctrlKey && !altKey && !metaKey && /^\d$/.test(key) ? key : undefined;

/** What a focused control needs for itself; everything else still drives the deck. */
const keptBy: readonly (readonly [selector: string, keys: readonly string[]])[] = [
  ['.menu, dialog, textarea, select, input:not([type=checkbox], [type=radio], [type=range])', ['every']],
  [
    'input[type=range], input[type=radio], .chart-box',
    ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', ' ', 'Enter'],
  ],
  ['input[type=checkbox], button, summary', [' ', 'Enter']],
  ['a[data-take]', [' ', 'ArrowDown']],
  ['a[href]', ['Enter']],
];

/** Whether the focused control or chart has a use of its own for a key. */
export const isKept = (target: Element, key: string): boolean =>
  keptBy.some(
    ([selector, keys]) => (keys.includes('every') || keys.includes(key)) && target.closest(selector) !== null,
  );
