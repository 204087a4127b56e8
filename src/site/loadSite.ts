import type { ViteDevServer } from 'vite';
import { codeProblem } from '../model/codeProblem.ts';
import { StoryError } from '../model/problem.ts';

const SITE = '/src/site/site.tsx';

export type Site = typeof import('./site.tsx');

/** The site's module, run by Vite. A content file that cannot be read is named with its line, as any other mistake. */
export const loadSite = async (server: ViteDevServer): Promise<Site> => {
  try {
    // One cast: a module loaded by name has no type.
    return (await server.ssrLoadModule(SITE, { fixStacktrace: true })) as Site;
  } catch (error) {
    const problem = error instanceof Error ? codeProblem(error) : undefined;
    throw problem === undefined ? error : new StoryError([problem]);
  }
};
