import type { Story } from '../model/story.ts';
import { chinaLatinAmerica } from './china-latin-america/story.ts';

/** Every story of the site, one line each; the first stands at the root. */
export const stories: readonly [Story, ...Story[]] = [chinaLatinAmerica];
