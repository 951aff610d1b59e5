import type { IdTaux } from '../domain/equipement/catalogue';
import type { TerritoirePortrait } from '../domain/portrait/portrait';
import type { TrancheAge } from '../domain/table/annexes';
import type { NiveauTerritoire } from '../domain/territoire/niveau';
import { formatEcart } from './equipement';
import { compterTerritoires, nommerEtendue } from './etendue';
import { accorder, formatDate, formatDuree, formatNombre, formatPourcentage, nommerFichier } from './formats';

const FINE = '\u202f';

/** Name of the territory of a portrait. */
export function nommerPortrait({ etendue, noms, departements }: TerritoirePortrait): string {
  const nommer = (niveau: NiveauTerritoire, code: string): string => {
    const nom = noms[`${niveau}:${code}`] ?? code;
    return niveau === 'departement' && nom !== code ? `${nom} (${code})` : nom;
  };
  const nom = nommerEtendue(etendue, nommer);
  if (nom !== '') return nom;
  return departements.length === 0 ? 'Territoire sans commune chargée' : 'Ensemble des données chargées';
}

/** Words of the page on a territory. */
export const PORTRAIT = {
  surtitre: 'Portrait de territoire',
  fictif: 'Données fictives',
  calcul: 'Calcul du portrait…',
  erreur: (message: string): string => `Le portrait n’a pas pu être établi\u00a0: ${message}`,
  imprimer: 'Imprimer',
  telecharger: 'Télécharger la page (HTML)',
  tableau: 'Télécharger les chiffres (CSV)',
  format: 'Format',
  formats: {
    'a4-portrait': 'A4 portrait',
    'a4-paysage': 'A4 paysage',
    'a3-portrait': 'A3 portrait',
    'a3-paysage': 'A3 paysage',
  },
  actions: 'Actions sur le portrait',
  conseil: 'Le territoire se choisit dans l’en-tête, le découpage des cartes et des inégalités ci-contre.',
  nomFichier: (code: string, date: string | null): string => nommerFichier('maillage-portrait', code, date),
  page: (nom: string): string => `Portrait de territoire\u00a0: ${nom}`,
  vide: {
    titre: 'Rien à décrire ici',
    texte:
      'Aucune commune des départements chargés n’est dans le territoire choisi. Choisissez un autre territoire dans l’en-tête, ou chargez ses établissements.',
    action: 'Voir les données chargées',
  },
  petit: (etablissements: number): string =>
    etablissements === 0
      ? 'Aucun établissement de l’offre n’est recensé dans ce territoire\u00a0: les taux y sont nuls ou inconnus, et les accès mènent ailleurs.'
      : 'Un seul établissement est recensé dans ce territoire\u00a0: les taux et les parts y disent peu de chose.',
  sousTitre: (communes: number, niveau: NiveauTerritoire, territoires: number, date: string | null): string =>
    [
      accorder(communes, 'commune'),
      ...(territoires > 1 && niveau !== 'commune' ? [compterTerritoires(niveau, territoires)] : []),
      date === null ? 'données sans date' : `données du ${formatDate(date)}`,
    ].join(' · '),
  hypotheses: (nombre: number): string =>
    `${accorder(nombre, 'hypothèse')} de votre part ${nombre < 2 ? 'est appliquée' : 'sont appliquées'}\u00a0: ces chiffres ne sont pas ceux de l’offre actuelle.`,
  cles: {
    habitants: 'habitants',
    plus75: 'ont 75 ans ou plus',
    esms: 'établissements et services médico-sociaux',
    places: 'places médico-sociales',
    gestionnaires: 'gestionnaires',
    ville: 'd’une ville, pour la moitié des ESMS',
  },
  constats: {
    titre: 'Ce qui ressort',
    force: 'Points forts',
    manque: 'Écarts et manques',
    trait: 'Traits du territoire',
    aucun: {
      force: 'Aucun indicateur ne se détache nettement au-dessus des références.',
      manque: 'Aucun indicateur ne se détache nettement au-dessous des références.',
      trait: 'Rien de particulier au regard des seuils retenus.',
    },
  },
  cartes: {
    encarts: (nombre: number): string =>
      nombre === 1
        ? 'À gauche, une terre éloignée\u00a0: elle n’est pas à l’échelle.'
        : `À gauche, ${nombre} terres éloignées\u00a0: elles ne sont pas à l’échelle.`,
    titre: (niveau: NiveauTerritoire): string => `Le territoire par ${NOMS_NIVEAUX[niveau]}`,
    nord: 'N',
    echelle: (km: number): string => `${formatNombre(km)}\u00a0km`,
    inconnu: 'inconnu',
    classe: (texte: string, nombre: number): string => `${texte} (${formatNombre(nombre)})`,
    approches: 'Contours approchés',
    description: (titre: string, nombre: number): string =>
      `Carte\u00a0: ${titre}, ${accorder(nombre, 'territoire')}`,
    aucune: 'Aucun contour connu pour ce territoire.',
    titres: {
      'population.plus75.part': 'Part des 75 ans et plus',
      'taux.ehpad': `EHPAD, places pour 1${FINE}000 (75 ans et plus)`,
      'acces.minutes.ehpad': 'EHPAD, minutes vers le plus proche',
      'offre.personnes_agees.pour10000': `Étab. personnes âgées pour 10${FINE}000 hab.`,
    } as Readonly<Record<string, string>>,
    situation: {
      france: 'Situation en France métropolitaine',
      departement: (nom: string): string => `Situation dans le département\u00a0: ${nom}`,
    },
  },
  population: {
    titre: 'Population par âge',
    tranches: {
      moins20: 'Moins de 20 ans',
      de20a59: '20 à 59 ans',
      de60a74: '60 à 74 ans',
      plus75: '75 ans et plus',
    } satisfies Record<TrancheAge, string>,
    colonnes: { tranche: 'Âge', habitants: 'Habitants', part: 'Part', france: 'France' },
    repere: 'Le trait vertical marque la part en France.',
  },
  offre: {
    titre: 'Offre par famille',
    colonnes: { famille: 'Famille', etablissements: 'Étab.', places: 'Places' },
    statuts: 'Gestion des ESMS',
    repere: 'Barres\u00a0: établissements. ≥\u00a0: certaines places sont inconnues.',
  },
  taux: {
    titre: 'Taux d’équipement et écart à la référence',
    colonnes: {
      taux: `Places pour 1${FINE}000`,
      valeur: 'Taux',
      reference: 'Référence',
      ecart: 'Écart',
      barre: 'Rapport',
      cv: 'Disp.',
    },
    sansPlaces:
      'Trop peu de places connues pour calculer un taux\u00a0: chargez le fichier des capacités (équipements sociaux).',
    /** Where the names of the catalogue are too long for a column. */
    libelles: {
      accueil_jour: 'Accueil de jour',
      ssiad: 'SSIAD et SAD (soins)',
      pa_ensemble: 'Ensemble personnes âgées',
      foyers: 'Foyers et EANM',
      enfance_ensemble: 'Ensemble enfance',
    } as Readonly<Partial<Record<IdTaux, string>>>,
    repere:
      'Écart\u00a0: places qui manquent (+) ou dépassent (−) pour atteindre la référence. Disp.\u00a0: coefficient de variation entre territoires. Un taux égal ne dit pas des besoins égaux.',
    /** Places to add to reach the reference, with their sign, as in the table of rates. */
    ecart: formatEcart,
  },
  acces: {
    titre: (minutes: number): string => `Accès\u00a0: à plus de ${formatDuree(minutes)}`,
    colonnes: {
      service: 'Service le plus proche',
      mediane: 'Médiane',
      part: 'Au-delà',
      habitants: 'Habitants',
      loin: 'La plus éloignée',
    },
    aucun: 'aucun dans les données',
    repere:
      'En voiture, temps estimés (neuf sur dix à ±\u00a030\u00a0%), pour les habitants concernés par le service.',
    bord: (part: number): string =>
      `Un département voisin, non chargé, peut être plus proche pour ${formatPourcentage(part)} d’entre eux au plus.`,
  },
  gestionnaires: {
    titre: 'Gestionnaires',
    colonnes: { nom: 'Les plus grands ici', statut: 'Statut', esms: 'ESMS', places: 'Places' },
    petits: (sous: number, connus: number): string =>
      `${formatNombre(sous)} sur ${formatNombre(connus)} sous un seuil du guide (50 CDI, 3 M€ de ressources ou 1,5 M€ d’actif net)`,
    petitsInconnus: 'Taille inconnue\u00a0: ni places ni tableau de bord chargés',
    mono: (mono: number, nombre: number): string =>
      `${formatNombre(mono)} sur ${formatNombre(nombre)} n’ont qu’un établissement ou qu’une activité`,
    sansNom: (numero: string): string => `Gestionnaire ${numero}`,
    aucun: 'Aucun gestionnaire d’établissement médico-social ici.',
  },
  ght: {
    titre: 'Groupements hospitaliers de territoire (GHT)',
    inconnus: 'Aucun GHT dans les fichiers chargés (FINESS actuel ou liste des GHT).',
    aucun: 'Aucun GHT connu ne touche ce territoire.',
    ligne: (hopitaux: number, esms: number): string =>
      `${accorder(hopitaux, 'hôpital ici', 'hôpitaux ici')}, ${accorder(esms, 'ESMS de ses membres', 'ESMS de ses membres')}`,
    support: (nom: string): string => `support\u00a0: ${nom}`,
    part: (part: number): string => `${formatPourcentage(part)} des habitants`,
    autres: (nombre: number): string => `et ${accorder(nombre, 'autre')}`,
    repere: 'Part des habitants dont l’hôpital membre le plus proche (temps estimé) est de ce GHT.',
  },
  isolement: {
    titre: 'Isolement',
    phrase: (isoles: number, connus: number, minutes: number, seuil: number): string =>
      `${formatNombre(isoles)} ESMS sur ${formatNombre(connus)} (${formatPourcentage(connus === 0 ? null : isoles / connus)}) à plus de ${formatDuree(minutes)} d’une ville de ${formatNombre(seuil)} habitants ou plus (temps estimés)`,
    aucun: 'Aucun ESMS placé ici\u00a0: l’isolement ne se mesure pas.',
  },
  pied: {
    titre: 'Lire ces chiffres',
    places:
      'Places installées (autorisées à défaut) des établissements ouverts. ≈\u00a0: valeur estimée. –\u00a0: inconnu, jamais zéro.',
    regles:
      'Phrases\u00a0: taux à plus de 10\u00a0% et 10 places de sa référence\u00a0; plus de 10\u00a0% des habitants au-delà du seuil de temps\u00a0; plus de 20\u00a0% des ESMS isolés. Ce sont des repères de lecture, pas des normes.',
    approchees: (approchees: number, communes: number): string =>
      `Position approchée pour ${formatNombre(approchees)} communes sur ${formatNombre(communes)} (${formatPourcentage(communes === 0 ? null : approchees / communes)}).`,
    sources: 'Sources',
    etabli: 'Établi avec Maillage.',
  },
} as const;

const NOMS_NIVEAUX: Readonly<Record<NiveauTerritoire, string>> = {
  region: 'région',
  departement: 'département',
  ght: 'bassin de GHT',
  bassin: 'bassin',
  epci: 'intercommunalité',
  commune: 'commune',
};
