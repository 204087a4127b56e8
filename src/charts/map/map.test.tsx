import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { drawStatic } from '../../site/drawStatic.tsx';
import { figures } from '../../content/china-latin-america/figures.ts';
import type { Figure, MapFigure } from '../../model/figure.ts';
import type { ResolvedFact, ResolvedFigure } from '../../model/story.ts';
import { defaultView, type View } from '../../model/view.ts';
import { textWidth } from '../parts/textWidth.ts';
import { map } from './map.ts';
import { MastheadMap, mastheadSizes } from './MastheadMap.tsx';

const factOf = (
  id: string,
  value: ResolvedFact['value'],
  label: string,
  basis: ResolvedFact['basis'] = 'stated',
): [string, ResolvedFact] => [
  id,
  {
    id,
    label,
    short: label,
    parts: { digits: '', scale: '', unit: '' },
    basis,
    unit: 'name',
    value,
    bound: 'exactly',
    number: label,
    amount: label,
    bounded: label,
  },
];

const isMap = (figure: Figure | undefined): figure is MapFigure => figure?.kind === 'map';
const { places } = figures;
if (!isMap(places)) throw new Error('expected the figure of places to be a map');

const mapFigure: MapFigure = {
  kind: 'map',
  placement: 'full',
  checked: 'catl',
  steps: [],
  route: places.route,
  marks: places.marks,
  names: places.names,
};

const facts = Object.fromEntries([
  factOf('transitNow', 25, '25 days'),
  factOf('chancayPort', 'chancay', 'Chancay'),
  factOf('shanghai', 'shanghai', 'Shanghai'),
  factOf('fruit', 'fruit', 'Blueberries, grapes and avocados'),
  factOf('coffee', 'coffee', 'Coffee from Colombia'),
  factOf('yerbaMate', 'mate', 'Yerba mate from Argentina'),
  factOf('xiamen', 'xiamen', 'Xiamen'),
  factOf('saoPaulo', 'sao-paulo', 'São Paulo'),
  factOf('byd', 'byd', 'BYD’s factory in Brazil'),
  factOf('catl', 'catl', 'CATL’s lithium in Bolivia'),
  factOf('portOpened', '2024-11-14', 'opened', 'context'),
  factOf('firstArrival', '2024-12-18', 'arrived', 'context'),
  factOf('routeOpenedDay', '2023-02-10', 'flew', 'context'),
  factOf('bydInaugurated', '2025-10-09', 'opened', 'context'),
  factOf('catlSigned', '2024-11-26', 'signed', 'context'),
  factOf('placeChancay', [-77.2666, -11.5844], '', 'context'),
  factOf('placeShanghai', [121.601, 31.381], '', 'context'),
  factOf('placeXiamen', [118.1, 24.5], '', 'context'),
  factOf('placeSaoPaulo', [-46.6, -23.6], '', 'context'),
  factOf('placeCamacari', [-38.3, -12.7], '', 'context'),
  factOf('placeUyuni', [-66.8, -20.5], '', 'context'),
  factOf('middleOfPeru', [-75, -9.5], '', 'context'),
  factOf('middleOfColombia', [-73, 4], '', 'context'),
  factOf('middleOfArgentina', [-65, -35], '', 'context'),
]);

const words = {
  'label.route': '25 days, as stated',
  'label.route.basis': 'as stated',
  'label.route.note': 'schematic route, not a ship’s track',
  'label.route.note.narrow': 'schematic route',
  'label.chancayPort': 'Chancay|new port',
  'label.chancayPort.title': 'Chancay, Peru',
  'label.portOpened': 'inaugurated|14 November 2024',
  'label.shanghai': 'Shanghai',
  'label.firstArrival': 'first ship|18 December 2024',
  'label.fruit': 'Peru|blueberries, grapes|and avocados',
  'label.coffee': 'Colombia|coffee',
  'label.yerbaMate': 'Argentina|yerba mate',
  'label.xiamen': 'Xiamen|parcels leave',
  'label.routeOpenedDay': 'first flight|10 February 2023',
  'label.saoPaulo': 'São Paulo|parcels arrive',
  'label.byd': 'Brazil|BYD plant|being built',
  'label.bydInaugurated': 'inaugurated|9 October 2025',
  'label.catl': 'Bolivia|CATL’s lithium',
  'label.catlSigned': 'contract signed|26 November 2024',
  'label.country.chile': 'Chile',
  'label.country.uruguay': 'Uruguay',
};

