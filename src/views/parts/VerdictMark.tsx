import { verdictShapes } from '../../exports/verdictShapes.ts';
import type { Verdict } from '../../model/fact.ts';

type VerdictMarkProps = {
  verdict: Verdict;
  /** Its word, where it does not stand beside it. */
  word?: string;
};

/** A verdict's shape, always in ink: told apart without colour. */
export const VerdictMark = ({ verdict, word }: VerdictMarkProps) => (
  <svg
    className="verdict-mark"
    viewBox="0 0 16 16"
    role={word === undefined ? undefined : 'img'}
    aria-label={word}
    aria-hidden={word === undefined ? true : undefined}
  >
    {verdictShapes[verdict].map(({ d, isFilled, width, dash, dashOffset }) => (
      <path
        key={d}
        d={d}
        fill={isFilled ? 'currentColor' : 'none'}
        stroke={isFilled ? undefined : 'currentColor'}
        strokeWidth={width}
        strokeDasharray={dash}
        strokeDashoffset={dashOffset}
      />
    ))}
  </svg>
);
