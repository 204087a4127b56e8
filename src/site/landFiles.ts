import type { StoryMap } from '../model/map.ts';
import { makeLand } from './makeLand.ts';

// Maps are looked for by their files: a story that has no land yet could not be imported.
const maps = import.meta.glob<StoryMap>('../content/*/map.ts', { eager: true, import: 'map' });

/** The land of every story's map, as the file beside it: `npm run geography` writes them. */
export const landFiles = (): { path: string; content: string }[] =>
  Object.entries(maps).map(([path, map]) => ({
    path: path.replace('../', 'src/').replace(/map\.ts$/, 'land.json'),
    content: `${JSON.stringify(makeLand(map))}\n`,
  }));
