import { partsOf, textOf } from '../../src/exports/package.ts';
import { STEPS } from './deck.ts';
import { ALL, expect, figure, test } from './page.ts';
import { openMenu } from './takeAway.ts';

const startsWith = (content: Buffer, ...bytes: number[]) =>
  content.subarray(0, bytes.length).equals(Buffer.from(bytes));

/** Whether a file is what its name says. */
const isWhole: Readonly<Record<string, (content: Buffer) => boolean>> = {
  png: (content) => startsWith(content, 0x89, 0x50, 0x4e, 0x47),
  svg: (content) => /^(<\?xml[^>]*>\s*)?<svg[\s\S]*<\/svg>\s*$/.test(content.toString('utf8')),
  csv: (content) => startsWith(content, 0xef, 0xbb, 0xbf) && content.toString('utf8').split('\n').length > 1,
  xlsx: (content) => partsOf(content).has('xl/workbook.xml'),
  json: (content) => Object.hasOwn(JSON.parse(content.toString('utf8')), 'facts'),
  html: (content) => content.toString('utf8').includes('<figure'),
};

test('every link of every figure’s “Take away” leads to a file that is what it says, group by group', async ({
  page,
  request,
}) => {
  test.slow();
  await page.goto('./');
  const faults: string[] = [];
  for (const id of ALL) {
    const scope = figure(page, id);
    // A group's name is the words before its links.
    const groups = await scope.locator('.take-away p').evaluate((row) => {
      const found: { name: string; links: string[] }[] = [];
      for (const node of row.childNodes) {
        if (node instanceof HTMLAnchorElement) found.at(-1)?.links.push(node.href);
        else if (/\w/.test(node.textContent ?? ''))
          found.push({ name: (node.textContent ?? '').replaceAll(/^\W+|\W+$/g, ''), links: [] });
      }
      return found;
    });
    expect(
      groups.map(({ name }) => name),
      id,
    ).toEqual(['Picture', 'Data', 'Slide', 'Embed']);
    for (const href of groups.flatMap(({ links }) => links)) {
      const response = await request.get(href);
      const content = await response.body();
      const kind = /\.(\w+)$/.exec(href)?.[1] ?? 'html';
      const isRight =
        kind === 'pptx'
          ? textOf(partsOf(content), 'ppt/slides/slide1.xml').includes(
              `<a:t>${STEPS.find(({ slide }) => slide === id)?.headline}</a:t>`,
            )
          : isWhole[kind]?.(content) === true;
      if (response.status() !== 200 || !isRight) faults.push(`${id}: ${href} ${response.status()}`);
    }
    // With scripts the same files stand in a menu, by what they are for, with what only a script can do.
    const menu = await openMenu(page, id);
    const offered = await menu.getByRole('group').evaluateAll((all) =>
      all.map((group) => ({
        name: group.getAttribute('aria-label') ?? '',
        words: Array.from(group.querySelectorAll('[role=menuitem]'), ({ textContent }) => textContent),
        links: Array.from(group.querySelectorAll('a'), ({ href }) => href),
      })),
    );
    expect(
      offered.map(({ name }) => name),
      id,
    ).toEqual(['Picture', 'Data', 'Slide', 'Embed', 'Link and citation']);
    const plain = new Set(groups.flatMap(({ links }) => links));
    faults.push(...offered.flatMap(({ links }) => links.filter((link) => !plain.has(link)).map((l) => `${id}: ${l}`)));
    faults.push(...offered.filter(({ words }) => words.length === 0).map(({ name }) => `${id}: nothing in ${name}`));
    await page.keyboard.press('Escape');
  }
  expect(faults).toEqual([]);
});
