import geography from './geography.json';

export type Point = readonly [x: number, y: number];

const { rotate, scale, translate } = geography.projection;
const RADIANS = Math.PI / 180;
const FULL_TURN = 360;

// Equal Earth, by Šavrič, Patterson and Jenny, 2018.
const M = Math.sqrt(3) / 2;
const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;

/** Where a place lies on the map, in px of its frame: what the build does with d3-geo, without d3-geo in the browser. */
export const project = ([longitude, latitude]: Point): Point => {
  const turned = ((((longitude + rotate + FULL_TURN / 2) % FULL_TURN) + FULL_TURN) % FULL_TURN) - FULL_TURN / 2;
  const slope = Math.asin(M * Math.sin(latitude * RADIANS));
  const square = slope * slope;
  const sixth = square ** 3;
  const x = (turned * RADIANS * Math.cos(slope)) / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
  const y = slope * (A1 + A2 * square + sixth * (A3 + A4 * square));
  return [(translate[0] ?? 0) + scale * x, (translate[1] ?? 0) - scale * y];
};
