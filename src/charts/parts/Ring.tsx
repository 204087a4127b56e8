import { classes } from '../classes.ts';

const DISTANCE = 4.5;

type BoxRingProps = { x: number; y: number; width: number; height: number };

/** The outline of a pointed-at block. */
export const BoxRing = ({ x, y, width, height }: BoxRingProps) => (
  <rect
    className={classes('ring')}
    x={x - DISTANCE}
    y={y - DISTANCE}
    // Between two sizes Recharts has the old scale for a moment.
    width={Math.max(0, width + 2 * DISTANCE)}
    height={height + 2 * DISTANCE}
  />
);

/** The outline of a pointed-at dot. */
export const DotRing = ({ x, y, r }: { x: number; y: number; r: number }) => (
  <circle className={classes('ring')} cx={x} cy={y} r={r + DISTANCE} />
);
