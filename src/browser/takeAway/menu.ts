import { copyLink, copyPicture, copyText, saveFile } from './copying.ts';
import { createMenuPanel, type MenuEntry, type MenuPanel } from './menuPanel.ts';
import {
  addressesOf,
  figureAt,
  altOf,
  takeAwayPageIn,
  type LoadTakeAway,
  type PictureKind,
  type Taken,
  type TakeAwayPage,
} from './takeAway.ts';
import { canShare, shareLink } from './sharing.ts';
import { hasModifier } from '../reading/hasModifier.ts';
import { fetchFile } from '../reading/fetchFile.ts';
import { shownTheme } from '../reading/theme.ts';

const WORD = '[data-take]';

/** One menu for every figure: the words at a figure's foot open it, each at its own part. */
export const startMenu = (
  page: Document,
  load: LoadTakeAway,
  takenAt: (word: Element) => Taken | undefined = figureAt,
): void => {
  const about = takeAwayPageIn(page);
  if (about === undefined) return;
  const panel = createMenuPanel(page);
  for (const word of page.querySelectorAll(WORD)) {
    word.setAttribute('role', 'button');
    word.setAttribute('aria-haspopup', 'menu');
  }
  const openAt = (word: HTMLElement, taken: Taken) => {
    const entries = entriesOf({ page, taken, about, load, panel });
    panel.open({
      word,
      label: about.words.menu.replace('#', () => taken.title),
      entries,
      part: word.dataset['take'] ?? '',
      partWords: about.words,
    });
    if (addressesOf(taken.id, about) === undefined) panel.say(about.words.onSite);
  };
  const wordAt = (event: Event): HTMLElement | undefined =>
    event.target instanceof Element ? (event.target.closest<HTMLElement>(WORD) ?? undefined) : undefined;

  page.addEventListener('click', (event) => {
    const word = wordAt(event);
    const taken = word === undefined ? undefined : takenAt(word);
    // With a key held down it stays the plain link that it is without scripts.
    if (word === undefined || taken === undefined || hasModifier(event)) return;
    event.preventDefault();
    openAt(word, taken);
  });
  page.addEventListener('keydown', (event) => {
    const word = event.key === ' ' || event.key === 'ArrowDown' ? wordAt(event) : undefined;
    if (word === undefined) return;
    event.preventDefault();
    word.click();
  });
};

type Context = {
  page: Document;
  taken: Taken;
  about: TakeAwayPage;
  load: LoadTakeAway;
  panel: MenuPanel;
};

/** Everything that can be taken away from a figure, by what it is for, the most used first. */
const entriesOf = (context: Context): MenuEntry[] => {
  const { taken, about, load, panel } = context;
  const { element, id, title } = taken;
  const { words, story, locale } = about;
  const addresses = addressesOf(id, about);
  const copied = async (doing: Promise<void>, said: string, refuse: () => void) => {
    try {
      await doing;
      panel.say(said);
    } catch {
      refuse();
    }
  };
  // What a browser keeps from the clipboard is shown, to be copied by hand.
  const showLink = () => panel.say(words.noClipboard, { href: taken.link, word: taken.link });
  const showAlt = () => panel.say(`${words.noClipboard} ${altOf(element)}`);
  const save = (kind: PictureKind): MenuEntry => ({
    part: 'picture',
    word: words[kind],
    act: () => void savePicture(context, kind),
  });
  const link = (part: string, word: string, href: string, extension: string): MenuEntry => ({
    part,
    word,
    href,
    act: (event) => void saveReady(context, event, { href, word, name: `${story}_${id}_${locale}.${extension}` }),
  });
  const name = `${title} · ${about.title}`;
  const copyCitation = (pattern: string) =>
    void copied(copyText(citationOf(pattern, context)), words.citationCopied, () =>
      panel.say(`${words.noClipboard} ${citationOf(pattern, context)}`),
    );
  return [
    save('landscape'),
    { part: 'picture', word: words.copyPicture, act: () => void copyIt(context) },
    save('landscapeTwice'),
    save('square'),
    save('seen'),
    save('svg'),
    ...(addresses === undefined
      ? []
      : [
          link('picture', words.svgOutlined, addresses.svgOutlined, 'outlined.svg'),
          link('data', words.csv, addresses.csv, 'csv'),
          link('data', words.xlsx, addresses.xlsx, 'xlsx'),
          link('data', words.json, addresses.json, 'json'),
          link('slide', words.pptx, addresses.pptx, 'pptx'),
          { part: 'embed', word: words.frame, act: () => void openEmbed(taken, about, load, panel) },
        ]),
    {
      part: 'link',
      word: words.copyLink,
      act: () => void copied(copyLink(name, taken.link), words.linkCopied, showLink),
    },
    ...(canShare() ? [{ part: 'link', word: words.share, act: () => void share(context, name) }] : []),
    { part: 'link', word: words.citeShort, act: () => copyCitation(words.shortCitation) },
    { part: 'link', word: words.citeFull, act: () => copyCitation(words.fullCitation) },
    { part: 'link', word: words.copyAlt, act: () => void copied(copyText(altOf(element)), words.altCopied, showAlt) },
  ];
};

