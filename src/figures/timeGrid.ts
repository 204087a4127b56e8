import type { Locale } from '../i18n/locales.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import type { Frame } from './plot.ts';
import type { Room } from './room.ts';
import { positionOn } from './scale.ts';
import { lineFrom, textAt, type Shape } from './shapes.ts';
import { timeTicks } from './timeAxis.ts';

type TimeGrid = {
  domain: readonly [number, number];
  frame: Frame;
  room: Room;
  locale: Locale;
  /** px between two times at least, at the wide drawing's scale. */
  apart: number;
  /** The words' baseline, where the uprights begin and end, and where no word may go on. */
  words: number;
  top: number;
  bottom: number;
  end: number;
};

/** Round times as fine uprights through rows, each with its words at its head where they have room. */
export const timeGrid = ({ domain, frame, room, locale, apart, words, top, bottom, end }: TimeGrid): Shape[] => {
  const { px, type } = room;
  const atX = positionOn({ scale: 'linear', domain, ticks: [] }, frame, 'x');
  return timeTicks(domain, Math.max(2, Math.floor(frame.width / px(apart))), locale).flatMap(({ at, text }) => {
    const x = atX(at);
    const fits = x + px(5) + lineWidth(text, type.tick, 'sans') <= end;
    return [
      lineFrom(x, top, x, bottom, 'grid'),
      ...(fits ? textAt(x + px(5), words, text, { size: type.tick, as: ['x-quiet'] }) : []),
    ];
  });
};
