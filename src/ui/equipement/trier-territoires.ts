import type { TauxTerritoire } from '../../domain/equipement/table-equipement';
import type { CleColonne } from './colonnes';

export interface TriTerritoires {
  readonly cle: CleColonne;
  readonly sens: 'croissant' | 'decroissant';
}

const LECTURES: { readonly [cle in Exclude<CleColonne, 'nom'>]: (ligne: TauxTerritoire) => number | null } = {
  etablissements: (ligne) => ligne.etablissements,
  places: (ligne) => ligne.places,
  population: (ligne) => ligne.population,
  taux: (ligne) => ligne.taux,
  reference: (ligne) => ligne.reference,
  ratio: (ligne) => ligne.ratio,
  ecart: (ligne) => ligne.ecartPlaces,
  rang: (ligne) => ligne.rang,
};

const noms = new Intl.Collator('fr');

/** Territories in the order of a column; unknown values last whatever the direction, equal ones by name. */
export function trierTerritoires(
  lignes: readonly TauxTerritoire[],
  { cle, sens }: TriTerritoires,
): readonly TauxTerritoire[] {
  const signe = sens === 'croissant' ? 1 : -1;
  const parNom = (a: TauxTerritoire, b: TauxTerritoire): number =>
    noms.compare(a.nom, b.nom) || (a.code < b.code ? -1 : 1);
  if (cle === 'nom') return [...lignes].sort((a, b) => signe * parNom(a, b));
  const lire = LECTURES[cle];
  return [...lignes].sort((a, b) => {
    const va = lire(a);
    const vb = lire(b);
    if (va === null || vb === null) return va === vb ? parNom(a, b) : va === null ? 1 : -1;
    return signe * (va - vb) || parNom(a, b);
  });
}
