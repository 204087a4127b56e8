import { partsOf } from './partsOf.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';

/**
 * Where one is on the page: a menu of its sections and figures, and the figures before and after. It goes along; a script
 * names the section being read and the two figures.
 */
export const Contents = ({ story }: { story: ResolvedStory }) => {
  const { page } = uiWords(story.locale);
  const { told, about } = partsOf(story);
  const sections = [
    ...told,
    ...(story.checks.length > 0 ? [{ id: 'claim-check', title: page.claimCheck }] : []),
    ...about,
  ];
  return (
    <nav className="contents" aria-label={page.contents}>
      <div className="wrap contents-row">
        <details className="contents-menu">
          <summary>
            <span className="contents-word">{page.contents}</span>
            <span className="contents-now" />
          </summary>
          <div className="contents-lists">
            <ol className="contents-sections">
              {sections.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ol>
            <ol className="contents-figures">
              {story.figures.map((figure, at) => (
                <li key={figure.id}>
                  <a href={`#${figure.id}`}>
                    <span>{page.figureNumber.replace('#', String(at + 1))}</span> {figure.words['title']}
                  </a>
                </li>
              ))}
            </ol>
          </div>
        </details>
        <span className="figure-steps" data-previous={page.previousIs} data-next={page.nextIs}>
          <button className="do" type="button" data-step="-1" aria-label={page.previousFigure}>
            <span aria-hidden="true">←</span> <span className="figure-step-name" />
          </button>
          <button className="do" type="button" data-step="1" aria-label={page.nextFigure}>
            <span className="figure-step-name" /> <span aria-hidden="true">→</span>
          </button>
        </span>
      </div>
    </nav>
  );
};
