import { escapeXml } from '../../exports/xml.ts';

/** Puts plain text on the clipboard. Rejects where a browser forbids it, or has none: there is one on safe origins only. */
export const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** A link that a text program pastes as its title; plain it is the address, bare. */
export const copyLink = async (title: string, href: string): Promise<void> => {
  if (!('ClipboardItem' in window)) return copyText(href);
  const link = `<a href="${escapeXml(href)}">${escapeXml(title)}</a>`;
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([href], { type: 'text/plain' }),
      'text/html': new Blob([link], { type: 'text/html' }),
    }),
  ]);
};

/**
 * Puts a picture on the clipboard that is still being made. The promise is handed over at once, in the reader's own
 * click: a browser that asks for a gesture would refuse it once the picture is done.
 */
export const copyPicture = (picture: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);

/** Hands a file over to the reader's downloads. */
export const saveFile = (page: Document, name: string, blob: Blob): void => {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), SAVING_MS);
};

const SAVING_MS = 60_000;
