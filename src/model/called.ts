import type { ResolvedStory } from './story.ts';

/**
 * Words of the interface that speak of the source: `{called}` and `{Called}` become what the story calls it in `:::story`,
 * "the release", at the beginning of a sentence "The release".
 */
export const callIn = (words: string, { called }: Pick<ResolvedStory, 'called'>): string =>
  words
    .replaceAll('{called}', () => called)
    .replaceAll('{Called}', () => called.charAt(0).toUpperCase() + called.slice(1));
