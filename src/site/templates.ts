import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateName } from './document.tsx';

/** The templates as text: those that Vite built, or those at the top of the project. */
export type Templates = Readonly<Record<TemplateName, string>>;

const COMMENT = /\s*<!--(?!head-->|body-->)[\s\S]*?-->/g;
const POLICY = /\s*<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"\s*\/?>/;

/** One template, without the comments that are for those who edit it. */
export const readTemplate = (folder: string, name: TemplateName): string =>
  readFileSync(join(folder, name), 'utf8').replaceAll(COMMENT, '');

/** The templates that Vite wrote into the built site, with hashed addresses. */
export const builtTemplates = (outDir: string): Templates => {
  const [page, slides] = [readTemplate(outDir, 'index.html'), readTemplate(outDir, 'slides.html')];
  return { 'index.html': withSheets(page, sheetsOf(slides)), 'slides.html': withSheets(slides, sheetsOf(page)) };
};

const SHEETS = /(?:\s*<link rel="stylesheet"[^>]*>)+/;

/**
 * Asks for a template's sheets as the cascade needs them: the bundler names its own first, and those refine what it
 * shares with the other. Plainly, too, without `crossorigin`: an embed in a sandboxed frame would lose its style on a
 * host that sends no CORS headers.
 */
const withSheets = (template: string, others: readonly string[]): string => {
  const sheets = sheetsOf(template);
  const ordered = [
    ...sheets.filter((sheet) => others.includes(sheet)),
    ...sheets.filter((sheet) => !others.includes(sheet)),
  ];
  return template.replace(SHEETS, ordered.map((sheet) => `\n    <link rel="stylesheet" href="${sheet}" />`).join(''));
};

/** A template under another policy, or under none: the development server injects scripts and styles of its own. */
export const withPolicy = (template: string, policy: string | undefined): string => {
  if (!POLICY.test(template)) throw new Error('the template has no policy');
  return template.replace(POLICY, () =>
    policy === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
};

/** The addresses of a template's style sheets, in the order of the cascade: `./assets/main-DL3VqZgl.css`. */
export const sheetsOf = (template: string): string[] =>
  Array.from(template.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g), ([, href = '']) => href);

const FILES = /\s*<(?:link rel="(?:preload|modulepreload|stylesheet)"[^>]*>|script type="module"[^>]*><\/script>)/g;

/** A built template that asks for no script, style or font. */
export const withoutFiles = (template: string): string => template.replaceAll(FILES, '');
