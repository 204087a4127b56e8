import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One file of the finished site, letters or bytes. */
export type BuiltFile = { path: string; content: string | Uint8Array };

export const writeFiles = (folder: string, files: readonly BuiltFile[]): void => {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};
