import { stories } from '../content/stories.ts';
import { isLocale } from '../i18n/locales.ts';
import { inOrder, StoryError, type Problem } from '../model/problem.ts';
import { resolvedStory } from './resolvedStory.ts';

/** Every mistake in every language of every story, the first causes first: one answer, however many there are. */
export const contentProblems = (): Problem[] =>
  inOrder([
    ...twinProblems(),
    ...stories.flatMap((story) =>
      Object.keys(story.text)
        .filter(isLocale)
        .flatMap((locale) => problemsOf(() => resolvedStory(story, locale))),
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

/** A language without its interface or its numbers: `src/i18n/ui/es.json: missing; …`. */
const languageProblem = ({ message }: Error): Problem | undefined => {
  const [, file, rest] = /^(src\/i18n\/\S+): (.*)$/.exec(message) ?? [];
  return file === undefined || rest === undefined ? undefined : { file, line: 1, message: rest };
};

/** Two stories of one name would be written over each other. */
const twinProblems = (): Problem[] =>
  stories.flatMap(({ slug }, at) =>
    stories.findIndex((other) => other.slug === slug) === at
      ? []
      : [
          {
            file: 'src/content/stories.ts',
            line: 1,
            message: `two stories have the slug "${slug}"; expected one each`,
          },
        ],
  );
