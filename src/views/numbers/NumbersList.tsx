import { callIn } from '../../model/called.ts';
import { uiWords, type UiWords } from '../../i18n/uiWords.ts';
import { VERDICTS, WHOSE, type Whose } from '../../model/fact.ts';
import type { Pedigree, ResolvedStory } from '../../model/story.ts';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { WhoseKey, WhoseMark } from '../parts/Whose.tsx';
import { NumberRow } from './NumberRow.tsx';

type NumbersListProps = {
  story: ResolvedStory;
  /** The way to the story's page, where its figures are; empty on that page itself. */
  home: string;
  /** What stands before a fact's id in its anchor. */
  anchor: '' | 'fact-';
};

const COLUMNS = ['number', 'ofWhat', 'whoSays', 'verdict', 'source', 'inFigure'] as const;
/** A story in which nothing was checked has no column for it. */
const columnsOf = ({ checks }: ResolvedStory) => COLUMNS.filter((column) => checks.length > 0 || column !== 'verdict');
const BASES = ['stated', 'derived', 'context'] as const;

/** Every fact of the story as a row that can be linked to; a script adds a search box, filters and sorting. */
export const NumbersList = ({ story, home, anchor }: NumbersListProps) => {
  const ui = uiWords(story.locale);
  const { page } = ui;
  const facts = Object.values(story.facts);
  return (
    <>
      <Choices story={story} ui={ui} />
      <div className="table-box">
        <table className="numbers" aria-label={page.allNumbers}>
          <thead>
            <tr data-label={page.sortBy}>
              {columnsOf(story).map((column) => (
                <th key={column} scope="col" data-by={column}>
                  {page[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <NumberRow key={fact.id} fact={fact} story={story} home={home} anchor={anchor} />
            ))}
          </tbody>
        </table>
      </div>
      <p
        className="say"
        aria-live="polite"
        data-ascending={page.sorted.ascending}
        data-descending={page.sorted.descending}
      />
      <p className="key">
        <WhoseKey story={story} />
        <span>{callIn(page.numberKey, story)}</span>
      </p>
    </>
  );
};

/** Which rows are shown: by words, by who says so, by verdict. Without scripts there is nothing to choose. */
const Choices = ({ story, ui }: { story: ResolvedStory; ui: UiWords }) => {
  const { page, verdicts } = ui;
  const facts: readonly Pedigree[] = Object.values(story.facts);
  const checked = facts.filter(({ check }) => check !== undefined);
  const owners = WHOSE.filter((whose) => facts.some((fact) => isOf(whose, fact)));
  return (
    <form className="find" role="search" autoComplete="off">
      <label className="find-words">
        <span className="unseen">{page.find}</span>
        <input type="search" name="words" placeholder={page.find} />
      </label>
      <fieldset className="filter">
        <legend className="unseen">{page.whoSays}</legend>
        <Choice name="basis" value="" isChosen>
          {`${page.all} ${facts.length}`}
        </Choice>
        {BASES.map((basis) => (
          <Choice key={basis} name="basis" value={basis}>
            {`${callIn(page.byBasis[basis], story)} ${facts.filter((fact) => fact.basis === basis).length}`}
          </Choice>
        ))}
      </fieldset>
      <label className="find-figure">
        <span className="unseen">{page.inFigure}</span>
        <select name="figure">
          <option value="">{page.anyFigure}</option>
          {story.figures.map(({ id, number }) => (
            <option key={id} value={id}>
              {page.figureNumber.replace('#', String(number))}
            </option>
          ))}
        </select>
      </label>
      {owners.length > 1 && (
        <fieldset className="filter">
          <legend className="unseen">{page.whoseSources}</legend>
          <Choice name="whose" value="" isChosen>
            {page.anyWhose}
          </Choice>
          {owners.map((whose) => (
            <Choice key={whose} name="whose" value={whose}>
              <WhoseMark whose={whose} />
              {`${textOf(whose, facts)} ${facts.filter((fact) => isOf(whose, fact)).length}`}
            </Choice>
          ))}
        </fieldset>
      )}
      {checked.length > 0 && (
        <fieldset className="filter">
          <legend className="unseen">{page.verdict}</legend>
          <Choice name="verdict" value="" isChosen>
            {page.anyVerdict}
          </Choice>
          {VERDICTS.map((verdict) => (
            <Choice key={verdict} name="verdict" value={verdict}>
              <VerdictMark verdict={verdict} />
              {`${verdicts[verdict]} ${checked.filter(({ check }) => check?.verdict === verdict).length}`}
            </Choice>
          ))}
        </fieldset>
      )}
      <output className="found" data-found={JSON.stringify(page.found)} />
    </form>
  );
};

const isOf = (whose: Whose, { sources }: Pedigree): boolean => sources.some((source) => source.whose === whose);

/** The story's own word for an owner, as its sources have it: "Chinese state". */
const textOf = (whose: Whose, facts: readonly Pedigree[]): string => {
  const text = facts.flatMap(({ sources }) => sources).find((source) => source.whose === whose)?.whoseText ?? '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};

type ChoiceProps = { name: string; value: string; isChosen?: boolean; children: React.ReactNode };

const Choice = ({ name, value, isChosen = false, children }: ChoiceProps) => (
  <label>
    <input type="radio" name={name} value={value} defaultChecked={isChosen} />
    <span>{children}</span>
  </label>
);
