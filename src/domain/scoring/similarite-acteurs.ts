import type { StatutGroupe } from '../etablissement/nomenclature';

/** What two actors are compared on: their establishments by public and by category, and their legal group. */
export interface ProfilActeur {
  readonly publics: ReadonlyMap<string, number>;
  readonly categories: ReadonlyMap<string, number>;
  readonly nombre: number;
  readonly statutGroupe: StatutGroupe;
}

/** Profile of an actor from the public and category of each of its establishments. */
export function createProfil(
  etablissements: Iterable<readonly [public_: string, categorie: string]>,
  statutGroupe: StatutGroupe,
): ProfilActeur {
  const publics = new Map<string, number>();
  const categories = new Map<string, number>();
  let nombre = 0;
  for (const [public_, categorie] of etablissements) {
    publics.set(public_, (publics.get(public_) ?? 0) + 1);
    categories.set(categorie, (categories.get(categorie) ?? 0) + 1);
    nombre += 1;
  }
  return { publics, categories, nombre, statutGroupe };
}

/**
 * Similarity of two actors (method C.2): half for shared publics, three tenths for shared categories, two tenths
 * for the same legal group; when a legal group is unknown the last term leaves and the rest is divided by 0.8.
 */
export function similariteActeurs(a: ProfilActeur, b: ProfilActeur): number {
  const activite =
    0.5 * partCommune(a.publics, a.nombre, b.publics, b.nombre) +
    0.3 * partCommune(a.categories, a.nombre, b.categories, b.nombre);
  if (a.statutGroupe === 'INCONNU' || b.statutGroupe === 'INCONNU') return activite / 0.8;
  return activite + (a.statutGroupe === b.statutGroupe ? 0.2 : 0);
}

/** Σ min(share in a, share in b). */
function partCommune(
  a: ReadonlyMap<string, number>,
  nombreA: number,
  b: ReadonlyMap<string, number>,
  nombreB: number,
): number {
  let somme = 0;
  for (const [code, n] of a) somme += Math.min(n / nombreA, (b.get(code) ?? 0) / nombreB);
  return somme;
}
