import { stories } from '../content/stories.ts';
import { csvColumns, factRow } from '../exports/factRow.ts';
import { unescapeXml } from '../exports/xml.ts';
import { plotOf } from '../figures/kinds.ts';
import { plotRows } from '../figures/tableOf.ts';
import { locales, localesOf } from '../i18n/locales.ts';
import { uiWords } from '../i18n/uiWords.ts';
import { slidesOf } from '../model/slides.ts';
import type { ResolvedFigure, ResolvedParagraph, ResolvedStory } from '../model/story.ts';
import { tableOf } from '../model/table.ts';
import { defaultView } from '../model/view.ts';
import { drawStatic } from './drawStatic.tsx';
import { resolvedStory } from './resolvedStory.ts';

/** One thing that somebody reads, hears or is sent: `{ place: 'en · Speed', what: 'sentence', text: 'The port …' }`. */
export type Printed = { place: string; what: string; text: string };

/** Everything that every story prints, in all its languages, in the order in which it is met. */
export const printedBySite = (): Printed[] =>
  stories.flatMap((story) => localesOf(story.text).flatMap((locale) => printedBy(resolvedStory(story, locale))));

/** What one story prints in one language: page, figures, slides, what is said, claims, and the cells of its files. */
export const printedBy = (story: ResolvedStory): Printed[] => {
  const home = `${story.slug} · ${story.locale}`;
  return [
    ...wordsOf(story.words, `${home} · story`),
    ...story.sections.flatMap(({ title, rows }) => [
      { place: `${home} · page`, what: 'heading', text: title },
      ...rows
        .flatMap((row) => (row.kind === 'text' ? row.paragraphs : []))
        .flatMap((paragraph) =>
          sentencesOf(paragraph, story).map((text) => ({ place: `${home} · page · ${title}`, what: 'sentence', text })),
        ),
    ]),
    ...story.figures.flatMap((figure) => figurePrints(figure, story, `${home} · figure ${figure.id}`)),
    ...slidePrints(story, `${home} · slides`),
    ...story.checks.flatMap(({ factId, name, claim, record, by, ...rest }) =>
      wordsOf(
        { name, claim, record, by, for: rest.for ?? '', against: rest.against ?? '', ours: rest.ours ?? '' },
        `${home} · claim ${factId}`,
      ),
    ),
    ...story.unchecked.flatMap(({ factId, claim, reason }) =>
      wordsOf({ claim, reason }, `${home} · not checked · ${factId}`),
    ),
    ...Object.values(story.facts).flatMap((fact) => {
      const row = factRow(fact, story);
      return csvColumns.map((column) => ({
        place: `${home} · files · ${fact.id}`,
        what: `cell ${column}`,
        text: row[column],
      }));
    }),
  ].filter(({ text }) => text !== '');
};

/** The drawings that differ most: a desk's, a phone's, a slide's. */
const DRAWN = ['wide', 'narrow', 'slide'] as const;

const CALLED: Readonly<Record<string, string>> = {
  alt: 'alt text',
  step: 'headline of step',
  speech: 'speaker’s note',
  standfirst: 'lede',
};

/** What a key's words are to who meets them: “alt text”, “speaker’s note 2”; a label keeps its key. */
const kindOfKey = (key: string): string => {
  const [head = '', ...rest] = key.split('.');
  const called = CALLED[head];
  return called === undefined ? key : [called, ...rest].join(' ');
};

const wordsOf = (words: Readonly<Record<string, string>>, place: string): Printed[] =>
  Object.entries(words).map(([key, text]) => ({ place, what: kindOfKey(key), text }));

const sentencesOf = (paragraph: ResolvedParagraph, { locale }: ResolvedStory): string[] => {
  const text = paragraph.map((inline) => inline.text).join('');
  const segmenter = new Intl.Segmenter(locales[locale].tag, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim());
};

const figurePrints = (figure: ResolvedFigure, story: ResolvedStory, place: string): Printed[] => [
  ...wordsOf(figure.words, place),
  ...figure.steps.flatMap((step, at) => {
    const view = { ...defaultView(figure.controls), ...step };
    const here = figure.steps.length > 1 ? `${place} · step ${at + 1}` : place;
    return [
      ...plotRows(plotOf(figure, view, 'wide')).map(({ label, amount }) => ({
        place: here,
        what: 'mark',
        text: `${label}: ${amount}`,
      })),
      ...DRAWN.flatMap((size) =>
        drawnWords(drawStatic(figure, size, view).inner).map((text) => ({
          place: here,
          what: `drawing, ${size}`,
          text,
        })),
      ),
    ];
  }),
  ...tableOf(figure, story.facts).rows.flatMap(({ factId, label, value, basisText, who }) =>
    Object.entries({ label, value, basis: basisText, who }).map(([column, text]) => ({
      place: `${place} · table · ${factId}`,
      what: `cell ${column}`,
      text,
    })),
  ),
];

/** The words and numbers beside the marks, as they stand in a drawing. */
export const drawnWords = (svg: string): string[] =>
  Array.from(svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs), ([, inner = '']) =>
    unescapeXml(inner.replaceAll(/<\/tspan>\s*<tspan[^>]*>/g, ' ').replaceAll(/<[^>]*>/g, '')).trim(),
  ).filter((text) => text !== '');

/** Slides that are no figure's; a figure's steps are words of its own. */
const slidePrints = (story: ResolvedStory, place: string): Printed[] =>
  slidesOf(story, uiWords(story.locale).deck).flatMap((slide) => {
    if (slide.kind === 'figure')
      return slide.steps.flatMap(({ headline, measure }, at) => [
        { place: `${place} · ${slide.id}.${at + 1}`, what: 'headline', text: headline },
        { place: `${place} · ${slide.id}.${at + 1}`, what: 'measure', text: measure },
      ]);
    return [
      { place: `${place} · ${slide.id}`, what: 'headline', text: slide.headline },
      { place: `${place} · ${slide.id}`, what: 'speaker’s note', text: slide.notes },
    ];
  });
