import { resolve } from 'node:path';
import { makeFonts } from '../src/site/fonts.ts';

/** Pictures and slide files are set in the page's fonts, which a fresh clone has not cut yet. Vitest runs this before the tests. */
export const setup = async (): Promise<void> => {
  await makeFonts(resolve('src/theme/fonts'));
};
