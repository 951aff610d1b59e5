import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { createLecteurNode } from '../../src/cli/lecteur-node';
import { createFichierSource } from '../../src/ingest/fichier-source';
import { importFichiers } from '../../src/ingest/import-fichiers';
import { loadReference } from '../../src/reference/load-reference';
import type { Mesure, Mesurer } from './mesure';
import { classeurEssai, csvEssai } from './outils/classeur-essai';

const TOURS = 3;
const LIGNES = 50_000;
const LIGNES_MAX = 500_000;
const FORMATS = ['xlsx', 'ods', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** Tables of establishments: time of a workbook beside a library that reads it, peak memory of half a million rows. */
export const mesurer: Mesurer = async () => {
  const reference = await loadReference(createLecteurNode('data'));
  const mesures: Mesure[] = [];
  for (const format of ['xlsx', 'ods'] as const) {
    const octets = classeurEssai(format, LIGNES);
    const nous: number[] = [];
    const temoin: number[] = [];
    for (let tour = 0; tour < TOURS; tour += 1) {
      temoin.push(await chronometrer(() => (format === 'xlsx' ? readXlsx(octets) : readOds(octets))));
      nous.push(
        await chronometrer(() =>
          importFichiers([createFichierSource(`essai.${format}`, octets)], null, reference, {
            fictive: false,
          }),
        ),
      );
    }
    mesures.push({
      libelle: `Classeur ${format.toUpperCase()} de ${LIGNES.toLocaleString('fr-FR')} lignes → offre / lecture par hucre`,
      valeur: mediane(nous) / mediane(temoin),
      unite: '×',
      plafond: null,
      detail: `${mediane(nous).toFixed(2)} s contre ${mediane(temoin).toFixed(2)} s`,
    });
  }
  for (const format of FORMATS) mesures.push(mesurerMemoire(format));
  return mesures;
};

/** The file is made here and read by another process, whose highest memory is taken. */
function mesurerMemoire(format: Format): Mesure {
  const dossier = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  try {
    const chemin = join(dossier, `essai.${format}`);
    const octets = format === 'csv' ? csvEssai(LIGNES_MAX) : classeurEssai(format, LIGNES_MAX);
    writeFileSync(chemin, octets);
    const appel = `import(${JSON.stringify(import.meta.url)}).then((m) => m.lireSeul(${JSON.stringify(chemin)}))`;
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', appel], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const [megaoctets, secondes] = stdout.trim().split(' ').map(Number);
    return {
      libelle: `Tableau ${format.toUpperCase()} de ${LIGNES_MAX.toLocaleString('fr-FR')} lignes : mémoire au plus haut (Node)`,
      valeur: megaoctets ?? Number.NaN,
      unite: 'Mo',
      plafond: 600,
      detail: `${(octets.length / 1e6).toFixed(0)} Mo lus en ${(secondes ?? Number.NaN).toFixed(1)} s`,
    };
  } finally {
    rmSync(dossier, { recursive: true });
  }
}

/** Reads one table and writes the highest resident memory of this process (MB) and the time taken (s). */
export async function lireSeul(chemin: string): Promise<void> {
  const reference = await loadReference(createLecteurNode('data'));
  const debut = performance.now();
  const { offre } = await importFichiers(
    [createFichierSource(chemin, readFileSync(chemin))],
    null,
    reference,
    {
      fictive: false,
    },
  );
  if (offre.etablissements.nombre !== LIGNES_MAX)
    throw new Error(`got ${offre.etablissements.nombre} establishments, expected ${LIGNES_MAX}`);
  const secondes = (performance.now() - debut) / 1000;
  process.stdout.write(`${(process.resourceUsage().maxRSS * 1024) / 1e6} ${secondes}`);
}

async function chronometrer(travail: () => Promise<unknown>): Promise<number> {
  const { gc } = globalThis as { gc?: () => void };
  for (let k = 0; k < 2; k += 1) gc?.();
  const debut = performance.now();
  await travail();
  return (performance.now() - debut) / 1000;
}

function mediane(valeurs: readonly number[]): number {
  const triees = [...valeurs].sort((a, b) => a - b);
  return triees[triees.length >> 1] ?? Number.NaN;
}
