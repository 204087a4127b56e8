import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findChromium, findTestChromium } from '../scripts/find-chromium.mjs';
import { serve } from '../scripts/serve.mjs';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(resolve('.cache/scripts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

type Ran = { code: number | string; said: string };

const run = (args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ran> =>
  new Promise((done) => {
    execFile(process.execPath, [...args], { env }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, said: stdout + stderr }),
    );
  });

describe('a Node that is too old', () => {
  const runOn = (version: string): Promise<Ran> => {
    const older = write(
      `node-${version}.mjs`,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
    );
    return run(['--import', pathToFileURL(older).href, 'scripts/check-node.mjs']);
  };

  it.each(['14.21.3', '18.20.8', '20.18.1'])('%s is turned away, with the version that is needed', async (version) => {
    const { code, said } = await runOn(version);
    expect(code).toBe(1);
    expect(said).toContain(`needs Node 20.19 or later; this is Node ${version}`);
  });

  it.each(['20.19.0', '22.0.0', '24.1.0'])('%s is let through without a word', async (version) => {
    expect(await runOn(version)).toEqual({ code: 0, said: '' });
  });

  it('is met before anything else by whoever starts, writes, builds or tests', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const name of ['start', 'dev', 'build', 'test'])
      expect(scripts[`pre${name}`]).toBe('node scripts/check-node.mjs');
  });
});

describe('a new story that cannot be made', () => {
  it.each([
    ['a name with capitals', ['Tidewater_Report'], 'digits and single hyphens: "tidewater-report"'],
    ['a kind that is misspelt', ['harvest', 'rankng'], 'no kind is called "rankng"; expected "ranking"'],
    [
      'a kind that needs a map',
      ['harvest', 'places'],
      'need a map: make the story without them, then see docs/maps.md',
    ],
  ])(
    '%s',
    async (_, args, expected) => {
      const { code, said } = await run(['scripts/new-story.mjs', ...args]);
      expect(code).toBe(1);
      expect(said).toContain(expected);
    },
    60_000,
  );
});

