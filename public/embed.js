// Lets the figures of "From China to Peru" that stand in frames on this page be as tall as what they hold.
// A frame can only size itself, and only within bounds.
(() => {
  const LEAST = 100;
  const MOST = 8000;
  const framesFrom = (source) =>
    [...document.querySelectorAll('iframe')].filter(({ contentWindow }) => contentWindow === source);
  addEventListener('message', ({ data, source }) => {
    if (typeof data !== 'object' || data === null || data.type !== 'from-china-to-peru:height') return;
    const height = Number(data.height);
    if (!(height >= LEAST && height <= MOST)) return;
    for (const frame of framesFrom(source)) frame.style.height = `${Math.ceil(height)}px`;
  });
  // A figure that was there before this script has spoken already: it is asked to say it again. Others do not listen.
  for (const { contentWindow } of document.querySelectorAll('iframe')) {
    contentWindow?.postMessage({ type: 'from-china-to-peru:ask' }, '*');
  }
})();
