import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messages } from './messages.ts';

it('the script that host pages load says and hears what embeds do', () => {
  const script = readFileSync('public/embed.js', 'utf8');
  const named = Array.from(script.matchAll(/'([a-z-]+:[a-z]+)'/g), ([, name]) => name);
  expect(named.toSorted()).toEqual(Object.values(messages).toSorted());
});
