import { stories } from '../content/stories.ts';
import type { Story } from '../model/story.ts';
import { makeGeography } from './makeGeography.ts';

type Point = readonly [number, number];

const placeOf = (story: Story, id: string): Point => {
  const fact = story.facts[id];
  if (fact === undefined || 'compute' in fact || fact.kind !== 'place')
    throw new Error(`${story.slug}: "${id}" is not a place`);
  return fact.value;
};

/** The two ports that the stories' route joins. */
const portsOf = (): { from: Point; to: Point } => {
  for (const story of stories) {
    for (const figure of Object.values(story.figures)) {
      if (figure.kind === 'map')
        return { from: placeOf(story, figure.route.from), to: placeOf(story, figure.route.to) };
    }
  }
  throw new Error('no story has a map');
};

const fileOf = (path: string, content: unknown) => ({ path, content: `${JSON.stringify(content)}\n` });

/** The files that hold the map: what the chart places things by, and the shapes that only the build prints. */
export const geographyFiles = (): { path: string; content: string }[] => {
  const { geography, paths } = makeGeography(portsOf());
  return [fileOf('src/charts/map/geography.json', geography), fileOf('src/site/geography-paths.json', paths)];
};
