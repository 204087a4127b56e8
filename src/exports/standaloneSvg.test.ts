import { describe, expect, it } from 'vitest';
import { colours } from '../theme/tokens.ts';
import { standaloneInner } from './standaloneSvg.ts';

const nothing = () => undefined;

describe('a drawing that stands alone', () => {
  it('carries its look with it, in the theme asked for', () => {
    const drawn = '<rect class="area-stated" x="1" y="2" width="3" height="4"/>';
    expect(standaloneInner(drawn, 'light', nothing)).toBe(
      `<rect x="1" y="2" width="3" height="4" fill="${colours.stated.light}"/>`,
    );
    expect(standaloneInner(drawn, 'dark', nothing)).toContain(`fill="${colours.stated.dark}"`);
  });

  it('has no class, no fact and no ring left in it', () => {
    const drawn =
      '<g class="mark" data-fact="voyageNow"><text class="text x-bold" x="0" y="9" font-size="14">25</text><rect class="ring" x="0" y="0" width="9" height="9"/></g>';
    const alone = standaloneInner(drawn, 'light', nothing);
    expect(alone).not.toMatch(/class=|data-|ring|<rect/);
    expect(alone).toContain('>25</text>');
    expect(alone).toContain('font-weight="700"');
  });

  it('paints the ring of paper round a label under its letters, for programs that know no order of painting', () => {
    const drawn =
      '<text class="text x-halo" x="0" y="9" font-size="14">July <tspan class="x-bold x-halo">2014</tspan></text>';
    const alone = standaloneInner(drawn, 'light', nothing);
    expect(alone).not.toContain('paint-order');
    const [ring = '', letters = ''] = alone.split('</text>');
    expect(ring).toMatch(/^<text aria-hidden="true"/);
    expect(ring).not.toContain(colours.ink.light);
    expect(ring.match(/stroke-width="5"/g)).toHaveLength(2);
    expect(letters).not.toContain('stroke');
    expect(letters).toContain(`fill="${colours.ink.light}"`);
    expect(letters.replaceAll(/<[^>]*>/g, '')).toBe('July 2014');
  });

  it('clips a pane of its own making, moved and scaled as it was', () => {
    const pane =
      '<svg viewBox="10 20 400 200" x="5" y="6" width="200" height="100"><path class="land" d="M0 0"/></svg>';
    const alone = standaloneInner(pane, 'light', nothing);
    expect(alone).not.toContain('<svg');
    expect(alone).toContain('<rect x="10" y="20" width="400" height="200"/>');
    expect(alone).toContain('transform="translate(5 6) scale(0.5) translate(-10 -20)"');
  });

  it('brings the shapes it refers to, once each', () => {
    const land = '<g id="geo-land" class="chart"><path class="land" d="M0 0"/></g>';
    const alone = standaloneInner('<use href="#geo-land"/><use href="#geo-land"/>', 'light', (id) =>
      id === 'geo-land' ? land : undefined,
    );
    expect(alone.match(/id="geo-land"/g)).toHaveLength(1);
    expect(alone.match(/href="#geo-land" xlink:href="#geo-land"/g)).toHaveLength(2);
    expect(alone).toContain(`fill="${colours.land.light}"`);
  });
});
