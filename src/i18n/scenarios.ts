import type { FamilleCooperation, Filiere } from '../domain/scoring/scenario';
import {
  accorder,
  enumerer,
  formatDuree,
  formatFixe,
  formatNombre,
  formatPourcentage,
  nommerFichier,
} from './formats';

/** A score or a contribution, always with two decimals: "0,87". */
export function formatScore(score: number): string {
  return formatFixe(score, 2);
}

const INTRODUCTIONS: Record<FamilleCooperation, string> = {
  parcours:
    'Relier, autour d’un hôpital, les étapes qu’une même personne traverse\u00a0: domicile, hébergement, soins, ville. Le score dit si ce parcours est faisable\u00a0; FINESS ne contient aucune donnée de besoin pour cette famille.',
  efficience:
    'Rapprocher des gestionnaires de petite taille qui font un métier semblable à courte distance, pour mettre en commun fonctions et équipements.',
  isolement:
    'Réunir des établissements éloignés de toute ville et proches entre eux, pour partager des professionnels difficiles à recruter.',
};

export const SCENARIOS = {
  titre: 'Scénarios de coopération',
  onglets: 'Familles de coopération',
  introduction: (famille: FamilleCooperation): string => INTRODUCTIONS[famille],

  // Calcul
  calculer: 'Calculer les scénarios',
  recalculer: 'Recalculer',
  avancement: (fait: number, total: number): string =>
    total === 0
      ? 'Préparation du calcul…'
      : `Calcul des scénarios\u00a0: ${formatNombre(fait)} sur ${accorder(total, 'étape')}`,
  echec: 'Le calcul des scénarios n’a pas abouti.',
  echecSuite: (message: string): string => `${message} Les données chargées sont intactes.`,
  reessayer: 'Recommencer le calcul',
  perimes: 'Les paramètres ont changé\u00a0: la liste ci-dessous est celle d’avant.',
  autreTerritoire: (nom: string): string =>
    `Le filtre porte sur ${nom}\u00a0; les scénarios ci-dessous ont été calculés pour un autre territoire.`,
  calculerPour: (nom: string): string => `Calculer pour ${nom}`,

  // États vides
  sansDonnees: 'Aucun établissement n’est chargé.',
  sansDonneesSuite: 'Chargez un fichier FINESS, ou revenez aux données de démonstration.',
  allerDonnees: 'Aller à l’étape Données',
  choisirTerritoire: 'Choisissez un territoire',
  choisirTerritoireSuite: (departements: number): string =>
    `L’offre chargée couvre ${accorder(departements, 'département')}. Les scénarios se lisent département par département\u00a0: cochez ceux qui vous intéressent.`,
  toutLeTerritoire: 'Calculer pour tous les départements',
  aucunGroupe: 'Aucun groupe dans cette famille',
  aucunGroupeSuite:
    'Aucun ensemble d’établissements ne remplit les conditions de cette famille avec les paramètres actuels.',
  ouvrirParametres: 'Modifier les paramètres',
  sansObjet: 'Sans objet',
  sansObjetCourt: 's.\u00a0o.',
  sansObjetCas: (departement: string, raison: string): string => `${departement}\u00a0: ${raison}`,
  sansObjetTitre: 'Sans objet sur ce territoire',

  // Liste
  departementAffiche: 'Département affiché',
  filieres: 'Parcours affiché',
  publics: 'Public affiché',
  liste: (titre: string): string => `Scénarios classés\u00a0: ${titre}`,
  rang: (rang: number): string => `Rang ${rang}`,
  classes: (nombre: number): string => accorder(nombre, 'scénario classé', 'scénarios classés'),
  insuffisants: 'Données insuffisantes',
  insuffisantsSuite: (nombre: number): string =>
    `${accorder(nombre, 'groupe')} hors classement\u00a0: moins de 60\u00a0% du poids des indicateurs a pu être calculé.`,
  score: 'Score',
  membres: (nombre: number): string => accorder(nombre, 'établissement'),
  acteurs: (nombre: number): string => accorder(nombre, 'gestionnaire'),
  portee: (nombre: number): string => `portée ${formatNombre(nombre)}`,
  minutes: (minutes: number): string => `≈\u00a0${formatDuree(minutes)} en moyenne, estimé`,
  ouvrir: 'Afficher sur la carte et détailler',
  fermer: 'Replier',

  // Détail
  contributions: 'Ce qui fait le score',
  cleBarre: 'Indicateurs des barres',
  legendeBarre:
    'Barre\u00a0: part de chaque indicateur dans le score, de 0 à 1. Un trait au-dessus\u00a0: intervalle que laissent les données manquantes.',
  complet: 'Tous les indicateurs ont pu être calculés.',
  incomplet: (couverture: number, bas: number, haut: number): string =>
    `${formatPourcentage(couverture)} du poids des indicateurs a pu être calculé\u00a0; selon ce qui manque, le score serait entre ${formatScore(bas)} et ${formatScore(haut)}.`,
  chiffres: { minutes: 'Temps moyen', portee: 'Portée', couverture: 'Part calculée' },
  membresTitre: 'Membres',
  ouvrirFiche: (nom: string): string => `Ouvrir la fiche de ${nom}`,
  places: (places: number | null): string =>
    places === null ? 'capacité inconnue' : accorder(places, 'place'),
  pivot: 'pivot du parcours',
  cadrer: 'Cadrer la carte sur le groupe',
  indicateurAbsent: 'donnée manquante',
  indicateurSansObjet: 'sans objet',
  formuleIci: (formule: string, utilite: number, poids: number, contribution: number): string =>
    `${formule.replace(/\.$/, '')}. Ici\u00a0: utilité ${formatScore(utilite)}, poids ${formatPourcentage(poids)}, soit ${formatScore(contribution)} dans le score.`,
  toutManque: 'rien de connu pour ce groupe',
  manqueMembres: (sansCapacite: number, approchees: number, membres: number): string => {
    const manques = [
      sansCapacite === 0 ? null : `capacité inconnue pour ${formatNombre(sansCapacite)}`,
      approchees === 0 ? null : `position approchée pour ${formatNombre(approchees)}`,
    ].filter((manque) => manque !== null);
    return manques.length === 0
      ? 'aucune parmi les membres'
      : `${enumerer(manques)} des ${accorder(membres, 'membre')}`;
  },
  alertes: 'Points de vigilance',
  gestionnaireInconnu: (numero: string, siren: boolean): string =>
    siren ? `Gestionnaire SIREN ${numero}, nom inconnu` : `Entité juridique ${numero}, nom inconnu`,

  // Coopérations existantes et scénarios retenus
  existants: 'Coopération existante',
  voirGroupement: 'Voir ce groupement',
  retenir: 'Retenir ce scénario',
  retenu: 'retenu',
  oublier: 'Ne plus retenir',
  retenuLe: (date: string): string => `Retenu le ${date}.`,
  noteRetenu: 'Note',
  noteInvite: 'Pourquoi ce scénario, avec qui en parler, ce qu’il reste à vérifier…',
  retenus: 'Scénarios retenus',
  nombreRetenus: (nombre: number): string => accorder(nombre, 'scénario'),
  lire: 'Lire ce scénario',
  resumeRetenu: (liste: string, membres: number, date: string): string =>
    [liste, accorder(membres, 'établissement'), `retenu le ${date}`].join(' · '),
  horsResultats: 'N’est plus dans les résultats actuels\u00a0: lu tel qu’il a été retenu.',
  exporterRetenus: 'Exporter les scénarios retenus (CSV)',
  nomFichierRetenus: (territoire: string, date: string | null): string =>
    nommerFichier('maillage-scenarios-retenus', territoire, date),

  // Matrice
  matriceTitre: 'Bassins et parcours',
  matriceLegende:
    'Une ligne par bassin (la commune de l’hôpital pivot), une colonne par parcours. Lettre pleine\u00a0: étape présente\u00a0; lettre barrée\u00a0: étape manquante\u00a0; s.\u00a0o.\u00a0: sans objet, moins de trois étapes à portée.',
  bassin: 'Bassin',
  caseMatrice: (
    lieu: string,
    filiere: string,
    score: number | null,
    presentes: readonly string[],
    manquantes: readonly string[],
  ): string =>
    [
      `${lieu}, ${filiere}\u00a0: ${score === null ? 'sans objet, aucun groupe possible' : `score ${formatScore(score)}`}`,
      presentes.length === 0 ? 'aucune étape présente' : `présentes\u00a0: ${enumerer(presentes)}`,
      manquantes.length === 0 ? 'aucune étape manquante' : `manquantes\u00a0: ${enumerer(manquantes)}`,
    ].join('\u00a0; '),
  lettres: 'Signification des lettres',
  lettre: (lettre: string, libelle: string): string => `${lettre} ${libelle}`,
  bassinsSuivants: (reste: number): string => `Afficher ${accorder(reste, 'autre bassin', 'autres bassins')}`,
  bassinsReplies: 'Réduire la matrice',
  aucunBassin: 'Aucun hôpital pivot sur ce territoire\u00a0: la matrice est sans objet.',

  // Répartition
  repartitionAlternative: (nombre: number, mediane: number, auMaximum: number): string =>
    `Répartition de ${accorder(nombre, 'score')} entre 0 et 1\u00a0: médiane ${formatScore(mediane)}, ${formatNombre(auMaximum)} au maximum.`,
  nonDepartages: (nombre: number, total: number, famille: FamilleCooperation): string =>
    `${formatNombre(nombre)} scores sur ${formatNombre(total)} sont au maximum\u00a0: ici le score ne départage pas les groupes, rangés alors ${famille === 'parcours' ? 'par portée puis par temps moyen' : 'par temps moyen'}.`,

  // Avertissements
  avertissements: 'À savoir avant de lire les scores',
  tempsEstimes:
    'Tous les temps de trajet sont estimés à partir des distances à vol d’oiseau et de la densité des communes, sans itinéraire routier.',
  pasDeComparaison:
    'Un score se compare à ceux de la même liste. Il ne se compare pas d’une famille à l’autre\u00a0: les trois échelles sont différentes.',
  approchees: (part: number): string =>
    part === 0
      ? 'Tous les établissements utilisés ont une position propre ou celle de leur commune.'
      : `${formatPourcentage(part)} des établissements utilisés sont placés au point approché de leur commune (moyenne du code postal ou de l’intercommunalité).`,
  sansPosition: (nombre: number): string =>
    `${accorder(nombre, 'établissement sans position est laissé', 'établissements sans position sont laissés')} hors du calcul.`,
  capacitesAbsentes:
    'Aucune capacité n’est connue (aucun fichier 1100505 chargé)\u00a0: la taille des gestionnaires est estimée par leur nombre d’établissements, et le classement des groupes d’efficience est fragile.',
  capacitesPartielles: (part: number): string =>
    `La capacité est inconnue pour ${formatPourcentage(part)} des membres des scénarios.`,
  fictives: 'Données fictives\u00a0: ces scénarios ne décrivent aucun établissement réel.',
  villesEtSeuil: (villes: number, seuil: number): string =>
    `${accorder(villes, 'ville retenue', 'villes retenues')} (seuil ${formatNombre(seuil)} habitants).`,

  // Paramètres
  parametres: 'Paramètres du calcul',
  territoire: 'Territoire',
  chercherDepartement: 'Chercher un département',
  toutDecocher: 'Tout décocher',
  tousDepartements: 'Tous les départements chargés',
  aucunDepartement: 'Aucun département coché',
  nombreDepartements: (nombre: number): string =>
    accorder(nombre, 'département coché', 'départements cochés'),
  departement: (code: string, nom: string, nombre: number): string =>
    `${nom} (${code})\u00a0: ${accorder(nombre, 'établissement')}`,
  villes: 'Villes',
  seuilVille: 'Une commune est une ville à partir de',
  habitants: 'habitants',
  seuilAide:
    'S’y ajoutent les chefs-lieux de département et les arrondissements de Paris, Lyon et Marseille. Ce seuil décide beaucoup de l’isolement.',
  listeVilles: (nombre: number): string => accorder(nombre, 'ville retenue', 'villes retenues'),
  retirerVille: (nom: string): string => `Retirer ${nom} de la liste des villes`,
  remettreVille: (nom: string): string => `Remettre ${nom} dans la liste des villes`,
  ajoutee: 'ajoutée par vous',
  retiree: 'retirée par vous',
  retirer: 'retirer',
  remettre: 'remettre',
  communeTrouvee: (nom: string, precision: string): string =>
    precision === '' ? nom : `${nom} (${precision})`,
  ajouterVille: 'Ajouter une ville',
  ajouterVilleAide: 'Nom de commune',
  population: (population: number): string =>
    population < 0 ? 'population inconnue' : `${formatNombre(population)} habitants`,
  temps: 'Temps de trajet',
  relief: 'Relief',
  nomRelief: (facteur: number): string => {
    const nom = { 1: 'plaine', 1.15: 'collines', 1.35: 'montagne' }[facteur] ?? 'autre';
    return `${nom} (× ${formatNombre(facteur, 2)})`;
  },
  heuresPleines: 'Heures de pointe dans les zones denses',
  heuresPleinesAide: 'Allonge les trajets dans les communes de plus de 4 000 habitants par km².',
  poidsTitre: (famille: string): string => `Poids\u00a0: ${famille}`,
  poidsAide:
    'Seules les proportions comptent\u00a0: les poids sont ramenés à 100\u00a0% à l’intérieur de chaque famille.',
  poidsPart: (part: number): string => `soit ${formatPourcentage(part)}`,
  poidsNuls: 'Donnez un poids à un indicateur au moins\u00a0: sinon le score n’est pas défini.',
  retablir: 'Rétablir les valeurs par défaut',
  resumeParametres: (seuil: number, relief: number, pointe: boolean): string =>
    `villes à partir de ${formatNombre(seuil)} habitants, relief × ${formatNombre(relief, 2)}, ${pointe ? 'heures de pointe' : 'heures creuses'}`,
  nombreInvalide: (min: number, max: number): string =>
    `Un nombre de ${formatNombre(min)} à ${formatNombre(max)}`,
  aucuneCommune: 'Aucune commune de ce nom',
} as const;

