import type { ReactNode } from 'react';
import type { ResolvedStory } from '../model/story.ts';

/** The art of the page's top, as the story has it; a story without art has its words alone. */
export const mastheadOf = (_story: ResolvedStory): ReactNode => undefined;

/** The art of the title slide. */
export const slideArtOf = (_story: ResolvedStory): ReactNode => undefined;
