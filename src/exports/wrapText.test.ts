import { describe, expect, it } from 'vitest';
import { lineWidth } from '../theme/letterWidths.ts';
import { balanceText, wrapText, type Setting } from './wrapText.ts';

const setting: Setting = { size: 20, role: 'sans', leading: 1.4 };
const text = 'Goods trade of Latin America and the Caribbean, as a multiple of the year 2000';

describe('text on a picture', () => {
  it('loses no word and runs over no edge', () => {
    const lines = wrapText(text, 240, setting);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(lineWidth(line, setting.size, setting.role)).toBeLessThanOrEqual(240);
  });

  it('does not part what a hard space holds together', () => {
    expect(wrapText('a voyage of 25\u00a0days', 130, setting)).toEqual(['a voyage of', '25\u00a0days']);
  });

  it('gives a headline lines of about one length', () => {
    const [first = '', second = ''] = balanceText(
      'Thirty-five times as much trade with Norway, four times with the world',
      420,
      setting,
    );
    expect(Math.abs(first.length - second.length)).toBeLessThan(15);
  });

  it('breaks Chinese between letters and keeps a full stop with its sentence', () => {
    const lines = wrapText('从中国到秘鲁，二十五天。', 120, setting);
    expect(lines.join('')).toBe('从中国到秘鲁，二十五天。');
    expect(lines.filter((line) => /^[，。]/.test(line))).toEqual([]);
  });
});
