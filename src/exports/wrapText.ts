import { lineWidth, type TextRole } from './letterWidths.ts';

/** How a piece of text is set; `leading` is the distance of its lines in type sizes. */
export type Setting = { size: number; role: TextRole; leading: number };

// A line may break at a space that is not hard, or before a letter of Chinese; closing signs stay with what they close.
const PIECES = /[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff][\u3000-\u303f\uff00-\uffef]*|[^ \n\u2e80-\u9fff\uf900-\ufaff]+|[ \n]+/g;

const withoutEnds = (line: string): string => line.replaceAll(/^[ \n]+|[ \n]+$/g, '');

const fill = (text: string, width: number, { size, role }: Setting): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    const longer = line + piece;
    if (line === '' || lineWidth(withoutEnds(longer), size, role) <= width) line = longer;
    else {
      lines.push(withoutEnds(line));
      line = piece;
    }
  }
  return [...lines, withoutEnds(line)].filter((filled) => filled !== '');
};

/** A text in lines no wider than `width`. */
export const wrapText = (text: string, width: number, setting: Setting): string[] => fill(text, width, setting);

/** The same number of lines, but of about one length, as a headline wants it. */
export const balanceText = (text: string, width: number, setting: Setting): string[] => {
  const lines = fill(text, width, setting);
  let best = lines;
  for (let narrower = width * 0.96; narrower > width / 3; narrower *= 0.96) {
    const tried = fill(text, narrower, setting);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
};
