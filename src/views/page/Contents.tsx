import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';

/** The sections in a row; a script marks the one being read, and steps from figure to figure. */
export const Contents = ({ story }: { story: ResolvedStory }) => {
  const { page } = uiWords(story.locale);
  const entries = [
    ...story.sections.filter((section) => section.id !== 'about'),
    { id: 'claim-check', title: page.claimCheck },
    { id: 'all-numbers', title: page.allNumbers },
    { id: 'sources', title: page.sources },
    ...story.sections.filter((section) => section.id === 'about'),
  ];
  return (
    <nav className="contents" aria-label={page.contents}>
      <div className="wrap contents-row">
        <ol>
          {entries.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
        <span className="figure-steps">
          <button className="do" type="button" data-step="-1" aria-label={page.previousFigure}>
            <span className="long">{page.previousFigure}</span>
            <span className="short">{page.previous}</span>
          </button>
          <button className="do" type="button" data-step="1" aria-label={page.nextFigure}>
            <span className="long">{page.nextFigure}</span>
            <span className="short">{page.next}</span>
          </button>
        </span>
      </div>
    </nav>
  );
};
