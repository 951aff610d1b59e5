import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BilanComparaison, FILTRE_COMPARAISON_VIDE } from '../domain/comparaison/changement';
import { CSV_CHANGEMENTS } from '../export/csv-changements';
import { writeEvolutionJson } from '../export/evolution-json';
import type { Moteur } from '../workers/moteur-api';
import { ecrireExport } from './ecrire-export';

/** Writes what changed since the earlier vintage, in the whole offer as the other outputs; null when there is none. */
export async function writeEvolution(
  moteur: Moteur,
  dossier: string,
  departements: readonly string[],
): Promise<BilanComparaison | null> {
  const version = 1;
  const bilan = await moteur.comparer(version, { ...FILTRE_COMPARAISON_VIDE, departements, horsOffre: true });
  if (bilan === null) return null;
  await ecrireExport(join(dossier, 'evolution.csv'), CSV_CHANGEMENTS, bilan.nombre, (debut, fin) =>
    moteur.changements(version, debut, fin),
  );
  await writeFile(join(dossier, 'evolution.json'), writeEvolutionJson(bilan));
  return bilan;
}
