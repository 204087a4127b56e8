import { createCard } from './card.ts';
import type { CardWords } from './cardContent.ts';
import { chooseView } from './chooseView.ts';
import { startChartKeys } from './chartKeys.ts';
import { startContents } from './contents.ts';
import { startDragging } from './drag.ts';
import { startFullScreen } from './fullScreen.ts';
import { startIslands, type LoadIsland } from './islands.ts';
import { startLinking } from './linking.ts';
import { startMenu } from '../takeAway/menu.ts';
import { startEmbed } from '../embed/startEmbed.ts';
import { startPrinting } from './printing.ts';
import { startSorting } from './sorting.ts';
import type { LoadTakeAway } from '../takeAway/takeAway.ts';
import { startTheme } from './theme.ts';

/** The small script of the page: what a reader may do before any chart is live. Everything works without it. */
export const startReading = (load: LoadIsland, loadTakeAway: LoadTakeAway): void => {
  startTheme(document);
  startEmbed(document);
  const emphasis = startLinking(document, {
    words: wordsIn(document),
    loadCard: () => Promise.resolve(createCard),
    chooseView,
  });
  startChartKeys(document);
  startContents(document);
  startFullScreen(document, emphasis.release);
  startDragging(document);
  startIslands(document, load, emphasis.refresh);
  startMenu(document, loadTakeAway);
  startSorting(document);
  startPrinting(document);
};

/** The page carries the words of its language; one cast, since JSON has no type. */
const wordsIn = (page: Document): CardWords =>
  JSON.parse(page.getElementById('reading-words')?.textContent ?? '{}') as CardWords;
