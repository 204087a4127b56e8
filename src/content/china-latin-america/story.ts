import type { Story } from '../../model/story.ts';
import * as facts from './facts.ts';
import factsFile from './facts.ts?raw';
import { figures } from './figures.ts';
import figuresFile from './figures.ts?raw';
import { report } from './sources.ts';
import sourcesFile from './sources.ts?raw';
import land from './land.json';
import { map } from './map.ts';
import en from './text/en.md?raw';
import { units } from './units.ts';

/** "From China to Peru": one press release of 26 November 2024, retold, drawn and checked. */
export const chinaLatinAmerica: Story = {
  slug: 'china-latin-america',
  fileName: 'from-china-to-peru',
  original: report,
  checkedOn: '2026-11-27',
  units,
  facts,
  figures,
  files: { facts: factsFile, figures: figuresFile, sources: sourcesFile },
  text: { en },
  shorterTalk: 'title,first-voyage.3.4,shipping-time,whose-trade,trade-growth.1,trade-2024,signatories,timeline,found',
  map,
  land,
};
