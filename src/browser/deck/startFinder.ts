import { findAnswers, type Answer, type Findable } from '../../model/answers.ts';
import type { Shape } from '../../model/deck.ts';

const MOST = 7;
const ON = 'is-on';

export type FinderOptions = {
  shape: Shape;
  /** Shows an answer to the audience. */
  onAnswer: (answer: Answer) => void;
  /** Goes to a slide, by its place. */
  onSlide: (slide: number) => void;
};

/**
 * Question finder: a search field over facts, claims, sources and slides. What it finds stands for the speaker alone;
 * Enter shows it to the audience, Escape closes it. A combobox with a listbox, so that a screen reader reads along.
 */
export const startFinder = (page: Document, { shape, onAnswer, onSlide }: FinderOptions): (() => void) | undefined => {
  const panel = page.getElementById('finder');
  const field = page.getElementById('finder-field');
  const list = page.getElementById('finder-list');
  const data = page.getElementById('finder-data')?.textContent;
  if (panel === null || list === null || !(field instanceof HTMLInputElement) || typeof data !== 'string')
    return undefined;
  // The build printed it from this type; JSON itself has none.
  const printed = JSON.parse(data) as Findable[];
  const slides = shape.map(({ id, name = '' }, at): Findable => {
    return { id: `slide ${id}`, value: String(at + 1), label: name, who: id.replaceAll('-', ' '), slide: at + 1 };
  });
  const all = [...printed, ...slides];
  let found: readonly Findable[] = [];
  let at = 0;

  const show = () => {
    list.replaceChildren(
      ...found.map((answer, place) => {
        const item = page.createElement('div');
        item.id = `finder-${place}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', String(place === at));
        item.classList.toggle(ON, place === at);
        const parts = [answer.value, answer.label, answer.who, answer.verdict ?? ''];
        for (const [column, text] of parts.entries()) {
          const part = page.createElement(column === 0 ? 'b' : 'span');
          part.textContent = text;
          item.append(part, ' ');
        }
        return item;
      }),
    );
    field.setAttribute('aria-activedescendant', found.length === 0 ? '' : `finder-${at}`);
  };
  const close = () => {
    panel.hidden = true;
    field.blur();
  };
  const choose = (answer: Findable | undefined) => {
    if (answer === undefined) return;
    close();
    if (answer.slide !== undefined) return onSlide(answer.slide);
    const { value, label, who, verdict } = answer;
    onAnswer({ value, label, who, ...(verdict !== undefined && { verdict }) });
  };

  field.addEventListener('input', () => {
    found = findAnswers(all, field.value, MOST);
    at = 0;
    show();
  });
  panel.addEventListener('keydown', (event) => {
    // The talk hears none of it.
    event.stopPropagation();
    // Input method: its Enter and arrows choose among the words it offers.
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      at = Math.max(0, Math.min(found.length - 1, at + by));
      show();
    }
    if (event.key === 'Enter') choose(found[at]);
    if (event.key === 'Escape') close();
  });
  list.addEventListener('click', ({ target }) => {
    const item = target instanceof Element ? target.closest('[role=option]') : null;
    choose(found[Array.from(list.children).indexOf(item ?? list)]);
  });

  return () => {
    panel.hidden = false;
    field.value = '';
    found = [];
    show();
    field.focus();
  };
};
