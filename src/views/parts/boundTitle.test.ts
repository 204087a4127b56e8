import { describe, expect, it } from 'vitest';
import { boundTitle } from './boundTitle.ts';

describe('a title', () => {
  it('keeps its last word with the one before', () => {
    expect(boundTitle('From China to Peru')).toBe('From China to\u00a0Peru');
  });

  it('of one word stays as it is', () => {
    expect(boundTitle('Peru')).toBe('Peru');
  });
});
