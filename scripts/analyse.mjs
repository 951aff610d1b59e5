// Command line of Maillage: builds the engine for Node when it is missing or older than its sources, runs it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const racine = dirname(dirname(fileURLToPath(import.meta.url)));
const dossier = join(racine, 'dist-cli');
const programme = join(dossier, 'analyse.mjs');

/** Date of the newest file below a folder. */
function dateRecente(chemin) {
  let recente = 0;
  for (const entree of readdirSync(chemin, { recursive: true, withFileTypes: true })) {
    if (!entree.isFile()) continue;
    recente = Math.max(recente, statSync(join(entree.parentPath ?? entree.path, entree.name)).mtimeMs);
  }
  return recente;
}

function estAJour() {
  try {
    const faite = statSync(programme).mtimeMs;
    return (
      faite >= dateRecente(join(racine, 'src')) &&
      faite >= statSync(join(racine, 'package-lock.json')).mtimeMs
    );
  } catch {
    return false;
  }
}

async function construire() {
  let vite;
  try {
    vite = await import('vite');
  } catch {
    process.stderr.write('Dépendances absentes : lancez d’abord « npm ci ».\n');
    process.exit(1);
  }
  process.stderr.write('Préparation de la commande…\n');
  // Built aside then moved, so that two commands started together never run a half-written program.
  const provisoire = join(dossier, `construction-${process.pid}`);
  mkdirSync(provisoire, { recursive: true });
  try {
    await vite.build({
      root: racine,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        ssr: join(racine, 'src/cli/main.ts'),
        outDir: provisoire,
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'analyse.mjs', codeSplitting: false } },
      },
    });
    renameSync(join(provisoire, 'analyse.mjs'), programme);
  } finally {
    rmSync(provisoire, { recursive: true, force: true });
  }
}

if (!estAJour()) await construire();

// npm runs its scripts from the root of the project: files are named from where the user is.
const depuis = process.env.npm_lifecycle_event === 'analyse' ? process.env.INIT_CWD : undefined;
const { status } = spawnSync(process.execPath, [programme, racine, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: depuis ?? process.cwd(),
});
process.exitCode = status ?? 1;
