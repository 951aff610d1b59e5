/**
 * `npm run verrou`: completes package-lock.json after a change of dependencies.
 * A registry that does not hold the binaries of every system makes npm leave them out of the lockfile, which
 * `npm ci` then refuses. They are optional, so their entry needs no more than a version and a system.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ROOT } from './outils/depot.mjs';

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'aix',
  'sunos',
  'netbsd',
  'openbsd',
];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'];

/** What a package named `@scope/tool-linux-arm64-musl` runs on. @param {string} name */
function platformOf(name) {
  const words = name.split('/').at(-1)?.split('-') ?? [];
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const musl = words.some((word) => word.startsWith('musl'));
  const gnu = words.some((word) => word.startsWith('gnu'));
  return { os, cpu, libc: musl ? ['musl'] : gnu ? ['glibc'] : [] };
}

const path = resolve(ROOT, 'package-lock.json');
const lock = JSON.parse(await readFile(path, 'utf8'));
let added = 0;
for (const entry of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] !== undefined) continue;
    const { os, cpu, libc } = platformOf(name);
    if (os.length === 0 || !/^\d+\.\d+\.\d+$/.test(range)) {
      console.warn(`Laissé de côté : ${name} ${range}`);
      continue;
    }
    lock.packages[key] = {
      version: range,
      cpu,
      ...(entry.dev ? { dev: true } : {}),
      ...(libc.length > 0 ? { libc } : {}),
      optional: true,
      os,
    };
    added += 1;
  }
}
const keys = Object.keys(lock.packages).sort((a, b) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(keys.map((key) => [key, lock.packages[key]]));
await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} entrées ajoutées à package-lock.json.`);
