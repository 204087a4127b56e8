import { expect, figure, FIGURES, laidOut, test } from './page.ts';

type Node = { role: string; name: string; level?: number };

/** The page as a screen reader walks it: what the browser hands to it, in reading order. */
const walk = async (page: import('@playwright/test').Page): Promise<Node[]> => {
  // What the browser has not laid out yet it hands to nobody.
  await laidOut(page);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const out: Node[] = [];
  const visit = (id: string) => {
    const node = byId.get(id);
    if (node === undefined) return;
    const level = node.properties?.find((property) => property.name === 'level')?.value.value;
    if (!node.ignored) {
      out.push({
        role: String(node.role?.value),
        name: String(node.name?.value ?? ''),
        ...(typeof level === 'number' ? { level } : {}),
      });
    }
    for (const child of node.childIds ?? []) visit(child);
  };
  visit(nodes[0]?.nodeId ?? '');
  return out;
};

test('headings go down one level at a time, from one title', async ({ page }) => {
  await page.goto('./');
  const levels = (await walk(page)).flatMap((node) => (node.role === 'heading' ? [node.level ?? 0] : []));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
});

test('each chart is met between its headline and its notes, as one named picture', async ({ page }) => {
  await page.goto('./');
  const heard = await walk(page);
  for (const id of FIGURES) {
    const title = (await figure(page, id).locator('.hed').textContent()) ?? '';
    const alt = (await page.locator(`[id="${id}-alt"]`).textContent()) ?? '';
    const headline = heard.findIndex((node) => node.role === 'heading' && node.name === title);
    const picture = heard.findIndex((node) => node.role === 'image' && node.name === alt);
    const next = heard.findIndex((node, at) => at > headline && node.role === 'heading');
    expect(headline, id).toBeGreaterThan(-1);
    expect(picture, `${id} stands under its headline`).toBeGreaterThan(headline);
    expect(next === -1 || picture < next, `${id} stands before the next heading`).toBe(true);
    expect(
      heard.filter((node) => node.name === alt),
      `${id} is said once`,
    ).toHaveLength(1);
  }
});

test('nothing takes a reader’s own keys away, and nothing to press is without a name', async ({ page }) => {
  await page.goto('./');
  const heard = await walk(page);
  expect(heard.filter((node) => node.role === 'application')).toEqual([]);
  const pressable = ['button', 'link', 'checkbox', 'radio', 'slider', 'combobox', 'menuitem'];
  expect(heard.filter((node) => pressable.includes(node.role) && node.name.trim() === '')).toEqual([]);
});

test('a mark that is walked to says its words once', async ({ page }) => {
  await page.goto('./');
  await laidOut(page);
  await figure(page, FIGURES[0] ?? '')
    .locator('.chart-box')
    .focus();
  await page.keyboard.press('ArrowRight');
  const words = (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '';
  expect(words).not.toBe('');
  expect((await walk(page)).filter((node) => node.name === words)).toHaveLength(1);
});

for (const width of [320, 1280]) {
  test(`text set wider, as some readers need it, is neither cut nor pushed out at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./');
    await page.evaluate(() => {
      const [sheet] = document.styleSheets;
      sheet?.insertRule(
        'main *:not(svg *){line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
        sheet.cssRules.length,
      );
      sheet?.insertRule('main p{margin-bottom:2em!important}', sheet.cssRules.length);
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    const cut = await page
      .locator('main p, main h2, main h3, .controls label, .controls button')
      .evaluateAll((elements) =>
        elements.flatMap((element) =>
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).overflowX !== 'visible'
            ? [element.textContent]
            : [],
        ),
      );
    expect(cut).toEqual([]);
  });
}

test('focus can always be seen', async ({ page }) => {
  await page.goto('./');
  for (let at = 0; at < 45; at += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return 'body';
      const shown = [element, element.nextElementSibling].some((candidate) => {
        if (candidate === null) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      return shown ? '' : `${element.tagName}.${element.className}`;
    });
    expect(seen).toBe('');
  }
});
