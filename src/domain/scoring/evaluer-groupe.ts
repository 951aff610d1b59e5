import { addPoidsUtilisateur } from './colonnes-utilisateur';
import type { Groupe } from './groupe';
import type { Mesure } from './mesure';
import { listColonnes, mesurerDonnees } from './mesurer-donnees';
import { mesurerEfficience } from './mesurer-efficience';
import { mesurerIsolement } from './mesurer-isolement';
import { mesurerParcours } from './mesurer-parcours';
import { type Note, noter } from './noter';
import { type CodePorte, findPorte } from './portes';
import { type FamilleCooperation, FILIERES, type Filiere, type ParametresScoring } from './scenario';

/** Only what scoring one group needs. */
export type ParametresNote = Pick<ParametresScoring, 'poids' | 'exposant'>;

/** A group in a family: its score, or the gate that stops it ("sans objet"). */
export type Evaluation =
  | { readonly etat: 'note'; readonly filiere: Filiere | null; readonly note: Note }
  | { readonly etat: 'sans_objet'; readonly porte: CodePorte };

/** Scores any group, generated or made by a user, in one family and, for a parcours, one pathway. */
export function evaluerGroupe(
  groupe: Groupe,
  famille: FamilleCooperation,
  filiere: Filiere | null,
  parametres: ParametresNote,
): Evaluation {
  const porte = findPorte(groupe, famille, filiere);
  if (porte !== null) return { etat: 'sans_objet', porte };
  const note = noter(
    [...mesurerFamille(groupe, famille, filiere), ...mesurerDonnees(groupe, famille)],
    addPoidsUtilisateur(parametres.poids[famille], listColonnes(groupe, famille)),
    parametres.exposant,
  );
  return { etat: 'note', filiere, note };
}

/** The same with the pathway that suits a parcours best; the first listed among equals. */
export function evaluerFamille(
  groupe: Groupe,
  famille: FamilleCooperation,
  parametres: ParametresNote,
): Evaluation {
  if (famille !== 'parcours') return evaluerGroupe(groupe, famille, null, parametres);
  let meilleure: Evaluation | null = null;
  for (const filiere of FILIERES) {
    const evaluation = evaluerGroupe(groupe, famille, filiere, parametres);
    if (meilleure === null || depasse(evaluation, meilleure)) meilleure = evaluation;
  }
  return meilleure as Evaluation;
}

function depasse(a: Evaluation, b: Evaluation): boolean {
  if (a.etat === 'sans_objet') return false;
  return b.etat === 'sans_objet' || a.note.score > b.note.score;
}

function mesurerFamille(
  groupe: Groupe,
  famille: FamilleCooperation,
  filiere: Filiere | null,
): readonly Mesure[] {
  switch (famille) {
    case 'parcours':
      if (filiere === null) throw new Error('got no pathway, expected one for a parcours');
      return mesurerParcours(groupe, filiere);
    case 'efficience':
      return mesurerEfficience(groupe);
    case 'isolement':
      return mesurerIsolement(groupe);
  }
}
