/** What an embed and the page around it say to each other; `public/embed.js`, which host pages load, has them as well. */
export const messages = {
  /** From the embed: `{ type, height }`, in px. */
  height: 'figure-frame:height',
  /** From the host's script, which may come late: how tall are you? */
  ask: 'figure-frame:ask',
} as const;
