import type { Verdict } from '../../model/fact.ts';

type Shape = { d: string; isFilled: boolean; dash?: string };

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
  for (const { d, isFilled, dash } of shapes[verdict]) {
    const path = page.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', isFilled ? 'currentColor' : 'none');
    if (!isFilled) path.setAttribute('stroke', 'currentColor');
    if (!isFilled) path.setAttribute('stroke-width', '1.8');
    if (dash !== undefined) path.setAttribute('stroke-dasharray', dash);
    svg.append(path);
  }
  return svg;
};
