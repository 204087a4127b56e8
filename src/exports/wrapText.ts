import { lineWidth, type TextRole } from '../theme/letterWidths.ts';

/** How a piece of text is set; `leading` is the distance of its lines in type sizes. */
export type Setting = { size: number; role: TextRole; leading: number };

// A line may break at a space that is not hard, or before a letter of Chinese; closing signs stay with what they close.
const PIECES =
  /[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff][\u3000-\u303f\uff00-\uffef]*|[^ \n\u2e80-\u9fff\uf900-\ufaff]+|[ \n]+/g;

const withoutEnds = (line: string): string => line.replaceAll(/^[ \n]+|[ \n]+$/g, '');

type Piece = { text: string; width: number; isSpace: boolean };

/** Measured once: widths come from a table, so a line is as wide as its pieces. */
const piecesOf = (text: string, { size, role }: Setting): Piece[] =>
  Array.from(text.match(PIECES) ?? [], (piece) => ({
    text: piece,
    width: lineWidth(piece, size, role),
    isSpace: /^[ \n]/.test(piece),
  }));

const fill = (pieces: readonly Piece[], width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const piece of pieces) {
    if (line !== '' && !piece.isSpace && filled + piece.width > width) {
      lines.push(withoutEnds(line));
      line = '';
      filled = 0;
    }
    if (line === '' && piece.isSpace) continue;
    line += piece.text;
    filled += piece.width;
  }
  return [...lines, withoutEnds(line)].filter((words) => words !== '');
};

/** A text in lines no wider than `width`. */
export const wrapText = (text: string, width: number, setting: Setting): string[] =>
  fill(piecesOf(text, setting), width);

/** The same number of lines, but of about one length, as a headline wants it. */
export const balanceText = (text: string, width: number, setting: Setting): string[] => {
  const pieces = piecesOf(text, setting);
  const lines = fill(pieces, width);
  let best = lines;
  for (let narrower = width * 0.96; narrower > width / 3; narrower *= 0.96) {
    const tried = fill(pieces, narrower);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
};