const figure: ResolvedFigure<MapFigure> = {
  id: 'places',
  locale: 'en',
  figure: mapFigure,
  facts,
  words,
  controls: map.controlsOf(mapFigure, facts),
  verdict: 'othersDiffer',
};

const sizes = ['wide', 'medium', 'narrow', 'slide'] as const;
const views: View[] = ['all', 'port', 'goods', 'parcels', 'projects'].flatMap((group) =>
  ['', 'fruit', 'byd'].flatMap((pick) =>
    [false, true].map((others) => ({ ...defaultView(figure.controls), group, pick, others })),
  ),
);
const cases = sizes.flatMap((size) => views.map((view) => ({ size, view, name: `${size} ${JSON.stringify(view)}` })));

type Text = { text: string; left: number; right: number; top: number; bottom: number; size: number };

const textsIn = (inner: string): Text[] =>
  [...inner.matchAll(/<text x="([^"]+)" y="([^"]+)" font-size="([^"]+)"(?: text-anchor="(\w+)")?[^>]*>([^<]+)</g)].map(
    ([, x = '', y = '', fontSize = '', anchor = 'start', text = '']) => {
      const size = Number(fontSize);
      // The estimate is rather too wide.
      const wide = textWidth(text, size) * 0.92;
      const left = Number(x) - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
      return { text, left, right: left + wide, top: Number(y) - size * 0.7, bottom: Number(y) + size * 0.15, size };
    },
  );

describe('the map', () => {
  it.each(cases)('draws a mark for each fact that marksOf names, and no other: $name', ({ size, view }) => {
    const { inner } = drawStatic(figure, size, view);
    const drawn = new Set([...inner.matchAll(/data-fact="([^"]+)"/g)].map(([, id]) => id));
    expect([...drawn].toSorted()).toEqual([...new Set(map.marksOf(mapFigure, view))].toSorted());
  });

  it.each(cases)('keeps its words inside of its box, large enough to read, and apart: $name', ({ size, view }) => {
    const { inner, width, height } = drawStatic(figure, size, view);
    const texts = textsIn(inner);
    expect(texts.length).toBeGreaterThan(0);
    expect(
      texts.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height),
    ).toEqual([]);
    expect(texts.filter((text) => text.size < (size === 'slide' ? 20 : 14))).toEqual([]);
    const overlaps = texts.flatMap((text, at) =>
      texts
        .slice(at + 1)
        .filter(
          (other) =>
            text.left < other.right && other.left < text.right && text.top < other.bottom && other.top < text.bottom,
        )
        .map((other) => `${text.text} / ${other.text}`),
    );
    expect(overlaps).toEqual([]);
  });

  it('takes its shapes from the document, so that they are sent once', () => {
    const { inner } = drawStatic(figure, 'wide');
    expect(inner).toContain('<use href="#geo-land"/>');
    expect(inner.length).toBeLessThan(7000);
  });

  it('says that the route is schematic wherever it is drawn', () => {
    for (const { size, view } of cases) {
      const { inner } = drawStatic(figure, size, view);
      expect(inner.includes('schematic route')).toBe(/class="route(-fine)?"/.test(inner));
    }
  });

  it('draws no route of the planes', () => {
    const { inner } = drawStatic(figure, 'wide', { ...defaultView(figure.controls), group: 'parcels' });
    expect(inner).not.toMatch(/class="(route|leader)/);
  });

  it('shows what came later only on request', () => {
    expect(drawStatic(figure, 'wide').inner).not.toContain('inaugurated');
    expect(drawStatic(figure, 'wide', { ...defaultView(figure.controls), others: true }).inner).toContain(
      '9 October 2025',
    );
  });

  it.each(sizes)('stands in the masthead with both ports: %s', (size) => {
    const markup = renderToStaticMarkup(<MastheadMap figure={figure} size={size} />);
    expect(markup).toContain('Shanghai');
    expect(markup).toContain('Chancay');
    expect(markup).not.toContain('style=');
    expect(mastheadSizes[size].width).toBeGreaterThan(0);
  });
});
