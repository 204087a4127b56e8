import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtFiles } from './site.ts';

const recipe = readFileSync('docs/hosting/Dockerfile', 'utf8');
const ignored = readFileSync('docs/hosting/Dockerfile.dockerignore', 'utf8').split('\n').filter(Boolean);
/** The words of every line that begins with one: `COPY a b`. */
const lines = (word: string): string[][] =>
  Array.from(recipe.matchAll(new RegExp(`^${word} (.*)$`, 'gm')), ([, rest = '']) => rest.split(' '));

describe('the recipe of a container', () => {
  const copies = lines('COPY');

  it('copies files that there are, and not what the build makes or installs anew', () => {
    const own = copies.filter(([first]) => !first?.startsWith('--from')).flatMap((words) => words.slice(0, -1));
    expect(own).toContain('package-lock.json');
    expect(own.filter((file) => !existsSync(file))).toEqual([]);
    expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'dist', '.git']));
    // What is left out is not asked for.
    expect(own.filter((file) => ignored.includes(file))).toEqual([]);
  });

  it('takes the site from where the build writes it to where its server looks', () => {
    const [folder] = lines('WORKDIR').flat();
    const [, from = '', to = ''] = copies.find(([first]) => first === '--from=build') ?? [];
    expect(from).toBe(`${folder}/dist`);
    const server = readFileSync('docs/hosting/Caddyfile', 'utf8');
    expect(/^\troot \* (.*)$/m.exec(server)?.[1]).toBe(to);
    expect(copies).toContainEqual(['docs/hosting/Caddyfile', '/etc/caddy/Caddyfile']);
    // What that server shows for a wrong address, and the site's own start.
    expect(server).toContain('rewrite * /404.html');
    expect(builtFiles()).toEqual(expect.arrayContaining(['404.html', 'index.html']));
  });

  it('builds with a Node that the project takes, by the commands that it has', () => {
    const { engines, scripts }: { engines: { node: string }; scripts: Record<string, string> } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    const node = Number(/^FROM node:(\d+)/m.exec(recipe)?.[1]);
    expect(node).toBeGreaterThanOrEqual(Number.parseInt(engines.node.replace('>=', ''), 10));
    const runs = Array.from(recipe.matchAll(/npm run (\w+)/g), ([, name = '']) => name);
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
