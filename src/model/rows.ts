import type { ProseBlock } from './resolveProse.ts';
import type { ResolvedFigure, Row, Section } from './story.ts';

/**
 * Lays a text's blocks out in sections and rows, one below the other: paragraphs that follow each other are one row, up
 * to the next `---`, heading or figure; two half figures that follow each other stand side by side.
 */
export const rowsOf = (blocks: readonly ProseBlock[], figures: readonly ResolvedFigure[]): Section[] => {
  const sections: (Section & { rows: Row[] })[] = [];
  // A `---` begins a new row of text.
  let isOpen = false;
  for (const block of blocks) {
    const rows = sections.at(-1)?.rows;
    const last = rows?.at(-1);
    switch (block.kind) {
      case 'heading':
        sections.push({ id: block.id, title: block.title, rows: [] });
        break;
      case 'break':
        isOpen = false;
        break;
      case 'paragraph':
        if (isOpen && last?.kind === 'text') rows?.splice(-1, 1, withParagraph(last, block.paragraph));
        else rows?.push({ kind: 'text', paragraphs: [block.paragraph] });
        isOpen = true;
        break;
      case 'figure': {
        const figure = figures.find((candidate) => candidate.id === block.id);
        if (figure === undefined) break;
        if (figure.placement === 'half' && last?.kind === 'figure' && last.figure.placement === 'half')
          rows?.splice(-1, 1, { kind: 'halves', figures: [last.figure, figure] });
        else rows?.push({ kind: 'figure', figure });
        break;
      }
    }
  }
  return sections;
};

/** Half figures with no other beside them: they would be as wide as a page. */
export const halvesAlone = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'figure' && row.figure.placement === 'half' ? [row.figure.id] : [])),
  );

type TextRow = Extract<Row, { kind: 'text' }>;

const withParagraph = (row: TextRow, paragraph: TextRow['paragraphs'][number]): TextRow => ({
  kind: 'text',
  paragraphs: [...row.paragraphs, paragraph],
});
