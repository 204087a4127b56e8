// Draws the map's shapes and route from the atlas into two files of the source: `npm run geography`.
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  logLevel: 'error',
});
try {
  const { geographyFiles } = await server.ssrLoadModule('/src/site/geographyFiles.ts');
  for (const { path, content } of geographyFiles()) writeFileSync(path, content);
} finally {
  await server.close();
}
