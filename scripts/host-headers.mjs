// Reads the `_headers` of a built site, as the hosts do that know this file: which headers go with which path.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const fits = (rule, path) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);

/** The headers of one path, from `_headers` in a folder; none where there is no such file. A path starts with `/`. */
export const hostHeadersOf = (folder, path) => {
  const headers = {};
  let isOurs = false;
  for (const line of linesOf(join(folder, '_headers'))) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined) isOurs = fits(line.trim(), path);
    else if (isOurs) headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
};

// Read anew each time: the site may be built while it is served.
const linesOf = (file) => {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
};
