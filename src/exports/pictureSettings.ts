import type { Size } from '../figures/room.ts';
import type { Setting } from './wrapText.ts';

/** How the words around a drawing are set, in the drawing's own px: a slide's are half as large again. */
export type PictureSettings = {
  margin: number;
  title: Setting;
  measure: Setting;
  note: Setting;
  foot: Setting;
  /** Labels inside the drawing; what a picture is judged by when it is made small. */
  label: number;
};

// A picture as SVG may be opened where our fonts are not: its lines break so that they fit all the same.
const titled = (size: number): Setting => ({ size, role: 'anyHeadline', leading: 1.16 });
const plain = (size: number): Setting => ({ size, role: 'anySans', leading: 1.4 });

const page: PictureSettings = {
  margin: 40,
  title: titled(29),
  measure: plain(16),
  note: plain(13.5),
  foot: plain(12.5),
  label: 14,
};

export const pictureSettings: Readonly<Record<Size, PictureSettings>> = {
  wide: page,
  medium: page,
  narrow: { margin: 28, title: titled(24), measure: plain(15.5), note: plain(13), foot: plain(12), label: 14 },
  slide: { margin: 48, title: titled(42), measure: plain(23), note: plain(18), foot: plain(16), label: 21 },
};
