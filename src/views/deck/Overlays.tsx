import type { Locale } from '../../i18n/locales.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import { keyRows, rowWordOf, type KeyRow, type KeyWord } from './keys.ts';

/** What lies over the slides for a while; all of it stands in the document, and the script shows it. */
export const Overlays = ({ locale, isPresenter }: { locale: Locale; isPresenter: boolean }) => {
  const { deck } = uiWords(locale);
  return (
    <>
      <div className="deck-cover" id="deck-cover" hidden />
      <section className="deck-answer" id="deck-answer" aria-live="polite" hidden>
        <div className="frame">
          <div className="canvas">
            <p className="answer-value" id="answer-value" />
            <p className="answer-label" id="answer-label" />
            <p className="answer-who" id="answer-who" />
            <p className="answer-verdict" id="answer-verdict" />
          </div>
        </div>
      </section>
      <div className="deck-pointer" id="deck-pointer" hidden />
      <p className="deck-typed" id="deck-typed" role="status" hidden>
        {deck.goTo} <output id="deck-number" /> <span className="deck-name" id="deck-name" />
      </p>
      <div className="deck-message" id="deck-message" role="status" />
      <p className="say" id="deck-say" aria-live="polite" />
      <section className="deck-help" id="deck-help" role="dialog" aria-label={deck.help} tabIndex={-1} hidden>
        <h2>{deck.help}</h2>
        <table>
          <tbody>
            {helpRows(isPresenter).map(([word, rows]) => (
              <tr key={word}>
                <th scope="row">
                  {rows.map((row) => keyName(row, locale)).join(', ')}
                  {word === 'next' && `, ${deck.keyNames.click}`}
                </th>
                <td>{deck.keys[word]}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{deck.keyNames.digits}</th>
              <td>{deck.keys.toNumber}</td>
            </tr>
          </tbody>
        </table>
        <p>{deck.helpLead}</p>
        <button className="do" type="button" id="deck-help-close">
          {deck.closePanel}
        </button>
      </section>
    </>
  );
};

/** The keys by what they do, in the order of the table. */
const helpRows = (isPresenter: boolean): [KeyWord, KeyRow[]][] => {
  const shown = keyRows.filter((row) => isPresenter || row.presenterOnly !== true);
  return [...new Set(shown.map(rowWordOf))].map((word) => [word, shown.filter((row) => rowWordOf(row) === word)]);
};

/** A key as it is printed on keyboards: "Page Down", "Shift Space", "B". */
export const keyName = ({ key, shift }: KeyRow, locale: Locale): string => {
  const { keyNames } = uiWords(locale).deck;
  const names: Readonly<Record<string, string>> = { ...keyNames, ' ': keyNames.space };
  const name = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return shift === true ? keyNames.shift.replace('#', () => name) : name;
};
