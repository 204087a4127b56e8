import type { Story } from '../../src/model/story.ts';
import * as facts from './facts.ts';
import factsFile from './facts.ts?raw';
import { figures } from './figures.ts';
import figuresFile from './figures.ts?raw';
import land from './land.json';
import { map } from './map.ts';
import { yearbook } from './sources.ts';
import sourcesFile from './sources.ts?raw';
import en from './text/en.md?raw';
import { units } from './units.ts';

/** An ordinary report, laid out by its own folder: every kind of figure, a map, and nothing that was checked. */
export const harbourYear: Story = {
  slug: 'harbour-year',
  fileName: 'a-year-at-the-harbour',
  original: yearbook,
  shorterTalk: 'title,goods,partners,soot,water,lock-cost,lines.1,charter',
  listsReports: true,
  checkedOn: '2025-03-10',
  units,
  facts,
  figures,
  files: { facts: factsFile, figures: figuresFile, sources: sourcesFile },
  text: { en },
  map,
  land,
};
