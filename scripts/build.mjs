/** `npm run build`: type-free production build of the page, checked, compressed and dated. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { precompress } from './outils/compression.mjs';
import { FINGERPRINT_FILE, fingerprintSources, listFiles } from './outils/construction.mjs';
import { ensureDependencies } from './outils/dependances.mjs';
import { DIST } from './outils/depot.mjs';
import { runTool } from './outils/executer.mjs';
import { writePrecache } from './outils/precache.mjs';

/** @param {string} page @returns {Promise<string[]>} what is wrong in a built page */
async function checkPage(page) {
  const html = await readFile(join(DIST, page), 'utf8');
  const faults = [];
  if (!html.includes('http-equiv="Content-Security-Policy"'))
    faults.push(`${page} : politique de sécurité absente`);
  if (/<script(?![^>]*\bsrc=)[^>]*>/.test(html))
    faults.push(`${page} : script en ligne, refusé par la politique`);
  if (/<style[\s>]/.test(html)) faults.push(`${page} : style en ligne, refusé par la politique`);
  if (/(?:src|href)="https?:/.test(html)) faults.push(`${page} : ressource d'une autre origine`);
  return faults;
}

await ensureDependencies();
const fingerprint = await fingerprintSources();
await rm(DIST, { recursive: true, force: true });
const { code } = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
if (code !== 0) process.exit(code);

const faults = (await Promise.all(['index.html', 'en-ligne.html'].map(checkPage))).flat();
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

const kept = await writePrecache(DIST);
const files = (await listFiles(DIST)).filter((file) => !file.includes(`${sep}.vite${sep}`));
for (const file of files) await precompress(file);
await mkdir(dirname(FINGERPRINT_FILE), { recursive: true });
await writeFile(FINGERPRINT_FILE, fingerprint);
console.log(
  `Application construite : ${files.length} fichiers dans dist/, dont ${kept} gardés pour l’usage hors ligne.`,
);
