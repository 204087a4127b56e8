import type { ResolvedFigure, ResolvedParagraph, Row } from '../../model/story.ts';

/** What stands below each other in a section: text, a figure, or two small figures side by side. */
export type PageBlock =
  | { kind: 'text'; paragraphs: readonly ResolvedParagraph[] }
  | { kind: 'figure'; figure: ResolvedFigure }
  | { kind: 'halves'; figures: readonly ResolvedFigure[] };

const figureBlocks = (figure: ResolvedFigure): PageBlock[] => [{ kind: 'figure', figure }];
const textBlocks = (paragraphs: readonly ResolvedParagraph[]): PageBlock[] =>
  paragraphs.length === 0 ? [] : [{ kind: 'text', paragraphs }];

const blocksOfRow = (row: Row): PageBlock[] => {
  switch (row.kind) {
    case 'text':
      return textBlocks(row.paragraphs);
    case 'across':
      return figureBlocks(row.figure);
    case 'beside':
      return [...textBlocks(row.before), ...figureBlocks(row.figure), ...textBlocks(row.after)];
  }
};

const isHalf = (block: PageBlock | undefined): block is Extract<PageBlock, { kind: 'figure' }> =>
  block?.kind === 'figure' && block.figure.placement === 'half';

/** A section's rows one below the other; half figures that follow each other go in pairs. */
export const blocksOf = (rows: readonly Row[]): PageBlock[] => {
  const blocks: PageBlock[] = [];
  for (const block of rows.flatMap(blocksOfRow)) {
    const last = blocks.at(-1);
    if (isHalf(block) && isHalf(last)) {
      blocks.splice(-1, 1, { kind: 'halves', figures: [last.figure, block.figure] });
      continue;
    }
    blocks.push(block);
  }
  return blocks;
};
