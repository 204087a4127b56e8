import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds } from '../figures/kinds.ts';
import { kindsDoc } from './kindsDoc.ts';

describe('docs/kinds.md', () => {
  it('is what the kinds say of themselves; "npm run kinds" writes it', () => {
    expect(readFileSync('docs/kinds.md', 'utf8')).toBe(kindsDoc());
  });

  it('tells every role of every kind', () => {
    const doc = kindsDoc();
    for (const [name, { fields }] of Object.entries(kinds)) {
      const [, part = ''] = doc.split(`\n## ${name}\n`);
      for (const role of Object.keys(fields)) expect(part, `${name}: ${role}`).toContain(`| \`${role}\` |`);
    }
  });

  it('tells the words of maps, too, and a row’s own name by what it is the name of', () => {
    const part = (name: string) => kindsDoc().split(`\n## ${name}\n`)[1]?.split('\n## ')[0];
    for (const key of ['label.<place>', 'control.group.<group>', 'route.<key>', 'route.<key>.key', 'beyond'])
      expect(part('places')).toContain(`| \`${key}\` |`);
    for (const key of ['label.<place>', 'big.<key>', 'sub.<key>']) expect(part('voyage')).toContain(`| \`${key}\` |`);
    expect(part('series')?.match(/`label\.<key>`/g)).toHaveLength(1);
    expect(kindsDoc()).not.toMatch(/`[a-z]+\.key\d/);
  });
});
