import { hasModifier } from '../reading/hasModifier.ts';
import { messages } from './messages.ts';

const THEMES = ['light', 'dark'];

/** Shows the theme that the host's page asks for: `?theme=dark`; without one the reader's system decides. */
const followHostTheme = (page: Document): void => {
  const theme = new URLSearchParams(location.search).get('theme') ?? '';
  if (THEMES.includes(theme)) page.documentElement.dataset['theme'] = theme;
};

/** Tells the host's page how tall the figure is, whenever that changes: to our own small script, and as AMP does, which many systems know. */
const tellHeight = (page: Document): void => {
  if (window.parent === window) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(page.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // A height is no secret, and the host's origin cannot be known.
    window.parent.postMessage({ type: messages.height, height }, '*');
    window.parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  };
  new ResizeObserver(tell).observe(page.documentElement);
  // A frame that is out of sight is not watched by the browser: it says its height at once, and when its parts have come.
  tell();
  window.addEventListener('load', tell);
  page.fonts.addEventListener('loadingdone', tell);
  // To ask for its height makes it ask for its fonts.
  takeLateFonts(page).then(tell, () => undefined);
  // A host's script that came later than the figure asks for what it missed.
  window.addEventListener('message', ({ source, data }: MessageEvent<{ type?: string } | undefined>) => {
    if (source !== window.parent || data?.type !== messages.ask) return;
    told = 0;
    tell();
  });
};

/** Whether a reader sees the frame, in whatever page it stands. */
const isSeen = (page: Document): Promise<boolean> =>
  new Promise((answer) => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      answer(entries.some(({ isIntersecting }) => isIntersecting));
    });
    observer.observe(page.documentElement);
  });

/**
 * Where nobody reads yet, fonts that come late are taken all the same: the frame would take them once it is seen, and
 * change its height under the reader's eyes. Throws in a sandbox, where a frame may not read its own styles.
 */
const takeLateFonts = async (page: Document): Promise<void> => {
  if (await isSeen(page)) return;
  for (const rule of Array.from(page.styleSheets).flatMap(({ cssRules }) => Array.from(cssRules)))
    if (rule instanceof CSSFontFaceRule) rule.style.setProperty('font-display', 'swap');
};

/**
 * Opens a link in a window of its own. In a sandbox without `allow-popups` a browser opens none and says nothing: then the
 * link's address is written beside it, to be copied.
 */
const openBeside = (page: Document, link: HTMLAnchorElement): void => {
  const opened = window.open(link.href, '_blank');
  if (opened !== null) {
    opened.opener = null;
    return;
  }
  const said = page.querySelector('.embed-address') ?? page.createElement('span');
  said.className = 'embed-address';
  said.setAttribute('role', 'status');
  link.after(said);
  said.textContent = ` ${link.href}`;
};

/** What a frame does besides what every page does: theme, height, and links that lead home and not into the frame. */
export const startEmbed = (page: Document): void => {
  const home = page.querySelector<HTMLElement>('main.embed')?.dataset['home'];
  if (home === undefined) return;
  followHostTheme(page);
  tellHeight(page);
  page.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || link.dataset['fact'] !== undefined) return;
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) link.href = `${home}${href}`;
      link.target = '_blank';
      link.rel = 'noopener';
      if (window.parent === window || hasModifier(event)) return;
      event.preventDefault();
      openBeside(page, link);
    },
    { capture: true },
  );
};
