/** Moves what a step's picture shows a share of the way to the next step; 0 is the step as it was drawn. */
export type Traveller = { to: (at: number, share: number) => void };

const SVG = 'http://www.w3.org/2000/svg';
const DAY_MS = 86_400_000;
/** px of a drawing between a calendar's bar and the date over it. */
const ABOVE = 7;

/** The parts of a drawing that move: a traveller on its way, and a bar that grows with the days. */
type Parts = {
  svg: SVGSVGElement;
  way: SVGPathElement;
  /** How much of the way is done, in px; nothing before the departure. */
  done: number | undefined;
  travellers: readonly Element[];
  bar: SVGRectElement | undefined;
  barWidth: number;
};

/** The drawing that this window shows, of those for several widths. */
const shownIn = (step: Element): SVGSVGElement | undefined =>
  Array.from(step.querySelectorAll<SVGSVGElement>('svg.chart')).find((svg) => svg.getBoundingClientRect().width > 0);

const partsOf = (step: Element | undefined): Parts | undefined => {
  const svg = step && shownIn(step);
  const ground = svg?.querySelector('use')?.getAttribute('href')?.slice(1) ?? '';
  const way = document.getElementById(ground)?.querySelector<SVGPathElement>('.route-ghost, .air-route');
  if (svg === undefined || way === null || way === undefined) return undefined;
  const own = svg.querySelector<SVGPathElement>('.trail:not(.is-moving)');
  const isUnderWay = svg.querySelector('.ship') !== null;
  const bar = svg.querySelector<SVGRectElement>('rect.area-seen') ?? undefined;
  return {
    svg,
    way,
    done: isUnderWay ? (own?.getTotalLength() ?? 0) : undefined,
    travellers: Array.from(svg.querySelectorAll('.ship, .ship-ring')),
    bar,
    barWidth: Number(bar?.dataset['width'] ?? bar?.getAttribute('width') ?? 0),
  };
};

/** The day of a step in milliseconds, as its caption has it. */
const dayOf = (step: Element | undefined): number => Date.parse(step?.querySelector('time')?.dateTime ?? '');

const madeIn = (svg: SVGSVGElement, name: string, classNames: string): Element => {
  const known = svg.querySelector(`.is-moving.${classNames.split(' ')[0]}`);
  if (known !== null) return known;
  const made = document.createElementNS(SVG, name);
  made.setAttribute('class', `${classNames} is-moving`);
  // Under the marks, over what all steps share.
  if (name === 'path') svg.querySelector('use')?.after(made);
  else svg.append(made);
  return made;
};

/**
 * A traveller goes along its way with the scroll, its trail behind it, and the days are counted over the calendar. What
 * moves is worked out from the drawings of two steps: where each of them has the traveller and the end of the bar.
 */
export const createTraveller = (steps: readonly HTMLElement[], lang: string): Traveller => {
  // A browser takes as long to make this as for all else that a page needs at its start: it is made as a sequence comes near.
  let dates: Intl.DateTimeFormat | undefined;
  let moved: Parts | undefined;

  const rest = () => {
    if (moved === undefined) return;
    const { svg, travellers, bar, barWidth } = moved;
    for (const made of svg.querySelectorAll('.is-moving')) made.remove();
    for (const traveller of travellers) traveller.removeAttribute('transform');
    bar?.setAttribute('width', String(barWidth));
    moved = undefined;
  };

  const count = ({ svg, bar }: Parts, end: number, day: number) => {
    if (bar === undefined || Number.isNaN(day)) return;
    const text = madeIn(svg, 'text', 'text x-bold x-halo');
    text.textContent = dates?.format(day) ?? '';
    text.setAttribute('font-size', svg.classList.contains('chart-narrow') ? '13' : '14');
    text.setAttribute('text-anchor', 'middle');
    text.setAttribute('x', String(Math.min(end, svg.viewBox.baseVal.width - 24)));
    text.setAttribute('y', String(Number(bar.getAttribute('y')) - ABOVE));
  };

  return {
    to: (at, share) => {
      dates ??= new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', timeZone: 'UTC' });
      if (share <= 0) return rest();
      const [here, next] = [partsOf(steps[at]), partsOf(steps[at + 1])];
      const to = next?.done;
      if (here?.done === undefined || to === undefined || to <= here.done) return rest();
      if (moved?.svg !== here.svg) rest();
      moved = here;
      const { svg, way, done, travellers, bar } = here;
      const reached = done + (to - done) * share;
      const [home, spot] = [way.getPointAtLength(done), way.getPointAtLength(reached)];
      for (const traveller of travellers)
        traveller.setAttribute('transform', `translate(${spot.x - home.x} ${spot.y - home.y})`);
      const trail = madeIn(svg, 'path', 'trail');
      trail.setAttribute('d', way.getAttribute('d') ?? '');
      trail.setAttribute('stroke-dasharray', `${reached} ${way.getTotalLength()}`);
      const width = here.barWidth + ((next?.barWidth ?? 0) - here.barWidth) * share;
      bar?.setAttribute('width', String(width));
      if (bar !== undefined) bar.dataset['width'] = String(here.barWidth);
      const days = Math.round(((dayOf(steps[at + 1]) - dayOf(steps[at])) / DAY_MS) * share);
      // The day of the step itself stands below its calendar.
      if (days > 0) count(here, Number(bar?.getAttribute('x') ?? 0) + width, dayOf(steps[at]) + days * DAY_MS);
      else svg.querySelector('text.is-moving')?.remove();
    },
  };
};
