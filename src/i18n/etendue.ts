import type { Etendue } from '../domain/territoire/etendue';
import type { NiveauTerritoire, TerritoireCalcule } from '../domain/territoire/niveau';
import { accorder, enumerer, formatNombre, formatPourcentage } from './formats';

/** Name of a territory of a level; its code when nothing tells its name. */
export type NommerTerritoire = (niveau: NiveauTerritoire, code: string) => string;

/** Names said before the others are only counted. */
const NOMMES = 2;
/** Loaded départements named before they are only counted. */
const CHARGES_NOMMES = 4;

const COMPTES: Readonly<Record<NiveauTerritoire, readonly [singulier: string, pluriel: string]>> = {
  region: ['région', 'régions'],
  departement: ['département', 'départements'],
  ght: ['GHT', 'GHT'],
  bassin: ['bassin', 'bassins'],
  epci: ['intercommunalité', 'intercommunalités'],
  commune: ['commune', 'communes'],
};

/** How many territories of a level: "3 intercommunalités". */
export function compterTerritoires(niveau: NiveauTerritoire, nombre: number): string {
  const [singulier, pluriel] = COMPTES[niveau];
  return accorder(nombre, singulier, pluriel);
}

function nommerCodes(
  niveau: NiveauTerritoire,
  codes: readonly string[],
  nommer: NommerTerritoire,
  nommes: number,
): string {
  if (codes.length > nommes) return compterTerritoires(niveau, codes.length);
  return enumerer(codes.map((code) => nommer(niveau, code)));
}

/** What a territory that no dimension holds is called. */
export function nommerTerritoire(
  territoire: TerritoireCalcule,
  nommer: NommerTerritoire,
  nommes = NOMMES,
): string {
  switch (territoire.genre) {
    case 'region':
    case 'ght':
    case 'bassin':
      return nommerCodes(territoire.genre, territoire.codes, nommer, nommes);
    case 'dessin':
      return territoire.nom === '' ? 'Contour dessiné' : territoire.nom;
    case 'rayon':
      return `À ${formatNombre(territoire.minutes)}\u00a0min ${autour(territoire.nom)}, temps estimé`;
  }
}

/** "de Quimper", "du point choisi". */
function autour(nom: string): string {
  if (nom === '') return 'du point choisi';
  return /^[aeiouyhàâéèêëîïôöœ]/i.test(nom) ? `d’${nom}` : `de ${nom}`;
}

/** What an extent is called in a header or a title; "" when nothing restricts it. */
export function nommerEtendue(etendue: Etendue, nommer: NommerTerritoire, nommes = NOMMES): string {
  const { departements, epcis, communes, territoire } = etendue;
  const parties = [
    ...(territoire === null ? [] : [nommerTerritoire(territoire, nommer, nommes)]),
    ...(departements.length === 0 ? [] : [nommerCodes('departement', departements, nommer, nommes)]),
    ...(epcis.length === 0 ? [] : [nommerCodes('epci', epcis, nommer, nommes)]),
    ...(communes.length === 0 ? [] : [nommerCodes('commune', communes, nommer, nommes)]),
  ];
  return parties.join(' · ');
}

export const NOMS_NIVEAUX: Readonly<Record<NiveauTerritoire, string>> = {
  region: 'Région',
  departement: 'Département',
  epci: 'Intercommunalité (EPCI)',
  bassin: 'Bassin calculé',
  ght: 'Périmètre de GHT',
  commune: 'Commune',
};

/** A chosen place of which the files in use hold nothing. */
export const TERRITOIRE_VIDE = {
  /** `charges`: départements of the files in use, named. */
  absent: (nom: string, charges: readonly string[]): string =>
    `Les fichiers chargés ne contiennent rien de «\u00a0${nom}\u00a0», d’où cet écran vide\u00a0: ils portent sur ${charges.length > CHARGES_NOMMES ? accorder(charges.length, 'autre département', 'autres départements') : enumerer(charges)}.`,
  sansEtablissement: (nom: string): string =>
    `«\u00a0${nom}\u00a0» n’a aucun établissement dans les fichiers chargés\u00a0: seuls ses habitants et ses temps de trajet se lisent ici.`,
  tableau: 'Aucun établissement dans ce territoire',
  charger: 'Charger d’autres données',
} as const;

