/**
 * `npm test`: everything that must hold, on a fresh clone too. Each step is reported, a failing one does not
 * stop the others, and the last line is `N passed, N failed` alone: tests, plus one per other step.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureChromium } from './outils/chromium.mjs';
import { ensureDependencies } from './outils/dependances.mjs';
import { ROOT } from './outils/depot.mjs';
import { run, runTool } from './outils/executer.mjs';

/**
 * `retried`: names of the tests that passed at their second attempt only.
 * @typedef {{ passed: number, failed: number, skipped?: number, retried?: readonly string[] }} Outcome
 * @typedef {Required<Outcome> & { name: string, seconds: number }} StepResult
 */

const started = Date.now();
const reports = await mkdtemp(join(tmpdir(), 'maillage-tests-'));
/** @type {StepResult[]} */
const results = [];

/**
 * @param {string} name
 * @param {() => Promise<Outcome>} step
 */
async function report(name, step) {
  console.log(`\n── ${name}`);
  const begin = Date.now();
  const { passed, failed, skipped = 0, retried = [] } = await step();
  results.push({ name, passed, failed, skipped, retried, seconds: (Date.now() - begin) / 1000 });
}

/** A step that passes or fails as a whole. @param {Promise<{ code: number }>} program */
async function whole(program) {
  const { code } = await program;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/**
 * Vitest counts its own tests; a run that gives no count (a file that does not load) is a failure too.
 * @param {string} label @param {readonly string[]} args @param {Record<string, string>} [env]
 */
async function tests(label, args, env = {}) {
  const file = join(reports, `${label}.json`);
  const { code } = await runTool(
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    { env },
  );
  const counts = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const passed = counts.numPassedTests ?? 0;
  const failed = counts.numFailedTests ?? 0;
  const brokenFiles = (counts.testResults ?? []).filter(
    (/** @type {any} */ suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  const total = failed + brokenFiles;
  const retried = (counts.testResults ?? []).flatMap((/** @type {any} */ suite) =>
    suite.assertionResults
      .filter(
        (/** @type {any} */ test) => test.status === 'passed' && (test.failureMessages ?? []).length > 0,
      )
      .map(
        (/** @type {any} */ test) =>
          `${relative(ROOT, suite.name)} : ${test.fullName}\n    ${test.failureMessages[0].split('\n', 1)[0]}`,
      ),
  );
  return {
    passed,
    failed: total === 0 && (code !== 0 || passed === 0) ? 1 : total,
    skipped: (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0),
    retried,
  };
}

await ensureDependencies();
let chromium = '';
await report('Chromium', async () => {
  try {
    chromium = await ensureChromium();
    console.log(chromium);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
});
await report('Lint et mise en forme', () =>
  whole(runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])),
);
await report('Types', () => whole(runTool('typescript/bin/tsc', ['--noEmit'])));
await report('Code et dépendances inutiles', () => whole(runTool('knip/bin/knip.js', ['--no-progress'])));
await report('Tests unitaires, de propriétés et de lint', () => tests('unit', []));
await report('Construction de la page', () => whole(run(process.execPath, ['scripts/build.mjs'])));
await report('Budget de taille', () => whole(run(process.execPath, ['scripts/budget.mjs'])));
if (chromium !== '') {
  await report('Tests dans le navigateur', () =>
    tests('e2e', ['--config', 'vitest.e2e.config.ts'], { CHROMIUM_PATH: chromium }),
  );
}
await rm(reports, { recursive: true, force: true });

console.log('\n── Bilan');
for (const { name, passed, failed, skipped, seconds } of results) {
  const notRun = skipped > 0 ? `, ${skipped} ignorés` : '';
  console.log(`${name.padEnd(44)} ${passed} réussis, ${failed} en échec${notRun} (${seconds.toFixed(0)} s)`);
}
const retried = results.flatMap((result) => result.retried);
if (retried.length > 0)
  console.log(`Réussis à la seconde tentative seulement :\n${retried.map((name) => `  ${name}`).join('\n')}`);
console.log(`Durée : ${((Date.now() - started) / 1000).toFixed(0)} s`);
const sum = (/** @type {'passed' | 'failed'} */ key) =>
  results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
