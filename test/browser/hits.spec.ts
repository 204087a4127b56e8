import type { Page } from '@playwright/test';
import { distanceTo, litAt, litIn, oneOfEach, shapesIn, viewsOf, type Shape } from './marks.ts';
import { boxOf, expect, figure, FIGURES, laidOut, test } from './page.ts';

const chartBox = (page: Page, id: string) => figure(page, id).locator('.chart-box');

const open = async (page: Page, id: string, view: string): Promise<void> => {
  await page.goto(`./${view}#${id}`);
  await laidOut(page);
  if (view !== '') await expect(chartBox(page, id).locator('.live svg').first(), `${id}${view} is live`).toBeVisible();
  await chartBox(page, id).scrollIntoViewIfNeeded();
};

test('each mark is hit where it is drawn, in every view', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 1500 });
  const missed: string[] = [];
  for (const id of FIGURES) {
    await page.goto('./');
    for (const view of await viewsOf(page, id)) {
      await open(page, id, view);
      const shapes = await shapesIn(chartBox(page, id));
      // The middle; another mark may stand on the middle of a line, but not on all of it.
      const placesOf = ({ points }: Shape) =>
        [0.5, 0.25, 0.75].flatMap((share) => points[Math.floor(points.length * share)] ?? []);
      const tried = oneOfEach(shapes).flatMap((shape) => placesOf(shape).map((at) => ({ shape, at })));
      const lit = await litAt(
        chartBox(page, id),
        tried.map(({ at }) => at),
      );
      // What is drawn over it counts there.
      const hit = new Set(
        tried.flatMap(({ shape, at }, place) =>
          shapes.some((other) => other.fact === lit[place] && distanceTo(other, at) < 1) ? [shape] : [],
        ),
      );
      for (const { shape } of tried) if (!hit.has(shape)) missed.push(`${id}${view} ${shape.kind} of ${shape.fact}`);
    }
  }
  expect(missed).toEqual([]);
});

test('a small mark has room around it on a phone, and the nearest wins', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 1700 });
  const missed: string[] = [];
  for (const id of FIGURES) {
    await open(page, id, '');
    const area = await boxOf(chartBox(page, id));
    const shapes = await shapesIn(chartBox(page, id));
    const tried = oneOfEach(shapes).flatMap((shape) => {
      const [{ x, y } = { x: 0, y: 0 }] = shape.points;
      if (shape.kind === 'path' || shape.width >= 24 || shape.height >= 24) return [];
      return [
        { x: x + 11.5, y },
        { x: x - 11.5, y },
        { x, y: y + 11.5 },
        { x, y: y - 11.5 },
      ]
        .map((at) => ({ shape, at, by: `${Math.round(at.x - x)} ${Math.round(at.y - y)}` }))
        .filter(({ at }) => at.y < area.y + area.height);
    });
    const lit = await litAt(
      chartBox(page, id),
      tried.map(({ at }) => at),
    );
    for (const [place, { shape, at, by }] of tried.entries()) {
      const isNearer = shapes.some(
        (other) => other.fact === lit[place] && distanceTo(other, at) < distanceTo(shape, at) + 2,
      );
      if (!isNearer) missed.push(`${id}: ${by} from ${shape.fact}: ${lit[place]}`);
    }
  }
  expect(missed).toEqual([]);
});

test('anywhere in a plot that is read along an axis means its nearest datum', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1500 });
  await page.goto('./');
  await laidOut(page);
  const areas = page.locator('figure.figure .pick:visible');
  expect(await areas.count()).toBeGreaterThan(0);
  for (const area of await areas.all()) {
    await area.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await boxOf(area);
    const box = area.locator('xpath=ancestor::*[contains(@class, "chart-box")]');
    for (const share of [0.2, 0.5, 0.8]) {
      await page.mouse.move(x + width * share, y + height * 0.5);
      await expect.poll(() => litIn(box)).toHaveLength(1);
    }
  }
});
