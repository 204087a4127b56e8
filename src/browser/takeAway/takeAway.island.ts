import { fileName, type FileParts } from '../../exports/fileName.ts';
import { pictureCard } from '../../exports/pictureCard.ts';
import { planPicture, type PictureFormat } from '../../exports/pictureFormats.ts';
import { pictureWordsOf, type PictureLabels } from '../../exports/pictureWords.ts';
import type { ShownFigure } from '../../model/story.ts';
import { defaultView, viewsToSearch, type View } from '../../model/view.ts';
import { frameHeight, type ShownChoice } from '../../exports/frameHeight.ts';
import { showEmbedDialog, type Embedded, type EmbedPage } from './embedDialog.ts';
import { readForm } from '../page/controlsForm.ts';
import type { PlotIn } from '../../figures/plotKey.ts';
import { loadDrawn } from '../page/plots.ts';
import type { FigureInView } from './takeAway.ts';
import { drawOffscreen } from './drawOffscreen.tsx';
import { pageFontsFor } from './pageFonts.ts';
import { rasterise } from './rasterise.ts';

/** Gives what shows how the figure is put into another page, with a height that holds it as it is shown now. */
export const prepareEmbed = async (taken: Order['taken'] & Embedded, page: EmbedPage): Promise<() => void> => {
  const { figure, view, plotIn } = await shownIn(taken);
  const height = frameHeight({
    figure,
    view,
    choices: choicesIn(taken.element),
    box: plotIn(view, 'narrow'),
    home: page.home,
  });
  return () => showEmbedDialog(taken, page, height);
};

const choicesIn = (element: HTMLElement): ShownChoice[] =>
  Array.from(element.querySelectorAll('form.controls label'), (label) => ({
    word: label.textContent,
    isSwitch: label.matches('.check'),
  }));

type Order = {
  taken: { element: HTMLElement; shown?: FigureInView };
  page: { story: string; credit: string; labels: PictureLabels };
  kind: 'landscape' | 'landscapeTwice' | 'square' | 'seen' | 'svg';
  theme: 'light' | 'dark';
  onProgress: (done: number) => void;
};

const NARROW = '(max-width: 760px)';

/** What a reader sees is drawn wide or narrow, as the page is. */
const formatOf = (kind: Order['kind']): PictureFormat => {
  switch (kind) {
    case 'landscape':
    case 'landscapeTwice':
      return 'landscape';
    case 'square':
      return 'square';
    case 'seen':
    case 'svg':
      return matchMedia(NARROW).matches ? 'narrow' : 'wide';
  }
};

const viewIn = (element: HTMLElement, { controls }: ShownFigure): View => {
  const form = element.querySelector<HTMLFormElement>('form.controls');
  return { ...defaultView(controls), ...(form === null ? {} : readForm(form, controls)) };
};

/** On a slide it is told, on the page its own data and controls say it. */
const shownIn = async ({
  element,
  shown,
}: Order['taken']): Promise<{ figure: ShownFigure; view: View; plotIn: PlotIn }> => {
  const { figure, plotIn } = await loadDrawn(element);
  return { ...(shown ?? { figure, view: viewIn(element, figure) }), plotIn };
};

const shapeOf = (id: string): string | undefined => document.getElementById(id)?.outerHTML;

/** The figure's address without what only this visit has; a file on a disk has none worth printing. */
const addressOf = (id: string): string =>
  !location.protocol.startsWith('http') ? '' : `${location.host}${location.pathname.replace(/index\.html$/, '')}#${id}`;

const nextFrame = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Makes a picture of the live view: drawn anew at the wanted shape, with its words, its source and its fonts. */
export const makePicture = async ({
  taken,
  page,
  kind,
  theme,
  onProgress,
}: Order): Promise<{ name: string; blob: Blob }> => {
  const { figure, view, plotIn } = await shownIn(taken);
  const format = formatOf(kind);
  const words = pictureWordsOf(
    { figure, view, plot: plotIn(view, 'wide') },
    { title: page.credit, address: addressOf(figure.id), ...page.labels },
  );
  const { layout, width } = planPicture((size) => plotIn(view, size), words, format);
  const inner = drawOffscreen(`${figure.id}-picture`, plotIn(view, layout.size));
  const card = (fontFaces: string) => pictureCard({ words, layout, inner, theme, fontFaces, shapeOf, width });
  onProgress(0.3);
  await nextFrame();
  const svg = card(await pageFontsFor(card('')));
  onProgress(0.6);
  const name = (extension: string) => nameOf({ figure, view, page, kind, theme, extension });
  if (kind === 'svg') return { name: name('svg'), blob: new Blob([svg], { type: 'image/svg+xml' }) };
  await nextFrame();
  const blob = await rasterise(svg, kind === 'landscapeTwice' ? 2 * width : width);
  onProgress(1);
  return { name: name('png'), blob };
};

type Named = Pick<Order, 'page' | 'kind' | 'theme'> & { figure: ShownFigure; view: View; extension: string };

const RATIOS: Readonly<Partial<Record<Order['kind'], FileParts['ratio']>>> = {
  landscape: '16x9',
  landscapeTwice: '16x9-2x',
  square: '1x1',
};

const nameOf = ({ figure, view, page, kind, theme, extension }: Named): string => {
  const chosen = Array.from(
    new URLSearchParams(viewsToSearch({ [figure.id]: view }, { [figure.id]: figure.controls })),
  );
  const viewName = chosen.map(([key, value]) => `${key.slice(figure.id.length + 1)}-${value}`).join('-');
  const ratio = RATIOS[kind];
  return fileName({
    story: page.story,
    figure: figure.id,
    locale: figure.locale,
    theme,
    extension,
    ...(viewName === '' ? {} : { view: viewName }),
    ...(ratio === undefined ? {} : { ratio }),
  });
};
