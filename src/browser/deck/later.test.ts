import { expect, it, vi } from 'vitest';
import { later } from './later.ts';

vi.stubGlobal('document', { readyState: 'loading' });
vi.stubGlobal('addEventListener', () => undefined);

/** What goes wrong unheard while something is done: a browser prints it, and its tests fail. */
const errorsWhile = async (run: () => void): Promise<unknown[]> => {
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  const heard: unknown[] = [];
  process.on('unhandledRejection', (reason) => heard.push(reason));
  run();
  await new Promise((done) => setTimeout(done));
  process.removeAllListeners('unhandledRejection');
  for (const other of others) process.on('unhandledRejection', other);
  return heard;
};

it('does without a part whose script cannot be fetched, and hides no mistake of one that is there', async () => {
  const gone = later(() => Promise.reject(new Error('no network')));
  expect(await errorsWhile(() => gone.use(() => undefined))).toEqual([]);
  const broken = new Error('a mistake of ours');
  const there = later(async () => 'part');
  const use = () =>
    there.use(() => {
      throw broken;
    });
  expect(await errorsWhile(use)).toEqual([broken]);
});
