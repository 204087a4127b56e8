import { describe, expect, it } from 'vitest';
import { fitDomain } from './fitDomain.ts';

const pxOf = ([low, high]: readonly [number, number], value: number, length: number) =>
  ((value - low) / (high - low)) * length;

describe('a domain that fits its labels', () => {
  it('leaves the px that each label takes on either side', () => {
    const demands = [
      { value: 15, before: 40, after: 10 },
      { value: 45, before: 10, after: 90 },
    ];
    const domain = fitDomain(demands, 500);
    expect(pxOf(domain, 15, 500)).toBeGreaterThan(39);
    expect(500 - pxOf(domain, 45, 500)).toBeGreaterThan(89);
  });

  it('never goes below zero for amounts that do not', () => {
    expect(
      fitDomain(
        [
          { value: 1, before: 100, after: 0 },
          { value: 20, before: 0, after: 0 },
        ],
        300,
      )[0],
    ).toBe(0);
    expect(
      fitDomain(
        [
          { value: -1, before: 10, after: 0 },
          { value: 20, before: 0, after: 0 },
        ],
        300,
      )[0],
    ).toBeLessThan(-1);
  });

  it('has a span even for one value', () => {
    const [low, high] = fitDomain([{ value: 7, before: 10, after: 10 }], 300);
    expect(high - low).toBeGreaterThan(0);
  });
});
