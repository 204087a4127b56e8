import geography from '../charts/map/geography.json';
import { pictureDocument, textBlock } from '../exports/pictureCard.ts';
import { standaloneInner } from '../exports/standaloneSvg.ts';
import { balanceText, type Setting } from '../exports/wrapText.ts';
import type { ResolvedStory } from '../model/story.ts';
import { colourOf } from '../theme/tokens.ts';
import { geographyShape } from './geographyShape.ts';

const SHOWN = { width: 1200, height: 630 };
const WIDTH = 1280;
const HEIGHT = (WIDTH * SHOWN.height) / SHOWN.width;
/** How far the map is moved up, so that both ends of the route and the title stand in the picture. */
const MAP_TOP = -60;
const LEFT = 348;
const TOP = 200;

const title: Setting = { size: 92, role: 'display', leading: 0.95 };
const standfirst: Setting = { size: 28, role: 'serif', leading: 1.35 };
const source: Setting = { size: 20, role: 'sans', leading: 1.4 };

/** What stands for the whole page where somebody passes its address on: the title in the ocean between the route's two ends. */
export const shareCard = (story: ResolvedStory): string => {
  const word = (key: string) => story.words[key] ?? '';
  const [start, ...way] = geography.route.map((point) => point.join(' '));
  const port = ([x = 0, y = 0]: readonly number[]) => `<circle class="port" cx="${x}" cy="${y}" r="9"/>`;
  const ends = [geography.route[0], geography.route.at(-1)]
    .flatMap((point) => (point === undefined ? [] : port(point)))
    .join('');
  const map = ['geo-lines', 'geo-land', 'geo-named'].map((id) => `<use href="#${id}"/>`).join('');
  const titleLines = balanceText(word('title'), 560, title);
  const leadTop = TOP + titleLines.length * title.size * title.leading + 8;
  const ink = colourOf('ink', 'light');
  const body = [
    `<g transform="translate(0 ${MAP_TOP})">`,
    standaloneInner(`${map}<path class="route" d="M${start}L${way.join(' ')}"/>${ends}`, 'light', geographyShape),
    '</g>',
    textBlock({ lines: titleLines, x: LEFT, y: TOP + title.size * 0.7, setting: title }, ink),
    textBlock(
      {
        lines: balanceText(word('standfirst'), 430, standfirst),
        x: LEFT,
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
