import type { Deck, DeckAction } from '../../model/deck.ts';
import type { WindowAction } from '../../views/deck/keys.ts';
import type { Role } from './channel.ts';
import type { Connection, DeckWords, Theme } from './deckParts.ts';
import type { Later } from './later.ts';
import type { Overlays } from './overlays.ts';
import { saveNotes } from './saveNotes.ts';
import type { Stage } from './stage.ts';
import { createWindow, type DeckWindow } from './window.ts';

type CommandOptions = {
  role: Role;
  words: DeckWords['deck'];
  talkTitle: string;
  theme: Theme;
  stage: Stage;
  deck: () => Deck;
  currentStep: () => HTMLElement | undefined;
  message: Overlays['message'];
  connection: () => Connection;
  answers: Later<typeof import('./answerSlide.ts')>;
  act: (action: DeckAction) => void;
  tell: () => void;
  freeze: () => void;
  openFinder: (() => void) | undefined;
  toggleHandout: () => void;
};

/** What keys ask for beyond the deck's own picture. None of it is needed before the deck stands. */
export type DeckCommands = Pick<DeckWindow, 'leave' | 'keepAwake'> & { obey: (action: WindowAction) => void };

export const createCommands = (page: Document, options: CommandOptions): DeckCommands => {
  const { role, words, talkTitle, theme, stage, deck, currentStep, message, connection, answers, act, tell } = options;
  const ownWindow = createWindow(page, { role, words, theme, connection, say: message });
  const toggleCode = () =>
    answers.use((part) => {
      const complain = () => message(words.noAddress);
      part.toggleCode(page, { step: currentStep(), answer: deck().answer, act, complain });
    });
  return {
    leave: ownWindow.leave,
    keepAwake: ownWindow.keepAwake,
    obey: (action) => {
      switch (action) {
        case 'saveNotes':
          return saveNotes(page, stage, `${talkTitle} ${words.notes}`);
        case 'notes':
          return options.toggleHandout();
        case 'finder':
          return options.openFinder?.();
        case 'code':
          return toggleCode();
        case 'freeze':
          options.freeze();
          return tell();
        default:
          ownWindow.ask(action);
          if (action === 'dark' || action === 'motion') tell();
      }
    },
  };
};
