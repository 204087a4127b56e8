/** Moves a slider as a reader would, so that everything that listens to it hears of it. */
export const setRange = (range: HTMLInputElement, value: number): void => {
  if (Number(range.value) === value) return;
  range.value = String(value);
  range.dispatchEvent(new Event('input', { bubbles: true }));
};
