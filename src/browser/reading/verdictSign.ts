import type { Verdict } from '../../model/fact.ts';

/** A path's attributes, as the page carries them. */
type Shape = Readonly<Record<string, string>>;

/** The words and shapes of the verdicts, as the page carries them. */
export type VerdictSigns = {
  verdicts: Readonly<Record<Verdict, string>>;
  shapes: Readonly<Record<Verdict, readonly Shape[]>>;
};

const SVG = 'http://www.w3.org/2000/svg';

/** A verdict's shape; its word stands beside it. */
export const verdictSign = (page: Document, verdict: Verdict, { shapes }: VerdictSigns): SVGElement => {
  const svg = page.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'verdict-mark');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const shape of shapes[verdict]) {
    const path = page.createElementNS(SVG, 'path');
    for (const [name, value] of Object.entries(shape)) path.setAttribute(name, value);
    svg.append(path);
  }
  return svg;
};
