import type { ReactNode } from 'react';
import { heroArt, type Art, type HeroInput, type HeroSize } from '../figures/map/hero.ts';
import type { Place } from '../model/map.ts';
import type { ResolvedFact, ResolvedStory } from '../model/story.ts';
import { drawShapes } from './drawStatic.tsx';
import { groupAlike } from '../views/parts/groupAlike.ts';
import { furtherSize } from '../views/parts/Drawing.tsx';

/** What the art of a story's top is made from. */
export type ArtStory = Pick<ResolvedStory, 'slug' | 'words' | 'map' | 'land'> & {
  facts: Readonly<Record<string, Pick<ResolvedFact, 'short' | 'value' | 'basis'>>>;
};

/** The art of a story's top in one size, from its map. A story without a map, or whose map names no art, has none. */
export const artOf = (story: ArtStory, size: HeroSize): Art | undefined => {
  const { map, land } = story;
  if (map?.hero === undefined || land === undefined) return undefined;
  const { places, says = [], way } = map.hero;
  return heroArt({
    map: { ...map, mask: land.mask },
    places: places.map((id) => ({ name: story.facts[id]?.short ?? '', place: placeOf(story, id) })),
    says: [
      ...says.map((id): HeroInput['says'][number] => ({
        text: story.words[`hero.${id}`] ?? '',
        ink: story.facts[id]?.basis === 'context' ? 'x-context' : 'x-stated',
      })),
      ...(way === undefined ? [] : [{ text: story.words['hero.note'] ?? '', ink: 'x-quiet' as const }]),
    ],
    size,
  });
};

const placeOf = ({ slug, facts }: ArtStory, id: string): Place => {
  const value = facts[id]?.value;
  if (typeof value !== 'object') throw new Error(`src/content/${slug}/map.ts: "${id}" in hero.places is not a place`);
  return value;
};

/** The art of the page's top, for desk, tablet and phone. */
export const mastheadOf = (story: ArtStory): ReactNode =>
  artOf(story, 'wide') === undefined ? undefined : (
    <>
      <StoryArt story={story} size="wide" className="mast-wide" />
      <StoryArt story={story} size="medium" className="mast-medium" />
      <StoryArt story={story} size="narrow" className="mast-narrow" />
    </>
  );

/** The art of the title slide. */
export const titleArtOf = (story: ArtStory): ReactNode =>
  artOf(story, 'slide') === undefined ? undefined : <StoryArt story={story} size="slide" className="slide-map" />;

type StoryArtProps = { story: ArtStory; size: HeroSize; className: string };

/** A figure further down says all of this in words, with its marks; here it is ornament. */
const StoryArt = ({ story, size, className }: StoryArtProps) => {
  const art = artOf(story, size);
  if (art === undefined) return undefined;
  const { width, height, shapes } = art;
  return (
    <svg
      className={`chart ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fill="currentColor"
      {...furtherSize(size)}
      aria-hidden="true"
      // The build's own drawing: no reader's input comes near it.
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={{ __html: groupAlike(drawShapes(`hero-${size}`, shapes)) }}
    />
  );
};
