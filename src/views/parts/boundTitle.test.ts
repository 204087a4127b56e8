import { describe, expect, it } from 'vitest';
import { boundTitle } from './boundTitle.ts';

describe('a title', () => {
  it('keeps its last word with the one before', () => {
    expect(boundTitle('From Asterhaven to Lindwick')).toBe('From Asterhaven to\u00a0Lindwick');
  });

  it('of one word stays as it is', () => {
    expect(boundTitle('Lindwick')).toBe('Lindwick');
  });
});
