import type { Story } from '../../src/model/story.ts';
import * as facts from './facts.ts';
import factsFile from './facts.ts?raw';
import { figures } from './figures.ts';
import figuresFile from './figures.ts?raw';
import en from './text/en.md?raw';
import { units } from './units.ts';

export const harbourNews: Story = {
  slug: 'harbour-news',
  fileName: 'a-day-at-the-harbour',
  original: {
    publisher: 'The harbour',
    title: 'News of the harbour',
    url: 'https://example.org/news',
    date: '2025-03-04',
    trust: 'A',
    whose: 'party',
  },
  checkedOn: '2025-03-05',
  units,
  facts,
  figures,
  files: { facts: factsFile, figures: figuresFile },
  text: { en },
};
