import { current, FIRST_OF_MANY, hashOf, STEPS, stepsIn } from './deck.ts';
import { expect, test } from './page.ts';

/** A step with two more behind it, for the looks ahead. */
const FIRST = STEPS.indexOf(FIRST_OF_MANY) < STEPS.length - 2 ? FIRST_OF_MANY : (STEPS[1] ?? FIRST_OF_MANY);

/** What is cut, covered or out of reach in the presenter's window as it stands. */
const faultsIn = (): string[] => {
  const seen = Array.from(
    document.querySelectorAll<HTMLElement>(
      '.console-top > :not(.console-times), .console-times > *, .console-label-next, .console-keys > *, #console-words, .step.is-current .frame, .step.is-current > .controls, .step.is-next .frame, .step.is-then .frame',
    ),
  ).filter((part) => part.getClientRects().length > 0 && part.textContent.trim() !== '');
  const boxes = seen.map((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    // A line's box is taller than its letters.
    return { name: part.id || part.className || part.textContent, left, top: top + 3, right, bottom: bottom - 3 };
  });
  const height = document.documentElement.scrollHeight;
  const notes = document.querySelector('.console-notes');
  const cut = notes === null ? 0 : notes.scrollHeight - notes.clientHeight;
  return [
    ...boxes.flatMap((box, at) => [
      ...(box.left < 0 || box.right > innerWidth + 1 ? [`${box.name} leaves the window sideways`] : []),
      ...(box.bottom > height + 1 ? [`${box.name} is below the window's end`] : []),
      ...boxes
        .slice(at + 1)
        .filter(
          (other) =>
            Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
            Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
        )
        .map((other) => `${box.name} lies on ${other.name}`),
    ]),
    ...(cut > 1 && getComputedStyle(notes ?? document.body).overflowY !== 'visible' ? [`notes cut by ${cut} px`] : []),
    ...(document.documentElement.scrollWidth > innerWidth ? ['the window scrolls sideways'] : []),
  ];
};

for (const [width, height] of [
  [1920, 1080],
  [1440, 900],
  [1280, 720],
  [1100, 700],
  [1024, 768],
  [900, 700],
  [911, 467],
  [853, 507],
  [640, 350],
  [427, 480],
] as const) {
  test(`at ${width} by ${height} the notes have room, and nothing is out of reach`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('slides/presenter/');
    await expect(current(page)).toBeVisible();
    const found: string[] = [];
    for (const step of await stepsIn(page)) {
      await page.evaluate((hash) => (location.hash = hash), step);
      await expect(current(page)).toHaveId(step);
      found.push(...(await page.evaluate(faultsIn)).map((fault) => `${step}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

test('+ and − set the notes larger and smaller, for the next time, too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.goto(`slides/presenter/${FIRST.hash}`);
  await expect(current(page)).toBeVisible();
  const size = () =>
    page.locator('#console-words').evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
  const usual = await size();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const large = await size();
  expect(large).toBeGreaterThan(usual * 1.3);
  await page.reload();
  await expect(current(page)).toBeVisible();
  expect(await size()).toBe(large);
  await page.keyboard.press('-');
  expect(await size()).toBeLessThan(large);
  await page.locator('#console-smaller').click();
  expect(await size()).toBe(usual);
  expect(await hashOf(page)).toBe(FIRST.hash);
});

test('has one heading of the first level, and does not shift while it loads', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = { value: 0, ...entry.toJSON() };
        const { dataset } = document.documentElement;
        dataset['shift'] = String(Number(dataset['shift'] ?? 0) + value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Slow scripts: the slides are painted long before the window is laid out.
  await page.route(/\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
  for (const [address, width] of [
    [`slides/presenter/${FIRST.hash}`, 1280],
    [`slides/presenter/${FIRST.hash}`, 640],
    [`slides/${FIRST.hash}`, 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    await page.goto('about:blank');
    await page.goto(address);
    await expect(current(page)).toBeVisible();
    await page.waitForTimeout(300);
    const shift = Number((await page.locator('html').getAttribute('data-shift')) ?? '0');
    expect(shift, `${address} at ${width}`).toBeLessThan(0.02);
    expect(await page.locator('h1').count(), address).toBe(1);
  }
});

test('without its script, the slides are there to be read after a moment', async ({ page, watch }) => {
  watch.expect(/Failed to load|net::ERR/);
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto('slides/');
  await expect(page.locator(`[id="${FIRST.id}"] h2`)).toBeVisible({ timeout: 6000 });
});

test('small slides keep their letters apart where a browser has a least size for them', async ({
  playwright,
  baseURL,
}) => {
  const { launchOptions } = test.info().project.use;
  const folder = test.info().outputPath('profile');
  const context = await playwright.chromium.launchPersistentContext(folder, {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--blink-settings=minimumFontSize=20'],
    viewport: { width: 1280, height: 720 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  const ratiosOf = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all.map((words) => {
        const frame = words.closest('.frame')?.getBoundingClientRect().width ?? 1;
        return words.getBoundingClientRect().height / frame;
      }),
    );
  await page.goto(`slides/${FIRST.hash}`);
  await expect(current(page)).toBeVisible();
  const [whole = 0] = await ratiosOf('.step.is-current .slide-measure');
  await page.keyboard.press('o');
  const small = await ratiosOf(`[id="${FIRST.slide}"] .step .slide-measure:visible`);
  expect(small[0]).toBeCloseTo(whole, 2);
  await page.goto(`slides/presenter/${FIRST.hash}`);
  await expect(current(page)).toBeVisible();
  const previews = await ratiosOf('.step:is(.is-next, .is-then) .slide-measure');
  expect(previews).toHaveLength(2);
  for (const preview of previews) expect(preview).toBeCloseTo(whole, 2);
  await context.close();
});
