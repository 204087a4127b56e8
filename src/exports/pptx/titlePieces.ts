import type { Slide } from '../../model/slides.ts';
import { body, briefAlt, type Piece } from './slide.ts';
import { heightOfRow } from './tablePages.ts';

type Titled = Extract<Slide, { kind: 'title' }>;

/** Where the score's rule stands: at the foot of the title's map. */
const SCORE = 5.86;
/** Where headlines of figures end that have no score below them. */
const FOOT = 6.6;
/** The same in three, two and one column: the fewer, the larger. */
const FINDINGS = [
  { least: 7, columns: 3, size: 16 },
  { least: 4, columns: 2, size: 20 },
  { least: 2, columns: 1, size: 24 },
] as const;
const NUMBER = 0.42;

const ruleAt = (y: number): Piece => ({
  kind: 'shape',
  area: { x: body.x, y, w: body.w, h: 0 },
  form: [
    { to: 'M', point: { x: body.x, y } },
    { to: 'L', point: { x: body.x + body.w, y } },
  ],
  as: 'axis-ink',
});

/** Where the verdicts of a score stand, each in a column of its own. */
export const scoreColumns = (score: Titled['score']) => {
  const pitch = body.w / Math.max(4, score.length);
  return score.map(({ words, claims }, at) => ({
    words,
    claims,
    count: String(claims.length),
    place: { kind: 'text', x: body.x + at * pitch, width: pitch - 0.3, leading: 1.25, anchor: 'start' } as const,
  }));
};

/** The score of the title: a rule, and over it as much as the art leaves. */
export const scorePieces = ({ score }: Titled): Piece[] => {
  if (score.length === 0) return [];
  const y = SCORE + 0.62;
  const verdicts = scoreColumns(score).flatMap(({ words, count, place }): Piece[] => [
    { ...place, y, lines: [count], size: 36, as: ['x-number'] },
    { ...place, y, x: place.x + 0.16 + 0.26 * count.length, lines: [words], size: 16, as: ['x-semi'] },
  ]);
  return [ruleAt(SCORE), ...verdicts];
};

/** What the talk will say, where no art fills the title: the headlines of its figures in a table, on a rule. */
export const findingPieces = ({ findings, score, headline }: Titled): Piece[] => {
  const look = FINDINGS.find(({ least }) => findings.length >= least);
  if (look === undefined) return [];
  const { columns, size } = look;
  const count = Math.ceil(findings.length / columns);
  const widths = Array.from({ length: columns }, () => [NUMBER, body.w / columns - NUMBER]).flat();
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => column * count + row).flatMap((at) => {
      const finding = findings[at];
      return finding === undefined ? ['', ''] : [String(at + 1), finding];
    }),
  );
  const height = rows.reduce((sum, cells) => sum + heightOfRow(cells, widths, size), 0);
  const y = (score.length === 0 ? FOOT : SCORE - 0.2) - height;
  const alt = briefAlt(findings.join('; '));
  return [ruleAt(y), { kind: 'table', area: { ...body, y }, rows, widths, size, name: headline, alt }];
};
