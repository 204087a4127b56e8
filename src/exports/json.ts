import type { Pedigree, ResolvedCheck, ResolvedFigure, ResolvedSource, ResolvedStory } from '../model/story.ts';
import { requiredWord } from '../model/viewWords.ts';
import { notChecked, sourcesOf } from './factRow.ts';
import { versionOfBuild } from './version.ts';

type Source = Pick<ResolvedSource, 'publisher' | 'title' | 'url' | 'trust' | 'whose'> & { date?: string };

type DataFact = Pick<
  Pedigree,
  'id' | 'label' | 'short' | 'value' | 'unit' | 'bound' | 'when' | 'basis' | 'formula' | 'inputs' | 'paragraph'
> & {
  /** The value as a reader of this language writes it, with its caution: "over 10 million crates". */
  text: string;
  /** It rests on weak sources alone. */
  weak?: true;
  quotation?: string;
  sources: readonly Source[];
  check?: {
    verdict: string;
    second?: string;
    name: string;
    claim: string;
    record: string;
    by: string;
    for?: string;
    against?: string;
    ours?: string;
    confirmedBy: readonly Source[];
    sources: readonly Source[];
  };
  /** Why the claim was not checked. */
  notChecked?: string;
};

type DataFigure = {
  id: string;
  number: number;
  kind: string;
  title: string;
  measure: string;
  source: string;
  alt: string;
  description: string;
  notes: readonly string[];
};

/** What `/data/*.json` holds; its schema is dataSchema.ts, its explanation docs/data-schema.md. */
export type DataFile = {
  $schema: string;
  story: {
    slug: string;
    title: string;
    language: string;
    checkedOn: string;
    /** The day and the commit of the build. */
    version?: string;
    original: Source;
  };
  figure?: DataFigure;
  facts: readonly DataFact[];
};

const sourceOf = ({ publisher, title, url, date, trust, whose }: ResolvedSource): Source => ({
  publisher,
  title,
  url,
  ...(date === undefined ? {} : { date }),
  trust,
  whose,
});

const checkOf = (check: ResolvedCheck): NonNullable<DataFact['check']> => ({
  verdict: check.verdict,
  ...(check.second === undefined ? {} : { second: check.second }),
  name: check.name,
  claim: check.claim,
  record: check.record,
  by: check.by,
  ...(check.for === undefined ? {} : { for: check.for }),
  ...(check.against === undefined ? {} : { against: check.against }),
  ...(check.ours === undefined ? {} : { ours: check.ours }),
  confirmedBy: check.confirmedBy.map(sourceOf),
  sources: check.sources.map(sourceOf),
});

const reasonOf = (reason: string | undefined) => (reason === undefined ? {} : { notChecked: reason });

const factOf = (fact: Pedigree, story: ResolvedStory): DataFact => ({
  id: fact.id,
  label: fact.label,
  short: fact.short,
  value: fact.value,
  unit: fact.unit,
  bound: fact.bound,
  ...(fact.when === undefined ? {} : { when: fact.when }),
  text: fact.bounded,
  basis: fact.basis,
  ...(fact.weak === true ? { weak: fact.weak } : {}),
  ...(fact.quote === undefined ? {} : { quotation: fact.quote }),
  ...(fact.paragraph === undefined ? {} : { paragraph: fact.paragraph }),
  ...(fact.formula === undefined ? {} : { formula: fact.formula }),
  ...(fact.inputs === undefined ? {} : { inputs: fact.inputs }),
  sources: sourcesOf(fact, story).map(sourceOf),
  ...(fact.check === undefined
    ? {}
    : {
        check: checkOf(fact.check),
      }),
  ...reasonOf(notChecked(fact, story)),
});

const figureOf = (figure: ResolvedFigure): DataFigure => ({
  id: figure.id,
  number: figure.number,
  kind: figure.kind,
  title: requiredWord(figure, 'title'),
  measure: requiredWord(figure, 'measure'),
  source: requiredWord(figure, 'source'),
  alt: requiredWord(figure, 'alt'),
  description: requiredWord(figure, 'description'),
  notes: figure.notes.map(({ text }) => text),
});

type Asked = { story: ResolvedStory; figure?: ResolvedFigure; facts: readonly Pedigree[]; schema: string };

/** Facts for another program, whole: values as numbers, dates and sources apart, inputs of sums by their ids. */
export const toJson = ({ story, figure, facts, schema }: Asked): string => {
  const version = versionOfBuild();
  const file: DataFile = {
    $schema: schema,
    story: {
      slug: story.slug,
      title: story.words['title'] ?? '',
      language: story.locale,
      checkedOn: story.checkedOn,
      ...(version === '' ? {} : { version }),
      original: sourceOf(story.original),
    },
    ...(figure === undefined ? {} : { figure: figureOf(figure) }),
    facts: facts.map((fact) => factOf(fact, story)),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
};
