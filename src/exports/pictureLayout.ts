import type { Size } from '../figures/room.ts';
import { lineWidth } from '../theme/letterWidths.ts';
import { pictureSettings } from './pictureSettings.ts';
import type { PictureWords } from './pictureWords.ts';
import { balanceText, wrapText, type Setting } from './wrapText.ts';

/** A drawing's own measure, in px. */
export type Box = { width: number; height: number };

/** Lines of text on a picture: the left edge and the first baseline. */
export type TextBlock = { lines: readonly string[]; x: number; y: number; setting: Setting };

/** Where everything stands on a picture, in the drawing's own px. */
export type PictureLayout = Box & {
  size: Size;
  /** The share of its area that words and drawing take; the rest is room that the shape leaves. */
  used: number;
  chart: { x: number; y: number };
  title: TextBlock;
  measure: TextBlock;
  /** A note's verdict stands at the head of the note's first line. */
  verdicts: readonly { x: number; y: number; setting: Setting; note: number }[];
  notes: TextBlock;
  rule: { x1: number; x2: number; y: number };
  foot: TextBlock;
  bases: { x: number; y: number; setting: Setting };
};

/** What a picture has to hold. On a very wide picture the words may stand beside the drawing. */
export type PictureContent = {
  words: PictureWords;
  size: Size;
  box: Box;
  /** Width over height; without one the content decides. */
  ratio: number | undefined;
  arrangement: 'below' | 'beside';
  notes: 'all' | 'first' | 'none';
};

const STEP = 2;
const WIDEST = 4000;
const LEAST_COLUMN = 250;
const SIGN = 1.7;

const heightOf = (lines: readonly string[], { size, leading }: Setting): number => lines.length * size * leading;
const firstBaseline = (top: number, { size, leading }: Setting): number => top + size * (0.5 * leading + 0.36);

/** How wide the signs and words of who says what are. */
export const basesWidth = (words: PictureWords, { size }: Setting): number =>
  words.bases.reduce((width, { word }) => width + SIGN * size + lineWidth(word, size, 'anySans'), 0) +
  Math.max(0, words.bases.length - 1) * size * 1.3;

/** How far a verdict's sign and word push the note's first line to the right. */
const verdictIndent = (note: PictureWords['notes'][number], { size }: Setting): number =>
  note.verdict === undefined ? 0 : SIGN * size + lineWidth(`${note.verdict.word}. `, size, 'anyStrong');

type NoteLines = { lines: string[]; starts: { note: number; line: number; hasVerdict: boolean }[] };

const notesIn = ({ words, size, notes }: PictureContent, width: number): NoteLines => {
  const setting = pictureSettings[size].note;
  const shown = notes === 'none' ? [] : notes === 'first' ? words.notes.slice(0, 1) : words.notes;
  const found: NoteLines = { lines: [], starts: [] };
  for (const [at, note] of shown.entries()) {
    // The first line gives room to the verdict: as many hard spaces as it is wide, taken off again after wrapping.
    const spaces = Math.ceil(verdictIndent(note, setting) / lineWidth('\u00a0', setting.size, 'anySans'));
    const [firstLine = '', ...rest] = wrapText('\u00a0'.repeat(spaces) + note.text, width, setting);
    found.starts.push({ note: at, line: found.lines.length, hasVerdict: note.verdict !== undefined });
    found.lines.push(firstLine.replace(/^\u00a0+/, ''), ...rest);
  }
  return found;
};

type Arranged = { height: number; place: (height: number) => PictureLayout };

