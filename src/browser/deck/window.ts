import type { Role } from './channel.ts';
import type { WindowAction } from '../../views/deck/keys.ts';
import type { Connection, DeckWords, Theme } from './deckParts.ts';
import { motion } from './motion.ts';
import { later } from './later.ts';

/** What concerns the window and not the slides: full screen, the second window, theme, motion, a screen that stays on. */
export type DeckWindow = {
  ask: (action: WindowAction) => void;
  /** Leaves the deck for the page, at the figure that was shown; never while somebody is presenting. */
  leave: (step: HTMLElement | undefined) => void;
  keepAwake: () => void;
};

type WindowOptions = {
  role: Role;
  words: DeckWords['deck'];
  theme: Theme;
  connection: () => Connection;
  say: (words: string, link?: { words: string; href: string }) => void;
};

const PRESENTER_SIZE = 'popup,width=1280,height=760';

export const createWindow = (page: Document, { role, words, theme, connection, say }: WindowOptions): DeckWindow => {
  const isPresenting = () => page.fullscreenElement !== null || connection() === 'together';

  const awake = later(async () => (await import('./keepAwake.ts')).createKeepAwake(page, isPresenting));

  const fullScreen = async () => {
    try {
      if (page.fullscreenElement === null) await page.documentElement.requestFullscreen();
      else await page.exitFullscreen();
    } catch {
      say(words.fullScreenFailed);
    }
  };
  const presenter = () => {
    if (role === 'presenter') return;
    const href = `presenter/${location.search}${location.hash}`;
    // The slides of the one file have no address of their own, and so none for a second window.
    if (location.protocol === 'blob:') return say(words.noPresenterHere);
    const opened = window.open(href, 'presenter', PRESENTER_SIZE);
    if (opened === null) return say(words.noPresenter, { words: words.presenterWindow, href });
    if (connection() === 'impossible') say(words.noChannel);
  };

  return {
    ask: (action) => {
      switch (action) {
        case 'fullScreen':
          return void fullScreen();
        case 'presenter':
          return presenter();
        case 'dark':
          return theme.show(theme.shown() === 'dark' ? 'light' : 'dark');
        case 'motion':
          return motion.setStill(page, !motion.isStill(page));
        default:
          // The rest is the console's.
          return;
      }
    },
    leave: (step) => {
      if (page.fullscreenElement !== null) return void page.exitFullscreen();
      if (role === 'presenter' || connection() === 'together') return;
      const href = step?.querySelector('a.slide-read')?.getAttribute('href') ?? '../';
      location.assign(href);
    },
    keepAwake: () => awake.use((keep) => keep()),
  };
};
