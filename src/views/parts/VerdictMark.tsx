import type { Verdict } from '../../model/fact.ts';

/** A verdict's shape; its word always stands beside it. */
export const VerdictMark = ({ verdict }: { verdict: Verdict }) => (
  <svg className="verdict-mark" viewBox="0 0 16 16" aria-hidden="true">
    <Shape verdict={verdict} />
  </svg>
);

const Shape = ({ verdict }: { verdict: Verdict }) => {
  const outline = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 } as const;
  switch (verdict) {
    case 'confirmed':
      return <circle cx="8" cy="8" r="7" fill="currentColor" />;
    case 'subjectDiffers':
      return (
        <>
          <circle cx="8" cy="8" r="6.8" {...outline} />
          <path d="M8 1a7 7 0 0 0 0 14z" fill="currentColor" />
        </>
      );
    case 'disputed':
      return <path d="M8 .8L15.2 8 8 15.2.8 8z" {...outline} />;
    case 'notFound':
      return <circle cx="8" cy="8" r="6.6" {...outline} strokeDasharray="2.6 2.2" />;
  }
};
