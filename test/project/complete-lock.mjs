/**
 * Adds to package-lock.json the optional packages of other platforms that npm has left out:
 *
 *   node test/project/complete-lock.mjs
 *
 * npm leaves out what the registry at hand does not serve (here: programs for macOS and Windows), and then refuses its
 * own lock file in `npm ci`. Their versions stand in the packages that ask for them; platform and processor are in
 * their names. Packages that are there already are not touched. Run it after adding a package; a test says when.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony', 'aix', 'sunos', 'netbsd', 'openbsd'];
const PROCESSORS = ['x64', 'arm64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

/** Optional packages that are asked for and missing: name, version and who asks. */
export function missingOptionals(packages) {
  const places = Object.keys(packages);
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !places.some((place) => place.endsWith(`node_modules/${name}`)))
      .map(([name, version]) => ({ name, version, from })),
  );
}

function entryFor({ name, version, from }, packages) {
  const words = name.split(/[-/]/);
  const system = SYSTEMS.find((word) => words.includes(word));
  const processor = PROCESSORS.find((word) => words.includes(word));
  const exact = /^\d+\.\d+\.\d+$/.test(version);
  if (system === undefined || processor === undefined || !exact) throw new Error(`${from} asks for ${name} ${version}: add it by hand.`);
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') && system === 'linux' ? ['glibc'] : undefined;
  const { dev, license } = packages[from];
  return { version, cpu: [processor], ...(dev && { dev }), ...(libc && { libc }), license, optional: true, os: [system] };
}

function completeLock() {
  const file = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingOptionals(lock.packages);
  for (const wanted of missing) lock.packages[`node_modules/${wanted.name}`] = entryFor(wanted, lock.packages);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, undefined, 2)}\n`);
  process.stdout.write(`${missing.length} added\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) completeLock();
