import type { ContexteLecture } from './contexte';
import type { Lecture } from './lecture';

/** Reads outlines of territories; their reader is loaded with the first of them. */
export async function lireContours(
  fichier: string,
  sorte: 'geojson' | 'topojson',
  ouvrir: () => AsyncIterable<Uint8Array>,
  contexte: ContexteLecture,
): Promise<Lecture> {
  const { lireTerritoires } = await import('./territoires/lire-territoires');
  return lireTerritoires(fichier, sorte, ouvrir, contexte);
}
