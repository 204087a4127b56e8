import { formats, type FormatId } from '../../exports/formats.ts';
import type { ShownFigure } from '../../model/story.ts';
import type { View } from '../../model/view.ts';
import { embedPath } from '../../routes.ts';

/** The words of the menu, as the page's data has them. */
export type TakeAwayWords = Readonly<
  Record<
    | 'menu'
    | 'share'
    | 'noShare'
    | 'copyLink'
    | 'copyPicture'
    | 'copyAlt'
    | 'landscape'
    | 'landscapeTwice'
    | 'square'
    | 'seen'
    | 'svg'
    | 'svgOutlined'
    | 'csv'
    | 'xlsx'
    | 'picture'
    | 'data'
    | 'slide'
    | 'embed'
    | 'link'
    | 'citeShort'
    | 'citeFull'
    | 'shortCitation'
    | 'fullCitation'
    | 'citationCopied'
    | 'partCitation'
    | 'json'
    | 'pptx'
    | 'frame'
    | 'working'
    | 'linkCopied'
    | 'pictureCopied'
    | 'altCopied'
    | 'saved'
    | 'failed'
    | 'readyPicture'
    | 'onSite'
    | 'noClipboard'
    | 'embedTitle'
    | 'embedLead'
    | 'embedCode'
    | 'copyCode'
    | 'codeCopied'
    | 'embedLink'
    | 'embedPreview'
    | 'close',
    string
  >
>;

/** What the menu knows of the page it stands on. */
export type TakeAwayPage = {
  words: TakeAwayWords;
  /** What a picture says of verdicts and of who says something. */
  labels: { verdicts: Readonly<Record<string, string>>; basis: Readonly<Record<string, string>> };
  story: string;
  title: string;
  /** What every picture names: the story, and the day of the report it is drawn from. */
  credit: string;
  /** What stands at the foot of an embed. */
  home: string;
  /** The day and the commit of the build; none where it is not known. */
  version?: string;
  /** The release, as a citation names it. */
  source?: string;
  locale: string;
  /** The language's part of an address: nothing, or `es/`. */
  language: string;
  /** The way to the site's root; a page that stands alone has none, and no files beside it. */
  root?: string;
};

export type PictureKind = 'landscape' | 'landscapeTwice' | 'square' | 'seen' | 'svg';
export type MadeFile = { name: string; blob: Blob };
/** What a slide shows of a figure; on the page a figure's own data and controls say it. */
export type FigureInView = { figure: ShownFigure; view: View };
/** A figure that is taken away, as it is shown now. */
export type Taken = {
  element: HTMLElement;
  id: string;
  title: string;
  /** The address that shows it so again. */
  link: string;
  shown?: FigureInView;
};
export type PictureOrder = {
  taken: Taken;
  page: TakeAwayPage;
  kind: PictureKind;
  theme: 'light' | 'dark';
  /** Told after each stage, from 0 to 1. */
  onProgress: (done: number) => void;
};

/** The heavy part of taking away, fetched when it is first asked for: it draws charts and makes pictures of them. */
export type TakeAwayMaker = {
  makePicture: (order: PictureOrder) => Promise<MadeFile>;
  /** Fetches what the embed dialog needs, and gives what opens it. */
  prepareEmbed: (taken: Taken, page: TakeAwayPage) => Promise<() => void>;
};
export type LoadTakeAway = () => Promise<TakeAwayMaker>;

/** The page's data, or nothing on a page without a menu. */
export const takeAwayPageIn = (page: Document): TakeAwayPage | undefined => {
  const data = page.getElementById('take-away')?.textContent;
  if (data === undefined || data === null) return undefined;
  // One cast, since JSON has no type.
  return JSON.parse(data) as TakeAwayPage;
};

/** Where a figure's ready files and its embed stand, as links from this page. */
export const addressesOf = (id: string, page: TakeAwayPage) => {
  const { root } = page;
  if (root === undefined) return undefined;
  const address = (format: FormatId) => root + formats[format].path(page, id);
  return {
    png: address('png'),
    svg: address('svg'),
    svgOutlined: address('svgOutlined'),
    csv: address('csv'),
    xlsx: address('xlsx'),
    json: address('json'),
    pptx: address('pptx'),
    embed: root + embedPath(page, id),
  };
};

/** The address of one figure as the reader has it: its own view, and nothing of the others'. */
const linkTo = (figure: HTMLElement, place: Location): string => {
  const own = [...new URLSearchParams(place.search)].filter(([key]) => key.startsWith(`${figure.id}.`));
  const search = own.length === 0 ? '' : `?${new URLSearchParams(own).toString()}`;
  return `${place.href.replace(/[?#].*$/, '')}${search}#${figure.id}`;
};

/** The figure of the page at whose foot a word stands. */
export const figureAt = (word: Element): Taken | undefined => {
  const element = word.closest<HTMLElement>('figure.figure');
  if (element === null) return undefined;
  const title = element.querySelector('.hed')?.textContent ?? '';
  return { element, id: element.id, title, link: linkTo(element, location) };
};

/** What the chart shows, in words: a live one has them as its name, a drawing refers to them. */
export const altOf = (figure: HTMLElement): string => {
  const live = figure.querySelector('.live:not([hidden]) .live-chart')?.getAttribute('aria-label');
  const named = figure.querySelector('.drawing .chart')?.getAttribute('aria-labelledby') ?? '';
  return live ?? figure.ownerDocument.getElementById(named)?.textContent ?? '';
};
