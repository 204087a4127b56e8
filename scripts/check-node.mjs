// Says in one sentence which Node is needed, before a newer tool fails with a riddle.
// Written in old JavaScript on purpose: it must run on the very versions it turns away.
import fs from 'fs';

var engines = JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines;
var needed = engines.node.replace('>=', '');
var have = process.versions.node.split('.').map(Number);
var want = needed.split('.').map(Number);
var isNewEnough = have[0] > want[0] || (have[0] === want[0] && have[1] >= (want[1] || 0));

if (!isNewEnough) {
  console.error('This project needs Node ' + needed + ' or later; this is Node ' + process.versions.node + '.');
  console.error('Install a newer one from https://nodejs.org and try again.');
  process.exit(1);
}
