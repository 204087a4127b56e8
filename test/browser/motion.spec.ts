import { CHOOSABLE, turned } from './deck.ts';
import { ALL, choose, expect, figure, LIVE, test, wakeAll } from './page.ts';
import { DRAWN_IN_CHOICE, SCALED, STILL, whereStoryHas } from './story.ts';

const EXPLAINS_UP_TO_MS = 600;

for (const place of ['./', `./embed/${STILL}/`, `./slides/${turned(CHOOSABLE, 1).hash}`]) {
  test(`nothing of ${place} moves for longer than it takes to explain`, async ({ page }) => {
    await page.goto(place);
    const slow = await page.evaluate((limit) => {
      const ms = (text: string) =>
        Math.max(...text.split(',').map((part) => Number.parseFloat(part) * (part.includes('ms') ? 1 : 1000)));
      return Array.from(document.querySelectorAll('*')).flatMap((element) => {
        const { transitionDuration, transitionDelay, animationDuration, animationName } = getComputedStyle(element);
        const longest = Math.max(
          ms(transitionDuration) + ms(transitionDelay),
          animationName === 'none' ? 0 : ms(animationDuration),
        );
        return longest >= limit ? [`${element.tagName}.${element.getAttribute('class') ?? ''} ${longest}`] : [];
      });
    }, EXPLAINS_UP_TO_MS);
    expect(slow).toEqual([]);
  });
}

test('for a reader who asks for stillness nothing runs at all, whatever is pointed at, pinned, chosen or walked', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  const running: string[] = [];
  const look = async (when: string) => {
    const count = await page.evaluate(() => document.getAnimations().length);
    if (count > 0) running.push(`${when}: ${count}`);
  };
  await wakeAll(page);
  await look('awake');
  for (const id of ALL) {
    const words = figure(page, id).locator(':is(.mark, .mark *):is(text):visible').first();
    await words.hover();
    await look(`${id} pointed at`);
    await words.click();
    await look(`${id} pinned`);
    await page.keyboard.press('Escape');
    await figure(page, id).locator('.chart-box').first().focus();
    await page.keyboard.press('ArrowRight');
    await look(`${id} walked`);
  }
  for (const id of LIVE) {
    await figure(page, id).locator('.controls label').last().click();
    await look(`${id} chosen`);
  }
  await page.locator(`main .text a[data-fact="${DRAWN_IN_CHOICE}"]`).first().click();
  const before = await page.evaluate(() => scrollY);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await page.evaluate(() => scrollY), 'no scroll is drawn out').toBe(before);
  expect(running).toEqual([]);
});

whereStoryHas(SCALED !== undefined, () =>
  test('marks travel to where a choice puts them, for a reader who has not asked for stillness', async ({ page }) => {
    const { id = '', word = '' } = SCALED ?? {};
    await page.goto('./');
    await wakeAll(page);
    const moving = () => figure(page, id).evaluate((element) => element.getAnimations({ subtree: true }).length);
    await choose(page, id, word);
    await expect.poll(moving, { intervals: [20] }).toBeGreaterThan(10);
    await expect.poll(moving).toBe(0);
  }),
);
