/** Runs a task once what was changed until now has been painted: a reader sees the answer before the rest is worked out. */
export const afterPaint = (task: () => void): void => {
  // A window that nobody sees is not painted.
  if (document.hidden) setTimeout(task);
  else requestAnimationFrame(() => setTimeout(task));
};
