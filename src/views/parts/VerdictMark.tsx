import { verdictShapes } from '../../exports/verdictShapes.ts';
import type { Verdict } from '../../model/fact.ts';

/** A verdict's shape; its word always stands beside it. */
export const VerdictMark = ({ verdict }: { verdict: Verdict }) => (
  <svg className="verdict-mark" viewBox="0 0 16 16" aria-hidden="true">
    {verdictShapes[verdict].map(({ d, isFilled, dash }) => (
      <path
        key={d}
        d={d}
        fill={isFilled ? 'currentColor' : 'none'}
        stroke={isFilled ? undefined : 'currentColor'}
        strokeWidth={isFilled ? undefined : 1.8}
        strokeDasharray={dash}
      />
    ))}
  </svg>
);
