import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureKinds } from '../src/figures/kinds.ts';
import { uiFiles } from '../src/i18n/uiWords.ts';
import { context, stated } from '../src/model/fact.ts';
import { StoryError } from '../src/model/problem.ts';
import { resolveStory } from '../src/model/resolveStory.ts';
import type { Story } from '../src/model/story.ts';
import { uiProblems } from '../src/model/uiProblems.ts';
import { allRoutes } from '../src/routes.ts';
import { contentProblems } from '../src/site/contentProblems.ts';
import { harbourNews } from './small-report/story.ts';

const SPANISH = `:::story
title: Un día en el puerto
standfirst: Un informe más.
whose.party: del propio puerto
byline: El puerto, {reportDate}.
footer: El informe es del puerto.
description: Paquetes en el puerto.
standfirst.slides: Un informe
speech.title: Buenos días.
speech.checked: Lo comprobamos.
found: Una afirmación
closing: Eso es todo.
speech.closing: Gracias.
paragraph.news: las noticias
:::

## Noticias {#news}

El [4 de marzo de 2025](#reportDate) el puerto habló de [más de 30.000](#parcels) paquetes, más de [3000](#parcelsADay) al día.

:::figure{#harbour-parcels}
title: Más de {parcels.number} paquetes y {openDays.word2} noches
measure: Paquetes en el puerto
source: El puerto
alt: El número de más de {parcels} en una tarjeta.
description: El puerto habló de más de {parcels} en {openDays}.
speech.1: Estos son los paquetes.
label.value: paquetes
label.days: días
:::

:::check{#parcels}
name: paquetes
claim: paquetes en el puerto
record: En ningún otro sitio.
by: sin fuente
:::

:::facts
reportDate: Fecha del informe
parcels: Paquetes en el puerto
openDays: Días de apertura
parcelsADay: Paquetes al día
:::

:::units
day: one=# día; many=# de días; other=# días
parcel: one=# paquete; many=# de paquetes; other=# paquetes
parcelPerDay: one=# paquete al día; many=# de paquetes al día; other=# paquetes al día
:::
`;

/** The small story as somebody tells it who writes Spanish; English comes after it. */
const own = (text = SPANISH, facts: Story['facts'] = harbourNews.facts): Story => ({
  ...harbourNews,
  facts,
  text: { es: text, en: harbourNews.text.en ?? '' },
});
const source = { publisher: 'P', title: 'T', url: 'https://example.org/', trust: 'A', whose: 'party' } as const;
const check = { verdict: 'foundNowhereElse', sources: [] } as const;
const withFacts = (facts: Story['facts']): Story['facts'] => ({ ...harbourNews.facts, ...facts });
const thirtyOne = withFacts({ openDays: context(31, 'day', { sources: [source] }) });

const problemsOf = (story: Story): readonly string[] => {
  try {
    resolveStory(story, 'es', figureKinds);
    return [];
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    return error.problems.map(({ message }) => message);
  }
};
const withText = (from: string, to: string): Story => {
  expect(SPANISH).toContain(from);
  return own(SPANISH.replace(from, to));
};

// Spanish has no interface here yet: the English one stands in for it.
beforeAll(() => {
  uiFiles.es = uiFiles.en ?? {};
});
afterAll(() => {
  delete uiFiles.es;
});

describe('a story whose own language is not English', () => {
  it('stands at the root in its own language, and in English below it', () => {
    const pages = allRoutes([own(), harbourNews].map((story, at) => ({ ...story, slug: `story-${at}` })))
      .filter(({ view }) => view === 'page')
      .map(({ path, locale }) => [path, locale]);
    expect(pages).toEqual([
      ['', 'es'],
      ['en/', 'en'],
      ['story-1/', 'en'],
    ]);
  });

  it('has its files where its pages look for them', () => {
    expect(resolveStory(own(), 'es', figureKinds)).toMatchObject({ language: '', locales: ['es', 'en'] });
    expect(resolveStory(own(), 'en', figureKinds)).toMatchObject({ language: 'en/', figures: [{ language: 'en/' }] });
  });

  it('is quoted in the language of its release', () => {
    const quote = 'más de 30.000 paquetes';
    const facts = withFacts({
      parcels: stated(30_000, 'parcel', { quote, paragraph: 'news', bound: 'moreThan', check }),
    });
    const original = { ...harbourNews.original, locale: 'es' } as const;
    expect(problemsOf({ ...own(SPANISH, facts), original })).not.toContainEqual(expect.stringContaining('quotation'));
    expect(problemsOf(own(SPANISH, facts))).toContainEqual(expect.stringContaining('quotation'));
  });
});

