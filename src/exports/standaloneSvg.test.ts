import { describe, expect, it } from 'vitest';
import { colours } from '../theme/tokens.ts';
import { standaloneInner } from './standaloneSvg.ts';

const nothing = () => undefined;

describe('a drawing that stands alone', () => {
  it('carries its look with it, in the theme asked for', () => {
    const drawn = '<rect class="stated" x="1" y="2" width="3" height="4"/>';
    expect(standaloneInner(drawn, 'light', nothing)).toBe(
      `<rect x="1" y="2" width="3" height="4" fill="${colours.stated.light}"/>`,
    );
    expect(standaloneInner(drawn, 'dark', nothing)).toContain(`fill="${colours.stated.dark}"`);
  });

  it('has no class, no fact and no ring left in it', () => {
    const drawn =
      '<g class="mark" data-fact="transitNow"><text class="text x-bold" x="0" y="9" font-size="14">25</text><rect class="ring" x="0" y="0" width="9" height="9"/></g>';
    const alone = standaloneInner(drawn, 'light', nothing);
    expect(alone).not.toMatch(/class=|data-|ring|<rect/);
    expect(alone).toContain('>25</text>');
    expect(alone).toContain('font-weight="650"');
  });

  it('brings the shapes it refers to, once each', () => {
    const land = '<g id="geo-land" class="chart"><path class="land" d="M0 0"/></g>';
    const alone = standaloneInner('<use href="#geo-land"/><use href="#geo-land"/>', 'light', (id) =>
      id === 'geo-land' ? land : undefined,
    );
    expect(alone.match(/id="geo-land"/g)).toHaveLength(1);
    expect(alone).toContain(`fill="${colours.land.light}"`);
  });
});
