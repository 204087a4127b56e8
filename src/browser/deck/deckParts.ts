import type { UiWords } from '../../i18n/uiWords.ts';

/** The interface's words that a deck needs, printed into its document as JSON. */
export type DeckWords = Pick<UiWords, 'deck' | 'presenter'>;

/**
 * State of the connection to the other window: none seen yet, `together` in step, `gone` when it was closed, `resting`
 * when nobody has used this one for long, and `impossible` where the browser has no BroadcastChannel.
 */
export type Connection = 'none' | 'together' | 'gone' | 'resting' | 'impossible';

/** The reading layer, as far as a deck drives it. */
export type Lighting = {
  point: (factId: string | undefined) => void;
  pin: (factId: string | undefined) => void;
  pinned: () => string | undefined;
  refresh: () => void;
  /** Lets go of what is lit, and closes its card. */
  release: () => void;
};

/** Colour scheme: what is shown, and how to show the other. */
export type Theme = { shown: () => 'light' | 'dark'; show: (theme: string) => void };
