import type { ReactNode } from 'react';

type MarkProps = {
  /** The fact that is drawn; without one the shapes are no mark. */
  fact: string | undefined;
  children: ReactNode;
};

/** A drawn fact. The reading layer finds it by `data-fact`, in static and live drawings alike, and rings it when it is lit. */
export const Mark = ({ fact, children }: MarkProps) =>
  fact === undefined ? (
    children
  ) : (
    <g className="mark" data-fact={fact}>
      {children}
    </g>
  );
