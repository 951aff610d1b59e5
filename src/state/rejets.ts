import type { ResumeFichier } from '../workers/moteur-api';

/** Rejected because another record says the same or better: nothing is missing. */
const DOUBLONS: ReadonlySet<string> = new Set([
  'doublon_identique',
  'doublon_plus_ancien',
  'capacite_remplacee',
]);

/** Records of a file that another one already gives. */
export function countDoublons({ anomaliesParCode }: ResumeFichier): number {
  return anomaliesParCode.reduce((somme, { code, nombre }) => somme + (DOUBLONS.has(code) ? nombre : 0), 0);
}

/** Records of a file that could not be read. */
export function countRejets(fichier: ResumeFichier): number {
  return Math.max(0, fichier.rejetees - countDoublons(fichier));
}
