import type { CardWords } from './browser/reading/cardContent.ts';
import { startChartKeys } from './browser/reading/chartKeys.ts';
import type { LeadAway } from './browser/reading/leadAway.ts';
import { startLinking } from './browser/reading/linking.ts';
import { canRun } from './browser/reading/needs.ts';
import type { Taken } from './browser/takeAway/takeAway.ts';
import { startMenuWhenUsed } from './browser/takeAway/menuWhenUsed.ts';
import { showTheme, shownTheme, startTheme } from './browser/reading/theme.ts';
import type { RunningDeck } from './browser/deck/deckOptions.ts';
import type { DeckWords } from './browser/deck/deckParts.ts';
import { startDeck } from './browser/deck/startDeck.ts';

/** The document carries the words of its language, as JSON. */
const wordsIn = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? '{}');

// The build printed both blocks from these types; JSON itself has none.
const deckWords = wordsIn('deck-words') as DeckWords;
// The same holds for the words of the cards.
const cardWords = wordsIn('reading-words') as CardWords;

// The slides of the one file have no page beside them.
const isAlone = document.documentElement.dataset['part'] === 'slides';
const home = isAlone ? undefined : document.getElementById('deck')?.dataset['page'];

const isPresenter = document.getElementById('deck')?.dataset['mode'] === 'presenter';

/** A part that cannot be fetched is done without: the slides turn all the same. */
const fetched = <T,>(part: Promise<T>): Promise<T | undefined> => part.catch(() => undefined);

const startSlides = async (): Promise<void> => {
  startTheme();
  // What this window cannot begin without, and others can.
  const [desk, plan, view] = await Promise.all([
    isPresenter ? fetched(import('./browser/deck/startConsole.ts')) : undefined,
    isPresenter || /[?&]talk=/.test(location.search) ? fetched(import('./browser/deck/applyPlan.ts')) : undefined,
    location.search === '' ? undefined : fetched(import('./browser/deck/viewFromAddress.ts')),
    isPresenter ? fetched(import('./browser/deck/startTalk.ts')) : undefined,
  ]);
  const deck = startDeck(document, {
    load: () => import('./browser/deck/slide.island.tsx'),
    words: deckWords,
    theme: { shown: shownTheme, show: showTheme },
    startConsole: desk?.startConsole,
    applyPlan: plan?.applyPlan,
    viewFromAddress: view?.viewFromAddress,
    startLighting: ({ onChange, isSlide }) => {
      let leadAway: LeadAway | undefined;
      const loadCard = async () => {
        const [card, away] = await Promise.all([
          import('./browser/reading/card.ts'),
          import('./browser/reading/leadAway.ts'),
        ]);
        ({ leadAway } = away);
        return card.createCard;
      };
      // A talk goes on when the network is gone; what fails here is tried again when a card is asked for.
      addEventListener('load', () => void loadCard().catch(() => undefined));
      const linking = startLinking(document, {
        words: cardWords,
        loadCard,
        onChange,
        onCard: (card) => leadAway?.(card, home, isSlide),
      });
      startChartKeys(document);
      return linking;
    },
  });

  startMenuWhenUsed(document, async () => {
    const [{ startMenu }] = await Promise.all([import('./browser/takeAway/menu.ts'), deck.ready()]);
    startMenu(
      document,
      () => import('./browser/takeAway/takeAway.island.ts'),
      (word) => takenAt(deck, word),
    );
  });
};

/** A step of the talk, as it is taken away: what it shows now, and the page's address that shows the same. */
const takenAt = (deck: RunningDeck, word: Element): Taken | undefined => {
  const element = word.closest<HTMLElement>('.step');
  const shown = element === null ? undefined : deck.shownOn(element);
  if (element === null || shown === undefined) return undefined;
  const link = element.querySelector<HTMLAnchorElement>('a.slide-read')?.href ?? location.href;
  return { element, id: shown.figure.id, title: shown.figure.words['title'] ?? '', link, shown };
};

if (canRun) await startSlides();
// As without scripts: one slide below the other.
else document.documentElement.dataset['deck'] = 'scroll';
