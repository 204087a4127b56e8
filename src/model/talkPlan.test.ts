import { describe, expect, it } from 'vitest';
import { parsePlan, planOn, planText } from './talkPlan.ts';

const slides = [
  { id: 'title', steps: 1 },
  { id: 'trade-2024', steps: 3 },
  { id: 'found', steps: 1 },
];

describe('a talk of one’s own', () => {
  it('is an address and back', () => {
    const text = 'found,trade-2024.1.3,title';
    expect(planText(parsePlan(text) ?? [])).toBe(text);
    expect(planOn(parsePlan(text) ?? [], slides)).toEqual([
      { id: 'found', steps: [1] },
      { id: 'trade-2024', steps: [1, 3] },
      { id: 'title', steps: [1] },
    ]);
  });

  it('keeps the steps’ order, and leaves out what is not there', () => {
    const plan = parsePlan('trade-2024.3.2.9,nothing,found.4,<b>,title,title') ?? [];
    expect(planOn(plan, slides)).toEqual([
      { id: 'trade-2024', steps: [2, 3] },
      { id: 'title', steps: [1] },
    ]);
  });

  it('is nothing where the address has none', () => {
    expect(['', ',', '<script>', '  '].map(parsePlan)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
