/** On paper nothing can be opened: every table is, while the page is printed. */
export const startPrinting = (page: Document): void => {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = Array.from(page.querySelectorAll<HTMLDetailsElement>('.figure-table:not([open])'));
    for (const table of opened) table.open = true;
  });
  addEventListener('afterprint', () => {
    for (const table of opened) table.open = false;
  });
};
