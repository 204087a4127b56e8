import { uiWords } from '../../i18n/uiWords.ts';
import type { Pedigree, ResolvedStory } from '../../model/story.ts';
import { rowLabel } from '../../model/table.ts';
import { quoteAddress } from '../parts/quoteAddress.ts';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { PublishersWithWhose } from '../parts/Whose.tsx';

type NumberRowProps = { fact: Pedigree; story: ResolvedStory; home: string; anchor: '' | 'fact-' };

/** A fact as a row: how much, of what, who says so, verdict, source, figure. A name is its own value. */
export const NumberRow = ({ fact, story, home, anchor }: NumberRowProps) => {
  const { page, basis, verdicts } = uiWords(story.locale);
  const isName = fact.unit === 'name';
  const { check, figureId } = fact;
  return (
    <tr
      id={`${anchor}${fact.id}`}
      data-basis={fact.basis}
      data-verdict={check?.verdict}
      data-whose={whoseOf(fact)}
      data-figure={figuresWith(fact.id, story)}
    >
      <th
        scope="row"
        className={`amount amount-${fact.basis}`}
        data-sort={isName ? undefined : String(fact.value)}
        data-unit={fact.unit}
      >
        <a href={`#${anchor}${fact.id}`} data-fact={fact.id}>
          {fact.bounded}
        </a>
      </th>
      <td>{isName ? (fact.whenText ?? '') : rowLabel(fact)}</td>
      <td data-label={page.whoSays}>{basis[fact.basis]}</td>
      {story.checks.length > 0 && (
        <td data-label={page.verdict} className="number-verdict">
          {check !== undefined && (
            <a href={`${home}#${check.id}`}>
              <VerdictMark verdict={check.verdict} />
              {verdicts[check.verdict]}
            </a>
          )}
        </td>
      )}
      <td data-label={page.source} className="number-source">
        <Origin fact={fact} story={story} anchor={anchor} />
      </td>
      <td data-label={page.inFigure}>
        {figureId !== undefined && <a href={`${home}#${figureId}`}>{figureName(figureId, story)}</a>}
      </td>
    </tr>
  );
};

/** Whose the documents are that it rests on: what a reader filters by. */
const whoseOf = ({ sources }: Pedigree): string | undefined =>
  sources.length === 0 ? undefined : [...new Set(sources.map(({ whose }) => whose))].join(' ');

/** The figures that draw it. */
const figuresWith = (id: string, { figures }: ResolvedStory): string | undefined =>
  figures
    .filter(({ facts }) => facts.includes(id))
    .map((figure) => figure.id)
    .join(' ') || undefined;

const figureName = (id: string, { figures, locale }: ResolvedStory): string => {
  const at = figures.findIndex((figure) => figure.id === id);
  return uiWords(locale).page.figureNumber.replace('#', String(at + 1));
};

type OriginProps = Pick<NumberRowProps, 'fact' | 'story' | 'anchor'>;

/** Who says so: the source's words as a way to its sentence, the formula with its inputs as links, or the documents. */
const Origin = ({ fact, story, anchor }: OriginProps) => {
  const { trust } = uiWords(story.locale);
  switch (fact.basis) {
    case 'stated':
      return (
        <>
          <a href={quoteAddress(story.original.url, fact.quote ?? '')} rel="external">
            <q>{fact.quote}</q>
          </a>
          , {fact.paragraph}
        </>
      );
    case 'derived':
      return (
        <>
          {fact.formula}
          {(fact.inputs ?? []).map((input, at, { length }) => (
            <span key={input}>
              {at === 0 ? ' (' : ', '}
              <a href={`#${anchor}${input}`}>{rowLabel(story.facts[input] ?? { label: input })}</a>
              {at === length - 1 && ')'}
            </span>
          ))}
          {fact.weak === true && `, ${trust.C}`}
        </>
      );
    case 'context':
      return <PublishersWithWhose sources={fact.sources} />;
  }
};
