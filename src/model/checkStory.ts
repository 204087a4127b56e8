import { locales } from '../i18n/locales.ts';
import { isPageId } from './checkAddresses.ts';
import { isCalendarDate } from './checkDates.ts';
import { NO_SOURCE, sourceProblems } from './checkSource.ts';
import { BOUNDS, sourcesOf, VERDICTS, type WrittenFact } from './fact.ts';
import { landKey } from './map.ts';
import { expectedOneOf } from './nearest.ts';
import { factLine, figureLine, type Problem } from './problem.ts';
import { unitsProblems } from './resolveUnits.ts';
import { expectedSlug, isSlug } from './slug.ts';
import { missingSource, sourceLine } from './sourcePlace.ts';
import type { Story } from './story.ts';
import { UNCOUNTED } from './unit.ts';

/**
 * What the compiler would refuse and a build does not ask it about: unknown units, verdicts and bounds, missing sources and quotations, names that no address can hold. Each with file, line and the nearest right word, so that
 * nothing that follows stumbles over it first.
 */
export const storyProblems = (story: Story): Problem[] => {
  const folder = `src/content/${story.slug}`;
  const inStory = (message: string): Problem => ({ file: `${folder}/story.ts`, line: 1, message });
  return [
    ...nameProblems(story).map(inStory),
    ...unitsProblems(story.units).map((message) => ({ file: `${folder}/units.ts`, line: 1, message })),
    ...sourceProblems(story.original).map(({ field, message }) => {
      const line = sourceLine(story.files.sources, story.original.url, field);
      return line === undefined
        ? inStory(`original: ${message}`)
        : { file: `${folder}/sources.ts`, line, message: `the original: ${message}` };
    }),
    ...landProblems(story),
    ...Object.entries(story.facts).flatMap(([id, fact]) =>
      factProblems(fact, Object.keys(story.units)).map((message) => ({
        file: `${folder}/facts.ts`,
        line: factLine(story.files.facts, id),
        message: `fact "${id}": ${message === NO_SOURCE ? (missingSource(story.files, id) ?? message) : message}`,
      })),
    ),
    ...Object.keys(story.figures).flatMap((id) =>
      figureIdProblems(id).map((message) => ({
        file: `${folder}/figures.ts`,
        line: figureLine(story.files.figures, id),
        message: `figure "${id}": ${message}`,
      })),
    ),
  ];
};

/** A map is drawn once, by a command: what it shows may have changed since. */
const landProblems = ({ slug, map, land }: Story): Problem[] => {
  if (map === undefined || (land !== undefined && land.of === landKey(map))) return [];
  const what = land === undefined ? 'the map has no land; expected' : 'land.json is older than map.ts; expected';
  const message = `${what} "npm run geography", and land.json handed over in story.ts`;
  return [{ file: `src/content/${slug}/map.ts`, line: 1, message }];
};

/** Folders of the site that no story can be called. */
const TAKEN: readonly string[] = [
  'assets',
  'data',
  'embed',
  'figures',
  'files',
  'numbers',
  'oembed',
  'slides',
  'sources',
  ...Object.keys(locales),
];

const nameProblems = ({ slug, fileName, text, original, checkedOn }: Story): string[] => [
  ...(isSlug(slug) ? [] : [`slug "${slug}": ${expectedSlug(slug)}`]),
  ...(TAKEN.includes(slug) ? [`slug "${slug}": this folder holds something else; expected another name`] : []),
  ...(isSlug(fileName) ? [] : [`fileName "${fileName}": ${expectedSlug(fileName)}`]),
  ...(Object.keys(text).length === 0 ? ['text: expected a text in one language at least'] : []),
  ...Object.keys(text).flatMap((locale) =>
    Object.hasOwn(locales, locale)
      ? []
      : [`text: no language is called "${locale}"; ${expectedOneOf(locale, Object.keys(locales))}`],
  ),
  ...(isCalendarDate(original.date) ? [] : [`original: expected its date in ISO form, found "${original.date}"`]),
  ...(isCalendarDate(checkedOn) ? [] : [`checkedOn: expected a date in ISO form, found "${checkedOn}"`]),
];

/** Words for things that are none of ours, as they may come from a file that no compiler has seen. */
const oneOf = (what: string, found: unknown, known: readonly string[]): string[] =>
  known.some((word) => word === found)
    ? []
    : [`no ${what} is called "${String(found)}"; ${expectedOneOf(String(found), known)}`];

const factProblems = (fact: WrittenFact, units: readonly string[]): string[] => [
  ...oneOf('bound', fact.bound, BOUNDS),
  ...unitProblem(fact, units),
  ...(fact.check === undefined ? [] : oneOf('verdict', fact.check.verdict, VERDICTS)),
  ...(sourcesOf(fact).some((source) => source === undefined) ? [NO_SOURCE] : []),
];

const unitProblem = (fact: WrittenFact, units: readonly string[]): string[] => {
  if ('compute' in fact && fact.compute === 'rounding') return [];
  const unit: unknown = fact.unit;
  if (typeof unit !== 'string')
    return [
      `expected a unit such as "${units[0]}" after the number, found ${String(unit)}; a long number is 427.4e9 or 427_400_000_000`,
    ];
  return UNCOUNTED.includes(unit) ? [] : oneOf('unit', unit, units);
};

const figureIdProblems = (id: string): string[] => [
  ...(isSlug(id) ? [] : [`it cannot be an address; ${expectedSlug(id)}`]),
  ...(isPageId(id) ? ['this is the address of a part of every page; expected another id'] : []),
];
