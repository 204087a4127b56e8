import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsOf, textOf } from '../src/exports/package.ts';
import { builtFiles, readBuilt } from './site.ts';

const FILES = builtFiles().filter((path) => path.endsWith('.pptx'));
/** LibreOffice is no part of the project: where it is not installed, `npm run pptx:look` is the way, on a machine that has it. */
const canLook = ['soffice', 'pdftotext', 'pdfinfo'].every(
  (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0,
);
const MINUTES = 180_000;
/** The source line's top in points (master.ts), and a little of what letters reach below their line. */
const FOOT = 6.78 * 72 - 2;
const PAGE = { width: 960, height: 540 };

type Word = { left: number; right: number; bottom: number; text: string };

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The words of each page of a PDF, with where they stand. */
const pagesIn = (pdf: string): Word[][] =>
  execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' })
    .split('<page ')
    .slice(1)
    .map((page) =>
      Array.from(
        page.matchAll(/<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)/g),
        ([, left, right, bottom, text = '']) => ({
          left: Number(left),
          right: Number(right),
          bottom: Number(bottom),
          text: unescaped(text),
        }),
      ),
    );

type Told = { title: string; source: string };

/** Headline and source of each slide, by their placeholders. */
const slidesIn = (path: string): Told[] => {
  const parts = partsOf(readBuilt(path));
  const names = [...parts.keys()].filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
  return (
    names
      .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
      // A slide that is kept for questions is no page.
      .filter((name) => !/<p:sld [^>]*show="0"/.test(textOf(parts, name)))
      .map((name) => {
        const shapes = Array.from(textOf(parts, name).matchAll(/<p:sp>.*?<\/p:sp>/gs), ([shape]) => shape);
        const textIn = (called: string) =>
          unescaped(
            Array.from(
              (shapes.find((shape) => shape.includes(` name="${called}"`)) ?? '').matchAll(/<a:t>([^<]*)/g),
              ([, run = '']) => run,
            ).join(''),
          );
        return { title: textIn('Headline'), source: textIn('Source') };
      })
  );
};

describe.runIf(canLook)('LibreOffice turns the slides into pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pptx-pages-'));
  const pdfOf = (path: string) => join(folder, basename(path).replace(/pptx$/, 'pdf'));

  beforeAll(() => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = FILES.map((path) => resolve('dist', path));
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
    });
  }, MINUTES);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('all of them', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.pdf'))
        .toSorted(),
    ).toEqual(FILES.map((path) => basename(pdfOf(path))).toSorted());
  });

  it.each(FILES)('%s: one 16:9 page for each slide, with its headline and its source', (path) => {
    const told = execFileSync('pdfinfo', [pdfOf(path)], { encoding: 'utf8' });
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(told) ?? [];
    expect(Math.round(Number(width))).toBe(PAGE.width);
    expect(Math.round(Number(height))).toBe(PAGE.height);
    const pages = pagesIn(pdfOf(path)).map((words) => words.map(({ text }) => text).join(''));
    const slides = slidesIn(path);
    expect(pages).toHaveLength(slides.length);
    for (const [at, { title, source }] of slides.entries()) {
      expect(pages[at]).toContain(title.replaceAll(/\s/g, ''));
      expect(pages[at]).toContain(source.replaceAll(/\s/g, ''));
    }
  });

  it.each(FILES)('%s: nothing runs off a page or into the source line', (path) => {
    const slides = slidesIn(path);
    for (const [at, words] of pagesIn(pdfOf(path)).entries()) {
      const outside = words.filter(({ left, right, bottom }) => left < 0 || right > PAGE.width || bottom > PAGE.height);
      expect(outside).toEqual([]);
      const foot = words.filter(({ bottom }) => bottom > FOOT).map(({ text }) => text);
      const allowed = [...(slides[at]?.source.split(/\s+/) ?? []), String(at + 1)];
      // A long address is broken where there is room.
      const isOfSource = (word: string) => allowed.some((known) => known.includes(word));
      expect(foot.filter((word) => !isOfSource(word))).toEqual([]);
    }
  });
});
