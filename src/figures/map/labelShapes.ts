import { lineFrom, textAt, type Shape } from '../shapes.ts';
import { baselinesOf } from './labelSpots.ts';
import type { PlacedLabel } from './placeLabels.ts';

/** A placed label: its leader, and each line in the mark of the fact that it tells. */
export const labelShapes = ({ lines, spot }: PlacedLabel): Shape[] => {
  const baselines = baselinesOf(lines, spot.y);
  const { left, right } = spot.box;
  return [
    ...(spot.leader === undefined ? [] : [lineFrom(...spot.leader[0], ...spot.leader[1], 'leader')]),
    ...lines.flatMap(({ text, size, as, datum }, at): Shape[] => {
      const y = baselines[at] ?? spot.y;
      const shapes = textAt(spot.x, y, text, { size, anchor: spot.anchor, as });
      if (datum === undefined) return shapes;
      const ring = { ring: 'box', x: left, y: y - size * 0.74, width: right - left, height: size * 0.96 } as const;
      return [{ shape: 'mark', datum, shapes, ring }];
    }),
  ];
};
