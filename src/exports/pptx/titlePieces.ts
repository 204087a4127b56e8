import type { Slide } from '../../model/slides.ts';
import { wrapText } from '../wrapText.ts';
import { officeSize } from './paint.ts';
import { body, type Piece } from './slide.ts';

type Titled = Extract<Slide, { kind: 'title' }>;

/** Where the score's rule stands: at the foot of the title's map. */
const SCORE = 5.86;
/** Where headlines of figures end that have no score below them. */
const FOOT = 6.6;
/** The same in three, two and one column: the fewer, the larger. */
const FINDINGS = [
  { least: 7, columns: 3, size: 16 },
  { least: 4, columns: 2, size: 21 },
  { least: 0, columns: 1, size: 25 },
] as const;
const NUMBER = 0.42;
const APART = 0.4;
const LEADING = 1.2;

const ruleAt = (y: number): Piece => {
  const [left, right] = [
    { x: body.x, y },
    { x: body.x + body.w, y },
  ];
  return {
    kind: 'shape',
    area: { ...left, w: body.w, h: 0 },
    form: [
      { to: 'M', points: [left] },
      { to: 'L', points: [right] },
    ],
    as: 'axis-ink',
  };
};

/** The score of the title: a rule, and over it as much as the art leaves. */
export const scorePieces = ({ score }: Titled): Piece[] => {
  if (score.length === 0) return [];
  const pitch = body.w / Math.max(4, score.length);
  return [
    ruleAt(SCORE),
    ...score.flatMap(({ words, claims }, at): Piece[] => {
      const count = String(claims.length);
      const x = body.x + at * pitch;
      const place = { kind: 'text', width: 0.5, y: SCORE + 0.62, leading: 1.2, anchor: 'start' } as const;
      return [
        { ...place, x, lines: [count], size: 36, as: ['x-number'] },
        {
          ...place,
          x: x + 0.16 + 0.26 * count.length,
          width: pitch - 0.6,
          lines: [words],
          size: 16,
          as: ['x-semi'],
        },
      ];
    }),
  ];
};

/** What the talk will say, where no art fills the title: the headlines of its figures, on a rule. */
export const findingPieces = ({ findings, score }: Titled): Piece[] => {
  const look = FINDINGS.find(({ least }) => findings.length >= least);
  if (look === undefined || findings.length < 2) return [];
  const { columns, size } = look;
  const line = (size * LEADING) / 72;
  const pitch = body.w / columns;
  const width = pitch - NUMBER - APART;
  const wrapped = findings.map((finding) =>
    wrapText(finding, 72 * width, { size: size / officeSize([]), role: 'strong', leading: LEADING }),
  );
  const rows = Math.ceil(findings.length / columns);
  const heightOf = (lines: readonly string[]) => lines.length * line + 0.14;
  const columnsOf = Array.from({ length: columns }, (_, at) => wrapped.slice(at * rows, (at + 1) * rows));
  const tallest = Math.max(...columnsOf.map((own) => own.reduce((sum, lines) => sum + heightOf(lines), 0)));
  const top = (score.length === 0 ? FOOT : SCORE - 0.2) - tallest;
  return [
    ruleAt(top - 0.14),
    ...columnsOf.flatMap((own, column) =>
      own.flatMap((lines, row): Piece[] => {
        const above = own.slice(0, row).reduce((sum, each) => sum + heightOf(each), 0);
        const place = { kind: 'text', y: top + above + line, leading: LEADING, anchor: 'start' } as const;
        const x = body.x + column * pitch;
        return [
          {
            ...place,
            x,
            width: NUMBER,
            lines: [String(column * rows + row + 1)],
            size: size * 1.2,
            as: ['x-number', 'x-stated'],
          },
          { ...place, x: x + NUMBER, width, lines, size, as: ['x-semi'] },
        ];
      }),
    ),
  ];
};
