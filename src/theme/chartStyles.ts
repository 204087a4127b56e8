import { colourOf, fonts, type ColourRole, type FontFace, type Theme } from './tokens.ts';

/** How a shape or a label looks, by role. Sizes and positions belong to the chart, everything else stands here. */
export type ChartStyle = {
  fill?: ColourRole | 'none';
  stroke?: ColourRole | 'none';
  width?: number;
  dash?: string;
  join?: 'round';
  cap?: 'round';
  opacity?: number;
  face?: FontFace;
  weight?: number;
  italic?: boolean;
  spacing?: string;
  /** A ring of paper behind a label that lies on lines. */
  halo?: boolean;
};

/** The class names that charts use. Later rows win over earlier ones, as in a stylesheet. */
export const chartStyles = {
  text: { fill: 'ink', face: 'sans' },
  'x-quiet': { fill: 'ink-2' },
  'x-stated': { fill: 'stated' },
  'x-context': { fill: 'context' },
  'x-bold': { weight: 650 },
  'x-semi': { weight: 600 },
  'x-italic': { italic: true },
  'x-serif': { face: 'serif' },
  'x-number': { face: 'display', weight: 400, spacing: '-.02em' },
  'x-halo': { halo: true },
  /** Paper: words in a solid bar, and what lies behind words in a hatched one. */
  'x-on-solid': { fill: 'paper' },
  'area-stated': { fill: 'stated' },
  'area-derived': { fill: 'none', stroke: 'derived', width: 1.5, dash: '4 3' },
  'area-said': { fill: 'paper', stroke: 'context', width: 2.25 },
  'area-seen': { fill: 'context' },
  'area-worked': { fill: 'paper', stroke: 'context', width: 1.75, dash: '3 2.4' },
  'area-agreed': { fill: 'none', stroke: 'context', width: 1.75 },
  'area-pale': { fill: 'context', opacity: 0.55 },
  /** What parts of the release's own whole leave. */
  'area-rest': { fill: 'paper', stroke: 'stated', width: 1.5 },
  'area-gap': { fill: 'hair-2', opacity: 0.55 },
  'dot-stated': { fill: 'stated' },
  'dot-derived': { fill: 'paper', stroke: 'derived', width: 2, dash: '4 3' },
  'dot-said': { fill: 'paper', stroke: 'context', width: 2.25 },
  'dot-seen': { fill: 'context', stroke: 'context', width: 2.25 },
  'dot-worked': { fill: 'paper', stroke: 'context', width: 2.25, dash: '3 2.4' },
  'line-stated': { fill: 'none', stroke: 'stated', width: 2 },
  'line-derived': { fill: 'none', stroke: 'derived', width: 1.5, dash: '4 3' },
  'line-said': { fill: 'none', stroke: 'context', width: 1.5 },
  'line-worked': { fill: 'none', stroke: 'context', width: 1.5, dash: '3 2.4' },
  'line-unknown': { fill: 'none', stroke: 'context', width: 2, dash: '2 5' },
  /** From–to: what is meant lies anywhere along it. */
  'line-broad': { fill: 'none', stroke: 'context', width: 4 },
  'line-stem': { fill: 'none', stroke: 'hair', width: 1.25 },
  /** The day of the release, or its value, through everything it is held against. */
  'line-rule': { fill: 'none', stroke: 'stated', width: 1.25 },
  'line-day': { fill: 'none', stroke: 'stated', width: 2 },
  /** A threshold. */
  'line-mark': { fill: 'none', stroke: 'ink', width: 2.5 },
  /** Halo: paper under a line that crosses a solid bar. */
  'line-halo': { fill: 'none', stroke: 'paper', width: 6 },
  /** Parts within a solid or an empty bar. */
  'line-cut': { fill: 'none', stroke: 'paper', width: 1 },
  'line-cut-said': { fill: 'none', stroke: 'context', width: 1, dash: '2 3' },
  'hatch-context': { fill: 'none', stroke: 'context', width: 2 },
  'stated-line': { fill: 'none', stroke: 'stated', width: 1.5 },
  derived: { fill: 'none', stroke: 'derived', width: 1.5, dash: '4 3' },
  hatch: { fill: 'none', stroke: 'derived', width: 2 },
  'context-line': { fill: 'none', stroke: 'context', width: 1.5 },
  open: { fill: 'none', stroke: 'ink-2', width: 1.5, dash: '4 3' },
  axis: { fill: 'none', stroke: 'hair', width: 1 },
  'axis-ink': { fill: 'none', stroke: 'ink', width: 1.5 },
  grid: { fill: 'none', stroke: 'hair-2', width: 1 },
  land: { fill: 'land' },
  'land-named': { fill: 'land-named', stroke: 'paper', width: 1.2, join: 'round' },
  'sea-line': { fill: 'none', stroke: 'sea-line', width: 1 },
  route: { fill: 'none', stroke: 'derived', width: 3, dash: '9 6', join: 'round' },
  'route-fine': { fill: 'none', stroke: 'derived', width: 2, dash: '6 4', join: 'round' },
  'air-route': { fill: 'none', stroke: 'stated', width: 2.4, dash: '.1 5.6', cap: 'round' },
  'route-ghost': { fill: 'none', stroke: 'derived', width: 2, dash: '.1 6', cap: 'round' },
  trail: { fill: 'none', stroke: 'context', width: 4, join: 'round' },
  /** Where something is now, on its way: told by a ring. */
  'ship-ring': { fill: 'none', stroke: 'emphasis', width: 2 },
  ship: { fill: 'context', stroke: 'paper', width: 2.5 },
  leader: { fill: 'none', stroke: 'ink-2', width: 1 },
  /** Marks of a map, by whose they are: filled or open. */
  'pin-stated': { fill: 'stated', stroke: 'paper', width: 2.5 },
  'pin-context': { fill: 'context', stroke: 'paper', width: 2.5 },
  'pin-open-stated': { fill: 'paper', stroke: 'stated', width: 2.5 },
  'pin-open-context': { fill: 'paper', stroke: 'context', width: 2.5 },
  /** Where pointing anywhere finds the nearest datum: nothing to see. */
  pick: { fill: 'none' },
  /** The outline of what is pointed at; page and deck show it, files leave it out. */
  ring: { fill: 'none', stroke: 'emphasis', width: 2.5 },
} as const satisfies Record<string, ChartStyle>;

