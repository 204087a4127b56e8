import { describe, expect, it } from 'vitest';
import { datum } from '../../../test/figures/make.ts';
import { axisFormat } from './valueScale.ts';

const of = (value: number, isPercent = false) => [datum({ fact: 'one', value, isPercent })];

describe('the numbers of an axis in a presentation program', () => {
  it('are digits in the scale of the data', () => {
    expect(axisFormat(of(518e9), [0, 100e9, 500e9])).toBe('#,##0,,,');
    expect(axisFormat(of(4.2e6), [0, 2.5e6, 5e6])).toBe('#,##0.0,,');
    expect(axisFormat(of(900), [0, 500])).toBe('#,##0');
  });

  it('are percents where the unit is one', () => {
    expect(axisFormat(of(0.3, true), [0, 0.1, 0.3])).toBe('0%');
    expect(axisFormat(of(0.03, true), [0, 0.025])).toBe('0.0%');
  });

  it('have a minus below zero, which the program would set as a hyphen', () => {
    expect(axisFormat(of(12), [-10, 0, 10])).toBe('#,##0;"−"#,##0');
  });
});
