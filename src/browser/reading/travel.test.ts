import '../../site/dom.ts';
import { afterEach, expect, it, vi } from 'vitest';
import { startTravel } from './travel.ts';

afterEach(() => void vi.useRealTimers());

it('leads back to a line that was left since the page was loaded, and to none of an earlier visit', () => {
  const entries: unknown[] = [null];
  vi.stubGlobal('history', {
    get state() {
      return entries.at(-1);
    },
    replaceState: (state: unknown) => entries.splice(-1, 1, state),
    pushState: (state: unknown) => entries.push(state),
  });
  const target = document.createElement('div');
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const goBack = () => {
    entries.pop();
    target.dispatchEvent(Object.assign(new Event('popstate'), { state: entries.at(-1) }));
  };
  const lineOf = (name: string) => Object.assign(document.createElement('a'), { id: name });
  const returned: string[] = [];
  const load = () => startTravel(document, ({ id }) => returned.push(id));

  vi.useFakeTimers({ now: 1000, toFake: ['Date'] });
  load().leave(lineOf('first'), 'figure');
  // The page is loaded again where the reader went to.
  vi.setSystemTime(2000);
  load().leave(lineOf('second'), 'figure');
  goBack();
  expect(returned).toEqual(['second']);
  goBack();
  // The first visit's own script is gone with it; here it still runs, and is the only one that knows its line.
  expect(returned).toEqual(['second', 'first']);
});
