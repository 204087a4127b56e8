import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { treeOf } from '../treeOf.ts';
import { ALL, expect, test } from './page.ts';

/** Every kind of document, each of which leaves out what a parser fills in. */
const DOCUMENTS = ['', 'slides/', 'slides/presenter/', 'numbers/', 'sources/', `embed/${ALL.at(-1)}/`];

test('two parsers read the same in documents that leave out quotes and end tags', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of DOCUMENTS) {
    const html = readFileSync(`dist/${path}index.html`, 'utf8');
    expect(html, path).not.toMatch(/<\/(?:td|tr|body|html)>/);
    const { DOMParser } = new Window();
    // happy-dom's document follows the standard in all that is asked of it here, though not in its types.
    const read = treeOf(new DOMParser().parseFromString(html, 'text/html') as unknown as Document);
    await page.goto(`${baseURL}${path}`);
    const shown = await page.evaluate(treeOf, await page.evaluateHandle(() => document));
    expect(shown.length, path).toBeGreaterThan(20);
    expect(shown, path).toEqual(read);
  }
  await context.close();
});
