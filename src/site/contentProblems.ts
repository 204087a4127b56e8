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
    throw error;
  }
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
