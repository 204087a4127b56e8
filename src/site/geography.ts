import paths from './geography-paths.json';

const UNIT = 0.5;

/**
 * The map's shapes, once for a whole document, in an `<svg>` that is not seen; drawings refer to them by `<use>`.
 * The class `chart` stands on each group too: a browser may match rules against the copy alone.
 */
export const geographyDefs = (): string =>
  `<defs>${[
    groupOf('geo-lines', 'sea-line', paths.lines),
    groupOf('geo-land', 'land', paths.land),
    groupOf('geo-named', 'land-named', paths.named),
  ].join('')}</defs>`;

const groupOf = (id: string, role: string, path: string): string =>
  `<g id="${id}" class="chart"><path class="${role}" transform="scale(${UNIT})" vector-effect="non-scaling-stroke" d="${path}"/></g>`;
