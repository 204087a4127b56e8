// Lets the figures of "From China to Peru" that stand in frames on this page be as tall as what they hold.
// A frame can only size itself, and only within bounds.
(() => {
  const LEAST = 100;
  const MOST = 4000;
  addEventListener('message', ({ data, source }) => {
    if (typeof data !== 'object' || data === null || data.type !== 'from-china-to-peru:height') return;
    const height = Number(data.height);
    if (!(height >= LEAST && height <= MOST)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
    }
  });
})();
