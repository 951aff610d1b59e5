import type { Service } from '../acces/services';
import { SERVICES } from '../acces/services';
import { readCode } from '../shared/colonne-code';
import { readTexte } from '../shared/colonne-texte';
import type { EtendueResolue } from '../territoire/etendue';
import { readRattachement } from '../territoire/read-rattachement';
import type { Socle } from '../territoire/socle';

/** Somewhere a site may be: the ground of a commune of the extent, with the establishment that would host it, if any. */
export interface CandidatSite {
  readonly maille: number;
  /** Row of the commune the site is said to be in. */
  readonly commune: number;
  /** Row of the host in the offer, -1 for a new site. */
  readonly etablissement: number;
}

/**
 * Candidate sites, the places with most inhabitants concerned first (the last ones are given up when there are too
 * many), then by INSEE code. With `etablissements`, only where an open establishment of the service's sector stands:
 * the largest of each place would host it.
 */
export function listCandidats(
  socle: Socle,
  service: Service,
  genre: 'communes' | 'etablissements',
  etendue: EtendueResolue,
  { cible, dedans }: { readonly cible: Float64Array; readonly dedans: Uint8Array },
): CandidatSite[] {
  const { mailles } = socle;
  const { code } = socle.contexte.communes;
  const hotes = genre === 'etablissements' ? findHotes(socle, service, etendue) : null;
  const candidats: CandidatSite[] = [];
  for (let m = 0; m < mailles.nombre; m += 1) {
    if (dedans[m] !== 1) continue;
    const hote = hotes?.get(m);
    if (hotes !== null && hote === undefined) continue;
    const commune = hote === undefined ? firstCommune(socle, m, etendue) : communeDe(socle, hote);
    candidats.push({ maille: m, commune, etablissement: hote ?? -1 });
  }
  return candidats.sort(
    (a, b) =>
      (cible[b.maille] as number) - (cible[a.maille] as number) ||
      ((code[a.commune] as string) < (code[b.commune] as string) ? -1 : 1),
  );
}

/** Most populous commune of the maille inside the extent. */
function firstCommune({ mailles }: Socle, m: number, etendue: EtendueResolue): number {
  for (let k = mailles.debuts[m] as number; k < (mailles.debuts[m + 1] as number); k += 1) {
    const ligne = mailles.lignes[k] as number;
    if (etendue.communes[ligne] === 1) return ligne;
  }
  return mailles.premiere[m] as number;
}

function communeDe({ contexte, mailles }: Socle, etablissement: number): number {
  const commune = contexte.offre.etablissements.commune[etablissement] as number;
  // A déléguée stands at its commune; an arrondissement has a place of its own.
  const maille = mailles.parCommune[commune] as number;
  for (let k = mailles.debuts[maille] as number; k < (mailles.debuts[maille + 1] as number); k += 1)
    if (mailles.lignes[k] === commune) return commune;
  return readRattachement(contexte.communes, commune);
}

/** Largest establishment of the service's sector by maille, the first by FINESS number among equals. */
function findHotes(socle: Socle, service: Service, etendue: EtendueResolue): ReadonlyMap<number, number> {
  const { etablissements: et } = socle.contexte.offre;
  const categories = new Set<string>(
    SERVICES.flatMap((autre) => (autre.domaine === service.domaine ? autre.categories : [])),
  );
  const hotes = new Map<number, number>();
  for (let i = 0; i < et.nombre; i += 1) {
    if (et.ferme[i] === 1 || etendue.etablissements[i] !== 1 || !categories.has(readCode(et.categorie, i)))
      continue;
    const commune = et.commune[i] as number;
    const maille = commune < 0 ? -1 : (socle.mailles.parCommune[commune] as number);
    if (maille < 0) continue;
    const deja = hotes.get(maille);
    if (deja === undefined || taille(socle, i) > taille(socle, deja)) hotes.set(maille, i);
  }
  return hotes;
}

function taille({ contexte }: Socle, i: number): number {
  const places = contexte.offre.etablissements.places[i] as number;
  return Number.isNaN(places) ? 0 : places;
}

/** FINESS number of the host, null for a new site. */
export function readHote({ contexte }: Socle, { etablissement }: CandidatSite): string | null {
  return etablissement < 0 ? null : readTexte(contexte.offre.etablissements.numeroFiness, etablissement);
}
