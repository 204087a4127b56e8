/**
 * Links out of a window that is to stay as it is, a talk for one: what stands on the story's page leads there, what is
 * elsewhere leads there, and each opens a window of its own. Slides without a page keep the words and lose the link.
 */
export const leadAway = (scope: Element, home: string | undefined, isHere: (href: string) => boolean): void => {
  for (const link of scope.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (isHere(href)) continue;
    if (href.startsWith('#') && home === undefined) {
      link.replaceWith(link.closest('.card-actions') === null ? (link.textContent ?? '') : '');
      continue;
    }
    if (href.startsWith('#')) link.href = `${home ?? ''}${href}`;
    link.target = '_blank';
    link.rel = 'noopener';
  }
};

export type LeadAway = typeof leadAway;
