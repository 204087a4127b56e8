/** The language of a file, and that language's part of an address: `{ locale: 'es', language: 'es/' }`. */
export type FilePlace = { locale: string; language: string };

type Format = {
  /** What one such file holds: one figure, the whole story, or either. */
  holds: readonly ('figure' | 'story')[];
  extension: string;
  /** As a server names it. */
  type: string;
  /** Where it stands in the story's folder. `name` is a figure's id, or what the whole is called. */
  path: (place: FilePlace, name: string) => string;
};

/** Every kind of file that can be taken away or read by machines: what it is, and where it stands. */
export const formats = {
  png: {
    extension: 'png',
    holds: ['figure'],
    type: 'image/png',
    path: ({ locale }, name) => `files/${locale}/${name}.png`,
  },
  svg: {
    extension: 'svg',
    holds: ['figure'],
    type: 'image/svg+xml',
    path: ({ locale }, name) => `files/${locale}/${name}.svg`,
  },
  /** The same with its letters as outlines: drawing programs read no font from a file. */
  svgOutlined: {
    extension: 'svg',
    holds: ['figure'],
    type: 'image/svg+xml',
    path: ({ locale }, name) => `files/${locale}/${name}-outlined.svg`,
  },
  /** What networks show of an address that somebody passes on. */
  share: {
    extension: 'png',
    holds: ['figure', 'story'],
    type: 'image/png',
    path: ({ locale }, name) => `files/${locale}/${name === '' ? '' : `${name}-`}share.png`,
  },
  pptx: {
    extension: 'pptx',
    holds: ['figure', 'story'],
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    path: ({ locale }, name) => `files/${locale}/${name}.pptx`,
  },
  /** Page and slides as one file, for a memory stick. */
  html: {
    extension: 'html',
    holds: ['story'],
    type: 'text/html; charset=utf-8',
    path: ({ locale }, name) => `files/${locale}/${name}.html`,
  },
  csv: {
    extension: 'csv',
    holds: ['figure', 'story'],
    type: 'text/csv; charset=utf-8',
    path: ({ language }, name) => `data/${language}${name}.csv`,
  },
  /** The same for a spreadsheet, with the sources on a sheet of their own. */
  xlsx: {
    extension: 'xlsx',
    holds: ['figure', 'story'],
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    path: ({ language }, name) => `data/${language}${name}.xlsx`,
  },
  json: {
    extension: 'json',
    holds: ['figure', 'story'],
    type: 'application/json',
    path: ({ language }, name) => `data/${language}${name}.json`,
  },
  /** What a live chart draws from, worked out at build: every view in every room. */
  plots: {
    extension: 'json',
    holds: ['figure'],
    type: 'application/json',
    path: ({ language }, name) => `data/${language}${name}.plots.json`,
  },
  /** What the cards of the page say of its facts. */
  cards: {
    extension: 'json',
    holds: ['story'],
    type: 'application/json',
    path: ({ language }) => `data/${language}cards.json`,
  },
  /** How a system that was given a figure's address embeds it; made only where the site knows its own. */
  oembed: {
    extension: 'json',
    holds: ['figure'],
    type: 'application/json',
    path: ({ language }, name) => `oembed/${language}${name}.json`,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof formats;

/** The drawings of a sequence's stage, for windows that have room for one. */
export const stagePath = ({ language }: FilePlace, id: string): string => `data/${language}${id}.stage.svg`;

/** The shape of the JSON files, the same in all languages. */
export const SCHEMA_PATH = 'data/schema.json';
/** What host pages load beside an embed, so that its frame is as tall as its figure. */
export const EMBED_SCRIPT = 'embed.js';

/** Where the files of a whole story stand: `files/en/a-day-at-the-harbour.pptx` by the story's `fileName`. */
export const storyPaths = (story: FilePlace & { fileName: string }) => ({
  /** Every fact with its pedigree. */
  csv: formats.csv.path(story, 'facts'),
  xlsx: formats.xlsx.path(story, 'facts'),
  json: formats.json.path(story, 'facts'),
  pptx: formats.pptx.path(story, story.fileName),
  html: formats.html.path(story, story.fileName),
  share: formats.share.path(story, ''),
});
