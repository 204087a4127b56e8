import { given } from '../given.ts';
import { lineFrom, markOf, textAt, type Shape } from '../shapes.ts';
import { baselinesOf } from './labelSpots.ts';
import type { PlacedLabel } from './placeLabels.ts';

/** A placed label: its leader, and each line in the mark of the fact that it tells. */
export const labelShapes = ({ lines, spot }: PlacedLabel): Shape[] => {
  const baselines = baselinesOf(lines, spot.y);
  const { left, right } = spot.box;
  return [
    ...given(spot.leader, ([from, to]) => lineFrom(...from, ...to, 'leader')),
    ...lines.flatMap(({ text, size, as, datum }, at) => {
      const y = baselines[at] ?? spot.y;
      const box = { x: left, y: y - size * 0.74, width: right - left, height: size * 0.96 };
      return markOf(datum, textAt(spot.x, y, text, { size, anchor: spot.anchor, as }), { ring: 'box', ...box });
    }),
  ];
};
