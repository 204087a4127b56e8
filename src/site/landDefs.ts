import type { Land } from '../model/map.ts';
import { presentationOf } from '../theme/chartStyles.ts';
import type { ShapeOf } from '../exports/standaloneSvg.ts';

const UNIT = 0.5;

/**
 * The land of a story's map, once for a whole document, in an `<svg>` that is not seen; drawings refer to it by `<use>`.
 * The class `chart` stands on each group too: a browser may match rules against the copy alone. Nothing without a map.
 */
export const landDefs = ({ land }: { land?: Land }): string =>
  land === undefined ? '' : `<defs>${groupsOf(land).join('')}</defs>`;

const groupsOf = ({ paths }: Land): string[] => [
  groupOf('geo-lines', 'sea-line', paths.lines),
  groupOf('geo-land', 'land', paths.land),
  groupOf('geo-named', 'land-named', paths.named),
];

/** Light colours as attributes as well, for a reader view or a program that takes our styles away; the class wins. */
const groupOf = (id: string, role: string, path: string): string =>
  `<g id="${id}" class="chart"><path class="${role}"${paintOf(role)} transform="scale(${UNIT})" vector-effect="non-scaling-stroke" d="${path}"/></g>`;

const paintOf = (role: string): string =>
  Object.entries(presentationOf([role], 'light'))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** One of the shapes by its id, for pictures that carry it with them. */
export const landShapes = ({ land }: { land?: Land }): ShapeOf => {
  const shapes = land === undefined ? [] : groupsOf(land);
  return (id) => shapes.find((shape) => shape.startsWith(`<g id="${id}"`));
};
