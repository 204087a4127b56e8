// npm run new -- <slug> [kind …]: a folder for another story that builds at once, with an example of each kind named.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withSite } from './loadSite.mjs';

const STORIES = 'src/content/stories.ts';

/** Names the new story in stories.ts: an import line, and a place at the end of the list. */
const withStory = (source, slug, name) => {
  const imports = source.replace(/(?=\n\n)/, `\nimport { ${name} } from './${slug}/story.ts';`);
  return imports.replace(/(=\s*\[[^\]]*?),?\s*\];/, `$1, ${name}];`);
};

const main = () =>
  withSite((site) => {
    const [slug = '', ...wanted] = process.argv.slice(2);
    const kinds = site.exampleKinds();
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug))
      throw new Error(
        slug === ''
          ? `expected "npm run new -- a-good-harvest series ranking"; kinds are ${kinds.join(', ')}`
          : `"${slug}" cannot be an address; ${site.expectedSlug(slug)}`,
      );
    if (wanted.some((kind) => site.MAPPED.includes(kind)))
      throw new Error(`${site.MAPPED.join(' and ')} need a map: make the story without them, then see docs/maps.md`);
    const unknown = wanted.filter((kind) => !kinds.includes(kind));
    if (unknown.length > 0)
      throw new Error(
        unknown.map((kind) => `no kind is called "${kind}"; ${site.expectedOneOf(kind, kinds)}`).join('\n'),
      );
    const folder = join('src/content', slug);
    if (existsSync(folder)) throw new Error(`${folder} is there already`);

    for (const [path, content] of Object.entries(site.newStory(slug, wanted.length === 0 ? ['number'] : wanted))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    writeFileSync(STORIES, withStory(readFileSync(STORIES, 'utf8'), slug, site.storyName(slug)));
    console.log(`${folder} is made and named in ${STORIES}. "npm run dev" shows it at /${slug}/ while you write.`);
  });

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
