import { genreDuStatut } from '../domain/cooperation/genre-du-statut';
import type { Groupement, MembreGroupement } from '../domain/cooperation/groupement';
import { texteFiness } from './champs';

/** A legal entity that is a cooperation group by itself. */
export interface EntiteCooperation {
  readonly cle: number;
  readonly nom: string;
  readonly statut: string;
  /** ISO dates, null unknown; closed when the second one is known. */
  readonly dateCreation: string | null;
  readonly dateFermeture: string | null;
}

/** Readers do not know the name of their file: it is put, with the date, when the reading ends. */
export const SOURCE_A_DIRE = { fichier: '', date: null } as const;

/** A cooperation group from its legal entity; its kind is that of its statut juridique. */
export function creerCooperation(
  entite: EntiteCooperation,
  membres: readonly MembreGroupement[],
): Groupement {
  const numero = texteFiness(entite.cle);
  return {
    id: `ej:${numero}`,
    nom: entite.nom === '' ? numero : entite.nom,
    genre: genreDuStatut(entite.statut) ?? 'autre',
    famille: null,
    numeroFinessEj: numero,
    numeroGcc: null,
    statut: entite.statut === '' ? null : entite.statut,
    support: null,
    dateCreation: entite.dateCreation,
    dateFermeture: entite.dateFermeture,
    membres,
    source: SOURCE_A_DIRE,
  };
}
