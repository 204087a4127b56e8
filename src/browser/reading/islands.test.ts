import '../../site/dom.ts';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startIslands, type Island, type LoadIsland } from './islands.ts';

/** A figure with a switch, a row of choices and a list, as it comes from the build. */
const figure = () => {
  const element = document.createElement('figure');
  element.className = 'figure';
  element.setAttribute('data-live', '');
  element.innerHTML =
    '<form class="controls"><input type="checkbox" name="world">' +
    '<input type="radio" name="scale" value="linear" checked><input type="radio" name="scale" value="log">' +
    '<select name="group"><option value="all" selected>All</option><option value="port">Ports</option></select></form>' +
    '<p class="say" data-failed="The chart did not come."></p>';
  document.body.append(element);
  const field = (selector: string) => {
    const found = element.querySelector<HTMLInputElement & HTMLSelectElement>(selector);
    if (found === null) throw new Error(selector);
    return found;
  };
  return {
    world: field('[name=world]'),
    log: field('[value=log]'),
    linear: field('[value=linear]'),
    group: field('select'),
    say: field('.say'),
  };
};

// It listens on the document for good, so it is started once; each test says what its script does.
let load: LoadIsland;
beforeAll(() => {
  vi.stubGlobal('location', { search: '' });
  // Only whoever builds the page is told why.
  vi.stubEnv('DEV', false);
  startIslands(
    document,
    () => load(),
    () => undefined,
  );
});
beforeEach(() => document.body.replaceChildren());

describe('where the chart cannot be drawn', () => {
  it('each kind of choice is taken back, and a word says so', async () => {
    const { world, log, linear, group, say } = figure();
    load = () => Promise.reject(new Error('refused'));
    world.checked = true;
    log.checked = true;
    group.value = 'port';
    group.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(say.textContent).toBe('The chart did not come.'));
    expect(say.classList.contains('is-seen')).toBe(true);
    expect([world.checked, log.checked, linear.checked, group.value]).toEqual([false, false, true, 'all']);
  });

  it('nor redrawn, the same holds, and the next choice makes it live anew', async () => {
    const { log, linear, say } = figure();
    const loadFigure = vi.fn<Island['loadFigure']>(async () => () => ({
      update: () => {
        throw new Error('no plot');
      },
    }));
    load = () => Promise.resolve({ loadFigure });
    for (const time of [1, 2]) {
      log.checked = true;
      log.dispatchEvent(new Event('input', { bubbles: true }));
      await vi.waitFor(() => expect(linear.checked).toBe(true));
      expect(say.textContent).toBe('The chart did not come.');
      expect(loadFigure).toHaveBeenCalledTimes(time);
    }
  });
});

describe('where it comes', () => {
  it('the choice stays, and the chart is drawn once for what was asked last', async () => {
    const { group, say } = figure();
    const update = vi.fn<() => void>();
    load = () => Promise.resolve({ loadFigure: () => Promise.resolve(() => ({ update })) });
    for (const value of ['port', 'all', 'port']) {
      group.value = value;
      group.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await vi.waitFor(() => expect(update).toHaveBeenCalledOnce());
    expect(group.value).toBe('port');
    expect(say.textContent).toBe('');
  });
});
