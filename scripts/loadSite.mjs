// Runs the site's own modules, as the build does, for scripts that want to know what the stories say.
import { createServer } from 'vite';

/** Loads the site's module and hands it to `work`, with a way to load others; `plugins` may stand other files in. */
export const withSite = async (work, plugins = []) => {
  const server = await createServer({
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    mode: 'pages',
    logLevel: 'silent',
    plugins,
  });
  try {
    const { loadSite } = await server.ssrLoadModule('/src/site/loadSite.ts');
    const site = await loadSite(server);
    const done = await work(site, (path) => server.ssrLoadModule(path));
    await site.closeDom();
    return done;
  } finally {
    await server.close();
  }
};
