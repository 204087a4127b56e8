/** The slides as the one file carries them: packed, since markup of slides is long and much alike. */
export type PackedSlides = { title: string; style: string; body: string };

const unpack = async (packed: string): Promise<PackedSlides> => {
  const bytes = Uint8Array.from(atob(packed.trim()), (letter) => letter.codePointAt(0) ?? 0);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  // The build packed it from this type; JSON itself has none.
  return JSON.parse(await new Response(stream).text()) as PackedSlides;
};

/** The slides' document, with the page's own policy, style and script: nothing is fetched, and nothing else may run. */
const documentOf = (page: Document, { title, style, body }: PackedSlides): string => {
  const { lang } = page.documentElement;
  const policy = page.querySelector('meta[http-equiv]')?.outerHTML ?? '';
  const styles = `<style>${page.querySelector('style')?.textContent ?? ''}</style><style>${style}</style>`;
  const script = `<script type="module">${page.querySelector('script[type=module]')?.textContent ?? ''}</script>`;
  const head = `<meta charset="utf-8"/>${policy}<meta name="viewport" content="width=device-width, initial-scale=1"/>`;
  return `<!doctype html><html lang="${lang}" data-part="slides"><head>${head}<title>${title}</title>${styles}${script}</head><body>${body}</body></html>`;
};

/** Opens the slides that the one file carries, beside the page where the browser lets it, else in its place. */
export const startSlidesButton = (page: Document): void => {
  const button = page.querySelector<HTMLButtonElement>('.open-slides');
  const packed = page.getElementById('slides-packed')?.textContent ?? '';
  if (button === null || packed === '') return;
  button.hidden = false;
  const open = async () => {
    const html = documentOf(page, await unpack(packed));
    const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    if (window.open(address, 'slides') === null) location.assign(address);
  };
  button.addEventListener('click', () => void open());
};
