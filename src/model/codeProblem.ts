import type { Problem } from './problem.ts';

/**
 * A mistake that stops a content file from being read at all, a misspelt import or a missing comma, as a problem with its
 * file and line; nothing where an error comes from elsewhere.
 */
export const codeProblem = (error: Error): Problem | undefined => {
  const said = plain(error.message);
  const place = placeIn(`${said}\n${plain(error.stack ?? '')}`);
  if (place === undefined) return undefined;
  const message = said
    .split('\n')
    .map((line) => line.replace(/^\s*\[\w+\]\s*/, '').trim())
    .find((line) => line !== '' && !line.startsWith('Transform failed'));
  if (/land\.json/.test(message ?? '') && /Failed to (load|resolve)|does the file exist/i.test(message ?? ''))
    return { ...place, message: 'land.json is not there; expected it from "npm run geography"' };
  const [, name] = /(?:^|\s)['"`]?(\w+)['"`]? is not defined$/.exec(message ?? '') ?? [];
  if (name !== undefined)
    return { ...place, message: `"${name}" is not defined; expected ${importOf(name, place.file)}` };
  return {
    ...place,
    message: (message ?? 'this file cannot be read').replaceAll(/\(?\/\S*\/src\/content\//g, 'src/content/'),
  };
};

/** What an editor forgets when a file is named in a list. */
const importOf = (name: string, file: string): string =>
  file.endsWith('/uiWords.ts')
    ? `"import ${name} from './ui/${name}.json' with { type: 'json' };" at the head of the file`
    : file.endsWith('/story.ts') && /^[a-z]{2}$/.test(name)
      ? `"import ${name} from './text/${name}.md?raw';" at the head of the file`
      : file.endsWith('/stories.ts')
        ? `"import { ${name} } from './<its folder>/story.ts';" at the head of the file`
        : 'an import of it at the head of the file, or the name as it is written there';

/** Without the colours that a terminal would show. */
// eslint-disable-next-line no-control-regex
const plain = (text: string): string => text.replaceAll(/\u001b\[[\d;]*m/g, '');

/** Files that an editor writes: content, and the lists and words of a language. */
const EDITED = String.raw`src\/(?:content|i18n)\/[^\s:'")\]]+\.(?:ts|md|json)`;

/** The first line of such a file that an error speaks of: `…/src/content/stories.ts:5:52`, or Rolldown's `[ src/content/… ]`. */
const placeIn = (text: string): { file: string; line: number } | undefined => {
  const [, file, line] = new RegExp(`(${EDITED})(?:\\?raw)?:(\\d+)`).exec(text) ?? [];
  if (file !== undefined) return { file, line: Number(line) };
  const [, alone] = new RegExp(`(${EDITED})`).exec(text) ?? [];
  return alone === undefined ? undefined : { file: alone, line: 1 };
};
