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
