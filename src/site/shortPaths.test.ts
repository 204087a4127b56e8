import { describe, expect, it } from 'vitest';
import { withShortPaths } from './shortPaths.ts';

const pathOf = (d: string): string => /d="([^"]*)"/.exec(withShortPaths(`<path d="${d}"/>`))?.[1] ?? '';

describe('the paths of a printed drawing', () => {
  it('are told by steps from point to point', () => {
    expect(pathOf('M350 223.5Q339.5 227.5 330 230.5Q321 234 311.5 236.5L302 240')).toBe(
      'M350 223.5q-10.5 4-20 7q-9 3.5-18.5 6l-9.5 3.5',
    );
  });

  it('start anew where a line is broken', () => {
    expect(pathOf('M900 800Q910 810 920 800M100.3 100.3Q110.3 110.3 120.3 100.3')).toBe(
      'M900 800q10 10 20 0M100.3 100.3q10 10 20 0',
    );
  });

  it('are one where lines of one look follow each other', () => {
    const look = 'class="grid" fill="none" stroke="#ddd"';
    expect(withShortPaths(`<path d="M1 2H9" ${look}/><path d="M1 6H9" ${look}/>`)).toBe(
      `<path d="M1 2H9M1 6H9" ${look}/>`,
    );
  });

  it('are told by one number where they are upright or level', () => {
    expect(pathOf('M10 20.5L10 41')).toBe('M10 20.5V41');
    expect(pathOf('M10 20.5L30.5 20.5')).toBe('M10 20.5H30.5');
  });

  it('stay as they are where steps would be longer, and where they are straight or round', () => {
    for (const d of ['M900 800Q1 2 3 4', 'M900 800L910 810', 'M1 2a3 3 0 1 1 6 0', 'M10 20.5V41'])
      expect(pathOf(d)).toBe(d);
  });
});
