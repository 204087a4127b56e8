import type { CardWords } from '../reading/cardContent.ts';
import { chooseView } from '../reading/chooseView.ts';
import { startChartKeys } from '../reading/chartKeys.ts';
import { startContents } from '../reading/contents.ts';
import { startFullScreen } from '../reading/fullScreen.ts';
import { startIslands, type LoadIsland } from '../reading/islands.ts';
import { startLinking } from '../reading/linking.ts';
import { startMenuWhenUsed } from '../takeAway/menuWhenUsed.ts';
import type { Lit } from '../reading/emphasis.ts';
import { startCopyWhenUsed } from './copyWhenUsed.ts';
import { startClaims } from './claims.ts';
import { startFinding } from './finding.ts';
import { startLayingOut } from './layOut.ts';
import { startLeadingOn, startOldAddresses } from './oldAddresses.ts';
import { prefetchCharts } from './prefetchCharts.ts';
import { startSequences } from './sequence.ts';
import { startSorting } from './sorting.ts';
import { startEmbed } from '../embed/startEmbed.ts';
import type { LoadTakeAway } from '../takeAway/takeAway.ts';
import { startThemeChoice } from './themeChoice.ts';
import { inTurn } from '../reading/inTurn.ts';
import { hasPopovers } from '../reading/needs.ts';
import { startTheme } from '../reading/theme.ts';

/** The small script of the page: what a reader may do before any chart is live. Everything works without it. */
export const startReading = (load: LoadIsland, loadTakeAway: LoadTakeAway): void => {
  startLeadingOn(document);
  const theme = startTheme();
  startEmbed(document);
  let readOut: (lit: Lit) => void = () => undefined;
  const words = wordsIn(document);
  nameRows(document);
  const emphasis = startLinking(document, {
    words,
    loadCard,
    chooseView,
    onChange: (lit) => readOut(lit),
  });
  // Asked for early: the first card comes at once, and a page that loses its network keeps them.
  const prepare = async () => {
    await loadCard();
    if (!hasPopovers) return;
    const { createReadout } = await import('../reading/readout.ts');
    readOut = createReadout(document, words);
  };
  addEventListener('load', () => void prepare().catch(() => undefined));
  startIslands(document, load, emphasis.refresh, () => prefetchCharts(load));
  startMenuWhenUsed(document, async () => {
    const { startMenu } = await import('../takeAway/menu.ts');
    startMenu(document, loadTakeAway);
  });
  startFullScreen(document, emphasis.release);
  startCopyWhenUsed(document);
  startContents(document);
  startLayingOut(document);
  startClaims(document);
  startOldAddresses(document);
  startSorting(document);
  startFinding(document);
  // What listens is there at once; what changes the page, and has it laid out anew, has a turn of its own.
  inTurn([() => startThemeChoice(document, theme), () => startChartKeys(document), () => startSequences(document)]);
};

/** A row of a table carries the fact that its link leads to: printed once, a page has it as an attribute, too. */
const nameRows = (page: Document): void => {
  for (const link of page.querySelectorAll('.facts th a'))
    link.closest('tr')?.setAttribute('data-fact', link.getAttribute('href')?.replace(/^.*#(?:fact-)?/, '') ?? '');
};

const loadCard = async () => {
  const [{ createCard }] = await Promise.all([
    import('../reading/card.ts'),
    import('./loadCardFacts.ts').then(({ loadCardFacts }) => loadCardFacts(document)),
  ]);
  return createCard;
};

/** The page carries the words of its language; one cast, since JSON has no type. */
const wordsIn = (page: Document): CardWords =>
  JSON.parse(page.getElementById('reading-words')?.textContent ?? '{}') as CardWords;
