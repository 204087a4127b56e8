import type { Page } from '@playwright/test';
import { expect, laidOut, test } from './page.ts';
import { CLAIM, CLAIMS, NUMBERED, whereStoryHas } from './story.ts';

const WORDS: Readonly<Record<string, string>> = {
  confirmed: 'Confirmed',
  subject: 'Another subject',
  differ: 'Others differ',
  nowhere: 'Found nowhere else',
};

const shownGroups = (page: Page) =>
  page.locator('details.claim:visible').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-group')));
const scrollOf = (page: Page) => page.evaluate(() => scrollY);

whereStoryHas(CLAIMS.length > 0, () => {
  test.describe('the claim check', () => {
    test('has one line a claim: its words, what the record says, by whom, verdict by shape and word', async ({
      page,
    }) => {
      await page.goto('./');
      const lines = await page.locator('details.claim').evaluateAll((claims) =>
        claims.map((claim) => {
          const sign = getComputedStyle(claim.querySelector('summary .signed') ?? claim, '::before');
          const textOf = (name: string) => claim.querySelector(`summary .${name}`)?.textContent?.trim() ?? '';
          return {
            id: claim.id,
            verdict: textOf('claim-verdict'),
            words: textOf('claim-words'),
            record: textOf('claim-record'),
            by: textOf('claim-by'),
            shape: sign.clipPath,
            sources: claim.querySelectorAll('.claim-sources a[href^=http]').length,
            original: claim.querySelector('.claim-ways a[href^=http]')?.getAttribute('href') ?? '',
            group: claim.getAttribute('data-group') ?? '',
          };
        }),
      );
      expect(lines.length).toBe(CLAIMS.length);
      for (const line of lines) {
        expect(line.id).toMatch(/^claim-[a-z0-9-]+$/);
        for (const part of [line.words, line.record, line.by]) expect(part, line.id).not.toBe('');
        expect(line.verdict, line.id).toBe(WORDS[line.group]);
        expect(line.shape, line.id).toMatch(/^polygon\(evenodd/);
        expect(line.original, line.id).toMatch(/#:~:text=\S/);
        if (line.group !== 'nowhere') expect(line.sources, line.id).toBeGreaterThan(0);
      }
      const groups = new Set(lines.map(({ group }) => group));
      expect(new Set(lines.map(({ shape }) => shape)).size, 'a shape a verdict').toBe(groups.size);
    });

    test('is the score told in full: the same claims, in the same verdicts, with the counts that the facts have', async ({
      page,
    }) => {
      await page.goto('./');
      const lines = await page.locator('details.claim').evaluateAll((claims) => claims.map(({ id }) => id).toSorted());
      const marks = await page
        .locator('.score a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? '').toSorted());
      expect(marks).toEqual(lines);
      for (const [group, word] of Object.entries(WORDS)) {
        const count = await page.locator(`details.claim[data-group="${group}"]`).count();
        const heading = page.locator('.score-group', {
          has: page.locator('.score-count', { hasText: new RegExp(word.slice(1), 'i') }),
        });
        await expect(heading.locator('b')).toHaveText(String(count));
        await expect(heading.locator('li')).toHaveCount(count);
      }
      await expect(page.locator('.score')).toHaveAttribute('aria-label', `${lines.length} claims checked`);
    });

    for (const width of [390, 1280]) {
      test.describe(`at ${width} px`, () => {
        test.use({ viewport: { width, height: 800 } });

        test('shows one verdict, keeps it in the address and moves nothing above', async ({ page }) => {
          await page.goto('./');
          await laidOut(page);
          const all = await shownGroups(page);
          await page.locator('.filter').scrollIntoViewIfNeeded();
          const before = await scrollOf(page);
          const { group } = CLAIM;
          await page.getByRole('link', { name: new RegExp(`^${WORDS[group]} \\d`) }).click();
          await expect(page).toHaveURL(new RegExp(`\\?claims=${group}$`));
          expect(new Set(await shownGroups(page))).toEqual(new Set([group]));
          expect(Math.abs((await scrollOf(page)) - before)).toBeLessThan(2);
          await page.reload();
          expect(new Set(await shownGroups(page))).toEqual(new Set([group]));
          await page.getByRole('link', { name: /^All \d/ }).click();
          await expect(page).not.toHaveURL(/claims/);
          expect(await shownGroups(page)).toEqual(all);
        });

        test('opens the line that an address names, in the window and not under the bar, whatever is shown', async ({
          page,
        }) => {
          const hidden = CLAIMS.find(({ group }) => group !== CLAIM.group)?.group ?? '';
          await page.goto(`./?claims=${hidden}#${CLAIM.id}`);
          const line = page.locator(`[id="${CLAIM.id}"]`);
          await expect(line).toHaveAttribute('open');
          await expect(line.locator('.claim-more')).toBeVisible();
          await expect(line.locator('summary')).toBeInViewport({ ratio: 1 });
          const isUnderBar = await line.evaluate(
            (row) =>
              row.getBoundingClientRect().top <
              (document.querySelector('.contents')?.getBoundingClientRect().bottom ?? 0) - 1,
          );
          expect(isUnderBar).toBe(false);
          await page.goto(`./#check-${CLAIM.fact}`);
          await expect(line, 'the first edition’s address').toHaveAttribute('open');
        });

        test('opens a line in place', async ({ page }) => {
          await page.goto('./');
          await laidOut(page);
          const line = page.locator('details.claim').nth(Math.floor(CLAIMS.length / 3));
          const summary = line.locator('summary');
          await summary.scrollIntoViewIfNeeded();
          const before = await scrollOf(page);
          await summary.locator('.claim-verdict').click();
          await expect(line.locator('.claim-more')).toBeVisible();
          expect(Math.abs((await scrollOf(page)) - before)).toBeLessThan(2);
        });

        test('opens a line wherever it is pressed, on a number of it, too; what it opens has the card', async ({
          page,
        }) => {
          await page.goto('./');
          await laidOut(page);
          const line = page.locator(`[id="${NUMBERED}"]`);
          for (const part of await line.locator('summary :is(.claim-words, .claim-record, [data-fact])').all()) {
            await part.click();
            await expect(line).toHaveAttribute('open');
            await part.click();
            await expect(line).not.toHaveAttribute('open');
          }
          await expect(page.locator('.card')).toHaveCount(0);
          await line.locator('summary').click();
          await line.getByRole('link', { name: 'Its number' }).click();
          await expect(page).toHaveURL(/numbers\/#\w+$/);
          await expect(page.locator('.card')).toBeVisible();
        });

        test('is a press away from each mark of the score and each card', async ({ page }) => {
          await page.goto('./');
          for (const at of [0, Math.floor(CLAIMS.length / 2), CLAIMS.length - 1]) {
            const mark = page.locator('.score a').nth(at);
            const href = (await mark.getAttribute('href')) ?? '';
            await mark.click();
            await page.locator('.card').getByRole('link', { name: 'See the line in the check' }).click();
            await expect(page).toHaveURL(new RegExp(`${href}$`));
            await expect(page.locator(href)).toHaveAttribute('open');
            await expect(page.locator(`${href} summary`)).toBeInViewport();
            await page.goBack();
          }
        });
      });
    }

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });
      test('shows the line that an address names with its details, and offers no filter', async ({ page }) => {
        await page.goto(`./#${CLAIM.id}`);
        await expect(page.locator(`[id="${CLAIM.id}"] .claim-more`)).toBeVisible();
        await expect(page.locator('.filter:visible')).toHaveCount(0);
      });
    });
  });

  test('a checked number carries its verdict’s sign, and from 1180 px a note stands beside it', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('./');
    const link = page.locator(`main .text a[data-fact="${CLAIM.fact}"]`).first();
    await expect(link.getByRole('img', { name: WORDS[CLAIM.group] ?? '' })).toBeVisible();
    const notes = await page.locator('.margin p').evaluateAll((all) =>
      all.map((note) => {
        const paragraph = note.closest('.margin')?.previousElementSibling?.getBoundingClientRect();
        const at = note.closest('.margin')?.getBoundingClientRect();
        return {
          words: note.textContent?.trim().split(/\s+/).length ?? 0,
          signs: Number(note.classList.contains('signed')),
          beside:
            paragraph !== undefined && at !== undefined && at.left >= paragraph.right && at.top - paragraph.top < 12,
        };
      }),
    );
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter(({ words, signs, beside }) => words > 20 || signs !== 1 || !beside)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(page.locator('.margin:visible')).toHaveCount(0);
  });
});

whereStoryHas(CLAIMS.length === 0, () =>
  test('a story of which nothing was checked shows no check, no score and no verdict', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('./');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('#claim-check, .score, .filter, .margin, .signed, a[href*="#claim-"]')).toHaveCount(0);
    await page.goto('./numbers/');
    await expect(page.locator('[data-verdict], input[name=verdict], a[href*="#claim-"]')).toHaveCount(0);
  }),
);
