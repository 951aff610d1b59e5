import { readFile } from 'node:fs/promises';
import type { LecteurDonnees } from '../../../src/reference/contrat';

/** Reader of the committed files. */
export const lireDisque: LecteurDonnees = (chemin) => readFile(`data/${chemin}`);
