import { expect, figure, FIGURES, test } from './page.ts';

const VERDICTS = ['Confirmed', 'Another subject', 'Others differ', 'Found nowhere else'];

test.describe('the claim check', () => {
  test('has one line for each claim: as stated, what the record says, verdict by shape and word', async ({ page }) => {
    await page.goto('./');
    const table = page.getByRole('table', { name: 'Claim check' });
    await expect(table.getByRole('columnheader')).toHaveText(['As stated', 'What the public record says', 'Verdict']);
    const lines = await table.locator('tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        claim: row.querySelector('th')?.textContent ?? '',
        record: row.querySelector('td')?.firstChild?.textContent ?? '',
        sources: row.querySelectorAll('td a[rel=external]').length,
        verdict: row.querySelector('.verdict-cell')?.textContent ?? '',
        shapes: row.querySelectorAll('.verdict-cell svg path').length,
      })),
    );
    expect(lines.length).toBeGreaterThanOrEqual(FIGURES.length);
    for (const { claim, record, sources, verdict, shapes } of lines) {
      expect(record, claim).not.toBe('');
      expect(VERDICTS, claim).toContain(verdict);
      expect(shapes, claim).toBeGreaterThan(0);
      if (verdict !== 'Found nowhere else') expect(sources, claim).toBeGreaterThan(0);
    }
    expect(new Set(lines.map(({ verdict }) => verdict)).size, 'each verdict is given').toBe(VERDICTS.length);
  });

  for (const width of [390, 1280]) {
    test(`is one word away from each figure, at its own line with its own verdict, at ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('./');
      for (const id of FIGURES) {
        const link = figure(page, id).locator('.notes a.verdict');
        const word = (await link.textContent()) ?? '';
        await link.click();
        const line = page.locator(`[id="${((await link.getAttribute('href')) ?? '').slice(1)}"]`);
        await expect(line.locator('.verdict-cell'), id).toHaveText(word);
        await expect(line.locator('th'), id).toBeInViewport({ ratio: 1 });
        const underBar = await line.evaluate(
          (row) =>
            row.getBoundingClientRect().top <
            (document.querySelector('.contents')?.getBoundingClientRect().bottom ?? 0) - 1,
        );
        expect(underBar, `${id}: not under the row of contents`).toBe(false);
      }
    });
  }
});
