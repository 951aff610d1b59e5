import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ROOT } from './depot.mjs';
import { run } from './executer.mjs';

/** @param {string} path @returns {Promise<any>} the parsed file, null when absent or unreadable */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(resolve(ROOT, path), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Whether `node_modules` holds what the lockfile says: npm writes there what it installed.
 * Optional packages (binaries of other systems) may be missing.
 */
export async function dependenciesAreCurrent() {
  const locked = await readJson('package-lock.json');
  const installed = await readJson('node_modules/.package-lock.json');
  if (locked === null || installed === null) return false;
  for (const [path, wanted] of Object.entries(locked.packages)) {
    if (path === '') continue;
    const found = installed.packages[path];
    if (found === undefined) {
      if (wanted.optional || wanted.devOptional) continue;
      return false;
    }
    if (found.version !== wanted.version) return false;
  }
  return true;
}

/** Installs the locked dependencies when they are missing or older than the lockfile. */
export async function ensureDependencies() {
  if (await dependenciesAreCurrent()) return;
  console.log('Installation des dépendances (npm ci)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code } = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error("L'installation des dépendances a échoué (npm ci). Vérifiez l'accès au registre npm.");
    process.exit(1);
  }
}
