// npm run kinds: writes docs/kinds.md from the kinds of figures themselves.
import { writeFileSync } from 'node:fs';
import { withSite } from './loadSite.mjs';

await withSite((site) => writeFileSync('docs/kinds.md', site.kindsDoc()));
