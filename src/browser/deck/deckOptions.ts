import type { ApplyPlan } from './applyPlan.ts';
import type { Lit } from '../reading/emphasis.ts';
import type { DeckWords, Lighting, Theme } from './deckParts.ts';
import type { StartConsole } from './startConsole.ts';
import type { FigureInView } from '../takeAway/takeAway.ts';
import type { LoadSlideIsland } from './stepCharts.ts';
import type { ViewFromAddress } from './viewFromAddress.ts';

/** What a deck is started with. */
export type DeckOptions = {
  load: LoadSlideIsland;
  words: DeckWords;
  theme: Theme;
  /** The presenter's own part of the window; a deck has none. */
  startConsole: StartConsole | undefined;
  /** Takes out what a talk of one's own leaves out; a deck of the whole talk has no need of it. */
  applyPlan: ApplyPlan | undefined;
  /** Reads the view that the address asks for, if it asks for any. */
  viewFromAddress: ViewFromAddress | undefined;
  /** Gives the reading layer, which tells what it lights, and asks which links lead to a slide. */
  startLighting: (options: { onChange: (lit: Lit) => void; isSlide: (href: string) => boolean }) => Lighting;
};

/** What others may ask of a deck that runs. */
export type RunningDeck = {
  shownOn: (step: HTMLElement) => FigureInView | undefined;
  /** Waits for what `shownOn` needs; rejects when it cannot be fetched. */
  ready: () => Promise<unknown>;
};
