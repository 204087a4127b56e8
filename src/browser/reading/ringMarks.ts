/** Distance of the outline from what it is drawn round, in px of the drawing. */
const DISTANCE = 4.5;
/** What a mark is seen by: its dot or its bar, or else its letters. A line has no outline. */
const SHAPES = ['circle, rect, [class*="dot-"], [class*="pin-"]', 'text'] as const;

const isGraphic = (part: Element): part is SVGGraphicsElement => part instanceof SVGGraphicsElement;

/**
 * Draws the outlines of marks that are lit or have the focus, in their own drawings: nothing of them is in the document
 * before. The stylesheet shows them. A mark that is not shown has none; one of a single shape is that shape, and its
 * outline follows it.
 */
export type RingMarks = (marks: Iterable<Element>) => void;

/** All are measured before any is drawn, so that the window lays out once. */
export const ringMarks: RingMarks = (marks) => {
  for (const draw of Array.from(marks, ringOf)) draw?.();
};

const ringOf = (mark: Element): (() => void) | undefined => {
  if (!isGraphic(mark) || mark.getClientRects().length === 0) return undefined;
  const parts = [mark, ...mark.querySelectorAll(':not(.ring)')].filter(isGraphic);
  const [shape] = SHAPES.flatMap((own) => parts.filter((part) => part.matches(own)));
  if (shape === undefined) return undefined;
  const isGroup = mark.localName === 'g';
  const place = isGroup ? mark.lastElementChild : mark.nextElementSibling;
  const known = place?.matches('.ring') === true ? place : undefined;
  const { x, y, width, height } = shape.getBBox();
  const values = {
    class: 'ring',
    fill: 'none',
    x: x - DISTANCE,
    y: y - DISTANCE,
    width: width + 2 * DISTANCE,
    height: height + 2 * DISTANCE,
    rx: shape.localName === 'circle' ? width / 2 + DISTANCE : 0,
    transform: shape.getAttribute('transform') ?? '',
  };
  return () => {
    const ring = known ?? document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    for (const [name, value] of Object.entries(values)) ring.setAttribute(name, String(value));
    if (known !== undefined) return;
    if (isGroup) mark.append(ring);
    else mark.after(ring);
  };
};
