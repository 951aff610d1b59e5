import { STRATES } from '../domain/etablissement/filtre';
import { CATALOGUE_INDICATEURS, champUtilisateur } from '../domain/indicateur/catalogue';
import type { ColonneIndicateurs, LigneIndicateurs } from '../domain/indicateur/table-indicateurs';
import { type Cellule, createFormatCsv } from './csv';
import type { FormatExport } from './format-export';

const UNITES = new Map<string, string>(CATALOGUE_INDICATEURS.map(({ id, unite }) => [id, unite]));

/** Establishments with every indicator of the table; a last column names those that are estimated. */
export function createCsvIndicateurs(
  colonnes: readonly Pick<ColonneIndicateurs, 'id'>[],
): FormatExport<LigneIndicateurs> {
  return createFormatCsv([
    { nom: 'numero_finess', lire: (ligne) => ligne.numeroFiness },
    { nom: 'nom', lire: (ligne) => ligne.nom },
    { nom: 'categorie', lire: (ligne) => ligne.categorie },
    { nom: 'libelle_categorie', lire: (ligne) => ligne.libelleCategorie },
    { nom: 'commune', lire: (ligne) => ligne.commune },
    { nom: 'numero_finess_ej', lire: (ligne) => ligne.numeroFinessEj },
    { nom: 'gestionnaire', lire: (ligne) => ligne.gestionnaire },
    ...colonnes.map(({ id }) => ({
      nom: nomColonne(id),
      lire: (ligne: LigneIndicateurs) => cellule(id, ligne.valeurs[id] ?? null),
    })),
    { nom: 'estimes', lire: (ligne) => ligne.estimes.map(nomColonne).join(',') },
  ]);
}

function nomColonne(id: string): string {
  return (champUtilisateur(id) ?? id).replace(/^autre:/, '').replaceAll('.', '_');
}

function cellule(id: string, valeur: number | null): Cellule {
  if (valeur === null) return null;
  switch (UNITES.get(id)) {
    case 'oui_non':
      return valeur === 1 ? 'oui' : 'non';
    case 'strate':
      return STRATES[valeur] ?? null;
    case 'minutes':
    case 'etp':
      return Number(valeur.toFixed(1));
    case 'km':
      return Number(valeur.toFixed(2));
    default:
      return valeur;
  }
}
