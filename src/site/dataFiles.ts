import { toCsv } from '../exports/csv.ts';
import { toSchemaJson } from '../exports/dataSchema.ts';
import { toWorkbook } from '../exports/workbook.ts';
import { wholeFilesOf } from '../exports/wholeFiles.ts';
import { toJson } from '../exports/json.ts';
import { locales } from '../i18n/locales.ts';
import type { ResolvedStory } from '../model/story.ts';
import type { BuiltFile } from './writeFiles.ts';

/** What one language of a story gives away as data: each figure, and the whole. `base` is the story's own folder. */
export const dataFiles = (story: ResolvedStory, base: string): BuiltFile[] => {
  const language = locales[story.locale].path;
  const folder = `${base}data/${language}`;
  const schema = language === '' ? 'schema.json' : '../schema.json';
  const all = Object.values(story.facts);
  const whole = wholeFilesOf(story);
  return [
    ...story.figures.flatMap((figure) => {
      const facts = Object.keys(figure.facts).flatMap((id) => story.facts[id] ?? []);
      return [
        { path: `${folder}${figure.id}.csv`, content: toCsv(facts, story) },
        { path: `${folder}${figure.id}.xlsx`, content: toWorkbook(facts, story) },
        { path: `${folder}${figure.id}.json`, content: toJson({ story, figure, facts, schema }) },
      ];
    }),
    { path: `${folder}${whole.csv}`, content: toCsv(all, story) },
    { path: `${folder}${whole.xlsx}`, content: toWorkbook(all, story) },
    { path: `${folder}${whole.json}`, content: toJson({ story, facts: all, schema }) },
    ...(language === '' ? [{ path: `${folder}schema.json`, content: toSchemaJson() }] : []),
  ];
};
