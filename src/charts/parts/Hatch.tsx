import { classes } from '../classes.ts';

/** An id for a pattern: no other drawing on the page has the same. */
export const hatchId = (figureId: string, size: string): string => `${figureId}-${size}-hatch`;

/** The pattern of everything derived. */
export const Hatch = ({ id, gap = 6 }: { id: string; gap?: number }) => (
  <defs>
    <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className={classes('hatch')} d={`M0 0V${gap}`} />
    </pattern>
  </defs>
);
