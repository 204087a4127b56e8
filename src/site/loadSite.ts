import type { ViteDevServer } from 'vite';

const SITE = '/src/site/site.tsx';

export type Site = typeof import('./site.tsx');

/** The site's module, run by Vite: one cast, since a module loaded by name has no type. */
export const loadSite = async (server: ViteDevServer): Promise<Site> => (await server.ssrLoadModule(SITE)) as Site;
