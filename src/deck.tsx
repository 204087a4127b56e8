import './theme/base.css';
import './theme/deck.css';
import type { CardWords } from './reading/card.ts';
import { startChartKeys } from './reading/chartKeys.ts';
import { startDragging } from './reading/drag.ts';
import { play } from './reading/islands.ts';
import { leadAway } from './reading/leadAway.ts';
import { startLinking } from './reading/linking.ts';
import { showTheme, shownTheme, startTheme } from './reading/theme.ts';
import { startDeck, type DeckWords } from './views/deck/startDeck.ts';

/** The document carries the words of its language, as JSON. */
const wordsIn = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? '{}');

// The build printed both blocks from these types; JSON itself has none.
const deckWords = wordsIn('deck-words') as DeckWords;
// The same holds for the words of the cards.
const cardWords = wordsIn('reading-words') as CardWords;

// The slides of the one file have no page beside them.
const isAlone = document.documentElement.dataset['part'] === 'slides';
const home = isAlone ? undefined : document.getElementById('deck')?.dataset['page'];

startTheme(document);
startDeck(document, {
  load: () => import('./views/deck/slide.island.tsx'),
  words: deckWords,
  theme: { shown: shownTheme, show: showTheme },
  startLighting: ({ onChange, isSlide }) => {
    const linking = startLinking(document, cardWords, { onChange, onCard: (card) => leadAway(card, home, isSlide) });
    startChartKeys(document);
    startDragging(document);
    return linking;
  },
});
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button.play') : null;
  if (button !== null) play(button);
});
