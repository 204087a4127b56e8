import { describe, expect, it } from 'vitest';
import { measured, spotsBeside } from '../labels.ts';
import { placeLabels } from './placeLabels.ts';

const block = measured([{ text: 'Oslo', size: 14, role: 'strong', as: ['x-bold'] }]);
const marks = [
  { id: 'Oslo', at: [100, 100], radius: 6 },
  { id: 'Moss', at: [147, 103], radius: 6 },
] as const;
const ground = {
  frame: { x: 0, y: 0, width: 300, height: 200 },
  marks,
  lines: [],
  blocked: [],
  landIn: () => 0,
  px: 1,
};

describe('the names on a map', () => {
  it('stand where no other place is nearer', () => {
    const spots = spotsBeside(block, [100, 100], 13, [
      [1, 1],
      [-1, 0],
    ]);
    const alone = placeLabels([{ id: 'Oslo', spots }], { ...ground, marks: marks.slice(0, 1) });
    expect(alone.get('Oslo')?.anchor, 'alone').toBe('start');
    expect(placeLabels([{ id: 'Oslo', spots }], ground).get('Oslo')?.anchor, 'beside another').toBe('end');
  });
});
