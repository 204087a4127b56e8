const DURATION_MS = 600;

/** Slow at both ends. */
const eased = (share: number): number => (share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) ** 2);

/** The drawing that this window shows, of those for several widths. */
const shownIn = (step: Element): SVGSVGElement | undefined =>
  Array.from(step.querySelectorAll<SVGSVGElement>('svg.chart, .chart svg')).find(
    (svg) => svg.getBoundingClientRect().width > 0,
  ) ??
  step.querySelector<SVGSVGElement>('svg') ??
  undefined;

const trailIn = (svg: Element | undefined): SVGPathElement | undefined =>
  svg?.querySelector<SVGPathElement>('path.trail') ?? undefined;

/**
 * Animation: moves a traveller along its trail to where a step has it, from where the step before had it. A step without
 * a trail, or one that lies further back, is left as it is. Gives back what ends the journey at once.
 */
export const travel = (step: Element, before: Element): (() => void) => {
  const svg = shownIn(step);
  const trail = trailIn(svg);
  if (svg === undefined || trail === undefined) return () => undefined;
  const end = trail.getTotalLength();
  const start = trailIn(shownIn(before))?.getTotalLength() ?? 0;
  if (start >= end) return () => undefined;
  const goal = trail.getPointAtLength(end);
  const travellers = Array.from(svg.querySelectorAll('.ship, .ship-ring'));
  let frame = 0;
  const arrive = () => {
    cancelAnimationFrame(frame);
    for (const traveller of travellers) traveller.removeAttribute('transform');
    trail.style.strokeDasharray = '';
  };
  const draw = (begun: number, now: number) => {
    const share = Math.min(1, (now - begun) / DURATION_MS);
    if (share === 1) return arrive();
    const done = start + (end - start) * eased(share);
    const at = trail.getPointAtLength(done);
    for (const traveller of travellers)
      traveller.setAttribute('transform', `translate(${at.x - goal.x} ${at.y - goal.y})`);
    trail.style.strokeDasharray = `${done} ${end}`;
    frame = requestAnimationFrame((next) => draw(begun, next));
  };
  const begun = performance.now();
  draw(begun, begun);
  return arrive;
};
