import type { DeckAction } from '../../model/deck.ts';

type SimpleAction = Exclude<
  DeckAction,
  { digit: string } | { letter: string } | { at: unknown } | { answer: unknown }
>['do'];

/** What a key may ask for beyond the deck's own picture: things of the window. */
export type WindowAction =
  | 'fullScreen'
  | 'presenter'
  | 'dark'
  | 'motion'
  | 'restartClock'
  | 'undoRestart'
  | 'pauseClock'
  | 'largerNotes'
  | 'smallerNotes'
  | 'freeze'
  | 'notes'
  | 'saveNotes'
  | 'shorter'
  | 'code'
  | 'finder';

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
  | 'restartClock'
  | 'undoRestart'
  | 'pauseClock'
  | 'largerNotes'
  | 'smallerNotes'
  | 'freeze'
  | 'notes'
  | 'saveNotes'
  | 'shorter'
  | 'code'
  | 'finder';

export type KeyRow = {
  /** `KeyboardEvent.key`, letters small. */
  key: string;
  shift?: true;
  /** Drives the deck even while a control or a chart has the focus. */
  always?: true;
  /** Works in a small window, too, where the slides are a scroll. */
  inScroll?: true;
  /** Only in the presenter's window. */
  presenterOnly?: true;
} & (
  | { action: Extract<KeyAction, KeyWord>; word?: never }
  // An action that is no row of the panel by itself says which one it belongs to.
  | { action: Exclude<KeyAction, KeyWord>; word: KeyWord }
);

/** The row of the help panel that a shortcut stands in. */
export const rowWordOf = (row: KeyRow): KeyWord => (row.word === undefined ? row.action : row.word);

/** Every shortcut, once: the deck obeys it, the help panel prints it, the tests press it. */
export const keyRows: readonly KeyRow[] = [
  { key: 'ArrowRight', action: 'next', inScroll: true },
  { key: 'ArrowDown', action: 'next' },
  { key: 'PageDown', action: 'next', always: true },
  { key: ' ', action: 'next' },
  { key: 'Enter', action: 'enter', word: 'next' },
  { key: 'n', action: 'next', inScroll: true },
  { key: 'ArrowLeft', action: 'back', inScroll: true },
  { key: 'ArrowUp', action: 'back' },
  { key: 'PageUp', action: 'back', always: true },
  { key: 'Backspace', action: 'erase', word: 'back' },
  { key: ' ', shift: true, action: 'back' },
  { key: 'p', action: 'back', inScroll: true },
  { key: 'Home', action: 'first' },
  { key: 'End', action: 'last' },
  { key: 'g', action: 'goTo' },
  { key: 'o', action: 'overview' },
  { key: 'b', action: 'black', inScroll: true },
  { key: '.', action: 'black', inScroll: true },
  { key: 'w', action: 'white', inScroll: true },
  { key: ',', action: 'white', inScroll: true },
  { key: 'f', action: 'fullScreen', inScroll: true },
  { key: 's', action: 'presenter', inScroll: true },
  { key: 'l', action: 'pointer' },
  { key: 'd', action: 'dark', inScroll: true },
  { key: 'm', action: 'motion', inScroll: true },
  { key: 't', action: 'restartClock', presenterOnly: true },
  { key: 'u', action: 'undoRestart', presenterOnly: true },
  { key: 'k', action: 'pauseClock', presenterOnly: true },
  { key: '+', action: 'largerNotes', presenterOnly: true },
  { key: '=', action: 'largerNotes', presenterOnly: true },
  { key: '-', action: 'smallerNotes', presenterOnly: true },
  { key: 'j', action: 'shorter', presenterOnly: true },
  { key: 'z', action: 'freeze', presenterOnly: true },
  { key: 'h', action: 'notes', inScroll: true },
  { key: 'c', action: 'saveNotes', inScroll: true },
  { key: 'a', action: 'code' },
  { key: '/', action: 'finder', presenterOnly: true },
  { key: 'q', action: 'finder', presenterOnly: true },
  { key: '?', action: 'help', inScroll: true },
  { key: 'Escape', action: 'close', inScroll: true },
];

/** A keyboard event, as far as shortcuts read it; `code` names the key's place on the keyboard, whatever is printed on it. */
export type Pressed = {
  key: string;
  code?: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
};

