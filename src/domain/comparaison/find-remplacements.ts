import KDBush from 'kdbush';
import type { Contexte } from '../etablissement/contexte';
import { distanceKm } from '../geo/distance-km';
import { readCode } from '../shared/colonne-code';
import { GENRES_CHANGEMENT } from './changement';
import { type Comparaison, SEUIL_REMPLACEMENT_KM } from './comparaison';

const OUVERTURE = GENRES_CHANGEMENT.indexOf('ouverture');
const FERMETURE = GENRES_CHANGEMENT.indexOf('fermeture');
const KM_PAR_DEGRE = 111;

interface Paire {
  readonly ouverture: number;
  readonly fermeture: number;
  readonly km: number;
}

/**
 * Pairs each closure with the nearest opening of the same category within 100 m, each used once, nearest
 * pairs first: most such pairs are one establishment under a new FINESS number.
 */
export function findRemplacements(
  avant: Contexte,
  apres: Contexte,
  { genre, ligneAvant, ligneApres }: Pick<Comparaison, 'genre' | 'ligneAvant' | 'ligneApres'>,
): Int32Array {
  const remplacement = new Int32Array(genre.length).fill(-1);
  const a = avant.offre.etablissements;
  const b = apres.offre.etablissements;
  const ouvertures: number[] = [];
  for (let k = 0; k < genre.length; k += 1) {
    if (genre[k] === OUVERTURE && Number.isFinite(b.longitude[ligneApres[k] as number])) ouvertures.push(k);
  }
  if (ouvertures.length === 0) return remplacement;
  const arbre = new KDBush(ouvertures.length);
  for (const k of ouvertures) {
    arbre.add(b.longitude[ligneApres[k] as number] as number, b.latitude[ligneApres[k] as number] as number);
  }
  arbre.finish();
  const paires: Paire[] = [];
  for (let fermeture = 0; fermeture < genre.length; fermeture += 1) {
    const i = ligneAvant[fermeture] as number;
    if (genre[fermeture] !== FERMETURE || !Number.isFinite(a.longitude[i])) continue;
    const lon = a.longitude[i] as number;
    const lat = a.latitude[i] as number;
    const dLat = SEUIL_REMPLACEMENT_KM / KM_PAR_DEGRE;
    const dLon = dLat / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
    const categorie = readCode(a.categorie, i);
    for (const rang of arbre.range(lon - dLon, lat - dLat, lon + dLon, lat + dLat)) {
      const ouverture = ouvertures[rang] as number;
      const k = ligneApres[ouverture] as number;
      if (readCode(b.categorie, k) !== categorie) continue;
      const km = distanceKm(lon, lat, b.longitude[k] as number, b.latitude[k] as number);
      if (km <= SEUIL_REMPLACEMENT_KM) paires.push({ ouverture, fermeture, km });
    }
  }
  paires.sort((p, q) => p.km - q.km || p.fermeture - q.fermeture || p.ouverture - q.ouverture);
  for (const { ouverture, fermeture } of paires) {
    if (remplacement[ouverture] !== -1 || remplacement[fermeture] !== -1) continue;
    remplacement[ouverture] = ligneAvant[fermeture] as number;
    remplacement[fermeture] = ligneApres[ouverture] as number;
  }
  return remplacement;
}
