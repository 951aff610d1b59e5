import type { ChampTable } from '../domain/table/champ-table';

/** What a column of a table of establishments or communes can hold: ids of the catalogue (`domain/table`). */
export type Champ =
  | 'numeroEt'
  | 'numeroEj'
  | 'nom'
  | 'nomLong'
  | 'nomEj'
  | 'siren'
  | 'siret'
  | 'categorie'
  | 'libelleCategorie'
  | 'statut'
  | 'departement'
  | 'codeCommune'
  | 'commune'
  | 'codePostal'
  | 'acheminement'
  | 'numvoie'
  | 'compvoie'
  | 'typvoie'
  | 'voie'
  | 'lieudit'
  | 'adresse'
  | 'telephone'
  | 'longitude'
  | 'latitude'
  | 'point'
  | 'xLambert'
  | 'yLambert'
  | 'x'
  | 'y'
  | 'projection'
  | 'precision'
  | 'places'
  | 'placesAutorisees'
  | 'dateOuverture'
  | 'dateMaj'
  | 'dateExtraction'
  | 'type'
  | 'etat'
  | 'superficie'
  | 'superficieHa'
  | 'population';

/** Column of each field recognised in a header. */
export type Colonnes = Partial<Record<Champ, number>>;

/** Column of each field of a table of establishments or communes. */
export function colonnesParChamp(champs: ReadonlyMap<number, ChampTable>): Colonnes {
  return Object.fromEntries([...champs].map(([colonne, { id }]) => [id, colonne]));
}

/** What a table can be used for, from its columns; null when it holds nothing we read. */
export type UsageTableau = 'etablissements' | 'entites' | 'places' | 'communes' | 'positions';

export function deduireUsage(c: Colonnes): UsageTableau | null {
  const decrit = c.nom !== undefined || c.nomLong !== undefined || c.categorie !== undefined;
  const coordonnees =
    (c.longitude !== undefined && c.latitude !== undefined) ||
    (c.x !== undefined && c.y !== undefined) ||
    (c.xLambert !== undefined && c.yLambert !== undefined) ||
    c.point !== undefined;
  if (c.numeroEt === undefined) {
    if (c.numeroEj !== undefined && (c.statut !== undefined || c.siren !== undefined || decrit))
      return 'entites';
    return c.codeCommune !== undefined && coordonnees ? 'communes' : null;
  }
  const entites =
    c.statut !== undefined &&
    c.numeroEj === undefined &&
    c.type === undefined &&
    !coordonnees &&
    c.dateOuverture === undefined;
  if (entites && decrit) return 'entites';
  if (decrit) return 'etablissements';
  if (c.places !== undefined || c.placesAutorisees !== undefined) return 'places';
  return coordonnees ? 'positions' : null;
}
