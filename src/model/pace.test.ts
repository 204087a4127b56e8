import { describe, expect, it } from 'vitest';
import { paceOf, sharesOf, shorterWay } from './pace.ts';

const MINUTE = 60_000;

describe('the pace of a talk', () => {
  const shares = [0.25, 0.5, 0.25];
  const planned = { plannedMs: 8 * MINUTE, shares };

  it('is on time anywhere within a step', () => {
    expect(paceOf({ ...planned, elapsedMs: 2 * MINUTE, step: 1 }).aheadMs).toBe(0);
    expect(paceOf({ ...planned, elapsedMs: 6 * MINUTE, step: 1 }).aheadMs).toBe(0);
  });

  it('is early before a step is due, and late after it should be over', () => {
    expect(paceOf({ ...planned, elapsedMs: 1 * MINUTE, step: 1 }).aheadMs).toBe(1 * MINUTE);
    expect(paceOf({ ...planned, elapsedMs: 7 * MINUTE, step: 1 }).aheadMs).toBe(-1 * MINUTE);
  });

  it('gives a step with more to say more of the time', () => {
    const [short = 0, long = 0] = sharesOf(['four words are here', 'and here there are eight words to say']);
    expect(long / short).toBeCloseTo(2);
    expect(short + long).toBeCloseTo(1);
  });

  it('does not break without a planned length', () => {
    expect(paceOf({ elapsedMs: 0, plannedMs: 0, shares, step: 0 }).due).toBe(1);
  });
});

describe('the shorter way', () => {
  const talk = {
    optional: [false, true, true, false, true],
    shares: [0.2, 0.1, 0.2, 0.3, 0.2],
    plannedMs: 10 * MINUTE,
  };

  it('leaves out what is still to come, and tells what that saves', () => {
    expect(shorterWay({ ...talk, step: 0 })).toEqual({ steps: 3, savedMs: 5 * MINUTE, next: 3 });
    expect(shorterWay({ ...talk, step: 1 })).toEqual({ steps: 2, savedMs: 4 * MINUTE, next: 3 });
  });

  it('has no next step where all that follows may be left out, and saves nothing where nothing may', () => {
    expect(shorterWay({ ...talk, step: 3 })).toMatchObject({ steps: 1, next: undefined });
    expect(shorterWay({ ...talk, step: 4 })).toEqual({ steps: 0, savedMs: 0, next: undefined });
  });
});
