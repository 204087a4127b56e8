import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTurn } from './inTurn.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('each start has a task of its own, in order', () => {
  const done: string[] = [];
  inTurn([() => done.push('first'), () => done.push('second')]);
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['first']);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['first', 'second']);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that fails does not hold back the others', () => {
  const done: string[] = [];
  const fail = () => {
    throw new Error('no such element');
  };
  inTurn([fail, () => done.push('second')]);
  expect(() => vi.advanceTimersToNextTimer()).toThrow('no such element');
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['second']);
});
