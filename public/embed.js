// Lets this site's figures that stand in frames on a page be as tall as what they hold.
// A frame can only size itself, and only within bounds.
(() => {
  const LEAST = 100;
  const MOST = 8000;
  const framesFrom = (source) =>
    [...document.querySelectorAll('iframe')].filter(({ contentWindow }) => contentWindow === source);
  addEventListener('message', ({ data, source }) => {
    if (typeof data !== 'object' || data === null || data.type !== 'figure-frame:height') return;
    const height = Number(data.height);
    if (!(height >= LEAST && height <= MOST)) return;
    for (const frame of framesFrom(source)) frame.style.height = `${Math.ceil(height)}px`;
  });
  // A figure that was there before this script has spoken already: it is asked to say it again. Others do not listen.
  for (const { contentWindow } of document.querySelectorAll('iframe')) {
    contentWindow?.postMessage({ type: 'figure-frame:ask' }, '*');
  }
})();
