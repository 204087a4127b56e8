import { geographyDefs } from './geography.ts';

const SHAPE = /<g id="([^"]+)".*?<\/g>/g;

/** One of the map's shapes by its id, for pictures that carry it with them. */
export const geographyShape = (id: string): string | undefined => shapes.get(id);

const shapes = new Map(Array.from(geographyDefs().matchAll(SHAPE), ([shape, id = '']) => [id, shape] as const));
