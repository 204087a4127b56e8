import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The sheets that all share, of a story's page or of the slides in the order of the cascade, as paths from the project's root. */
export const styleSheetsOf = (list: 'pageStyles' | 'storyStyles' | 'deckStyles'): string[] =>
  Array.from(
    readFileSync(resolve(`src/theme/${list}.ts`), 'utf8').matchAll(/'\.\/(\w+\.css)'/g),
    ([, name]) => `src/theme/${name}`,
  );
