import { plainLetters } from './plainLetters.ts';

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a word can stand in an address and in a file's name as it is: small letters, digits and single hyphens. */
export const isSlug = (text: string): boolean => SLUG.test(text);

/** The nearest slug to some words: `slugOf('Nord–Süd')` is "nord-sud"; nothing where no letter is left. */
export const slugOf = (text: string): string | undefined => {
  const slug = plainLetters(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-\d]+|-+$/g, '');
  return isSlug(slug) ? slug : undefined;
};

/** What to write in place of words that are no slug, for the end of a message. */
export const expectedSlug = (text: string): string => {
  const slug = slugOf(text);
  const example = slug === undefined ? '' : `: "${slug}"`;
  return `expected small letters a to z, digits and single hyphens${example}`;
};