const arrange = (content: PictureContent, width: number): Arranged => {
  const { words, size, box, arrangement } = content;
  const { margin, title, measure, note, foot } = pictureSettings[size];
  const gap = margin * 0.6;
  const isBeside = arrangement === 'beside';
  // Words and drawing keep one left and one right edge, however much room the shape leaves at the sides.
  const side = isBeside ? margin : Math.max(margin, (width - box.width) / 2);
  const inner = width - 2 * side;
  const column = isBeside ? inner - box.width - margin : inner;

  const titleLines = balanceText(words.title, column, title);
  const measureLines = balanceText(words.measure, column, measure);
  const { lines: noteLines, starts } = notesIn(content, Math.min(column, note.size * 62));
  const bases = basesWidth(words, foot);
  const isRoomy = lineWidth(words.credit, foot.size, 'anySans') + bases + 2 * gap <= (isBeside ? inner : column);
  const footWidth = isBeside ? inner : column;
  const sourceLines = wrapText(words.source, footWidth, foot);
  const creditLines = wrapText(words.credit, isRoomy ? footWidth - bases - gap : footWidth, foot);
  const footLines = [...sourceLines, ...creditLines];

  const head = heightOf(titleLines, title) + measure.size * 0.5 + heightOf(measureLines, measure);
  const notesHeight = noteLines.length === 0 ? 0 : gap * 0.7 + heightOf(noteLines, note);
  const footHeight =
    gap * 0.45 + heightOf(footLines, foot) + (isRoomy || words.bases.length === 0 ? 0 : foot.size * foot.leading);
  const body = isBeside ? Math.max(head + notesHeight, box.height) : head + gap + box.height + notesHeight;
  const height = margin + body + gap * 0.7 + footHeight + margin * 0.75;
  // Beside a drawing, a column of few words is empty below them.
  const filled = isBeside ? (box.width * box.height + column * (head + notesHeight)) / (inner * body) : 1;

  const place = (total: number): PictureLayout => {
    const ruleY = total - margin * 0.75 - footHeight;
    const notesTop = ruleY - gap * 0.7 - heightOf(noteLines, note);
    const spare = total - height;
    const chartTop = isBeside
      ? margin + Math.max(0, (ruleY - gap * 0.7 - margin - box.height) / 2)
      : margin + head + gap + spare * 0.45;
    const footTop = ruleY + gap * 0.45;
    return {
      width,
      height: total,
      size,
      used: filled * (inner / (width - 2 * margin)) * (height / total),
      chart: { x: isBeside ? width - margin - box.width : side, y: chartTop },
      title: { lines: titleLines, x: side, y: firstBaseline(margin, title), setting: title },
      measure: {
        lines: measureLines,
        x: side,
        y: firstBaseline(margin + heightOf(titleLines, title) + measure.size * 0.5, measure),
        setting: measure,
      },
      verdicts: starts
        .filter(({ hasVerdict }) => hasVerdict)
        .map(({ note: at, line }) => ({
          x: side,
          y: firstBaseline(notesTop, note) + line * note.size * note.leading,
          setting: note,
          note: at,
        })),
      notes: { lines: noteLines, x: side, y: firstBaseline(notesTop, note), setting: note },
      rule: { x1: side, x2: width - side, y: ruleY },
      foot: { lines: footLines, x: side, y: firstBaseline(footTop, foot), setting: foot },
      bases: {
        x: isRoomy ? width - side - bases : side,
        y: firstBaseline(footTop + heightOf(footLines, foot) - (isRoomy ? foot.size * foot.leading : 0), foot),
        setting: foot,
      },
    };
  };
  return { height, place };
};

/** The smallest picture of the wanted shape that holds everything at its own size; nothing is scaled against the rest. */
export const layoutPicture = (content: PictureContent): PictureLayout => {
  const { size, box, ratio, arrangement } = content;
  const { margin } = pictureSettings[size];
  const least = box.width + 2 * margin + (arrangement === 'beside' ? margin + LEAST_COLUMN : 0);
  if (ratio === undefined) {
    const { height, place } = arrange(content, least);
    return place(Math.ceil(height));
  }
  // The wider a picture, the more it holds: the place where it begins to hold everything is found by halving.
  let tooSmall = least - 1;
  let enough = WIDEST;
  while (enough - tooSmall > STEP) {
    const width = (tooSmall + enough) / 2;
    if (arrange(content, width).height <= width / ratio) enough = width;
    else tooSmall = width;
  }
  if (enough === WIDEST)
    throw new Error(`"${content.words.title}": these words fit no picture of this shape; shorten them`);
  return arrange(content, enough).place(enough / ratio);
};
