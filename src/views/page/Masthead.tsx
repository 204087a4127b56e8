import type { ReactNode } from 'react';
import { uiWords } from '../../i18n/uiWords.ts';
import type { ResolvedStory } from '../../model/story.ts';
import { boundTitle } from '../parts/boundTitle.ts';
import { Score } from './Score.tsx';
import { TopLine } from './TopLine.tsx';

type MastheadProps = { story: ResolvedStory; art: ReactNode; root: string | undefined };

/**
 * The top of the page: title, what was found, the score, the story's art. On a wide page the title stands in the art;
 * a story without art has it above its score. On a phone all of it comes before any menu.
 */
export const Masthead = ({ story, art, root }: MastheadProps) => (
  <header className={art === undefined ? 'mast' : 'mast mast-art'}>
    <div className="mast-words">
      <h1>{boundTitle(story.words['title'] ?? '')}</h1>
      <p className="standfirst">
        <Finding words={story.words['standfirst'] ?? ''} />
      </p>
      <p className="byline">
        {story.words['byline']} <a href={story.original.url}>{uiWords(story.locale).page.original}</a>
      </p>
    </div>
    <div className="wrap mast-score">
      <Score story={story} />
    </div>
    {art !== undefined && <div className="mast-map">{art}</div>}
    <TopLine story={story} root={root} />
  </header>
);

/** The result is the strong part of the lede: `We checked 15 claims. **Six hold up.**` */
const Finding = ({ words }: { words: string }) =>
  words.split('**').map((part, at) =>
    at % 2 === 1 ? (
      // Words never change their order while they are shown.
      // oxlint-disable-next-line react/no-array-index-key
      <strong key={at}>{part}</strong>
    ) : (
      part
    ),
  );
