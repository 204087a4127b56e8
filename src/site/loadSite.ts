import type { ViteDevServer } from 'vite';
import type { Entry } from './document.tsx';

const SITE = '/src/site/site.tsx';

/** Where the browser's scripts start. */
export const ENTRIES: Readonly<Record<Entry, string>> = { main: 'src/main.tsx', deck: 'src/deck.tsx' };

export type Site = typeof import('./site.tsx');

/** The site's module, run by Vite: one cast, since a module loaded by name has no type. */
export const loadSite = async (server: ViteDevServer): Promise<Site> => (await server.ssrLoadModule(SITE)) as Site;
