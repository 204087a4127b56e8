import '../../site/dom.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { harbourYear } from '../../../test/second-report/story.ts';
import { figurePlots } from '../../figures/figurePlots.ts';
import { pageSizes } from '../../figures/room.ts';
import { shownOf } from '../../model/shownOf.ts';
import { drawStatic } from '../../site/drawStatic.tsx';
import { resolvedStory } from '../../site/resolvedStory.ts';
import { FigureView } from '../../views/parts/FigureView.tsx';
import { loadFigure } from './figure.island.tsx';

const story = resolvedStory(harbourYear, 'en');
const found = story.figures.find(({ controls }) => controls.some(({ kind }) => kind === 'choice'));
if (found === undefined) throw new Error('no figure of the yearbook has a choice');
const figure = found;

/** The figure as the page has it, with the plots that did not get lost on their way. */
const placeFigure = (isThere: (key: string) => boolean): HTMLElement => {
  const plots = Object.fromEntries(Object.entries(figurePlots(figure)).filter(([key]) => isThere(key)));
  document.body.innerHTML = renderToStaticMarkup(
    <FigureView
      figure={figure}
      facts={story.facts}
      drawings={pageSizes(figure.placement).map((size) => drawStatic(figure, size))}
      plots={{ json: JSON.stringify({ figure: shownOf(figure), plots }) }}
    />,
  );
  const element = document.querySelector<HTMLElement>('figure');
  if (element === null) throw new Error('no figure');
  return element;
};
/** Chooses what is not chosen, as a reader does, and gives its control. */
const chooseOther = (element: HTMLElement): HTMLInputElement => {
  const other = Array.from(element.querySelectorAll('input')).find(({ type, checked }) => type === 'radio' && !checked);
  if (other === undefined) throw new Error('nothing to choose');
  other.checked = true;
  return other;
};
const partsShown = (element: HTMLElement) => ({
  drawing: element.querySelector('.drawing') !== null,
  live: element.querySelector('.live:not([hidden]) svg') !== null,
  headline: element.querySelector('.hed')?.textContent,
});

describe('a live chart', () => {
  const replaced: string[] = [];
  beforeEach(() => {
    vi.stubGlobal('location', new URL('https://example.org/'));
    vi.stubGlobal('history', { state: null, replaceState: (_: unknown, __: string, to: string) => replaced.push(to) });
    vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
    vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
    vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll('.', '\\.') });
    for (const name of ['HTMLInputElement', 'HTMLSelectElement', 'SVGElement'] as const)
      vi.stubGlobal(name, window[name]);
  });
  afterEach(() => replaced.splice(0));

  it('takes its drawing’s place, and draws what is chosen', async () => {
    const element = placeFigure(() => true);
    const live = (await loadFigure(element))();
    expect(partsShown(element)).toMatchObject({ drawing: false, live: true });
    chooseOther(element);
    live.update();
    expect(partsShown(element)).toMatchObject({ drawing: false, live: true });
    expect(replaced.at(-1)).toContain(`?${figure.id}.`);
  });

  it('gives the place back to the drawing, its words and its choices where it cannot be redrawn', async () => {
    const element = placeFigure((key) =>
      figure.controls.every((control) => control.kind !== 'choice' || key.endsWith(control.options[0])),
    );
    const headline = element.querySelector('.hed')?.textContent;
    const live = (await loadFigure(element))();
    const other = chooseOther(element);
    expect(live.update).toThrow('has no plot for');
    expect(partsShown(element)).toEqual({ drawing: true, live: false, headline });
    expect(other.checked).toBe(false);
    expect(replaced.at(-1)).toBe('/');
    // The next one who turns to it has a live chart again.
    (await loadFigure(element))();
    expect(partsShown(element)).toEqual({ drawing: false, live: true, headline });
  });
});
