import { formats } from '../../exports/formats.ts';
import { locales, placeOf } from '../../i18n/locales.ts';
import { creditOf } from '../../exports/credit.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedFigure, ResolvedStory } from '../../model/story.ts';
import { embedPath } from '../../routes.ts';

/**
 * The words at a figure's foot: without scripts plain links to the ready files, with them the ways into one menu.
 * A page that stands alone has no files beside it; then only what its script can make is offered.
 */
export const TakeAwayLinks = ({ figure, root }: { figure: ResolvedFigure; root: string | undefined }) => {
  const { takeAway } = uiWords(figure.locale);
  const { id, locale } = figure;
  if (root === undefined) {
    return (
      <a href={`#${id}`} data-take="picture">
        {takeAway.picture}
      </a>
    );
  }
  const place = placeOf(locale);
  return (
    <>
      <a href={root + formats.png.path(place, id)} data-take="picture">
        {takeAway.picture}
      </a>
      <a href={root + formats.csv.path(place, id)} data-take="data">
        {takeAway.data}
      </a>
      <a href={root + formats.pptx.path(place, id)} data-take="slide">
        {takeAway.slide}
      </a>
      <a href={root + embedPath(place, id)} data-take="embed">
        {takeAway.embed}
      </a>
    </>
  );
};

/** Words that stand on the page already, or that are put together here. */
const ON_PAGE: readonly string[] = ['picture', 'data', 'slide', 'embed', 'word', 'credit'];
const ONE_FILE = 'onSite';

/** What the menu needs beyond the figures: its words, and where things are. */
export const TakeAwayData = ({ story, root }: { story: ResolvedStory; root: string | undefined }) => {
  const { takeAway, verdicts, basis } = uiWords(story.locale);
  return (
    <script
      type="application/json"
      id="take-away"
      dangerouslySetInnerHTML={{
        __html: JSON.stringify({
          words: Object.fromEntries(
            Object.entries(takeAway).filter(
              ([key]) => !ON_PAGE.includes(key) && (root === undefined || key !== ONE_FILE),
            ),
          ),
          labels: { verdicts, basis },
          story: story.slug,
          title: story.words['title'] ?? '',
          credit: creditOf(story),
          locale: story.locale,
          language: locales[story.locale].path,
          root,
        }).replaceAll('<', '\\u003c'),
      }}
    />
  );
};
