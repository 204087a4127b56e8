import { renderToStaticMarkup } from 'react-dom/server';
import { ShapeViews } from '../charts/ShapeView.tsx';
import { versionIn } from '../exports/credit.ts';
import { lineOf, pictureDocument, textBlock, verdictSign } from '../exports/pictureCard.ts';
import { shareSize } from '../exports/pictureFormats.ts';
import { standaloneInner } from '../exports/standaloneSvg.ts';
import { balanceText, type Setting } from '../exports/wrapText.ts';
import { uiWords } from '../i18n/uiWords.ts';
import { scoreOf, type ScoreGroup } from '../model/slides.ts';
import type { ResolvedStory } from '../model/story.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { colourOf } from '../theme/tokens.ts';
import { landShapes } from './landDefs.ts';
import { artOf, type ArtStory } from './storyArt.tsx';

const WIDTH = 1280;
const HEIGHT = (WIDTH * shareSize.height) / shareSize.width;
const SIDE = 56;
/** Where the words stand: in the map, or at the margin of plain paper. */
const LEFT = { map: 348, paper: SIDE } as const;
const MEASURE = { map: { title: 560, lede: 430 }, paper: { title: 1080, lede: 1000 } } as const;
/** A score takes the foot of the card; the title stands higher then. */
const TOP = { score: 158, plain: 140 } as const;
const SCORE_TOP = 496;
const MARK_PITCH = 40;

const title: Setting = { size: 92, role: 'display', leading: 0.95 };
const LEDE = {
  map: { size: 28, role: 'serif', leading: 1.35 },
  paper: { size: 38, role: 'serif', leading: 1.35 },
} as const satisfies Record<string, Setting>;
const source: Setting = { size: 19, role: 'sans', leading: 1.4 };
const count: Setting = { size: 56, role: 'display', leading: 1 };
const countWord: Setting = { size: 22, role: 'strong', leading: 1 };
const mark: Setting = { size: 26, role: 'sans', leading: 1 };

type ShareStory = ArtStory &
  Pick<ResolvedStory, 'locale' | 'checks'> & { original: Pick<ResolvedStory['original'], 'publisher' | 'dateText'> };

/**
 * What stands for the whole page where somebody passes its address on: the title in the story's map or on paper, what
 * was found, and the score, one mark a claim. A story in which nothing was checked has its lede: on paper all of it, in the
 * map the words of its first slide.
 */
export const shareCard = (story: ShareStory): string => {
  const word = (key: string) => story.words[key] ?? '';
  const art = artOf(story, 'share');
  const ground = art === undefined ? 'paper' : 'map';
  const left = LEFT[ground];
  const score = scoreOf(story);
  const top = score.length === 0 ? TOP.plain : TOP.score;
  const titleLines = balanceText(word('title'), MEASURE[ground].title, title);
  const leadTop = top + titleLines.length * title.size * title.leading + 8;
  const told = art === undefined ? word('standfirst').replaceAll('**', '') : word('standfirst.slides');
  const lede = score.length === 0 ? told : word('found');
  const setting = LEDE[score.length === 0 ? ground : 'map'];
  const ink = colourOf('ink', 'light');
  const drawn = art === undefined ? '' : renderToStaticMarkup(<ShapeViews shapes={art.shapes} id="share" />);
  const body = [
    standaloneInner(drawn, 'light', landShapes(story)),
    textBlock({ lines: titleLines, x: left, y: top + title.size * 0.7, setting: title }, ink),
    textBlock(
      {
        lines: balanceText(lede, MEASURE[ground].lede, setting),
        x: left,
        y: leadTop + setting.size,
        setting,
      },
      ink,
    ),
    score.length === 0 ? '' : scoreBand(score, ink),
    footOf(story, score.length === 0 ? '' : `${word('standfirst.slides')}. `),
  ].join('');
  return pictureDocument(
    { width: WIDTH, height: HEIGHT, shownWidth: shareSize.width },
    { alt: word('title'), description: word('description'), fontFaces: '', theme: 'light', body },
  );
};

/** Who is checked, at the left; of which version the picture is, at the right. */
const footOf = ({ original, locale }: ShareStory, before: string): string => {
  const y = HEIGHT - 30;
  const colour = colourOf('ink-2', 'light');
  const [version = ''] = versionIn(uiWords(locale).page.version);
  return (
    lineOf({
      text: `${before}${original.publisher}, ${original.dateText}`,
      x: SIDE,
      y,
      setting: source,
      colour,
    }) +
    lineOf({
      text: version,
      x: WIDTH - SIDE - lineWidth(version, source.size, source.role),
      y,
      setting: source,
      colour,
    })
  );
};

/** The tally: a number and its word above its marks, on paper, below a rule. */
const scoreBand = (score: readonly ScoreGroup[], ink: string): string => {
  const widths = score.map(({ words, claims }) =>
    Math.max(
      claims.length * MARK_PITCH,
      lineWidth(String(claims.length), count.size, count.role) + 14 + lineWidth(words, countWord.size, countWord.role),
    ),
  );
  const spare = WIDTH - 2 * SIDE - widths.reduce((sum, width) => sum + width, 0);
  const gap = spare / Math.max(1, score.length - 1);
  const groups = score.map(({ verdict, claims, words }, at) => {
    const x = SIDE + widths.slice(0, at).reduce((sum, width) => sum + width + gap, 0);
    const y = SCORE_TOP + 62;
    const number = String(claims.length);
    return [
      lineOf({ text: number, x, y, setting: count, colour: ink }),
      lineOf({
        text: words,
        x: x + lineWidth(number, count.size, count.role) + 14,
        y,
        setting: countWord,
        colour: ink,
      }),
      ...claims.map((_, place) => verdictSign(verdict, { x: x + place * MARK_PITCH, y: y + 42, setting: mark }, ink)),
    ].join('');
  });
  return (
    `<rect x="0" y="${SCORE_TOP}" width="${WIDTH}" height="${HEIGHT - SCORE_TOP}" fill="${colourOf('paper', 'light')}"/>` +
    `<path d="M${SIDE} ${SCORE_TOP}H${WIDTH - SIDE}" stroke="${ink}" stroke-width="1.5" fill="none"/>${groups.join('')}`
  );
};