/** Definition, formula and source of the figures of the screen that are not indicators. */
export const DEFINITIONS = {
  score: {
    libelle: 'Score',
    definition:
      'Intérêt du groupe pour cette famille de coopération, de 0 à 1. Il classe des groupes formés par des règles\u00a0; il ne les forme pas.',
    formule: (exposant: number): string =>
      `S = (Σ pₖ · uₖ^ρ)^(1/ρ), moyenne des utilités uₖ pondérée par les poids pₖ, ρ = ${formatNombre(exposant, 2)}`,
    source: 'méthode de Maillage\u00a0; seuils du guide de l’ANAP sur les coopérations',
  },
  minutes: {
    libelle: 'Temps moyen',
    definition: 'Temps de trajet moyen en voiture entre les membres du groupe.',
    formule:
      't = k · dᵖ, d en km à vol d’oiseau, k et p selon la densité de la commune la plus dense des deux, × facteur de relief',
    source: 'modèle de Maillage, calé sur les temps METRIC (INSEE) et OSRM',
  },
  portee: {
    libelle: 'Portée',
    definition:
      'Établissements médico-sociaux du parcours à 30 minutes au plus de l’hôpital pivot et dont le gestionnaire ne tient pas d’hôpital. Elle départage les scores égaux.',
    source: 'méthode de Maillage',
  },
  couverture: {
    libelle: 'Part calculée',
    definition:
      'Part du poids des indicateurs qui a pu être calculée. Sous 60\u00a0%, le groupe n’est pas classé.',
    source: 'méthode de Maillage',
  },
} as const;

