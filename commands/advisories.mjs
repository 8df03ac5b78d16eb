// Fails when the lock file holds a version below the floor of a known advisory.
import { readFileSync } from 'node:fs';
import { tellUsage } from './usage.mjs';

tellUsage('advisories', process.argv.slice(2));

/** Lowest version without the advisory, and what the advisory is about. */
const floors = {
  graphql: ['16.15.0', 'a 20 kB query burns seconds in validation'],
  undici: ['7.0.0', 'the line that Node 20 supports'],
  jose: ['6.0.0', 'the line that is maintained'],
  '@apollo/server': ['5.5.0', 'the line that is maintained'],
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const found = Object.entries(packages).map(([path, { version }]) => ({
  name: path.replace(/^.*node_modules\//, ''),
  path,
  version,
}));
const below = found.flatMap(({ name, path, version }) => {
  const floor = floors[name];
  return floor && isBelow(version, floor[0])
    ? [`${path} is ${version}, and must be at least ${floor[0]}: ${floor[1]}.`]
    : [];
});

if (below.length > 0) {
  console.error(below.join('\n'));
  process.exit(1);
}
console.log(`No version is below its floor (${Object.keys(floors).join(', ')}).`);

function isBelow(version, floor) {
  const [one, other] = [version, floor].map((text) => text.split('-')[0].split('.').map(Number));
  const differs = one.findIndex((part, index) => part !== other[index]);
  return differs >= 0 && one[differs] < other[differs];
}
