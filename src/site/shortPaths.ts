const LINE = /M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)/g;

/** An upright or level line in fewer letters. */
const shortened = (d: string): string =>
  d.replaceAll(LINE, (line, x: string, y: string, toX: string, toY: string) =>
    x === toX ? `M${x} ${y}V${toY}` : y === toY ? `M${x} ${y}H${toX}` : line,
  );

const CURVED = /^M[\d\s.-]+(?=.*[QC])(?:[MLQC][\d\s.-]+)*$/;
const COMMAND = /([MLQC])([^MLQC]*)/g;

/** Numbers in a row; a minus parts as well as a space does. */
const inARow = (numbers: readonly number[]): string =>
  numbers.map(String).reduce((row, number) => (number.startsWith('-') ? row + number : `${row} ${number}`));

/** A bent line by how far each point is from the one before, where that takes fewer letters: a way's points lie close. */
const relative = (d: string): string => {
  if (!CURVED.test(d)) return d;
  let [fromX, fromY] = [0, 0];
  const parts = Array.from(d.matchAll(COMMAND), ([whole, letter = '', list = '']) => {
    const numbers = (list.match(/-?[\d.]+/g) ?? []).map(Number);
    // What is printed has tenths at most: their differences do as well, and no error adds up.
    const steps = numbers.map((number, at) => Number((number - (at % 2 === 0 ? fromX : fromY)).toFixed(1)));
    [fromX, fromY] = [numbers.at(-2) ?? fromX, numbers.at(-1) ?? fromY];
    return letter === 'M' ? whole.trim() : letter.toLowerCase() + inARow(steps);
  });
  const short = parts.join('');
  return short.length < d.length ? short : d;
};

const LINES = /<path d="([^"]+)"([^>]* fill="none"[^>]*)\/>(?:<path d="[^"]+"\2\/>)+/g;
const PATH_DATA = / d="([^"]+)"/g;

/** Lines of one look that follow each other are one path: a grid, the ticks of a calendar. */
const joined = (inner: string): string =>
  inner.replaceAll(LINES, (lines, _first: string, look: string) => {
    const d = Array.from(lines.matchAll(PATH_DATA), ([, own = '']) => own).join('');
    return `<path d="${d}"${look}/>`;
  });

/** The paths of a printed drawing in fewer letters. What a browser draws for itself is not sent, and stays as it is. */
export const withShortPaths = (inner: string): string => eachPath(joined(eachPath(inner, shortened)), relative);

const eachPath = (inner: string, change: (d: string) => string): string =>
  inner.replaceAll(PATH_DATA, (_, d: string) => ` d="${change(d)}"`);
