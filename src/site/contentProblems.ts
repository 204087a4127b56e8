import { stories } from '../content/stories.ts';
import { localesOf, type Locale } from '../i18n/locales.ts';
import { missingWords } from '../model/draftText.ts';
import { inOrder, StoryError, type Problem } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { uiProblems } from '../model/uiProblems.ts';
import { resolvedStory } from './resolvedStory.ts';

/** Every mistake in every language of every story, the first causes first: one answer, however many there are. */
export const contentProblems = (all: readonly Story[] = stories): Problem[] =>
  inOrder([
    ...twinProblems(all),
    ...all.flatMap((story) =>
      localesOf(story.text).flatMap((locale) => {
        const problems = problemsOf(() => resolvedStory(story, locale));
        return [...uiProblems(locale), ...(problems.length === 0 ? [] : missingIn(story, locale)), ...problems];
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
