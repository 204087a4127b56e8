import '../../site/dom.ts';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startContents } from './contents.ts';

const press = (id: string, more: KeyboardEventInit = {}): boolean => {
  const event = new Event('keydown', { bubbles: true, cancelable: true });
  Object.assign(event, { key: 'PageDown', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });
  document.querySelector(`#${id} .chart-box`)?.dispatchEvent(event);
  return event.defaultPrevented;
};
const focused = () => document.activeElement?.closest('figure')?.id;

// It listens on the document for good, so it is started once.
beforeAll(() => {
  class NoObserver {
    observe() {
      // Nothing scrolls here.
    }
  }
  vi.stubGlobal('IntersectionObserver', NoObserver);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Object.assign(document, { fullscreenElement: null });
  window.HTMLElement.prototype.scrollIntoView = () => undefined;
  startContents(document);
});
beforeEach(() => {
  document.body.innerHTML = ['first', 'last']
    .map(
      (id) =>
        `<figure class="figure" id="${id}"><h3 class="hed"></h3><div class="chart-box" tabindex="0"></div></figure>`,
    )
    .join('');
});

describe('Page Down in a chart', () => {
  it('goes on to the next chart', () => {
    expect(press('first')).toBe(true);
    expect(focused()).toBe('last');
  });

  it('scrolls, as anywhere, after the last one', () => {
    expect(press('last')).toBe(false);
    expect(press('first', { key: 'PageUp' })).toBe(false);
  });

  it.each(['ctrlKey', 'shiftKey', 'altKey', 'metaKey'])('is the browser’s with %s', (held) => {
    expect(press('first', { [held]: true })).toBe(false);
  });
});