describe('a language', () => {
  it('has the plurals that it has: “10 millones de paquetes”', () => {
    const facts = withFacts({ parcels: context(10e6, 'parcel', { sources: [source], check }) });
    const text = SPANISH.replace('más de 30.000', '10 millones de paquetes').replace(
      'más de [3000](#parcelsADay)',
      'más de [1 millón](#parcelsADay)',
    );
    const { facts: told } = resolveStory(own(text, facts), 'es', figureKinds);
    expect(told['parcels']?.amount).toBe('10 millones de paquetes');
  });

  it('has a form for each plural, and the one that is missing is named', () => {
    expect(problemsOf(withText('many=# de días; ', ''))).toEqual(['"day" lacks its form many; expected "many=# …"']);
  });

  it('has genders: “treinta y una noches”', () => {
    const text = SPANISH.replace('[3000]', '[967]').replace('más de [967]', 'más de [967]');
    const [figure] = resolveStory(own(text, thirtyOne), 'es', figureKinds).figures;
    expect(figure?.words['title']).toBe('Más de 30.000 paquetes y treinta y una noches');
  });

  it('has numbers of several words, which are linked as a whole', () => {
    expect(problemsOf(withText('el puerto habló', 'en treinta y cinco días el puerto habló'))).toEqual([
      'the number "treinta y cinco" is linked to no fact; expected [treinta y cinco](#fact)',
    ]);
  });

  it.each(['«treinta y cinco días»', '“treinta y cinco días”'])('quotes in its own marks: %s', (words) => {
    expect(problemsOf(withText('el puerto habló', `el puerto, ${words}, habló`))).toEqual([]);
  });

  it('writes its own months, in the order that they have', () => {
    expect(problemsOf(withText('4 de marzo de 2025', '4 March 2025'))).toEqual([
      '"4 March 2025" is no date; expected 4 de marzo de 2025 ("reportDate"), or a part of it',
    ]);
  });
});

describe('a half-translated language', () => {
  it('is refused with how much is missing, first of all', () => {
    const half = { ...harbourNews, text: { en: harbourNews.text.en ?? '', es: ':::story\ntitle: Un día\n:::\n' } };
    const [first] = contentProblems([half]);
    expect(first).toEqual({
      file: 'src/content/harbour-news/text/es.md',
      line: 1,
      message: '35 of 36 words of en.md are missing; "npm run dev" shows them marked, [en]',
    });
  });

  it('needs the words of the interface: each that is missing, misspelt or without its number is named', () => {
    expect(uiProblems('pt').map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'src/i18n/ui/pt.json: missing; make it like en.json and name it in src/i18n/uiWords.ts',
    ]);
    const messages = uiProblems('es', {
      page: { skip: 'Al texto', skp: 'x', found: { one: '1 número' } },
      figure: { tableOf: 'Tabla' },
    }).map(({ message }) => message);
    expect(messages[0]).toMatch(
      /^\d+ of \d+ words are missing: "bounds\.exactly", .* and \d+ more; "npm run dev" shows them in English, marked$/,
    );
    expect(messages.slice(1)).toEqual([
      'no word is called "page.skp"; expected "page.skip"',
      '"page.found.one" leaves out "#"; expected words like "# numbers"',
      '"figure.tableOf" leaves out "#"; expected words like "Table: #"',
    ]);
  });
});
