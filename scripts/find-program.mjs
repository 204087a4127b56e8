// How the tests find a browser on a machine, and install Debian's where they may.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The program that a variable names, else the first of some names on the path, else of some places; nothing where there is none. */
export const findProgram = ({ variable, names, places }, env) => {
  const chosen = env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (!isProgram(chosen)) throw new Error(`${variable} is ${chosen}, and there is no program there.`);
    return chosen;
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isProgram);
};

export const installLine = (pack) => `apt-get update && apt-get install -y ${pack}`;

/** Whether this machine is Debian's, and ours to install on. */
export const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs a package of Debian's; throws where that fails. */
export const install = (pack) => {
  console.log(`Not found; installing it: ${installLine(pack)}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('sh', ['-c', installLine(pack)], { stdio: ['ignore', 'ignore', 'inherit'], env });
};
