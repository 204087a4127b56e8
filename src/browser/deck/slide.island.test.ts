import '../../site/dom.ts';
import { expect, it, vi } from 'vitest';
import { harbourYear } from '../../../test/second-report/story.ts';
import { figurePlots, viewsOf } from '../../figures/figurePlots.ts';
import { shownOf } from '../../model/shownOf.ts';
import { resolvedStory } from '../../site/resolvedStory.ts';
import { wakeStep } from './slide.island.tsx';

// The drawing program's window has no such function.
vi.stubGlobal('CSS', { escape: (text: string) => text });
vi.stubGlobal('matchMedia', () => ({ matches: true }));

it('gives a step back to its drawing where a choice cannot be drawn, and makes another chart for the next one', async () => {
  const { figures } = resolvedStory(harbourYear, 'en');
  const figure = figures.find(({ controls }) => controls.some(({ kind }) => kind === 'choice'));
  if (figure === undefined) throw new Error('no figure of the yearbook has a choice');
  const [first = {}, other = {}] = viewsOf(figure.controls);
  const all = Object.entries(figurePlots(figure));
  const kept = all.find(([key]) => key.startsWith('slide'));
  const json = JSON.stringify({ figure: shownOf(figure), plots: Object.fromEntries(kept === undefined ? [] : [kept]) });
  document.body.innerHTML = `<section class="slide"><script type="application/json" class="plots">${json.replaceAll('<', '\\u003c')}</script>
    <figure class="step" id="${figure.id}.1"><h2 class="slide-hed"></h2><div class="drawing"></div><div class="live" hidden></div></figure></section>`;
  const part = (selector: string): HTMLElement => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(selector);
    return element;
  };
  const areHidden = () => ({ drawing: part('.drawing').hidden, live: part('.live').hidden });

  const chart = await wakeStep(part('.step'), shownOf(figure));
  chart.show(first, 'First');
  expect(areHidden()).toEqual({ drawing: true, live: false });
  expect(() => chart.show(other, 'Other')).toThrow('has no plot for');
  expect(areHidden()).toEqual({ drawing: false, live: true });
  (await wakeStep(part('.step'), shownOf(figure))).show(first, 'First');
  expect(areHidden()).toEqual({ drawing: true, live: false });
});
