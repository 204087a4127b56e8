import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hostHeadersOf } from '../../scripts/host-headers.mjs';
import { caddyExample, headersFile, hostHeaders, nginxExample } from './hostHeaders.ts';

const folder = mkdtempSync(join(tmpdir(), 'headers-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what a host is asked to send', () => {
  const documents = ['', 'slides/', 'embed/crates/', 'es/', 'es/embed/crates/', 'harbour/', 'harbour/embed/ships/'];
  writeFileSync(join(folder, '_headers'), headersFile({ bases: ['', 'harbour/'], documents }));
  const sent = (path: string) => hostHeadersOf(folder, path);

  it('lets other sites frame embeds, and nothing else', () => {
    for (const path of ['/', '/index.html', '/slides/', '/es/', '/harbour/'])
      expect(sent(path)['Content-Security-Policy']).toBe("frame-ancestors 'self'");
    for (const path of ['/embed/crates/', '/embed/crates/index.html', '/es/embed/crates/', '/harbour/embed/ships/'])
      expect(sent(path)['Content-Security-Policy']).toBeUndefined();
  });

  it('keeps hashed files for good, and the script that host pages name for an hour', () => {
    expect(sent('/assets/main-1.js')['Cache-Control']).toContain('immutable');
    expect(sent('/embed.js')['Cache-Control']).toBe('public, max-age=3600');
    expect(sent('/harbour/embed.js')['Cache-Control']).toBe('public, max-age=3600');
    expect(sent('/')['Cache-Control']).toBeUndefined();
  });

  it('lets others read assets and data', () => {
    for (const path of ['/assets/main-1.js', '/data/facts.csv', '/data/es/facts.json', '/harbour/data/facts.csv'])
      expect(sent(path)['Access-Control-Allow-Origin']).toBe('*');
    expect(sent('/slides/')['Access-Control-Allow-Origin']).toBeUndefined();
  });

  it('has the type that was sent believed, and no page told where a reader came from, everywhere', () => {
    for (const path of ['/', '/embed/crates/', '/assets/main-1.js', '/nowhere'])
      expect(sent(path)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
  });
});

describe('the examples in docs/hosting', () => {
  it('are what the list says', async () => {
    await expect(nginxExample()).toMatchFileSnapshot('../../docs/hosting/nginx.conf');
    await expect(caddyExample()).toMatchFileSnapshot('../../docs/hosting/Caddyfile');
  });

  it('name every header and value of the list', () => {
    for (const { name, value } of hostHeaders) {
      for (const example of [nginxExample(), caddyExample()]) {
        expect(example).toContain(name);
        expect(example).toContain(`"${value}"`);
      }
    }
  });
});
