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
});
