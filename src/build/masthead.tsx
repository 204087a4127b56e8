import type { ReactNode } from 'react';
import type { ResolvedStory } from '../model/story.ts';

/** The art of the page's top: the map of the story's places, with room for the title in the ocean. */
export const mastheadOf = (_story: ResolvedStory): ReactNode => undefined;
