import '../../site/dom.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlanEditor } from './planEditor.ts';

const words = {
  keep: 'In the talk',
  earlier: 'Earlier',
  later: 'Later',
  step: 'step #',
  minutes: 'Minutes',
  use: 'Use',
  address: 'Address',
  whole: 'Whole',
};

const partsOf = () => Array.from(document.querySelectorAll('.deck > *'), ({ id, className }) => id || className);
/** Presses a button as a keyboard does, and says whether it still has the focus. */
const press = (slide: string, word: string) => {
  const buttons = document.querySelectorAll<HTMLButtonElement>(`#${slide} button`);
  const button = Array.from(buttons).find(({ textContent }) => textContent === word);
  button?.focus();
  button?.click();
  return document.activeElement === button;
};

describe('the order of a talk of one’s own', () => {
  beforeEach(() => {
    vi.stubGlobal('location', new URL('https://example.org/slides/'));
    const slides = ['title', 'crates', 'found'].map(
      (id) => `<section class="slide" id="${id}"><figure class="step" id="${id}.1"></figure></section>`,
    );
    document.body.innerHTML = `<main class="deck">${slides.join('')}</main>`;
    createPlanEditor(document, { words, plan: '', minutes: undefined, isPresenter: false });
  });

  it('keeps its panel below the slides when the last one is to come later', () => {
    press('found', 'Later');
    expect(partsOf()).toEqual(['title', 'crates', 'found', 'plan']);
    press('crates', 'Later');
    expect(partsOf()).toEqual(['title', 'found', 'crates', 'plan']);
    press('title', 'Earlier');
    expect(partsOf()).toEqual(['title', 'found', 'crates', 'plan']);
  });

  it('keeps the focus on the button, so that a slide can be moved on by keyboard', () => {
    expect(press('title', 'Later')).toBe(true);
    expect(press('title', 'Later')).toBe(true);
    expect(partsOf()).toEqual(['crates', 'found', 'title', 'plan']);
    expect(press('title', 'Earlier')).toBe(true);
    expect(partsOf()).toEqual(['crates', 'title', 'found', 'plan']);
  });
});
