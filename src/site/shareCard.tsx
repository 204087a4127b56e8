import { renderToStaticMarkup } from 'react-dom/server';
import { ShapeViews } from '../charts/ShapeView.tsx';
import { pictureDocument, textBlock } from '../exports/pictureCard.ts';
import { standaloneInner } from '../exports/standaloneSvg.ts';
import { balanceText, type Setting } from '../exports/wrapText.ts';
import type { ResolvedStory } from '../model/story.ts';
import { colourOf } from '../theme/tokens.ts';
import { landShapes } from './landDefs.ts';
import { artOf, type ArtStory } from './storyArt.tsx';

const SHOWN = { width: 1200, height: 630 };
const WIDTH = 1280;
const HEIGHT = (WIDTH * SHOWN.height) / SHOWN.width;
const TOP = 200;
/** Where the words stand: in the map, or at the margin of plain paper. */
const LEFT = { map: 348, paper: 88 } as const;
const MEASURE = { map: { title: 560, lede: 430 }, paper: { title: 1080, lede: 860 } } as const;

const title: Setting = { size: 92, role: 'display', leading: 0.95 };
const standfirst: Setting = { size: 28, role: 'serif', leading: 1.35 };
const source: Setting = { size: 20, role: 'sans', leading: 1.4 };

type ShareStory = ArtStory & { original: Pick<ResolvedStory['original'], 'publisher' | 'dateText'> };

/** What stands for the whole page where somebody passes its address on: the title in the story's map, or on paper. */
export const shareCard = (story: ShareStory): string => {
  const word = (key: string) => story.words[key] ?? '';
  const art = artOf(story, 'share');
  const ground = art === undefined ? 'paper' : 'map';
  const left = LEFT[ground];
  const titleLines = balanceText(word('title'), MEASURE[ground].title, title);
  const leadTop = TOP + titleLines.length * title.size * title.leading + 8;
  const ink = colourOf('ink', 'light');
  const drawn = art === undefined ? '' : renderToStaticMarkup(<ShapeViews shapes={art.shapes} id="share" />);
  const body = [
    standaloneInner(drawn, 'light', landShapes(story)),
    textBlock({ lines: titleLines, x: left, y: TOP + title.size * 0.7, setting: title }, ink),
    textBlock(
      {
        lines: balanceText(word('standfirst.slides'), MEASURE[ground].lede, standfirst),
        x: left,
        y: leadTop + standfirst.size,
        setting: standfirst,
      },
      ink,
    ),
    textBlock(
      { lines: [`${story.original.publisher}, ${story.original.dateText}`], x: 56, y: HEIGHT - 36, setting: source },
      colourOf('ink-2', 'light'),
    ),
  ].join('');
  return pictureDocument(
    { width: WIDTH, height: HEIGHT, shownWidth: SHOWN.width },
    { alt: word('title'), description: word('description'), fontFaces: '', theme: 'light', body },
  );
};
