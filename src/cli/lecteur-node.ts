import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LecteurDonnees } from '../reference/contrat';

/** Reader of the reference files below the folder `data/` of the project. */
export function createLecteurNode(dossierDonnees: string): LecteurDonnees {
  return (chemin) => readFile(join(dossierDonnees, chemin));
}
