import { PUBLICS, type Public, ROLES, STATUT_GROUPES } from '../etablissement/nomenclature';
import { readTexte } from '../shared/colonne-texte';
import { secteurCategorie } from './categories';
import { type ActeurGroupe, createGroupe, type Groupe, type MembreGroupe } from './groupe';
import type { IndexScoring } from './index-scoring';
import type { Note } from './noter';
import type { FamilleCooperation, Filiere } from './scenario';

/** A generated group with its score, before the selection. */
export interface Candidat {
  readonly id: string;
  readonly famille: FamilleCooperation;
  readonly filiere: Filiere | null;
  readonly public: Public | null;
  readonly departement: string;
  /** Rows of the members, ascending: the order of `groupe.membres`. */
  readonly rows: readonly number[];
  /** Row the group is named after: hub, middle or centre. */
  readonly centre: number;
  /** Stage of each member by row, for a parcours. */
  readonly etapes: ReadonlyMap<number, string>;
  readonly groupe: Groupe;
  readonly note: Note;
  readonly portee: number | null;
  readonly minutesMoyennes: number;
}

/** The group made of establishments of the offer, `rows` ascending and distinct. */
export function createGroupeOffre(index: IndexScoring, rows: readonly number[]): Groupe {
  const { etablissements } = index.entree.offre;
  const positions = new Map<number, number>();
  const acteurs: ActeurGroupe[] = [];
  const membres = rows.map((row): MembreGroupe => {
    const acteur = index.acteur(row);
    let position = positions.get(acteur);
    if (position === undefined) {
      position = acteurs.push(createActeur(index, acteur)) - 1;
      positions.set(acteur, position);
    }
    const categorie = index.categorie(row);
    const places = etablissements.places[row] as number;
    return {
      numeroFiness: readTexte(etablissements.numeroFiness, row),
      categorie,
      secteur: secteurCategorie(categorie, ROLES[etablissements.role[row] as number] ?? 'contexte'),
      public: PUBLICS[etablissements.public[row] as number] ?? 'autre',
      nom: index.nom(row),
      acteur: position,
      minutesVille: index.minutesVille(row),
      villeEstimee: index.villeEstimee(row),
      places: Number.isNaN(places) ? null : places,
      donnees: index.donnees.taux(row),
    };
  });
  const groupe = createGroupe(
    membres,
    acteurs,
    (a, b) => index.minutes(rows[a] as number, rows[b] as number),
    (a, b) => index.estimee(rows[a] as number, rows[b] as number),
  );
  return { ...groupe, colonnes: index.donnees.colonnes };
}

function createActeur(index: IndexScoring, acteur: number): ActeurGroupe {
  const { tailles, acteurs } = index;
  return {
    identifiant: acteurs.identifiants[acteur] as string,
    statutGroupe: STATUT_GROUPES[tailles.statutGroupe[acteur] as number] ?? 'INCONNU',
    nombreCoeur: tailles.nombreCoeur[acteur] as number,
    etpConnu: tailles.etpConnu[acteur] as number,
    nombreSansEtp: tailles.nombreSansEtp[acteur] as number,
    etpEstime: index.acteurEstime[acteur] === 1,
  };
}
