/** The signs whose widths are listed below, in their order; accented letters are as wide as their base. */
const SIGNS = `${Array.from({ length: 95 }, (_, at) => String.fromCodePoint(0x20 + at)).join('')}–—‘’“”…×÷−≈·•€`;

/** Advance widths of our own fonts in hundredths of the type size, one for each sign. */
const widths = {
  headline:
    '22 31 41 54 53 90 73 21 37 37 44 54 30 33 30 36 53 53 53 53 53 53 53 53 53 53 30 30 54 54 54 43 86 68 65 64 72 61 59 69 79 38 39 69 60 91 74 72 61 72 68 54 63 74 68 99 66 64 57 34 36 34 54 53 40 53 60 51 59 52 36 54 62 32 30 59 32 92 62 57 61 58 45 45 35 61 54 80 55 55 47 35 30 35 54 53 83 22 22 44 44 84 54 54 54 55 30 32 53',
  display:
    '20 27 33 52 47 79 67 18 32 32 42 50 26 29 26 31 47 47 47 47 47 47 47 47 47 47 26 26 50 50 50 38 82 61 55 57 64 54 51 61 70 32 33 61 52 81 67 64 51 64 61 47 57 66 61 89 61 59 50 30 31 30 50 48 40 45 54 43 53 46 32 48 56 27 26 50 27 83 56 50 54 51 39 39 30 54 47 70 46 47 41 33 29 33 50 48 76 19 19 37 37 70 50 50 50 55 26 30 47',
  serif:
    '23 29 36 53 51 90 72 18 35 35 44 53 30 31 30 33 51 51 51 51 51 51 51 51 51 51 30 30 53 53 53 41 83 68 64 64 72 61 59 70 80 37 38 68 60 91 75 72 60 72 66 52 61 74 69 98 66 64 56 32 33 32 53 51 40 52 59 50 58 52 36 53 61 31 29 56 31 92 62 56 60 57 43 44 34 60 53 79 54 54 47 35 29 35 53 51 81 22 22 42 42 82 53 53 53 55 30 30 51',
  sans: '20 29 43 50 50 82 61 25 30 30 42 50 25 31 25 35 50 50 50 50 50 50 50 50 50 50 25 25 50 50 50 42 85 54 59 57 61 53 49 62 65 26 48 58 49 73 65 66 57 66 57 53 54 64 51 79 51 48 54 30 35 30 50 50 54 50 55 46 55 50 29 50 54 25 25 49 25 83 55 54 55 55 35 42 34 54 47 72 45 47 42 30 24 30 50 48 80 25 25 43 43 95 50 50 50 55 25 30 50',
  strong:
    '20 31 48 51 51 84 64 27 32 32 44 51 27 32 27 34 51 51 51 51 51 51 51 51 51 51 27 27 51 51 51 44 87 56 60 58 62 54 51 63 66 28 49 60 50 74 66 67 58 67 59 54 55 65 54 80 54 50 54 32 34 32 51 50 55 52 56 46 56 51 32 52 56 26 26 52 27 84 56 55 56 56 37 43 36 56 49 75 48 49 44 32 25 32 51 48 80 27 27 48 48 96 51 51 51 55 27 32 51',
} as const;

export type TextRole = keyof typeof widths;

const tables = Object.fromEntries(
  Object.entries(widths).map(([role, list]) => {
    const values = list.split(' ').map(Number);
    return [role, new Map(Array.from(SIGNS, (sign, at) => [sign, (values[at] ?? 0) / 100]))];
  }),
);

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const UNKNOWN = 0.55;
const COMBINING = /[\u0300-\u036f]/g;

/**
 * How wide a line is in px. A table and no canvas: pictures made at build and in any browser break their lines at the
 * same places. Kerning is left out, which makes lines a little shorter than told.
 */
export const lineWidth = (line: string, size: number, role: TextRole): number => {
  const table = tables[role];
  return Array.from(line.normalize('NFD').replaceAll(COMBINING, '').replaceAll('\u00a0', ' ')).reduce(
    (width, sign) => width + size * (WIDE.test(sign) ? 1 : (table?.get(sign) ?? UNKNOWN)),
    0,
  );
};
