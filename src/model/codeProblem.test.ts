import { describe, expect, it } from 'vitest';
import { codeProblem } from './codeProblem.ts';

const errorOf = (message: string, stack: string): Error => Object.assign(new Error(message), { stack });

describe('a content file that cannot be read', () => {
  it.each([
    [
      'a name that was not imported',
      'anotherStory is not defined',
      'ReferenceError: anotherStory is not defined\n    at /site/src/content/stories.ts:5:52\n    at run (/site/node_modules/vite/x.js:1:1)',
      {
        file: 'src/content/stories.ts',
        line: 5,
        message: `"anotherStory" is not defined; expected "import { anotherStory } from './<its folder>/story.ts';" at the head of the file`,
      },
    ],
    [
      'a file that is not there',
      'Failed to load url ../../model/fat.ts (resolved id: ../../model/fat.ts) in /site/src/content/x/facts.ts. Does the file exist?',
      '',
      {
        file: 'src/content/x/facts.ts',
        line: 1,
        message:
          'Failed to load url ../../model/fat.ts (resolved id: ../../model/fat.ts) in src/content/x/facts.ts. Does the file exist?',
      },
    ],
    [
      'a language that was named and not imported',
      'es is not defined',
      'ReferenceError: es is not defined\n    at /site/src/i18n/uiWords.ts:22:70\n    at run (/site/node_modules/vite/x.js:1:1)',
      {
        file: 'src/i18n/uiWords.ts',
        line: 22,
        message: `"es" is not defined; expected "import es from './ui/es.json' with { type: 'json' };" at the head of the file`,
      },
    ],
    [
      'land that was not drawn yet',
      'Failed to load url ./land.json (resolved id: ./land.json) in /site/src/content/x/story.ts. Does the file exist?',
      '',
      {
        file: 'src/content/x/story.ts',
        line: 1,
        message: 'land.json is not there; expected it from "npm run geography"',
      },
    ],
    [
      'a bracket too many',
      'Transform failed with 1 error:\n\n\u001b[31m[PARSE_ERROR] \u001b[0mExpected `,` or `)` but found `;`\n  [ src/content/x/facts.ts:57:3 ]',
      '',
      { file: 'src/content/x/facts.ts', line: 57, message: 'Expected `,` or `)` but found `;`' },
    ],
  ])('%s is named with file and line', (_, message, stack, problem) => {
    expect(codeProblem(errorOf(message, stack))).toEqual(problem);
  });

  it('is no matter of what fails elsewhere', () => {
    expect(codeProblem(errorOf('oh', 'Error: oh\n    at /site/src/charts/axis.ts:1:1'))).toBeUndefined();
  });
});