/** Content of a contribution bar in words. */
export function alternativeBarre(
  score: number,
  parts: readonly { readonly libelle: string; readonly contribution: number }[],
): string {
  const detail = parts
    .filter((part) => part.contribution > 0)
    .map((part) => `${part.libelle} ${formatScore(part.contribution)}`)
    .join(', ');
  return detail === '' ? `Score ${formatScore(score)}` : `Score ${formatScore(score)}\u00a0: ${detail}`;
}

/** Name of the list of one family, cut by pathway or public. */
export function titreListe(famille: string, coupe: string | null): string {
  return coupe === null ? famille : `${famille}, ${coupe}`;
}

const COURTS: Record<Filiere, string> = {
  PA: 'Personnes âgées',
  PSY: 'Handicap psychique',
  ENF: 'Enfance handicapée',
  PHV: 'Handicap et avance en âge',
  PH: 'Handicap, enfance à adulte',
};

/** Name of a pathway for a narrow column. */
export function libelleCourtFiliere(filiere: Filiere): string {
  return COURTS[filiere];
}

/** Stages of each pathway, in order, with the letter that stands for each in the matrix. */
const LETTRES: Record<Filiere, readonly (readonly [code: string, lettre: string])[]> = {
  PA: [
    ['dom', 'D'],
    ['heb1', 'R'],
    ['EHPAD', 'E'],
    ['san', 'H'],
    ['ville', 'V'],
    ['coord', 'C'],
  ],
  PSY: [
    ['san', 'H'],
    ['travail', 'T'],
    ['heb', 'R'],
    ['hebmed', 'M'],
    ['acc', 'A'],
    ['social', 'S'],
  ],
  ENF: [
    ['depistage', 'D'],
    ['ambulatoire', 'A'],
    ['etablissement', 'I'],
    ['san', 'H'],
    ['ASE', 'P'],
  ],
  PHV: [
    ['travail', 'T'],
    ['heb', 'R'],
    ['hebmed', 'M'],
    ['PA', 'E'],
    ['dom', 'D'],
    ['san', 'H'],
  ],
  PH: [
    ['enfance', 'J'],
    ['travail', 'T'],
    ['heb', 'R'],
    ['hebmed', 'M'],
    ['acc', 'A'],
    ['san', 'H'],
  ],
};

export function ordreEtapes(filiere: Filiere): readonly string[] {
  return LETTRES[filiere].map(([code]) => code);
}

/** Letter of a stage in the matrix, "?" for a stage this version does not know. */
export function lettreEtape(code: string, filiere: Filiere): string {
  return LETTRES[filiere].find(([connu]) => connu === code)?.[1] ?? '?';
}
