import type { StoryMap } from '../model/map.ts';
import { StoryError, lineOf, type Problem } from '../model/problem.ts';
import { makeLand, noCountry, unknownCountries } from './makeLand.ts';

// Maps are looked for by their files: a story that has no land yet could not be imported.
const maps = import.meta.glob<StoryMap>('../content/*/map.ts', { eager: true, import: 'map' });
const sources = import.meta.glob<string>('../content/*/map.ts', { eager: true, query: '?raw', import: 'default' });

/** Countries that the atlas does not have, each with its line of map.ts. */
export const mapProblems = (
  of: Readonly<Record<string, StoryMap>> = maps,
  written: Readonly<Record<string, string>> = sources,
): Problem[] =>
  Object.entries(of).flatMap(([path, map]) =>
    unknownCountries(map).map((name) => ({
      file: path.replace('../', 'src/'),
      line: lineOf(written[path] ?? '', new RegExp(`['"]${name.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}['"]`)),
      message: noCountry(name),
    })),
  );

/** The land of every story's map, as the file beside it: `npm run geography` writes them. */
export const landFiles = (): { path: string; content: string }[] => {
  const problems = mapProblems();
  if (problems.length > 0) throw new StoryError(problems);
  return Object.entries(maps).map(([path, map]) => ({
    path: path.replace('../', 'src/').replace(/map\.ts$/, 'land.json'),
    content: `${JSON.stringify(makeLand(map))}\n`,
  }));
};
