import { storyPaths } from '../../exports/formats.ts';
import { locales } from '../../i18n/locales.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { Bound } from '../../model/fact.ts';
import type { Pedigree, ResolvedStory } from '../../model/story.ts';
import { rowLabel } from '../../model/table.ts';
import { escapedJson } from '../parts/jsonMarkup.ts';

/** The story for machines that read schema.org: an article based on the release. `base` leads to the story's folder. */
export const articleDataOf = (story: ResolvedStory, base: string): string => {
  const { words, original } = story;
  return asGraph({
    '@type': 'NewsArticle',
    headline: words['title'],
    ...saidOf(story),
    image: base + storyPaths(story).share,
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: original.title,
      url: original.url,
      publisher: { '@type': 'Organization', name: original.publisher },
      datePublished: original.date,
    },
  });
};

/** Its facts as a data set, for the page that lists them. */
export const numbersDataOf = (story: ResolvedStory, base: string): string => {
  const { words, original, locale } = story;
  const { page, basis } = uiWords(locale);
  const paths = storyPaths(story);
  return asGraph({
    '@type': 'Dataset',
    name: words['title'],
    ...saidOf(story),
    // Searches for data want to be told what is in it; a story's own line may be short.
    description: `${words['description']} ${story.checks.length > 0 ? page.allNumbersLead : page.allNumbersLeadUnchecked}`,
    isBasedOn: original.url,
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: base + paths.csv },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: base + paths.json },
    ],
    variableMeasured: Object.values(story.facts).flatMap((fact) => propertyOf(fact, basis)),
  });
};

const saidOf = ({ words, locale }: ResolvedStory) => ({
  description: words['description'],
  inLanguage: locales[locale].tag,
  isAccessibleForFree: true,
});

const asGraph = (node: object): string =>
  escapedJson(JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] }));

/** What schema.org calls a value of which only one end is known. */
const VALUE: Readonly<Record<Bound, 'value' | 'minValue' | 'maxValue'>> = {
  exactly: 'value',
  about: 'value',
  atLeast: 'minValue',
  moreThan: 'minValue',
  expected: 'minValue',
  after: 'minValue',
  before: 'maxValue',
};

/** A number or a date as a value, with who says it; what is only known to be exceeded is a least value. */
const propertyOf = (fact: Pedigree, basisWords: Readonly<Record<Pedigree['basis'], string>>) => {
  const { unit, value, bound } = fact;
  if (typeof value !== 'number' && unit !== 'date') return [];
  return [
    {
      '@type': 'PropertyValue',
      propertyID: fact.id,
      name: rowLabel(fact),
      [VALUE[bound]]: value,
      unitText: unit,
      measurementTechnique: basisWords[fact.basis],
    },
  ];
};
