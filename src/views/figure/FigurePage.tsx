import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedFigure, ResolvedStory } from '../../model/story.ts';

type FigurePageProps = {
  story: ResolvedStory;
  figure: ResolvedFigure;
  /** The way to the story's page. */
  home: string;
};

/** What stands at a figure's own address: its finding, for networks that show an address, and the way to it on the page. */
export const FigurePage = ({ story, figure, home }: FigurePageProps) => {
  const { page } = uiWords(story.locale);
  return (
    <main className="wrap list-page lead-on" id="text" data-leads-on={`${home}#${figure.id}`}>
      <h1>{figure.words['title']}</h1>
      <p className="section-lead">{figure.words['alt']}</p>
      <p>
        <a href={`${home}#${figure.id}`}>{page.toFigureOnPage.replace('#', () => story.words['title'] ?? '')}</a>
      </p>
    </main>
  );
};
