import { PRECISIONS } from '../territoire/commune';
import type { Candidat } from './candidat';
import { scoreArrondi } from './comparer-candidats';
import type { IndexScoring } from './index-scoring';
import type { Scenario } from './scenario';

/** Beyond, size itself costs (guide l. 970-976). */
const ETP_EXCESSIFS = 1000;
/** A cooperation keeps to a département or a region (guide l. 960-969). */
const DEPARTEMENTS_MAXIMUM = 3;
/** Share of the generated parcours of the nation whose score is 1: it does not rank them (method C.2). */
const PART_PARCOURS_SATURES = 0.29;

const APPROCHEE = PRECISIONS.indexOf('commune_approchee');

/** Coded warnings of a group, worded by i18n; `valeur` is the figure of the sentence. */
export function listAlertes(index: IndexScoring, candidat: Candidat): Scenario['alertes'] {
  const { rows, groupe, famille } = candidat;
  const { precision } = index.entree.offre.etablissements;
  const alertes: { code: string; valeur: number }[] = [];
  const ajouter = (condition: boolean, code: string, valeur: number): void => {
    if (condition) alertes.push({ code, valeur });
  };
  let etp = 0;
  for (const row of rows) etp += Number.isNaN(index.etp[row]) ? 0 : (index.etp[row] as number);
  const departements = new Set(rows.map((row) => index.departement(row)));
  const approchees = rows.filter((row) => precision[row] === APPROCHEE).length / rows.length;
  const sansPlaces = groupe.membres.filter((membre) => membre.places === null).length / rows.length;
  const { acteurs } = groupe;
  const sansEtp =
    acteurs.filter((acteur) => acteur.nombreSansEtp >= acteur.nombreCoeur).length / acteurs.length;
  const sansStatut = acteurs.filter((acteur) => acteur.statutGroupe === 'INCONNU').length / acteurs.length;
  const sature = famille === 'parcours' && scoreArrondi(candidat.note.score) >= 1;

  ajouter(etp > ETP_EXCESSIFS, 'etp_excessifs', etp);
  ajouter(departements.size > DEPARTEMENTS_MAXIMUM, 'trop_de_departements', departements.size);
  ajouter(famille === 'efficience' && sansEtp > 0, 'efficience_sans_capacite', sansEtp);
  ajouter(famille === 'efficience' && sansStatut > 0, 'statut_inconnu', sansStatut);
  ajouter(famille === 'isolement' && sansPlaces > 0, 'isolement_sans_capacite', sansPlaces);
  ajouter(sature, 'parcours_sature', PART_PARCOURS_SATURES);
  ajouter(approchees > 0, 'positions_approchees', approchees);
  return alertes;
}
