import { locales } from '../../i18n/locales.ts';
import type { ResolvedStory } from '../../model/story.ts';

/** The story for machines that read schema.org: an article based on the report, and its facts as a data set. */
export const structuredDataOf = (story: ResolvedStory): string => {
  const { words, original, locale } = story;
  const inLanguage = locales[locale].tag;
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: words['title'],
        description: words['description'],
        inLanguage,
        isBasedOn: {
          '@type': 'NewsArticle',
          url: original.url,
          publisher: { '@type': 'Organization', name: original.publisher },
          datePublished: original.date,
        },
      },
      {
        '@type': 'Dataset',
        name: words['title'],
        description: words['description'],
        inLanguage,
        variableMeasured: Object.values(story.facts)
          .filter((fact) => typeof fact.value === 'number')
          .map((fact) => ({ '@type': 'PropertyValue', name: fact.label, value: fact.value, unitText: fact.unit })),
      },
    ],
  };
  // "</script>" in a word would end the block; the escaped form reads the same as JSON.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
};