describe('the server of a built folder', () => {
  const site = join(folder, 'site');
  write('site/index.html', '<h1>The page</h1>');
  write('site/slides/index.html', '<h1>The slides</h1>');

  const listen = (port: number) =>
    new Promise<{ port: number; close: () => void }>((done) => {
      const server = createServer().listen(port, '127.0.0.1', () => {
        const address = server.address();
        done({ port: typeof address === 'object' ? (address?.port ?? 0) : 0, close: () => server.close() });
      });
    });

  it('takes another port where the first is busy, and says so', async () => {
    const busy = await listen(0);
    const asked = execFile(process.execPath, ['scripts/serve.mjs', '--port', String(busy.port), '--folder', site]);
    let said = '';
    asked.stdout?.on('data', (words: string) => (said += words));
    try {
      await expect.poll(() => said, { timeout: 15_000 }).toContain('is at http://127.0.0.1:');
      expect(said).toContain(`Port ${busy.port} is busy, trying ${busy.port + 1}.`);
      const [address = ''] = /http:\S+/.exec(said) ?? [];
      expect(new URL(address).port).not.toBe(String(busy.port));
      expect(await (await fetch(address)).text()).toContain('The page');
    } finally {
      asked.kill();
      busy.close();
    }
  });

  it('stands under any path, and nowhere else', async () => {
    const { address, close } = await serve({ folder: site, port: 4800, under: '/some/path' });
    try {
      expect(new URL(address).pathname).toBe('/some/path/');
      expect(await (await fetch(`${address}slides`)).text()).toContain('The slides');
      expect((await fetch(new URL('/', address))).status).toBe(404);
    } finally {
      await close();
    }
  });

  describe('as a good host', () => {
    const assets =
      '/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n  Access-Control-Allow-Origin: *\n';
    write('site/_headers', `/*\n  X-Content-Type-Options: nosniff\n\n${assets}`);
    write('site/assets/main-1.js', 'export const one = 1;'.repeat(50));
    write('site/404.html', '<h1>Not here</h1>');
    const visit = async (path: string, init: RequestInit = {}, options: Parameters<typeof serve>[0] = {}) => {
      const { address, close } = await serve({ folder: site, port: 4810, ...options });
      try {
        const response = await fetch(address + path, init);
        return { status: response.status, headers: response.headers, text: await response.text() };
      } finally {
        await close();
      }
    };

    it('sends the headers of the site’s own list, each with its path', async () => {
      const page = await visit('slides/');
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
      expect(page.headers.get('access-control-allow-origin')).toBeNull();
      const asset = await visit('assets/main-1.js');
      expect(asset.headers.get('x-content-type-options')).toBe('nosniff');
      expect(asset.headers.get('cache-control')).toContain('immutable');
      expect(asset.headers.get('access-control-allow-origin')).toBe('*');
    });

    it('or none of them, as a host that can set none', async () => {
      const { headers } = await visit('assets/main-1.js', {}, { isBare: true });
      expect(headers.get('x-content-type-options')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    });

    it('packs what can be packed with Brotli, for whoever can unpack it', async () => {
      const packed = await visit('assets/main-1.js', { headers: { 'accept-encoding': 'br' } });
      expect(packed.headers.get('content-encoding')).toBe('br');
      expect(packed.headers.get('content-type')).toContain('text/javascript');
      expect(Number(packed.headers.get('content-length'))).toBeLessThan(100);
      expect(packed.text).toContain('export const one = 1;');
      const plain = await visit('assets/main-1.js', { headers: { 'accept-encoding': 'identity' } });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(plain.text).toBe(packed.text);
    });

    it('shows the site’s own page for a wrong address, and keeps that for no longer', async () => {
      const { status, text, headers } = await visit('assets/gone-2.js');
      expect(status).toBe(404);
      expect(text).toContain('Not here');
      expect(headers.get('cache-control')).toBeNull();
    });

    it('gives nothing from outside of its folder', async () => {
      write('secret.html', '<h1>Secret</h1>');
      for (const path of ['..%2fsecret.html', 'slides/..%2f..%2fsecret.html', '%2e%2e/secret.html'])
        expect((await visit(path)).text).not.toContain('Secret');
    });
  });

  it('says what to run where nothing was built', async () => {
    const { code, said } = await run(['scripts/serve.mjs', '--folder', join(folder, 'nothing')]);
    expect(code).toBe(1);
    expect(said).toContain('run "npm run build" first');
  });
});

describe('the browser tests find Chromium', () => {
  const program = write('bin/chromium', '#!/bin/sh\n');
  chmodSync(program, 0o755);

  it('where CHROME_PATH says', async () => {
    expect(findChromium({ CHROME_PATH: program }, [])).toBe(program);
    const { code, said } = await run(['scripts/find-chromium.mjs'], { ...process.env, CHROME_PATH: '/nowhere/chrome' });
    expect(code).toBe(1);
    expect(said).toContain('CHROME_PATH is /nowhere/chrome, and there is no program there.');
  });

  it('on the path, and where it is usually installed, Playwright’s own among them', () => {
    expect(findChromium({ PATH: join(folder, 'bin') }, [])).toBe(program);
    expect(findChromium({ PATH: '' }, ['/nowhere', program])).toBe(program);
  });

  it('and take the light one where there is one, unless CHROME_PATH says another', () => {
    const light = write('light/chromium-headless-shell', '#!/bin/sh\n');
    chmodSync(light, 0o755);
    const PATH = [join(folder, 'bin'), join(folder, 'light')].join(delimiter);
    expect(findTestChromium({ PATH })).toBe(light);
    expect(findTestChromium({ PATH: join(folder, 'bin') })).toBe(program);
    expect(findTestChromium({ PATH, CHROME_PATH: program })).toBe(program);
  });

  it('or say how to get one', () => {
    expect(() => findChromium({ PATH: '' }, [])).toThrow(
      /apt-get install -y chromium[\s\S]*playwright install chromium/,
    );
  });
});

it('continuous integration runs the command that the README names', () => {
  const [, command = ''] = /^(npm ci && npm test)\b/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(command).not.toBe('');
  expect(readFileSync('.ci/run', 'utf8').split('\n')).toContain(command);
});
