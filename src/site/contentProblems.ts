import { stories } from '../content/stories.ts';
import { localesOf, type Locale } from '../i18n/locales.ts';
import { uiWords } from '../i18n/uiWords.ts';
import { missingWords } from '../model/draftText.ts';
import { inOrder, StoryError, type Problem } from '../model/problem.ts';
import { isSlug } from '../model/slug.ts';
import { slidesOf } from '../model/slides.ts';
import type { Story } from '../model/story.ts';
import { uiProblems } from '../model/uiProblems.ts';
import { resolvedStory } from './resolvedStory.ts';

type Files = Readonly<Record<string, string>>;

/** Each story.ts as written: a slug that is none leads to no folder, and its messages would name files that are not there. */
const storyFiles = import.meta.glob<string>('../content/*/story.ts', { eager: true, query: '?raw', import: 'default' });

/** Every mistake in every language of every story, the first causes first: one answer, however many there are. */
export const contentProblems = (all: readonly Story[] = stories, files: Files = storyFiles): Problem[] =>
  inOrder([
    ...twinProblems(all),
    ...all.flatMap((story) => folderProblem(story, files)),
    ...all.flatMap((story) =>
      localesOf(story.text).flatMap((locale) => {
        // The talk names slides of its own.
        const problems = problemsOf(() => slidesOf(resolvedStory(story, locale), uiWords(locale).deck));
        const own = [...(problems.length === 0 ? [] : missingIn(story, locale)), ...problems];
        return [...uiProblems(locale), ...own.map((problem) => inFolder(problem, story, files))];
      }),
    ),
  ]);

const problemsOf = (resolve: () => void): readonly Problem[] => {
  try {
    resolve();
    return [];
  } catch (error) {
    if (error instanceof StoryError) return error.problems;
    const language = error instanceof Error ? languageProblem(error) : undefined;
    if (language === undefined) throw error;
    return [language];
  }
};

type Found = { folder: string; line: number; lines: readonly string[] };

/** The folder and the line in which a story has its slug, by the folder's name, and its story.ts. */
const folderOf = ({ slug }: Story, files: Files): Found | undefined => {
  for (const [path, source] of Object.entries(files)) {
    const lines = source.split('\n');
    const line = lines.findIndex((written) => /^\s*slug: ['"](.*)['"]/.exec(written)?.[1] === slug) + 1;
    if (line > 0) return { folder: path.split('/').at(-2) ?? '', line, lines };
  }
  return undefined;
};

/** A problem with the path of the file as it is on the disk, and the line of what it speaks of. */
const inFolder = (problem: Problem, story: Story, files: Files): Problem => {
  const found = folderOf(story, files);
  if (found === undefined) return problem;
  const file = problem.file.replace(`src/content/${story.slug}/`, `src/content/${found.folder}/`);
  // What is said of a key of story.ts leads to its own line.
  const [, key] = /^(\w+)\b/.exec(file.endsWith('/story.ts') ? problem.message : '') ?? [];
  const line = found.lines.findIndex((written) => key !== undefined && written.trim().startsWith(`${key}:`)) + 1;
  return { ...problem, file, line: line > 0 ? line : problem.line };
};

/** The folder's name is the slug: a message could not say otherwise where to look. */
const folderProblem = (story: Story, files: Files): Problem[] => {
  const found = folderOf(story, files);
  if (found === undefined || found.folder === story.slug || !isSlug(story.slug)) return [];
  const message = `slug "${story.slug}": expected the name of its folder, "${found.folder}"`;
  return [{ file: `src/content/${found.folder}/story.ts`, line: found.line, message }];
};

/** How far a translation is from being whole: one line before those that say what is missing. */
const missingIn = ({ slug, text }: Story, locale: Locale): Problem[] => {
  const [first] = localesOf(text);
  const [own, other] = [text[locale], first === undefined ? undefined : text[first]];
  if (first === undefined || first === locale || own === undefined || other === undefined) return [];
  const { missing, all } = missingWords(own, other);
  if (missing === 0) return [];
  const message = `${missing} of ${all} words of ${first}.md are missing; "npm run dev" shows them marked, [${first}]`;
  return [{ file: `src/content/${slug}/text/${locale}.md`, line: 1, message }];
};

/** A language whose numbers cannot be read: `src/i18n/numberWords.ts: no entry for "pt"; …`. */
const languageProblem = ({ message }: Error): Problem | undefined => {
  const [, file, rest] = /^(src\/i18n\/\S+): (.*)$/.exec(message) ?? [];
  return file === undefined || rest === undefined ? undefined : { file, line: 1, message: rest };
};

/** Two stories of one name would be written over each other. */
const twinProblems = (all: readonly Story[]): Problem[] =>
  all.flatMap(({ slug }, at) =>
    all.findIndex((other) => other.slug === slug) === at
      ? []
      : [
          {
            file: 'src/content/stories.ts',
            line: 1,
            message: `two stories have the slug "${slug}"; expected one each`,
          },
        ],
  );
