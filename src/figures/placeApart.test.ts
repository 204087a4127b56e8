import { describe, expect, it } from 'vitest';
import { placeApart, type Candidate } from './placeApart.ts';

const spot = (left: number, cost: number): Candidate => ({ box: { left, right: left + 10, top: 0, bottom: 10 }, cost });
const leftOf = (placed: ReadonlyMap<string, Candidate>, id: string) => placed.get(id)?.box.left;

describe('things placed apart', () => {
  it('have their best places where these are free', () => {
    const placed = placeApart([{ id: 'one', spots: [spot(50, 2), spot(0, 1)] }], 1);
    expect(leftOf(placed, 'one')).toBe(0);
  });

  it('make room for what has no other place', () => {
    const placed = placeApart(
      [
        { id: 'free', spots: [spot(0, 0), spot(50, 5)] },
        { id: 'bound', spots: [spot(5, 9)] },
      ],
      1,
    );
    expect([leftOf(placed, 'free'), leftOf(placed, 'bound')]).toEqual([50, 5]);
  });

  it('stay out of the way of each other’s leaders', () => {
    const placed = placeApart<Candidate>(
      [
        {
          id: 'far',
          spots: [
            {
              ...spot(80, 0),
              leader: [
                [0, 5],
                [78, 5],
              ],
            },
          ],
        },
        { id: 'near', spots: [spot(30, 0)] },
      ],
      1,
    );
    expect(placed.size).toBe(1);
  });

  it('are left out where all their places are taken', () => {
    const both = ['one', 'other'].map((id) => ({ id, spots: [spot(0, 0)] }));
    expect([...placeApart(both, 1).keys()]).toEqual(['one']);
  });
});
