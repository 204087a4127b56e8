import type { ReactNode } from 'react';
import type { Ring } from './drawn.ts';
import { classes } from './classes.ts';

/** Distance of the emphasis outline from the shape, in px. */
const DISTANCE = 4.5;

type MarkProps = {
  /** The fact that is drawn; without one the shapes are no mark. */
  fact: string | undefined;
  ring?: Ring | undefined;
  children: ReactNode;
};

/** A drawn fact. The reading layer finds it by `data-fact`, in static and live drawings alike. */
export const Mark = ({ fact, ring, children }: MarkProps) =>
  fact === undefined ? (
    children
  ) : (
    <g className="mark" data-fact={fact}>
      {children}
      {ring !== undefined && <RingView ring={ring} />}
    </g>
  );

const RingView = ({ ring }: { ring: Ring }) =>
  ring.ring === 'dot' ? (
    <circle className={classes('ring')} cx={ring.x} cy={ring.y} r={ring.r + DISTANCE} />
  ) : (
    <rect
      className={classes('ring')}
      x={ring.x - DISTANCE}
      y={ring.y - DISTANCE}
      width={Math.max(0, ring.width + 2 * DISTANCE)}
      height={Math.max(0, ring.height + 2 * DISTANCE)}
    />
  );
