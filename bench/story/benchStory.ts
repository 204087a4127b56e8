import { defineFigures } from '../../src/figures/kinds.ts';
import { context } from '../../src/model/fact.ts';
import type { Story } from '../../src/model/story.ts';
import { defineUnits } from '../../src/model/unit.ts';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1970, 0, 1);

const source = {
  publisher: 'The meter',
  title: 'Readings',
  url: 'https://example.org/readings',
  date: '2025-03-01',
  trust: 'A',
  whose: 'party',
} as const;

/** Readings that go up and down the same way on every run. */
const readingOf = (figure: number, at: number): number =>
  Math.round(1000 + 400 * Math.sin((at + figure) / 9) + 200 * Math.sin(((at * 7919) % 1009) / 160));

const dayOf = (at: number): string => new Date(FIRST_DAY + at * DAY_MS).toISOString().slice(0, 10);

/** An invented story of so many figures, each a line of so many daily readings: for measuring what a page's size costs. */
export const benchStory = (figures: number, points: number): Story => {
  const ids = Array.from({ length: figures }, (_, figure) =>
    Array.from({ length: points }, (__, at) => `reading${figure}x${at}`),
  );
  const facts = Object.fromEntries(
    ids.flatMap((own, figure) =>
      own.map((id, at) => [id, context(readingOf(figure, at), 'litre', { when: dayOf(at), sources: [source] })]),
    ),
  );
  return {
    slug: 'bench',
    fileName: 'bench',
    original: { ...source, title: 'The meter', date: '2025-03-04' },
    checkedOn: '2025-03-05',
    units: defineUnits({ litre: {} }),
    facts,
    figures: defineFigures<string>(
      Object.fromEntries(
        ids.map((own, figure) => [
          `meter-${figure}`,
          { kind: 'series', placement: 'split', lines: [{ key: 'all', values: own }], drawn: 'line' },
        ]),
      ),
    ),
    files: { facts: '', figures: '' },
    text: { en: textOf(ids) },
  };
};

const textOf = (ids: readonly (readonly string[])[]): string => `:::story
title: What meters say
standfirst: Readings, invented.
byline: The meter.
footer: Invented.
whose.party: its own
whose.otherState: another’s
whose.independent: independent
description: Readings.
standfirst.slides: Readings
speech.title: Hello.
:::

${ids.map((_, figure) => sectionOf(figure)).join('\n')}
:::facts
${ids.flatMap((own, figure) => own.map((id) => `${id}: Reading of meter ${figure}`)).join('\n')}
:::

:::units
litre: one=# litre; other=# litres
:::
`;

const sectionOf = (figure: number): string => `## Meter {#section-${figure}}

A meter is read each day.

:::figure{#meter-${figure}}
title: A meter goes up and down
measure: Litres a day
source: The meter
alt: A line that goes up and down.
description: Readings of a meter.
step.1: The meter
speech.1: This is the meter.
:::
`;
