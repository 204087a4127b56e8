import './theme/base.css';
import './theme/deck.css';
import type { CardWords } from './reading/card.ts';
import { startChartKeys } from './reading/chartKeys.ts';
import { startDragging } from './reading/drag.ts';
import { play } from './reading/islands.ts';
import { startLinking } from './reading/linking.ts';
import { showTheme, shownTheme, startTheme } from './reading/theme.ts';
import { startDeck, type DeckWords } from './views/deck/startDeck.ts';

/** The document carries the words of its language; JSON has no type, so each caller says what stands there. */
const wordsIn = <Words,>(id: string): Words => JSON.parse(document.getElementById(id)?.textContent ?? '{}') as Words;

startTheme(document);
startDeck(document, {
  load: () => import('./views/deck/slide.island.tsx'),
  words: wordsIn<DeckWords>('deck-words'),
  theme: { shown: shownTheme, show: showTheme },
  startLighting: (onLit) => {
    const emphasis = startLinking(document, wordsIn<CardWords>('reading-words'), onLit);
    startChartKeys(document);
    startDragging(document);
    return emphasis;
  },
});
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button.play') : null;
  if (button !== null) play(button);
});
