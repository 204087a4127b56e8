import { storyPaths } from '../../exports/formats.ts';
import { locales, placeOf } from '../../i18n/locales.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { Pedigree, ResolvedStory } from '../../model/story.ts';
import { rowLabel } from '../../model/table.ts';

/** The story for machines that read schema.org: an article based on the report, and its facts as a data set. `base` leads to the story's folder. */
export const structuredDataOf = (story: ResolvedStory, base: string): string => {
  const { words, original, locale } = story;
  const inLanguage = locales[locale].tag;
  const paths = storyPaths(placeOf(locale), story);
  const said = { description: words['description'], inLanguage, isAccessibleForFree: true };
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: words['title'],
        ...said,
        image: base + paths.share,
        isBasedOn: {
          '@type': 'NewsArticle',
          headline: original.title,
          url: original.url,
          publisher: { '@type': 'Organization', name: original.publisher },
          datePublished: original.date,
        },
      },
      {
        '@type': 'Dataset',
        name: words['title'],
        ...said,
        isBasedOn: original.url,
        distribution: [
          { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: base + paths.csv },
          { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: base + paths.json },
        ],
        variableMeasured: Object.values(story.facts).flatMap((fact) => propertyOf(fact, uiWords(locale).basis)),
      },
    ],
  };
  // "</script>" in a word would end the block; the escaped form reads the same as JSON.
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
};

/** A number or a date as a value, with who says it; what is only known to be exceeded is a least value. */
const propertyOf = (fact: Pedigree, basisWords: Readonly<Record<Pedigree['basis'], string>>) => {
  const { unit, value, bound } = fact;
  if (typeof value !== 'number' && unit !== 'date') return [];
  const isLeast = bound === 'moreThan' || bound === 'atLeast' || bound === 'expected';
  return [
    {
      '@type': 'PropertyValue',
      propertyID: fact.id,
      name: rowLabel(fact),
      [isLeast ? 'minValue' : 'value']: value,
      unitText: unit,
      measurementTechnique: basisWords[fact.basis],
    },
  ];
};
