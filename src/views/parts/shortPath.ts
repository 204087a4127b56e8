const COMMAND = /([MLHVQCZ])([^MLHVQCZ]*)/gi;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;
/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, z: 0 };
const KNOWN = /^[MLHVQCZmlhvqcz\d\s.,-]*$/;

/** `0.5` without its nought. */
const shortNumber = (value: number): string => String(Number(value.toFixed(2))).replace(/^(-?)0\./, '$1.');

/** Numbers in a row: a minus parts them, and so does a second point. */
const inARow = (numbers: readonly number[], before = ''): string => {
  let row = before;
  for (const number of numbers.map(shortNumber)) {
    const isParted =
      row === '' || /[a-z]$/i.test(row) || number.startsWith('-') || (number.startsWith('.') && /\.\d*$/.test(row));
    row += isParted ? number : ` ${number}`;
  }
  return row;
};

type Step = { letter: string; numbers: readonly number[] };

/** Path data as its commands, each with its own numbers. */
const stepsIn = (d: string): Step[] =>
  Array.from(d.matchAll(COMMAND)).flatMap(([, letter = '', list = '']) => {
    const numbers = (list.match(NUMBER) ?? []).map(Number);
    const takes = TAKES[letter.toLowerCase()] ?? 0;
    if (takes === 0) return [{ letter, numbers }];
    // A second pair after "move to" is a line.
    const further = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
    return Array.from({ length: numbers.length / takes }, (_, at) => ({
      letter: at === 0 ? letter : further,
      numbers: numbers.slice(at * takes, (at + 1) * takes),
    }));
  });

/**
 * Path data in fewer letters, which draws the very same: each step from where the one before ended or from the corner,
 * whichever is shorter, and no letter twice in a row. What it does not know stays as it is.
 */
export const shortPath = (d: string): string => {
  if (!KNOWN.test(d)) return d;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [row, last] = ['', ''];
  for (const { letter, numbers } of stepsIn(d)) {
    const name = letter.toLowerCase();
    const isRelative = letter === name;
    const from = (at: number) => (name === 'v' || (name !== 'h' && at % 2 === 1) ? y : x);
    const absolute = numbers.map((number, at) => (isRelative ? number + from(at) : number));
    const relative = absolute.map((number, at) => number - from(at));
    const [near, far] = [[name, relative] as const, [name.toUpperCase(), absolute] as const];
    const choices = name === 'z' ? [near] : name === 'm' ? [far, near] : [near, far];
    const written = choices.map(([own, list]) => {
      // After "move to" a line needs no letter of its own.
      const isSaid = own === last || (own === 'L' && last === 'M') || (own === 'l' && last === 'm');
      return { own, row: inARow(list, isSaid && name !== 'm' && name !== 'z' ? row : row + own) };
    });
    const best = written.reduce((one, other) => (other.row.length < one.row.length ? other : one));
    [row, last] = [best.row, best.own];
    if (name === 'z') [x, y] = [startX, startY];
    else if (name === 'h') x = absolute[0] ?? x;
    else if (name === 'v') y = absolute[0] ?? y;
    else [x, y] = [absolute.at(-2) ?? x, absolute.at(-1) ?? y];
    if (name === 'm') [startX, startY] = [x, y];
  }
  return row.length < d.length ? row : d;
};
