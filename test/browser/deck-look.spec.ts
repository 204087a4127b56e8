import { headlineClass } from '../../src/views/deck/longHeadline.ts';
import { current, open, STEPS, stepsIn } from './deck.ts';
import { expect, test } from './page.ts';

/** px on a slide of 1280 by 720. Type is set in steps of a tenth. */
const LEAST_LABEL = 19.9;
const MOST_EMPTY = 1 / 3;
const LONG_HEADLINE =
  'What was said of a country was said of a whole region, and in the year before it was said of nobody at all';

/** Labels that are too small, leave the slide or lie on each other, and the largest part of it with nothing on it. */
const lookOf = (step: Element) => {
  const frame = step.querySelector('.frame');
  const box = frame?.getBoundingClientRect() ?? new DOMRect();
  const words: { text: string; px: number; left: number; top: number; right: number; bottom: number }[] = [];
  const walk = document.createTreeWalker(frame ?? step, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const own = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (own === null || text === '' || own.closest('.slide-place a, title, desc, script') !== null) continue;
    if (!own.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const matrix = own instanceof SVGGraphicsElement ? own.getScreenCTM() : null;
    const scale = matrix === null ? box.width / 1280 : Math.hypot(matrix.a, matrix.b);
    const px = (Number.parseFloat(getComputedStyle(own).fontSize) * scale * 1280) / box.width;
    for (const { left, top, right, bottom } of range.getClientRects()) {
      // A line's box is taller than its letters.
      const rest = (bottom - top) * 0.17;
      words.push({ text, px, left, right, top: top + rest, bottom: bottom - rest });
    }
  }
  const covers = (one: (typeof words)[number], other: (typeof words)[number]) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  const shapes = Array.from(step.querySelectorAll('.frame :is(path, rect, circle, line, use, li, .sign)'))
    .map((shape) => shape.getBoundingClientRect())
    .filter(({ width, height }) => width + height > 0);
  // The largest empty rectangle, on a grid of cells of 20 px.
  const [columns, rows] = [64, 36];
  const [wide, high] = [box.width / columns, box.height / rows];
  const isFull = (x: number, y: number) =>
    [...words, ...shapes].some(
      ({ left, top, right, bottom }) =>
        left < box.left + (x + 1) * wide &&
        right > box.left + x * wide &&
        top < box.top + (y + 1) * high &&
        bottom > box.top + y * high,
    );
  const heights = Array.from({ length: columns }, () => 0);
  let most = 0;
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) heights[x] = isFull(x, y) ? 0 : (heights[x] ?? 0) + 1;
    for (let from = 0; from < columns; from += 1) {
      let least = rows;
      for (let to = from; to < columns; to += 1) {
        least = Math.min(least, heights[to] ?? 0);
        most = Math.max(most, least * (to - from + 1));
      }
    }
  }
  return {
    small: words.map(({ text, px }) => ({ text, px })),
    outside: words
      .filter(
        ({ left, right, top, bottom }) => left < box.left || right > box.right || top < box.top || bottom > box.bottom,
      )
      .map(({ text }) => text),
    onEachOther: words.flatMap((one, at) =>
      words.slice(at + 1).flatMap((other) => (covers(one, other) ? [`${one.text} and ${other.text}`] : [])),
    ),
    empty: most / (columns * rows),
  };
};

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [960, 540],
] as const) {
  test(`at ${width} by ${height} every label can be read, none is cut or covered, and no slide has a third of it empty`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    await page.setViewportSize({ width, height });
    for (const step of await stepsIn(page)) {
      await page.evaluate((hash) => (location.hash = hash), step);
      await expect(current(page)).toHaveId(step);
      const { small, outside, onEachOther, empty } = await current(page).evaluate(lookOf);
      expect(
        small.filter(({ px }) => px < LEAST_LABEL),
        step,
      ).toEqual([]);
      expect(outside, step).toEqual([]);
      expect(onEachOther, step).toEqual([]);
      // A title without a score or a map of its own is its words and nothing else.
      const isBare = step === 'title.1' && (await current(page).locator('.score, svg').count()) === 0;
      if (!isBare) expect(empty, step).toBeLessThan(MOST_EMPTY);
    }
  });
}

for (const width of [1280, 700]) {
  test(`on paper no headline lies on its measure, printed from a window ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    for (const address of ['slides/', 'slides/?notes']) {
      await page.goto(address);
      await expect(page.locator('.step').first()).toBeAttached();
      await page.emulateMedia({ media: 'print' });
      // As long as any headline may be: this talk may have none of two lines.
      await page.locator('.slide-hed').evaluateAll(
        (heads, { words, name }) => {
          for (const head of heads) {
            head.textContent = words;
            head.setAttribute('class', name);
          }
        },
        { words: LONG_HEADLINE, name: headlineClass(LONG_HEADLINE) },
      );
      const printed = await page.locator('.step').evaluateAll((steps) =>
        steps
          .filter((step) => (step.querySelector('.frame')?.getClientRects().length ?? 0) > 0)
          .map((step) => {
            const [head, measure, chart] = ['.slide-hed', '.slide-measure', '.slide-chart svg.chart-slide'].map(
              (part) => step.querySelector(part)?.getBoundingClientRect(),
            );
            const frame = step.querySelector('.frame')?.getBoundingClientRect();
            return {
              step: step.id,
              isCovered: head !== undefined && measure !== undefined && head.bottom > measure.top + 4,
              // Container units are the sheet's in some browsers: a drawing is as wide as its slide has it.
              share: chart === undefined || frame === undefined ? undefined : chart.width / frame.width,
            };
          }),
      );
      expect(printed.length).toBeGreaterThan(9);
      expect(printed.filter(({ isCovered, share = 0.9 }) => isCovered || share > 0.93)).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

test('no card of any mark of any slide covers its headline or leaves the window', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const found: string[] = [];
  let cards = 0;
  for (const { id } of STEPS.filter(({ facts }) => facts.length > 0)) {
    await page.evaluate((hash) => (location.hash = hash), id);
    await expect(current(page)).toHaveId(id);
    const { opened, faults } = await current(page).evaluate(async (step) => {
      const wrong: string[] = [];
      let count = 0;
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const head = step.querySelector('.slide-hed')?.getBoundingClientRect() ?? new DOMRect();
      for (const mark of step.querySelectorAll('.chart-slide .mark[data-fact]')) {
        const shape = mark.querySelector('circle, rect, path, text') ?? mark;
        const { left, top, width, height } = shape.getBoundingClientRect();
        if (width + height === 0) continue;
        const at = { clientX: left + width / 2, clientY: top + height / 2 };
        shape.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, ...at }));
        for (let frame = 0; frame < 60 && document.querySelector('.card:popover-open') === null; frame += 1)
          await nextFrame();
        const shown = document.querySelector('.card:popover-open');
        const card = shown?.getBoundingClientRect();
        const fact = mark.getAttribute('data-fact');
        if (card === undefined) wrong.push(`${fact} has no card`);
        else if (card.bottom > innerHeight || card.right > innerWidth || card.left < 0) wrong.push(`${fact}: leaves`);
        else if (card.top < head.bottom - 1 && card.left < head.right) wrong.push(`${fact}: covers the headline`);
        count += card === undefined ? 0 : 1;
        shown?.querySelector<HTMLElement>('.card-actions > :last-child')?.click();
      }
      return { opened: count, faults: wrong };
    });
    cards += opened;
    found.push(...faults.map((fault) => `${id}: ${fault}`));
  }
  expect(found).toEqual([]);
  expect(cards).toBeGreaterThan(9);
});
