import { expect, it, vi } from 'vitest';
import { createKeepAwake } from './keepAwake.ts';

it('lets the screen sleep once nobody presents, however often it was asked to stay on', async () => {
  const held = new Set<object>();
  vi.stubGlobal('navigator', {
    wakeLock: {
      request: async () => {
        const lock = {
          released: false,
          release: async () => {
            lock.released = true;
            held.delete(lock);
          },
        };
        held.add(lock);
        return lock;
      },
    },
  });
  let isPresenting = true;
  // A window, as far as it is looked at: it is seen, and tells when that changes.
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' }) as unknown as Document;
  const keepAwake = createKeepAwake(page, () => isPresenting);
  // Full screen and the other window may both come at once.
  keepAwake();
  page.dispatchEvent(new Event('fullscreenchange'));
  await vi.waitFor(() => expect(held.size).toBe(1));
  isPresenting = false;
  keepAwake();
  await vi.waitFor(() => expect(held.size).toBe(0));
});