/** Which keyboards need Shift for a full stop, a question mark or a digit differs from country to country. */
const NEEDS_NO_SHIFT = /^[.,?/+=\-\d]$/;

const LATIN = /^[\p{Script=Latin}\d]$/u;
const LETTER = /^[\p{L}\p{M}]$/u;
/** What a browser says of a key that an input method holds back. */
const HELD_BACK: readonly string[] = ['Process', 'Unidentified'];
const PUNCTUATION: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

/**
 * Keyboard layout fallback: on a Russian, Greek, Hebrew or Korean layout the key of B says "и", "β", "נ" or "ㅠ"; then
 * its place counts (`code: 'KeyB'`). A Latin letter is never reread, so that Dvorak and AZERTY keep their own.
 */
const nameOfKey = ({ key, code = '' }: Pressed): string => {
  if (keyRows.some((row) => row.key === key)) return key;
  if (HELD_BACK.includes(key) || (key.length === 1 && !LATIN.test(key))) {
    const letter = /^Key([A-Z])$/.exec(code)?.[1];
    if (letter !== undefined) return letter.toLowerCase();
    if (HELD_BACK.includes(key) || LETTER.test(key)) return PUNCTUATION[code] ?? key;
  }
  return key.length === 1 ? key.toLowerCase() : key;
};

/** The shortcut that was pressed, if any. With Control, Alt or Command held, a key belongs to the browser. */
export const rowOf = (pressed: Pressed): KeyRow | undefined => {
  const { shiftKey, ctrlKey, altKey, metaKey } = pressed;
  if (ctrlKey || altKey || metaKey) return undefined;
  const name = nameOfKey(pressed);
  return keyRows.find((row) => row.key === name && (NEEDS_NO_SHIFT.test(name) || (row.shift === true) === shiftKey));
};

/** The digit that was pressed, if any; Arabic, Persian and Indian digits count by their key. */
export const digitOf = ({ key, code = '', ctrlKey, altKey, metaKey }: Pressed): string | undefined => {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (/^\d$/.test(key)) return key;
  return /^\p{Nd}$/u.test(key) ? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] : undefined;
};

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const DIGITS = Array.from('0123456789');
const FIELD = 'textarea, select, input:not([type=checkbox], [type=radio], [type=range])';

/** What a focused control needs for itself; everything else still drives the deck. */
const keptBy: readonly (readonly [selector: string, keys: readonly string[]])[] = [
  ['.menu, dialog', ['every']],
  // No number has a space or a letter.
  ['input[type=number]', [...ARROWS, ...DIGITS, 'Home', 'End', 'Backspace', 'Delete', 'Enter', 'Escape']],
  [`:is(${FIELD}):not([type=number])`, ['every']],
  ['input[type=range], input[type=radio], .chart-box', [...ARROWS, 'Home', 'End', ' ', 'Enter']],
  ['input[type=checkbox], button, summary', [' ', 'Enter']],
  ['a[data-take]', [' ', 'ArrowDown']],
  ['a[href]', ['Enter']],
];

/** What is left to a control that a pointer pressed: a field takes what is typed, an open menu or dialog everything. */
const keptByPressed: typeof keptBy = [
  ['.menu, dialog', ['every']],
  ['input[type=number]', [...DIGITS, 'ArrowUp', 'ArrowDown', 'Backspace', 'Delete', 'Enter', 'Escape']],
  [`:is(${FIELD}):not([type=number], select)`, ['every']],
];

/**
 * Whether the focused control or chart has a use of its own for a key. One that a pointer pressed gives the keys back
 * to the talk: Space after a click on "Back" turns the slide.
 */
export const isKept = (target: Element, key: string, isPressed: boolean): boolean =>
  (isPressed ? keptByPressed : keptBy).some(
    ([selector, keys]) => (keys.includes('every') || keys.includes(key)) && target.closest(selector) !== null,
  );

/** Whether a key leaves the field that is focused: Enter and Escape do. */
export const isLeavingField = (target: Element, key: string): boolean =>
  (key === 'Enter' || key === 'Escape') && target.matches('input[type=number], input[type=search], input[type=text]');
