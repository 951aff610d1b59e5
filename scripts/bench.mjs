/**
 * `npm run bench -- [nom…]`: measures on the real files, printed beside their ceilings. Ratios compare two
 * things of one same run; nothing here fails a test, a shared machine being no stopwatch.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { ensureBuild } from './outils/construction.mjs';
import { ensureDependencies } from './outils/dependances.mjs';
import { ROOT } from './outils/depot.mjs';
import { run } from './outils/executer.mjs';
import { importBundled } from './outils/regrouper.mjs';

const BENCHES = resolve(ROOT, 'scripts/bench');

/** Not benches by themselves. */
const SHARED = new Set(['mesure.ts']);

/** @param {number} value @param {string} unit */
function format(value, unit) {
  const digits = unit === '×' || unit === 's' ? 2 : 0;
  return `${value.toLocaleString('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}

/** @param {import('./bench/mesure').Mesure} measure */
function formatLine({ libelle, valeur, unite, plafond, detail }) {
  const verdict = plafond === null ? '' : valeur <= plafond ? 'tenu' : 'DÉPASSÉ';
  const ceiling = plafond === null ? '' : `≤ ${format(plafond, unite)}`;
  const note = detail === undefined ? '' : `  ${detail}`;
  return `${libelle.padEnd(66)} ${format(valeur, unite).padStart(12)} ${ceiling.padStart(14)}  ${verdict.padEnd(8)}${note}`;
}

// A measure of memory needs the collector at hand.
if (globalThis.gc === undefined) {
  await ensureDependencies();
  const { code } = await run(process.execPath, [
    '--expose-gc',
    'scripts/bench.mjs',
    ...process.argv.slice(2),
  ]);
  process.exit(code);
}

const corpus = resolve(ROOT, process.env.CORPUS_DIR ?? '../shared/data');
if (!existsSync(corpus)) {
  console.log(
    `Fichiers réels absents (${corpus}) : rien n'est mesuré. Indiquez leur dossier par CORPUS_DIR.`,
  );
  process.exit(0);
}
const wanted = process.argv.slice(2);
const names = (await readdir(BENCHES))
  .filter((file) => file.endsWith('.ts') && !SHARED.has(file))
  .map((file) => basename(file, '.ts'))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

let failures = 0;
for (const name of names) {
  console.log(`\n── ${name}`);
  try {
    if (name.startsWith('navigateur')) await ensureBuild();
    /** @type {{ mesurer: import('./bench/mesure').Mesurer }} */
    const { mesurer } = await importBundled(`scripts/bench/${name}.ts`);
    for (const measure of await mesurer(corpus)) console.log(formatLine(measure));
  } catch (error) {
    failures += 1;
    console.error(error);
  }
}
process.exit(failures === 0 ? 0 : 1);
