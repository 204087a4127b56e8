// Draws the land of every story's map from the public atlas into land.json beside it: `npm run geography`.
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const server = await createServer({
  configFile: false,
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  logLevel: 'error',
});
try {
  const { landFiles } = await server.ssrLoadModule('/src/site/landFiles.ts');
  for (const { path, content } of landFiles()) {
    writeFileSync(path, content);
    console.log(`${path}: ${(Buffer.byteLength(content) / 1000).toFixed(1)} kB`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await server.close();
}
