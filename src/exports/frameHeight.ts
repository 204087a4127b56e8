import type { ShownFigure } from '../model/story.ts';
import type { Control, View } from '../model/view.ts';
import { requiredWord } from '../model/viewWords.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { wrapText, type Setting } from './wrapText.ts';

/** The width of a frame that a system is told of: that of a column of text. */
export const FRAME_WIDTH = 600;
const NARROWEST = 320;

// As embed.css, figure.css and controls.css have it, at these widths.
const PADDING = 32;
const WIDEST_DRAWING = 400;
/** A phone's drawing reaches so far into both edges. */
const BLEED = 18;
const WIDEST_NOTE = 616;
/** In a column of text the words stand beside the drawing, at least so wide, and so far from it. */
const BESIDE = { words: 180, gap: 28 };
/** Distances between the parts, the word that opens the table, and the room of the edges. */
const BETWEEN = 150;
const NOTE_GAP = 8.4;
/** As wide as a claim's verdict with its sign, which stands before its note. */
const VERDICT = `${'\u00a0'.repeat(44)} `;
/** As wide as "Figure 10. ", which stands before the source. */
const NUMBER = `${'\u00a0'.repeat(18)} `;
const ROW = { height: 28, gap: 4 };
const CHECK = 21;
const LEAST_TARGET = 24;
/** The word that takes everything back; its place is always kept. */
const RESET = 60;
const CONTROL_GAP = 18;

const headline: Setting = { size: 23, role: 'headline', leading: 1.16 };
const sans = (size: number, leading: number): Setting => ({ size, role: 'sans', leading });
const measure = sans(16, 1.4);
const note = sans(14, 1.45);
const small = sans(13, 1.45);

const heightOf = (text: string, width: number, setting: Setting): number =>
  wrapText(text, width, setting).length * setting.size * setting.leading;

/** A choice as it is shown. What a page hands to its charts has no words of controls: there they are read from the form. */
export type ShownChoice = { word: string; isSwitch: boolean };

/** The choices of a figure, where all of its words are at hand. */
export const choicesOf = (figure: ShownFigure): ShownChoice[] =>
  figure.controls.flatMap((control) => wordsOf(figure, control));

const wordsOf = (figure: ShownFigure, control: Control): ShownChoice[] => {
  // That none is missing was checked when the story was resolved.
  const word = (key: string) => figure.words[`control.${control.id}${key}`] ?? '';
  switch (control.kind) {
    case 'switch':
      return [{ word: word(''), isSwitch: true }];
    case 'choice':
      return control.options.map((option) => ({ word: word(`.${option}`), isSwitch: false }));
    case 'stage':
      return [];
  }
};

/** How wide a choice is; each may stand in a row of its own. */
const widthOf = ({ word, isSwitch }: ShownChoice): number =>
  Math.max(LEAST_TARGET, lineWidth(word, 15, 'strong') + (isSwitch ? CHECK : 0));

const rowsOf = (widths: readonly number[], room: number): number => {
  let rows = 0;
  let left = 0;
  for (const width of widths) {
    if (width > left) {
      rows += 1;
      left = room;
    }
    left -= width + CONTROL_GAP;
  }
  return rows;
};

type Framed = {
  figure: ShownFigure;
  view: View;
  choices: readonly ShownChoice[];
  /** The phone's drawing of the view. */
  box: { width: number; height: number };
  /** The words that lead home, below the figure. */
  home: string;
};

const heightAt = (framed: Framed, width: number): number => {
  const room = width - PADDING;
  return BETWEEN + figureHeight(framed, width) + footHeight(framed, room);
};

/** Words and drawing: below each other on a phone, beside each other in a column of text. */
const figureHeight = (framed: Framed, width: number): number => {
  const room = width - PADDING;
  const drawingAt = (drawn: number) => (drawn * framed.box.height) / framed.box.width;
  if (width < FRAME_WIDTH) return wordsHeight(framed, room) + drawingAt(Math.min(room + BLEED, WIDEST_DRAWING));
  const drawn = Math.min(room - BESIDE.gap - BESIDE.words, WIDEST_DRAWING);
  return Math.max(wordsHeight(framed, room - BESIDE.gap - drawn), drawingAt(drawn));
};

const wordsHeight = ({ figure, view, choices }: Framed, room: number): number => {
  const rows = rowsOf([...choices.map(widthOf), RESET], room);
  const notes = figure.notes.map(({ claim, text }) => (claim === undefined ? text : VERDICT + text));
  return (
    heightOf(requiredWord(figure, 'title', view), room, headline) +
    heightOf(requiredWord(figure, 'measure', view), room, measure) +
    rows * (ROW.height + ROW.gap) +
    notes.reduce((sum, text) => sum + heightOf(text, Math.min(room, WIDEST_NOTE), note) + NOTE_GAP, 0)
  );
};

const footHeight = ({ figure, home }: Framed, room: number): number =>
  heightOf(NUMBER + requiredWord(figure, 'source'), room, small) + heightOf(home, room, small);

/**
 * The height of a frame that cannot follow its figure: enough for all that stands in it, in a column of text and on a
 * phone. Reckoned and not measured, since a build has no browser; a test holds it to one.
 */
export const frameHeight = (framed: Framed): number =>
  Math.ceil(Math.max(...[NARROWEST, FRAME_WIDTH].map((width) => heightAt(framed, width))) / 10) * 10;
