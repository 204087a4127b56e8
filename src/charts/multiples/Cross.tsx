import { Stroke } from '../parts/Stroke.tsx';
import { round } from '../parts/round.ts';

/** What rests on a weak source alone is crossed. */
export const Cross = ({ x, y, arm }: { x: number; y: number; arm: number }) => (
  <Stroke
    as="context-line"
    d={`M${round(x - arm)} ${round(y - arm)}l${2 * arm} ${2 * arm}m${-2 * arm} 0l${2 * arm} ${-2 * arm}`}
  />
);
