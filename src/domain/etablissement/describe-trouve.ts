import { readCode } from '../shared/colonne-code';
import { readTexte } from '../shared/colonne-texte';
import type { IndexOffre } from './index-offre';
import type { Trouve } from './trouve';

/** What a search result shows: who it is, where it is. */
export interface EtiquetteTrouve {
  /** FINESS number, EJ number or INSEE code. */
  readonly code: string;
  readonly libelle: string;
  /** Commune of an establishment, number of establishments of a gestionnaire, département of a commune. */
  readonly precision: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** Wording of a result, from the data alone. */
export function describeTrouve(index: IndexOffre, { genre, ligne }: Trouve): EtiquetteTrouve {
  const { offre, communes, departements } = index.contexte;
  const { etablissements: et, entites } = offre;
  switch (genre) {
    case 'commune': {
      const departement = communes.codeDepartement[ligne] as string;
      const nom = departements.find((d) => d.code === departement)?.nom;
      return {
        code: communes.code[ligne] as string,
        libelle: communes.nom[ligne] as string,
        precision: nom === undefined ? departement : `${nom} (${departement})`,
        longitude: fini(communes.longitude[ligne]),
        latitude: fini(communes.latitude[ligne]),
      };
    }
    case 'gestionnaire': {
      const numero = readTexte(entites.numeroFiness, ligne);
      return {
        code: numero,
        libelle: readTexte(entites.nom, ligne) || numero,
        precision: String(entites.nombreEtablissements[ligne]),
        longitude: null,
        latitude: null,
      };
    }
    case 'etablissement': {
      const categorie = index.dimensions.categorie.libelle(et.categorie.index[ligne] as number);
      const commune = communes.nom[et.commune[ligne] as number] ?? readCode(et.departement, ligne);
      return {
        code: readTexte(et.numeroFiness, ligne),
        libelle: readTexte(et.nom, ligne),
        precision: `${categorie}, ${commune}`,
        longitude: fini(et.longitude[ligne]),
        latitude: fini(et.latitude[ligne]),
      };
    }
  }
}

function fini(valeur: number | undefined): number | null {
  return valeur === undefined || Number.isNaN(valeur) ? null : valeur;
}
