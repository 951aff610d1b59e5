import type { AdresseAGeocoder } from './adresse';
import type { Trouvaille } from './read-reponse';

/**
 * What becomes of an answer. Only `retenue` places an establishment: the centre of a commune is no address,
 * and a place of another département is another place.
 */
export const SORTS_TROUVAILLE = [
  'retenue',
  'score_faible',
  'commune_seule',
  'ailleurs',
  'introuvable',
] as const;
export type SortTrouvaille = (typeof SORTS_TROUVAILLE)[number];

/** Score below which an answer is not trusted, until the user says otherwise. */
export const SEUIL_DEFAUT = 0.6;

/** An address with what the service answered. */
export interface AdresseGeocodee {
  readonly adresse: AdresseAGeocoder;
  readonly trouvaille: Trouvaille | null;
}

export function classifyTrouvaille({ adresse, trouvaille }: AdresseGeocodee, seuil: number): SortTrouvaille {
  if (trouvaille === null) return 'introuvable';
  if (trouvaille.type === 'municipality') return 'commune_seule';
  const departement = departementDe(trouvaille.codeCommune);
  if (departement !== '' && departement !== adresse.departement) return 'ailleurs';
  return trouvaille.score < seuil ? 'score_faible' : 'retenue';
}

/** How many answers of each sort. */
export function countSorts(
  geocodees: readonly AdresseGeocodee[],
  seuil: number,
): Readonly<Record<SortTrouvaille, number>> {
  const nombres = { retenue: 0, score_faible: 0, commune_seule: 0, ailleurs: 0, introuvable: 0 };
  for (const geocodee of geocodees) nombres[classifyTrouvaille(geocodee, seuil)] += 1;
  return nombres;
}

/** INSEE code of the département of a commune, "" when the code is no commune code. */
function departementDe(codeCommune: string): string {
  if (!/^(?:\d\d|2[AB])\d{3}$/.test(codeCommune)) return '';
  return codeCommune.slice(0, /^9[78]/.test(codeCommune) ? 3 : 2);
}