/** A citation in the words of the page: `“{title}”, {story}, {link}`. */
const citationOf = (words: string, { taken, about }: Context): string => {
  const parts: Readonly<Record<string, string>> = {
    title: taken.title,
    story: about.title,
    link: taken.link,
    number: taken.element.dataset['number'] ?? '',
    version: about.version ?? '',
    source: about.source ?? '',
  };
  return words.replaceAll(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '');
};

const share = async ({ taken, about, panel }: Context, name: string): Promise<void> => {
  try {
    await shareLink(name, taken.link);
    panel.close();
  } catch {
    panel.say(about.words.noShare);
  }
};

const make = async ({ taken, about, load, panel }: Context, kind: PictureKind) => {
  panel.work(about.words.working, 0);
  const maker = await load();
  const theme = shownTheme();
  return maker.makePicture({
    taken,
    page: about,
    kind,
    theme,
    onProgress: (done) => panel.work(about.words.working, done),
  });
};

/** Says what did not work, and where the picture lies that the build made. */
const fail = ({ taken, about, panel }: Context, kind: PictureKind, said = about.words.failed): void => {
  const href = addressesOf(taken.id, about)?.[kind === 'svg' ? 'svg' : 'png'];
  panel.say(said, href === undefined ? undefined : { href, word: about.words.readyPicture });
};

const savePicture = async (context: Context, kind: PictureKind): Promise<void> => {
  const { page, about, panel } = context;
  try {
    const { name, blob } = await make(context, kind);
    saveFile(page, name, blob);
    panel.say(about.words.saved.replace('#', () => name));
  } catch {
    fail(context, kind);
  }
};

/** Fetches a ready file, so that the menu can say whether it came. With a key held down its link stays the browser's. */
const saveReady = async (
  { page, about: { words }, panel }: Context,
  event: MouseEvent,
  { href, word, name }: { href: string; word: string; name: string },
): Promise<void> => {
  if (hasModifier(event)) return;
  event.preventDefault();
  panel.work(`${word} …`);
  try {
    saveFile(page, name, await (await fetchFile(href)).blob());
    panel.say(words.saved.replace('#', () => name));
  } catch {
    panel.say(words.failed, { href, word });
  }
};

const copyIt = async (context: Context): Promise<void> => {
  const { about, panel } = context;
  if (!('ClipboardItem' in window)) return fail(context, 'landscape', about.words.noClipboard);
  try {
    await copyPicture(make(context, 'landscape').then(({ blob }) => blob));
    panel.say(about.words.pictureCopied);
  } catch (error) {
    const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
    fail(context, 'landscape', isRefused ? about.words.noClipboard : undefined);
  }
};

const openEmbed = async (taken: Taken, about: TakeAwayPage, load: LoadTakeAway, panel: MenuPanel): Promise<void> => {
  const href = addressesOf(taken.id, about)?.embed ?? '';
  try {
    const maker = await load();
    const openDialog = await maker.prepareEmbed(taken, about);
    panel.close();
    openDialog();
  } catch {
    panel.say(about.words.failed, { href, word: about.words.embedLink });
  }
};
