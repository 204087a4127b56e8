import { describe, expect, it } from 'vitest';
import { boundTitle } from './boundTitle.ts';

describe('a title', () => {
  it('keeps its last word with the one before', () => {
    expect(boundTitle('From Asterhaven to Lindwick')).toBe('From Asterhaven to\u00a0Lindwick');
  });

  it('lets two long words part, which a narrow window has no line for', () => {
    expect(boundTitle('A year at the harbour, checked')).toBe('A year at the harbour, checked');
  });

  it('of one word stays as it is', () => {
    expect(boundTitle('Lindwick')).toBe('Lindwick');
  });
});
