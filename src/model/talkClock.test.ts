import { describe, expect, it } from 'vitest';
import {
  clearClock,
  clockText,
  elapsedMs,
  hasLapsed,
  newerClock,
  parseClock,
  planClock,
  restartClock,
  startClock,
  toggleClock,
  undoRestart,
} from './talkClock.ts';

const MINUTE = 60_000;

describe('the clock of a talk', () => {
  it('stands while it is paused, and runs on from there', () => {
    const paused = toggleClock(startClock(0), 3 * MINUTE);
    expect(elapsedMs(paused, 50 * MINUTE)).toBe(3 * MINUTE);
    expect(elapsedMs(toggleClock(paused, 50 * MINUTE), 52 * MINUTE)).toBe(5 * MINUTE);
  });

  it('waits at zero where it was paused, and starts from there', () => {
    const paused = toggleClock(startClock(0), MINUTE);
    const waiting = restartClock(paused, 2 * MINUTE);
    expect(elapsedMs(waiting, 5 * MINUTE)).toBe(0);
    expect(elapsedMs(restartClock(waiting, 5 * MINUTE), 6 * MINUTE)).toBe(MINUTE);
  });

  it('forgets a restart that is undone', () => {
    const restarted = restartClock(startClock(0), 7 * MINUTE);
    expect(elapsedMs(restarted, 7.5 * MINUTE)).toBe(MINUTE / 2);
    expect(elapsedMs(undoRestart(restarted, 7.5 * MINUTE), 8 * MINUTE)).toBe(8 * MINUTE);
    const paused = toggleClock(startClock(0), MINUTE);
    expect(elapsedMs(undoRestart(restartClock(paused, 5 * MINUTE), 5.5 * MINUTE), 9 * MINUTE)).toBe(MINUTE);
  });

  it('forgets two restarts in a row, too, but none of long ago', () => {
    const twice = restartClock(restartClock(startClock(0), 7 * MINUTE), 7.2 * MINUTE);
    expect(elapsedMs(undoRestart(twice, 7.5 * MINUTE), 8 * MINUTE)).toBe(8 * MINUTE);
    const longAgo = restartClock(startClock(0), 7 * MINUTE);
    expect(undoRestart(longAgo, 9 * MINUTE)).toBe(longAgo);
  });

  it('keeps its plan through restart, undo and lapse', () => {
    const planned = planClock(startClock(0), 25, 1);
    expect(undoRestart(restartClock(planned, 2), 3).plannedMinutes).toBe(25);
    expect(clearClock(planned, 2)).toMatchObject({ plannedMinutes: 25, spentMs: 0 });
    expect([0, -3, Number.NaN, 9000].map((minutes) => planClock(planned, minutes, 2).plannedMinutes)).toEqual([
      25, 25, 25, 25,
    ]);
  });

  it('lapses overnight, and not during a talk', () => {
    expect(hasLapsed(startClock(0), 26 * 60 * MINUTE)).toBe(true);
    expect(hasLapsed(startClock(0), 90 * MINUTE)).toBe(false);
    expect(hasLapsed(toggleClock(startClock(0), MINUTE), 26 * 60 * MINUTE)).toBe(true);
  });

  it('is the one that was changed later', () => {
    const [older, newer] = [startClock(0), restartClock(startClock(0), 5)];
    expect(newerClock(older, newer)).toBe(newer);
    expect(newerClock(newer, older)).toBe(newer);
    expect(newerClock(undefined, newer)).toBe(newer);
  });

  it('is read as it was kept, and nothing else is', () => {
    const clock = restartClock(startClock(5), 9);
    expect(parseClock(JSON.stringify(clock))).toEqual(clock);
    expect(parseClock(JSON.stringify(toggleClock(clock, 12)))?.runningSince).toBeUndefined();
    const others = ['', 'null', '4', '{"spentMs":0}', '{"spentMs":"0","plannedMinutes":1,"changedAt":1}'];
    expect(others.map(parseClock)).toEqual(others.map(() => undefined));
  });

  it('tells hours once there are any', () => {
    expect([0, 252_000, 3_852_000].map(clockText)).toEqual(['00:00', '04:12', '1:04:12']);
  });
});