export type ChartClass = keyof typeof chartStyles;

const HALO_WIDTH = 5;

const isChartClass = (name: string): name is ChartClass => Object.hasOwn(chartStyles, name);

type Paint = (role: ColourRole | 'none') => string;
type Face = (face: FontFace) => string;

const propertiesOf = (style: ChartStyle, paint: Paint, faceOf: Face): Record<string, string> => ({
  ...(style.fill === undefined ? {} : { fill: paint(style.fill) }),
  ...(style.stroke === undefined ? {} : { stroke: paint(style.stroke) }),
  ...(style.width === undefined ? {} : { 'stroke-width': String(style.width) }),
  ...(style.dash === undefined ? {} : { 'stroke-dasharray': style.dash }),
  ...(style.join === undefined ? {} : { 'stroke-linejoin': style.join }),
  ...(style.cap === undefined ? {} : { 'stroke-linecap': style.cap }),
  ...(style.opacity === undefined ? {} : { opacity: String(style.opacity) }),
  ...(style.face === undefined ? {} : { 'font-family': faceOf(style.face) }),
  ...(style.weight === undefined ? {} : { 'font-weight': String(style.weight) }),
  ...(style.italic === true ? { 'font-style': 'italic' } : {}),
  ...(style.spacing === undefined ? {} : { 'letter-spacing': style.spacing }),
  ...(style.halo === true
    ? {
        'paint-order': 'stroke',
        stroke: paint('paper'),
        'stroke-width': String(HALO_WIDTH),
        'stroke-linejoin': 'round',
      }
    : {}),
});

/** The styles of some classes as SVG attributes, for pictures and files that have no stylesheet: in the order of the list. */
export const presentationOf = (classNames: readonly string[], theme: Theme): Record<string, string> => {
  const paint: Paint = (role) => (role === 'none' ? 'none' : colourOf(role, theme));
  const known = Object.keys(chartStyles).filter(
    (name): name is ChartClass => isChartClass(name) && classNames.includes(name),
  );
  return Object.assign({}, ...known.map((name) => propertiesOf(chartStyles[name], paint, (face) => fonts[face])));
};

/** The same styles as rules of the page's stylesheet. A width or dash that a chart sets itself is left to it by `:where`. */
export const chartCss = (): string =>
  Object.entries(chartStyles)
    .map(([name, style]) => {
      const variable = (role: string) => (role === 'none' ? role : `var(--${role})`);
      const properties = propertiesOf(style, variable, variable);
      const body = Object.entries(properties)
        // A drawing holds its spacing against a reader's: chart.css.
        .map(([property, value]) => `${property}:${value}${property === 'letter-spacing' ? '!important' : ''}`)
        .join(';');
      // Words have theirs from the drawing: a group's role is nearer.
      return name === 'text' ? `.chart{${body}}` : `.chart .${name}{${body}}`;
    })
    .join('\n');
