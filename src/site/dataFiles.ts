import { toCsv } from '../exports/csv.ts';
import { toSchemaJson } from '../exports/dataSchema.ts';
import { formats, SCHEMA_PATH, storyPaths } from '../exports/formats.ts';
import { toJson } from '../exports/json.ts';
import { toWorkbook } from '../exports/workbook.ts';
import type { ResolvedStory } from '../model/story.ts';
import type { BuiltFile } from './writeFiles.ts';

/** What one language of a story gives away as data: each figure, and the whole. `base` is the story's own folder. */
export const dataFiles = (story: ResolvedStory, base: string): BuiltFile[] => {
  const schema = story.language === '' ? 'schema.json' : '../schema.json';
  const all = Object.values(story.facts);
  const whole = storyPaths(story);
  return [
    ...story.figures.flatMap((figure) => {
      const facts = figure.facts.flatMap((id) => story.facts[id] ?? []);
      return [
        { path: base + formats.csv.path(story, figure.id), content: toCsv(facts, story) },
        { path: base + formats.xlsx.path(story, figure.id), content: toWorkbook(facts, story) },
        { path: base + formats.json.path(story, figure.id), content: toJson({ story, figure, facts, schema }) },
      ];
    }),
    { path: base + whole.csv, content: toCsv(all, story) },
    { path: base + whole.xlsx, content: toWorkbook(all, story) },
    { path: base + whole.json, content: toJson({ story, facts: all, schema }) },
    ...(story.language === '' ? [{ path: base + SCHEMA_PATH, content: toSchemaJson() }] : []),
  ];
};
