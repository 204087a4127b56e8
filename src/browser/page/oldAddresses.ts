const FACT = /^#fact-(\w+)$/;

/** What stood on this page once and has a page of its own now: `#fact-transitNow` leads to its row there. */
export const startOldAddresses = (page: Document): void => {
  const follow = () => {
    const fact = FACT.exec(location.hash)?.[1];
    if (fact === undefined || page.getElementById(`fact-${fact}`) !== null) return;
    const numbers = page.querySelector<HTMLAnchorElement>('#all-numbers a');
    if (numbers !== null) location.replace(`${numbers.href}#${fact}`);
  };
  follow();
  addEventListener('hashchange', follow);
};

/** A figure's own address is for those who pass it on; a reader is led to the figure, in the view that was passed on. */
export const startLeadingOn = (page: Document): void => {
  const on = page.querySelector<HTMLElement>('[data-leads-on]')?.dataset['leadsOn'];
  if (on === undefined) return;
  const [home = '', id = ''] = on.split('#');
  location.replace(`${home}${location.search}#${id}`);
};
