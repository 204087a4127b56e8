import { evaluateFacts } from '../../src/model/evaluateFacts.ts';
import { readCsv } from '../readCsv.ts';
import { expect, figure, FIGURES, test } from './page.ts';
import { STORY } from './story.ts';
import { openMenu, save } from './takeAway.ts';

// The story that the site was built from, whichever it is.
const folder = `../../src/content/${STORY}`;
const written: Parameters<typeof evaluateFacts>[0] = await import(`${folder}/facts.ts`);
const { units }: { units: Parameters<typeof evaluateFacts>[1]['units'] } = await import(`${folder}/units.ts`);
const { facts } = evaluateFacts(written, { units });
const valueOf = (id: string): string => {
  const value = facts[id]?.value;
  return Array.isArray(value) ? value.join(' ') : String(value);
};

test.describe('the data of every figure can be taken away', () => {
  test('as a table with the values of the facts, and with the words of the page', async ({ page }) => {
    await page.goto('./');
    for (const id of FIGURES) {
      await openMenu(page, id);
      const { name, content } = await save(page, 'Table as CSV');
      expect(name).toBe(`${STORY}_${id}_en.csv`);
      expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = readCsv(content.toString('utf8'));
      for (const { id: fact, value, unit, basis, bound } of rows) {
        expect(value, fact).toBe(valueOf(fact));
        expect({ unit, basis, bound }, fact).toEqual({
          unit: facts[fact]?.unit,
          basis: facts[fact]?.provenance.basis,
          bound: facts[fact]?.bound,
        });
      }
      const shown = await figure(page, id)
        .locator('table.facts tr[data-fact]')
        .evaluateAll((lines) =>
          lines.map((line) => ({
            id: line.getAttribute('data-fact') ?? '',
            label: line.querySelector('th')?.textContent ?? '',
          })),
        );
      expect(new Set(rows.map(({ id: fact }) => fact))).toEqual(new Set(shown.map(({ id: fact }) => fact)));
      expect(rows).toHaveLength(shown.length);
      for (const { id: fact, label, when } of rows) {
        const row = shown.find((candidate) => candidate.id === fact)?.label ?? '';
        // A file has the time in a column of its own, the page beside the words.
        if (when === '') expect(row).toBe(label);
        else expect(row.startsWith(`${label} (`), row).toBe(true);
      }
      await page.keyboard.press('Escape');
    }
  });

  test('as JSON with the same values, and its schema beside it', async ({ page, request }) => {
    await page.goto('./');
    for (const id of FIGURES) {
      await openMenu(page, id);
      const { name, content } = await save(page, 'Data as JSON');
      expect(name).toBe(`${STORY}_${id}_en.json`);
      const file = JSON.parse(content.toString('utf8'));
      expect(file.figure.id).toBe(id);
      expect(file.facts.length).toBeGreaterThan(0);
      for (const fact of file.facts) expect(fact.value, fact.id).toEqual(facts[fact.id]?.value);
      const schema = await request.get(new URL(file.$schema, new URL('data/', page.url())).href);
      expect(schema.status()).toBe(200);
      await page.keyboard.press('Escape');
    }
  });

  test('of the whole story in two files', async ({ request }) => {
    const csv = readCsv(await (await request.get('data/facts.csv')).text());
    const { facts: all } = await (await request.get('data/facts.json')).json();
    const names = new Set(Object.keys(facts));
    expect(new Set(csv.map(({ id }) => id))).toEqual(names);
    expect(new Set(all.map(({ id }: { id: string }) => id))).toEqual(names);
    for (const { id, value } of csv) expect(value, id).toBe(valueOf(id));
  });
});
