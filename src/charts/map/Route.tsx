import type { ReactNode } from 'react';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { textWidth } from '../parts/textWidth.ts';
import { Label } from '../parts/Label.tsx';
import type { Pane } from './panes.ts';
import { crestOf, routePath } from './routePath.ts';

type RouteProps = {
  /** The days it is said to take. */
  fact: string;
  pane: Pane;
  /** Over the crest, and below it. */
  title: string;
  note: string;
  type: { title: number; note: number };
  isFine: boolean;
  children?: ReactNode;
};

/** The sea route, dashed because its way is ours, with level words at the crest of its arch. */
export const Route = ({ fact, pane, title, note, type, isFine, children }: RouteProps) => {
  const [x, y] = crestOf(pane);
  const width = textWidth(title, type.title);
  return (
    <>
      <Mark
        fact={fact}
        ring={
          title !== '' && (
            <BoxRing x={round(x - width / 2)} y={round(y - 12 - type.title * 0.8)} width={width} height={type.title} />
          )
        }
      >
        <Stroke as={isFine ? 'route-fine' : 'route'} d={routePath(pane)} />
        {title !== '' && (
          <Label x={x} y={round(y - 12)} size={type.title} anchor="middle" as={['x-bold', 'x-stated', 'x-halo']}>
            {title}
          </Label>
        )}
        {children}
      </Mark>
      <Label
        x={round(x + (isFine ? 8 : 0))}
        y={round(y + (isFine ? 1.9 : 2.5) * type.note)}
        size={type.note}
        anchor="middle"
        as={['x-quiet', 'x-italic', 'x-halo']}
      >
        {note}
      </Label>
    </>
  );
};
