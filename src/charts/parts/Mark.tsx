import type { ReactNode } from 'react';

type MarkProps = {
  /** The fact that this shape draws; a linked number with the same fact lights it up. */
  fact: string;
  children: ReactNode;
  /** The outline shown while it is pointed at, 3 px outside of the shape. */
  ring?: ReactNode;
};

/** A drawn fact. The reading layer finds it by `data-fact`, in static and live drawings alike. */
export const Mark = ({ fact, children, ring }: MarkProps) => (
  <g className="mark" data-fact={fact}>
    {children}
    {ring}
  </g>
);
