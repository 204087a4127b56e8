import { Fragment } from 'react';
import { formats } from '../../exports/formats.ts';
import { creditOf } from '../../exports/credit.ts';
import { homeLine } from '../../exports/homeWords.ts';
import { versionOfBuild } from '../../exports/version.ts';
import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedFigure, ResolvedStory } from '../../model/story.ts';
import { jsonMarkup } from './jsonMarkup.ts';
import { embedPath } from '../../routes.ts';

/**
 * One word at a figure's foot: without scripts it opens the ready files by group, with them the menu. A page that stands
 * alone has no files beside it; then only what its script can make is offered.
 */
export const TakeAwayWord = ({ figure, root }: { figure: ResolvedFigure; root: string | undefined }) => {
  const { takeAway } = uiWords(figure.locale);
  return (
    <details className="take-away">
      <summary data-take="picture">{takeAway.word}</summary>
      {root !== undefined && (
        <p>
          {groupsOf(figure, root).map(([name, links], at) => (
            <Fragment key={name}>
              {at > 0 && ' · '}
              {name}
              {links.map(([word, href]) => (
                <a key={word} href={href}>
                  {word}
                </a>
              ))}
            </Fragment>
          ))}
        </p>
      )}
    </details>
  );
};

type Links = readonly (readonly [name: string, href: string])[];

/** What there is ready to take, by what it is for, the most used first. */
const groupsOf = (figure: ResolvedFigure, root: string): (readonly [string, Links])[] => {
  const { id } = figure;
  const { takeAway } = uiWords(figure.locale);
  const fileOf = (format: 'png' | 'svg' | 'csv' | 'xlsx' | 'json' | 'pptx') =>
    [format.toUpperCase(), root + formats[format].path(figure, id)] as const;
  return [
    [
      takeAway.picture,
      [fileOf('png'), fileOf('svg'), [takeAway.svgOutlined, root + formats.svgOutlined.path(figure, id)]],
    ],
    [takeAway.data, [fileOf('csv'), fileOf('xlsx'), fileOf('json')]],
    [takeAway.slide, [fileOf('pptx')]],
    [takeAway.embed, [['HTML', root + embedPath(figure, id)]]],
  ];
};

/** Words that stand on the page already, or that are put together here. */
const ON_PAGE: readonly string[] = ['word', 'credit', 'whole'];
const ONE_FILE = 'onSite';

/** What the menu needs beyond the figures: its words, and where things are. */
export const TakeAwayData = ({ story, root }: { story: ResolvedStory; root: string | undefined }) => {
  const { takeAway, verdicts, basis } = uiWords(story.locale);
  return (
    <script
      type="application/json"
      id="take-away"
      dangerouslySetInnerHTML={jsonMarkup({
        words: Object.fromEntries(
          Object.entries(takeAway).filter(
            ([key]) => !ON_PAGE.includes(key) && (root === undefined || key !== ONE_FILE),
          ),
        ),
        labels: { verdicts, basis },
        story: story.slug,
        title: story.words['title'] ?? '',
        credit: creditOf(story),
        home: homeLine(story),
        version: versionOfBuild(),
        source: `${story.original.publisher}, ${story.original.dateText}`,
        locale: story.locale,
        language: story.language,
        root,
      })}
    />
  );
};