/** Words of the territory selector and of the level of reading. */
export const ETENDUE = {
  libelle: 'Territoire',
  ouvrir: (nom: string): string => `Territoire\u00a0: ${nom}. Changer de territoire`,
  effacer: 'Revenir à tout ce qui est chargé',
  titre: 'Choisir le territoire',
  genre: 'Choisir par',
  intercommunalite: 'Intercommunalité',
  listeCodes: 'Liste de codes',
  dessin: 'Contour dessiné',
  rayon: 'Autour d’un point',
  fermer: 'Fermer',
  chercher: (niveau: NiveauTerritoire): string => `Chercher\u00a0: ${NOMS_NIVEAUX[niveau].toLowerCase()}`,
  invite: 'Nom ou code',
  chargement: 'La liste se prépare…',
  echec: 'La liste n’a pas pu être faite.',
  aucun: 'Aucun territoire de ce nom dans les données chargées.',
  aucunGht:
    'Aucun GHT dans les fichiers chargés\u00a0: ajoutez une liste de GHT ou le fichier FINESS actuel.',
  aucunBassin: 'Aucun bassin avec ce seuil\u00a0: baissez-le.',
  aucunBassinTable:
    'Aucune table de communes et de bassins chargée\u00a0: déposez-en une dans Données (par exemple les bassins de vie de l’INSEE).',
  autres: (nombre: number): string =>
    `${accorder(nombre, 'autre territoire', 'autres territoires')}\u00a0: cherchez par nom.`,
  nombre: (nombre: number): string => accorder(nombre, 'établissement'),
  choisis: 'Territoires choisis',
  liste: 'Territoires',
  resultats: (nombre: number): string => accorder(nombre, 'territoire trouvé', 'territoires trouvés'),
  horsListe: (nombre: number): string =>
    `${accorder(nombre, 'commune', 'communes')} des départements chargés ${nombre < 2 ? 'n’est' : 'ne sont'} dans aucun.`,
  contenu: (communes: number, etablissements: number, partApprochee: number): string =>
    `Territoire choisi\u00a0: ${accorder(communes, 'commune')}, ${accorder(etablissements, 'établissement')} tous types confondus.${partApprochee === 0 ? '' : ` Position approchée pour ${formatPourcentage(partApprochee)} des communes.`}`,
  niveauLecture: 'Lire les tableaux par',
  niveauAide: 'Lignes des tableaux et des cartes des étapes Territoires, Manques et Portrait.',
  bassins: {
    critere: 'Pôles des bassins',
    criteres: {
      habitants: 'communes d’au moins n habitants',
      etablissements: 'communes d’au moins n établissements',
      table: 'ma table de communes',
    },
    seuilHabitants: 'Habitants au moins',
    seuilEtablissements: 'Établissements au moins',
    aide: 'Chaque commune rejoint le pôle le plus proche en temps estimé.',
    aideTable: 'Bassins de la table de communes que vous avez chargée.',
  },
  codes: {
    libelle: 'Codes de communes (INSEE) ou d’intercommunalités (SIREN)',
    aide: 'Séparés par des espaces, des virgules ou des retours à la ligne.',
    appliquer: 'Montrer ces territoires',
    lus: (communes: number, epcis: number): string =>
      `${accorder(communes, 'commune')}, ${accorder(epcis, 'intercommunalité')}.`,
    inconnus: (codes: readonly string[]): string =>
      `${accorder(codes.length, 'code non reconnu', 'codes non reconnus')}\u00a0: ${codes.slice(0, 5).join(', ')}${codes.length > 5 ? '…' : ''}`,
    melange: 'Donnez des communes ou des intercommunalités, pas les deux à la fois.',
  },
  contour: {
    nom: 'Nom du contour',
    nomDefaut: 'Contour dessiné',
    tracer: 'Tracer sur la carte',
    redessiner: 'Tracer un autre contour',
    aide: 'Cliquez les sommets l’un après l’autre\u00a0; double-clic ou Entrée pour fermer, Échap pour abandonner, Retour arrière pour reprendre un sommet.',
    clavier: 'Sommets au clavier',
    clavierAide: 'Une ligne par sommet\u00a0: longitude, latitude en degrés (par exemple -4,10 47,99).',
    appliquer: 'Utiliser ce contour',
    sommets: (nombre: number): string => accorder(nombre, 'sommet'),
    illisible: (ligne: number): string => `Ligne ${ligne} illisible\u00a0: deux nombres sont attendus.`,
    troisSommets: 'Trois sommets au moins.',
    approche:
      'Une commune est dedans quand son point y est\u00a0; un établissement, quand sa position y est.',
  },
  autour: {
    minutes: 'Minutes de voiture',
    minutesUnite: 'min, temps estimé',
    point: 'Autour de',
    surCarte: 'Choisir le point sur la carte',
    surCarteAide: 'Cliquez un point de la carte\u00a0; Échap pour abandonner.',
    selection: (nom: string): string => `L’établissement sélectionné\u00a0: ${nom}`,
    commune: 'Chercher une commune',
    communeInvite: 'Nom de la commune',
    appliquer: (minutes: number): string => `Montrer ce qui est à ${accorder(minutes, 'minute')} au plus`,
    sansPoint: 'Choisissez d’abord un point\u00a0: commune, établissement sélectionné ou clic sur la carte.',
    coordonnees: (latitude: number, longitude: number): string =>
      `${formatNombre(Math.abs(latitude), 3)}\u00a0${latitude < 0 ? 'S' : 'N'}, ${formatNombre(Math.abs(longitude), 3)}\u00a0${longitude < 0 ? 'O' : 'E'}`,
    pointCarte: 'point choisi sur la carte',
  },
  outil: {
    titreDessin: 'Tracé en cours',
    titreRayon: 'Choix d’un point',
    fermerContour: 'Fermer le contour',
    reprendre: 'Reprendre le dernier sommet',
    abandonner: 'Abandonner',
    encore: (nombre: number): string => `Encore ${accorder(nombre, 'sommet')} au moins.`,
    clic: 'Cliquez un point de la carte.',
    annonceSommet: (nombre: number): string => `${accorder(nombre, 'sommet posé', 'sommets posés')}.`,
  },
} as const;
