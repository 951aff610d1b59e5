import { readFiche } from '../etablissement/read-fiche';
import { CATALOGUE_INDICATEURS, idUtilisateur, PROXIMITES } from './catalogue';
import type { ReleveIndicateurs } from './releve-indicateurs';
import type { ColonneIndicateurs, LigneIndicateurs } from './table-indicateurs';

/** Ids of every column: those of the catalogue, then those of the user's tables. */
export function listIdsIndicateurs({ champs }: ReleveIndicateurs): readonly string[] {
  return [...CATALOGUE_INDICATEURS.map(({ id }) => id), ...champs.map(({ champ }) => idUtilisateur(champ))];
}

/** Values of one establishment. */
export function buildLigneIndicateurs(
  releve: ReleveIndicateurs,
  row: number,
  ids: readonly string[],
): LigneIndicateurs {
  const fiche = readFiche(releve.proximites.socle.contexte, row);
  const valeurs: Record<string, number | null> = {};
  const sansObjet: string[] = [];
  const estimes: string[] = [];
  for (const id of ids) {
    const valeur = releve.lire(id, row);
    valeurs[id] = Number.isNaN(valeur) ? null : valeur;
    if (Number.isNaN(valeur) && releve.etat(id, row) === 'sans_objet') sansObjet.push(id);
    if (!Number.isNaN(valeur) && releve.estime(id, row)) estimes.push(id);
  }
  const vers: Record<string, string> = {};
  for (const proximite of PROXIMITES) {
    const nom = fiche.ferme ? null : releve.vers(`${proximite}.minutes`, row);
    if (nom !== null) vers[`${proximite}.minutes`] = nom;
  }
  return {
    numeroFiness: fiche.numeroFiness,
    nom: fiche.nom,
    commune: fiche.commune,
    categorie: fiche.categorie,
    libelleCategorie: fiche.libelleCategorie,
    numeroFinessEj: fiche.numeroFinessEj,
    gestionnaire: fiche.gestionnaire,
    valeurs,
    sansObjet,
    estimes,
    vers,
  };
}

/** Missing values of each column over rows; nothing is searched for. */
export function countManquants(
  releve: ReleveIndicateurs,
  id: string,
  rows: Uint32Array,
): Pick<ColonneIndicateurs, 'manquants' | 'sansObjet'> {
  let manquants = 0;
  let sansObjet = 0;
  for (const row of rows) {
    const etat = releve.etat(id, row);
    if (etat === 'inconnu') manquants += 1;
    else if (etat === 'sans_objet') sansObjet += 1;
  }
  return { manquants, sansObjet };
}

/** Rows in the order of a column; unknown values last either way, equal ones in the order given. */
export function orderLignes(
  rows: Uint32Array,
  valeurs: Float64Array,
  sens: 'croissant' | 'decroissant',
): Uint32Array {
  const signe = sens === 'croissant' ? 1 : -1;
  const rangs = Uint32Array.from(rows, (_, k) => k).sort((a, b) => {
    const x = valeurs[a] as number;
    const y = valeurs[b] as number;
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    // Two values beyond the search are equal.
    return x === y ? a - b : (x - y) * signe;
  });
  return rangs.map((k) => rows[k] as number);
}
