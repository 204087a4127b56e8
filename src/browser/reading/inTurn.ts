/**
 * Yields to the browser between starts: each runs in a task of its own, so that a press is answered in between, and what
 * they change in the page is laid out with the next picture and not at once. One that fails does not hold back the others.
 */
export const inTurn = (starts: readonly (() => void)[]): void => {
  const [first, ...others] = starts;
  if (first === undefined) return;
  setTimeout(() => {
    inTurn(others);
    first();
  });
};
