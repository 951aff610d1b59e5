import type { Scenario } from '../domain/scoring/scenario';
import { accorder, formatNombre, formatPourcentage } from './formats';

type Alerte = Scenario['alertes'][number];

const ALERTES: Readonly<Record<string, (valeur: number) => string>> = {
  etp_excessifs: (valeur) =>
    `Environ ${formatNombre(valeur)} ETP (estimés)\u00a0: au-delà de 1\u202f000, la taille elle-même engendre des surcoûts.`,
  trop_de_departements: (valeur) =>
    `Le groupe s’étend sur ${accorder(valeur, 'département')}\u00a0: au-delà de trois, la proximité avec les établissements se perd.`,
  efficience_sans_capacite: (valeur) =>
    `Capacité inconnue pour ${formatPourcentage(valeur)} des gestionnaires\u00a0: leur taille est estimée au nombre d’établissements. Sans capacités, seuls 4 à 6 des 10 premiers groupes d’efficience restent en tête une fois les places connues\u00a0: chargez le fichier des capacités (1100505).`,
  statut_inconnu: (valeur) =>
    `Statut juridique inconnu pour ${formatPourcentage(valeur)} des gestionnaires\u00a0: il n’entre pas dans la ressemblance. Le fichier des entités juridiques (1100501) le donne.`,
  isolement_sans_capacite: (valeur) =>
    `Capacité inconnue pour ${formatPourcentage(valeur)} des membres\u00a0: le besoin de temps partagés n’est pas mesuré sur eux.`,
  parcours_sature: (valeur) =>
    `Score maximal\u00a0: environ ${formatPourcentage(valeur)} des parcours générés en France l’atteignent, surtout en zone dense, où ce score ne départage pas les groupes.`,
  positions_approchees: (valeur) =>
    `${formatPourcentage(valeur)} des membres sont placés au point approché de leur commune\u00a0: leurs temps de trajet sont à vérifier.`,
};

const SANS_OBJET: Readonly<Record<string, string>> = {
  aucun_pivot: 'aucun hôpital ni centre de psychiatrie autour duquel bâtir un parcours.',
  etapes_insuffisantes: 'aucun hôpital n’a à portée trois étapes d’une même filière.',
  acteurs_eligibles_insuffisants:
    'moins de deux gestionnaires médico-sociaux de 300 ETP au plus (ou 10 établissements sans capacité connue) et sans hôpital.',
  aucun_partenaire: 'aucun gestionnaire n’a de partenaire assez semblable à moins de 60\u00a0min (estimé).',
  aucun_isolement: 'aucun établissement médico-social à plus de 15\u00a0min (estimé) d’une ville.',
  acteurs_isoles_insuffisants:
    'les établissements isolés ne relèvent nulle part d’au moins trois gestionnaires à moins de 30\u00a0min (estimé).',
  moins_de_deux_acteurs: 'le groupe réunit moins de deux gestionnaires.',
  moins_de_deux_etapes: 'le groupe réunit moins de deux étapes d’une même filière.',
  aucun_membre_sanitaire: 'le groupe n’a pas de membre hospitalier.',
  aucun_membre_medico_social: 'le groupe n’a pas de membre médico-social.',
  moins_de_deux_acteurs_medico_sociaux: 'moins de deux gestionnaires ont un membre médico-social.',
  moins_de_trois_acteurs: 'le groupe réunit moins de trois gestionnaires.',
};

/** A point to watch, as a sentence. */
export function messageAlerte({ code, valeur }: Alerte): string {
  return ALERTES[code]?.(valeur) ?? code;
}

/** Why a family says nothing: the end of a sentence such as "Paris : …". */
export function messageSansObjet(code: string): string {
  return SANS_OBJET[code] ?? code;
}
