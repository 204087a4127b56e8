import type { ProseBlock } from './resolveProse.ts';
import type { ResolvedFigure, ResolvedParagraph, Row, Section } from './story.ts';

type Open = { before: ResolvedParagraph[]; figure?: ResolvedFigure; after: ResolvedParagraph[] };

/**
 * Lays a text's blocks out in sections and rows. A figure that stands beside its text takes the paragraphs before and
 * after it, up to the next `---`, heading or figure across the page; two such figures need a `---` between them.
 */
export const rowsOf = (
  blocks: readonly ProseBlock[],
  figures: readonly ResolvedFigure[],
  complain: (line: number, message: string) => void,
): Section[] => {
  const sections: (Section & { rows: Row[] })[] = [];
  let open: Open = { before: [], after: [] };

  const close = () => {
    const section = sections.at(-1);
    const { before, figure, after } = open;
    open = { before: [], after: [] };
    if (section === undefined) return;
    if (figure !== undefined) section.rows.push({ kind: 'beside', before, figure, after });
    else if (before.length > 0) section.rows.push({ kind: 'text', paragraphs: before });
  };

  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        close();
        sections.push({ id: block.id, title: block.title, rows: [] });
        break;
      case 'break':
        close();
        break;
      case 'paragraph':
        (open.figure === undefined ? open.before : open.after).push(block.paragraph);
        break;
      case 'figure': {
        const figure = figures.find((candidate) => candidate.id === block.id);
        if (figure === undefined) break;
        if (figure.figure.placement === 'beside') {
          if (open.figure !== undefined) {
            complain(
              block.line,
              `expected "---" before figure "${block.id}": two figures cannot stand beside the same text`,
            );
            break;
          }
          open.figure = figure;
        } else {
          close();
          sections.at(-1)?.rows.push({ kind: 'across', figure });
        }
        break;
      }
    }
  }
  close();
  return sections;
};
