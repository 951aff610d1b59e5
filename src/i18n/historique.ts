import type { Dimension } from '../domain/etablissement/filtre';
import { COMMUN } from './commun';
import { accorder } from './formats';
import { LIBELLES_DIMENSION } from './nomenclature';
import { TABLE } from './table';

/** Words of undo, redo and the list of what was done. */
export const HISTORIQUE = {
  titre: 'Historique',
  annuler: 'Annuler',
  retablir: 'Rétablir',
  annulerNomme: (nom: string): string => `Annuler\u00a0: ${nom}`,
  retablirNomme: (nom: string): string => `Rétablir\u00a0: ${nom}`,
  rienAAnnuler: 'Rien à annuler',
  rienARetablir: 'Rien à rétablir',
  liste: 'Dernières actions',
  jusque: 'Revenir avant l’action choisie, la plus récente en haut.',
  attente: 'Une lecture est en cours\u00a0: ce qui touche aux fichiers s’annulera ensuite.',
} as const;

type Details = Readonly<Record<string, string | number>>;

const texte = (details: Details, cle: string): string => String(details[cle] ?? '');

/** "« a.csv »", or "3 fichiers". */
function fichiers(details: Details): string {
  const nombre = Number(details.nombre ?? 0);
  const nom = texte(details, 'nom');
  return nombre === 1 && nom !== '' ? `«\u00a0${nom}\u00a0»` : accorder(nombre, 'fichier');
}

const dimension = (details: Details): string => {
  const code = texte(details, 'dimension');
  return LIBELLES_DIMENSION[code as Dimension] ?? code;
};

const REGLAGES: Readonly<Record<string, string>> = {
  departements: 'territoire des scénarios',
  seuilVille: 'seuil des villes',
  villesAjoutees: 'liste des villes',
  villesRetirees: 'liste des villes',
  exposant: 'exigence d’équilibre',
  facteurRelief: 'facteur de relief',
  heuresPleines: 'heures pleines',
  poids: 'poids des indicateurs',
  ratiosEtp: 'ratios d’ETP',
  maxParFamille: 'nombre de scénarios',
  graine: 'graine du tirage',
};

const REGLAGES_ANALYSE: Readonly<Record<string, string>> = {
  niveau: 'niveau de territoire',
  bassins: 'définition des bassins',
  perimetre: 'tracé des périmètres',
  perimetresVisibles: 'périmètres des GHT',
  couleur: 'couleurs des établissements',
  carte: 'carte des territoires',
  vueManques: 'question sur les manques',
  service: 'service étudié',
  mesure: 'mesure de l’accès',
  seuilMinutes: 'seuil en minutes',
  taux: 'taux d’équipement',
  implantation: 'recherche de sites',
  references: 'valeurs de référence',
  originesReferences: 'sources des valeurs de référence',
  referenceTaux: 'référence des taux',
  relief: 'facteur de relief',
  gestionnaires: 'filtre des gestionnaires',
};

const NOMS: Readonly<Record<string, (details: Details) => string>> = {
  etape: (d) => {
    const etape = texte(d, 'etape');
    const libelle =
      etape in COMMUN.etapesResume ? COMMUN.etapes[etape as keyof typeof COMMUN.etapesResume] : etape;
    return `aller à ${libelle}`;
  },
  filtre: (d) => `filtre ${dimension(d)}`,
  filtre_retire: (d) => `filtre ${dimension(d)} retiré`,
  filtres: () => 'plusieurs filtres',
  filtres_retires: () => 'filtres réinitialisés',
  filtre_texte: (d) =>
    texte(d, 'texte') === ''
      ? 'filtre par texte effacé'
      : `filtre par texte «\u00a0${texte(d, 'texte')}\u00a0»`,
  analyse: (d) => REGLAGES_ANALYSE[texte(d, 'champ')] ?? 'réglages de l’analyse',
  hypothese: (d) => `hypothèses (${texte(d, 'nombre')})`,
  territoire: () => 'territoire',
  filtre_carte: () => 'limite à la carte',
  filtre_hors_offre: () => 'hors offre',
  tri: (d) => {
    const colonne = texte(d, 'colonne');
    const noms: Readonly<Record<string, string>> = TABLE.colonnesLongues;
    return `tri par ${(noms[colonne] ?? colonne).toLowerCase()}`;
  },
  selection: () => 'choix d’un établissement',
  selection_fermee: () => 'fiche fermée',
  reglage: (d) => `réglage\u00a0: ${REGLAGES[texte(d, 'champ')] ?? 'scénarios'}`,
  scenario: () => 'choix d’un scénario',
  scenario_retenu: () => 'scénario retenu',
  scenario_oublie: () => 'scénario écarté des retenus',
  scenario_note: () => 'note sur un scénario',
  groupements: () => 'filtre des coopérations',
  groupement: () => 'choix d’une coopération',
  evolution: () => 'filtre de l’évolution',
  couches: () => 'contours affichés',
  notes: () => 'notes',
  nom: (d) =>
    texte(d, 'nom') === '' ? 'nom du projet effacé' : `nom du projet «\u00a0${texte(d, 'nom')}\u00a0»`,
  ajout: (d) => `ajout de ${fichiers(d)}`,
  ajout_comparaison: (d) => `ajout de ${fichiers(d)} à comparer`,
  retrait: (d) => `retrait de ${fichiers(d)}`,
  vidage: () => 'tout retirer',
  demonstration: () => 'retour à la démonstration',
  fermes: (d) => (d.affiches === 1 ? 'établissements fermés affichés' : 'établissements fermés masqués'),
  sources: () => 'fichiers utilisés',
};

/** Name of a move, in a few words, for a menu. */
export function nameMouvement({
  code,
  details,
}: {
  readonly code: string;
  readonly details: Details;
}): string {
  return NOMS[code]?.(details) ?? code;
}
