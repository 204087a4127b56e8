import { slideMeant, type Deck, type Shape } from '../../model/deck.ts';
import type { Role, Spot } from './channel.ts';
import type { Connection, DeckWords } from './deckParts.ts';

/** What lies over the slides: cover, pointer, number being typed, help, messages. */
export type Overlays = {
  show: (deck: Deck, before: Deck) => void;
  showSpot: (spot: Spot | undefined) => void;
  say: (words: string) => void;
  message: (words: string, link?: { words: string; href: string }) => void;
  showConnection: (connection: Connection) => void;
};

const MESSAGE_MS = 9000;

type OverlayOptions = { words: DeckWords['deck']; role: Role; shape: Shape };

export const createOverlays = (page: Document, { words, role, shape }: OverlayOptions): Overlays => {
  const part = (id: string): HTMLElement => {
    const element = page.getElementById(id);
    if (element === null) throw new Error(`the deck has no #${id}`);
    return element;
  };
  const cover = part('deck-cover');
  const pointer = part('deck-pointer');
  const typed = part('deck-typed');
  const number = part('deck-number');
  const name = part('deck-name');
  const help = part('deck-help');
  const box = part('deck-message');
  const say = part('deck-say');
  let timer = 0;
  let opener: Element | undefined;

  const message: Overlays['message'] = (text, link) => {
    clearTimeout(timer);
    box.replaceChildren(text);
    if (link !== undefined) {
      const anchor = page.createElement('a');
      anchor.href = link.href;
      anchor.target = '_blank';
      anchor.textContent = link.words;
      box.append(' ', anchor);
    }
    timer = window.setTimeout(() => box.replaceChildren(), MESSAGE_MS);
  };

  return {
    show: (deck, before) => {
      // The speaker still sees the slide, and is told what the audience sees.
      cover.hidden = deck.cover === 'none';
      cover.dataset['cover'] = deck.cover;
      cover.textContent = role === 'presenter' && deck.cover !== 'none' ? words.covered[deck.cover] : '';
      typed.hidden = deck.typed === undefined;
      number.textContent = deck.typed ?? '';
      const meant = slideMeant(shape, deck.typed ?? '');
      name.textContent = meant === undefined ? '' : `${meant}: ${shape[meant - 1]?.name}`;
      if (deck.panel !== before.panel)
        for (const pick of page.querySelectorAll<HTMLElement>('.slide-pick')) pick.hidden = deck.panel !== 'overview';
      if (deck.panel === 'overview') {
        const pick = page.querySelector<HTMLElement>('.slide.is-picked .slide-pick');
        pick?.focus({ preventScroll: true });
        pick?.scrollIntoView({ block: 'nearest' });
      }
      help.hidden = deck.panel !== 'help';
      if (deck.panel === 'help' && before.panel !== 'help') {
        opener = page.activeElement ?? undefined;
        help.focus();
      }
      if (deck.panel !== 'help' && before.panel === 'help' && opener instanceof HTMLElement)
        opener.focus({ preventScroll: true });
      page.documentElement.dataset['pointer'] = deck.hasPointer ? 'on' : 'off';
      if (!deck.hasPointer) pointer.hidden = true;
    },
    showSpot: (spot) => {
      pointer.hidden = spot === undefined || page.documentElement.dataset['pointer'] !== 'on';
      const frame = page.querySelector('.step.is-current .frame')?.getBoundingClientRect();
      if (spot === undefined || pointer.hidden || frame === undefined) return;
      pointer.style.translate = `${frame.left + spot.x * frame.width}px ${frame.top + spot.y * frame.height}px`;
    },
    say: (text) => {
      const headline = page.querySelector('.step.is-current :is(h1, h2)')?.textContent ?? '';
      say.textContent = `${text}. ${headline}`;
    },
    message,
    showConnection: (connection) => {
      if (role === 'presenter') return;
      if (connection === 'gone') message(words.presenterGone);
    },
  };
};
