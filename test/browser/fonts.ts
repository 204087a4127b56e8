import type { Page } from '@playwright/test';

/** What a reader's labels are set in: our fonts or, on a first visit over a slow line, what stands in for them. */
export const FONTS = ['ours', 'stand-ins', 'wide stand-ins'] as const;
export type Fonts = (typeof FONTS)[number];

/** A browser may do without our fonts if they come late; a test of labels has to know which ones it measures. */
export const setIn = (page: Page, fonts: Fonts): Promise<unknown> =>
  page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const css = await response.text();
    const body =
      fonts === 'ours'
        ? css.replaceAll('font-display:optional', 'font-display:block')
        : css
            .replaceAll(/@font-face\{[^}]*\burl\([^}]*\}/g, '')
            // Where a system has none but the wide ones.
            .replaceAll(
              fonts === 'stand-ins' ? /^$/g : /@font-face\{font-family:"?(Sans|Serif|Display) Like[^}]*\}/g,
              '',
            );
    await route.fulfill({ response, body });
  });

/** Which of some families the page could not find: neither fetched nor on this machine. */
export const missingFonts = (page: Page, families: readonly string[]): Promise<string[]> =>
  page.evaluate(async (names) => {
    await document.fonts.ready;
    const found = await Promise.all(
      names.map((name) =>
        document.fonts.load(`400 20px "${name}"`).then(
          (faces) => faces.some(({ status }) => status === 'loaded'),
          () => false,
        ),
      ),
    );
    return names.filter((_, at) => found[at] !== true);
  }, families);
