import type { ClassePlaces } from '../domain/cartographie/schema-tuiles';
import type { GenreGroupement } from '../domain/cooperation/groupement';
import type { CouleurOffre } from '../domain/projet/reglages-analyse';
import type { FamilleCooperation } from '../domain/scoring/scenario';
import { LIBELLES_GROUPEMENT } from './cooperations';
import { accorder, formatDate, formatNombre } from './formats';
import {
  LIBELLES_FAMILLE,
  LIBELLES_MODE,
  LIBELLES_PUBLIC,
  LIBELLES_STATUT_GROUPE,
  LIBELLES_STRATE,
} from './nomenclature';

const INSECABLE = '\u00a0';

/** Controls of the map; keys are MapLibre's own. */
export const LIBELLES_CONTROLES: Readonly<Record<string, string>> = {
  'Map.Title': 'Carte de l’offre',
  'NavigationControl.ZoomIn': 'Zoomer',
  'NavigationControl.ZoomOut': 'Dézoomer',
  'NavigationControl.ResetBearing': 'Remettre le nord en haut',
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
  'AttributionControl.ToggleAttribution': 'Afficher les sources',
};

export const TEXTES_CARTE = {
  chargement: 'Chargement de la carte…',
  fictives: 'Données fictives',
  couleurs: 'Couleurs\u00a0:',
  nord: 'N',
  nordLong: 'Le nord est en haut',
  legende: 'Légende',
  reduire: 'Réduire la légende',
  deplier: 'Afficher la légende',
  rienDessine: 'Aucun établissement dans cette vue. Dézoomez ou modifiez les filtres.',
  titreCapacite: 'Capacité (places)',
  titrePosition: 'Position',
  titreRegroupements: 'Regroupements',
  titreDessins: 'Tracés',
  titreFermes: 'Fermetures',
  titreEvolution: 'Changements',
  titreTerritoires: 'Contours',
  amasChangements: 'Nombre et parts (arrondies) des changements',
  pile: 'Tous à la même adresse',
  etales: 'Même adresse, symboles écartés',
  exacte: 'Coordonnées de la source',
  approchee: 'Placé à sa commune',
  selection: 'Établissement sélectionné',
  liens: 'Autres établissements du gestionnaire',
  ferme: 'fermé',
  fermes: 'Établissements fermés',
  trajet: 'De l’ancien lieu au nouveau',
  support: 'Établissement support',
  membreGroupement: 'Membre de la coopération',
  membreHors: 'Membre hors du territoire affiché',
  membreScenario: 'Membre du scénario',
  aucunChangement: 'Aucun changement dans cette vue. Dézoomez ou modifiez les filtres.',
  reprise: 'La carte s’est interrompue (pilote graphique). Elle se redessine…',
  cliquerAmas: 'Cliquez pour ouvrir le regroupement',
  capaciteInconnue: 'capacité inconnue',
  positionCommune: 'position approximative (commune)',
  erreurWebgl:
    'La carte ne peut pas s’afficher\u00a0: ce navigateur ne propose pas WebGL. Le tableau reste complet.',
  erreurFondIgn: 'Le fond Plan IGN n’a pas pu être chargé\u00a0; le fond simple est conservé.',
  sourcesTuilesIgn: 'Plan IGN © IGN – Géoplateforme',
} as const;

export const LIBELLES_CLASSE_PLACES: Readonly<Record<ClassePlaces, string>> = {
  inconnue: 'inconnue',
  '1-20': '≤ 20',
  '21-40': '21–40',
  '41-80': '41–80',
  '81+': '> 80',
};

export const LIBELLES_COOPERATION: Readonly<Record<FamilleCooperation, string>> = {
  parcours: 'Coopération de parcours',
  efficience: 'Coopération d’efficience',
  isolement: 'Coopération contre l’isolement',
};

/** "12 établissements placés à leur commune, comptés dans les regroupements". */
export function texteApprochesAmas(nombre: number): string {
  return nombre === 1
    ? '1 établissement regroupé est placé à sa commune'
    : `${formatNombre(nombre)} établissements regroupés sont placés à leur commune`;
}

/** "3 fermés". */
export function texteFermes(nombre: number): string {
  return accorder(nombre, 'fermé');
}

/** Closed establishments counted inside clusters, in no family. */
export function texteFermesAmas(nombre: number): string {
  return nombre === 1
    ? '1 établissement regroupé est fermé'
    : `${formatNombre(nombre)} établissements regroupés sont fermés`;
}

/** "12 changements". */
export function texteChangements(nombre: number): string {
  return accorder(nombre, 'changement');
}

/** Ties of a selection: all the other establishments of its gestionnaire, or the nearest of them. */
export function texteLiens(dessines: number, total: number): string {
  return dessines === total
    ? TEXTES_CARTE.liens
    : `${TEXTES_CARTE.liens} (les ${formatNombre(dessines)} plus proches sont reliés)`;
}

/** What the links of an existing cooperation tell. */
export function texteLiensGroupement(groupement: {
  readonly genre: GenreGroupement;
  readonly famille: FamilleCooperation | null;
  readonly liens: 'support' | 'membres' | null;
}): string {
  const { famille, genre, liens } = groupement;
  const nom = famille === null ? LIBELLES_GROUPEMENT[genre] : LIBELLES_COOPERATION[famille];
  return liens === 'support'
    ? `${nom}${INSECABLE}: du support aux membres`
    : `${nom}${INSECABLE}: entre membres`;
}

/** Outlines that wait for a closer view. */
export function texteTropPetits(nom: string): string {
  return `${nom}${INSECABLE}: zoomez pour les voir`;
}

export function texteNonDessines(nombre: number): string {
  return nombre === 1
    ? `1 membre n’est pas sur la carte${INSECABLE}: voir la liste`
    : `${formatNombre(nombre)} membres ne sont pas sur la carte${INSECABLE}: voir la liste`;
}

/** Line under a pointed establishment's name. */
export function texteInfobulle(groupe: string, places: number | null, approche: boolean): string {
  const capacite =
    places === null
      ? TEXTES_CARTE.capaciteInconnue
      : `${formatNombre(places)}${INSECABLE}place${places > 1 ? 's' : ''}`;
  const position = approche ? ` · ${TEXTES_CARTE.positionCommune}` : '';
  return `${groupe} · ${capacite}${position}`;
}

/** "312 établissements". */
export function texteEffectif(nombre: number): string {
  return `${formatNombre(nombre)}${INSECABLE}établissement${nombre > 1 ? 's' : ''}`;
}

/** Titles of the legend, by what colours tell. */
export const TITRES_COULEUR: Readonly<Record<CouleurOffre, string>> = {
  famille: 'Familles',
  public: 'Publics',
  mode: 'Modes d’accompagnement',
  statutGroupe: 'Statuts juridiques',
  strate: 'Strates de capacité',
};

/** What a cluster's ring shows. */
export function texteAmas(couleur: CouleurOffre): string {
  const groupes: Readonly<Record<CouleurOffre, string>> = {
    famille: 'des familles',
    public: 'des publics',
    mode: 'des modes',
    statutGroupe: 'des statuts',
    strate: 'des strates',
  };
  return `Nombre et parts (arrondies) ${groupes[couleur]}`;
}

/** Name of a group, by its position in `GROUPES_COULEUR`. */
export function texteGroupe(couleur: CouleurOffre, rang: number): string {
  return Object.values(LIBELLES_GROUPES[couleur])[rang] ?? '';
}

/** "Domicile : 12". */
export function texteEffectifGroupe(groupe: string, nombre: number): string {
  return `${groupe}${INSECABLE}: ${formatNombre(nombre)}`;
}

/** In the order of the groups: the records are written in the order of their codes (a test checks it). */
const LIBELLES_GROUPES: Readonly<Record<CouleurOffre, Readonly<Record<string, string>>>> = {
  famille: LIBELLES_FAMILLE,
  public: LIBELLES_PUBLIC,
  mode: LIBELLES_MODE,
  statutGroupe: LIBELLES_STATUT_GROUPE,
  strate: LIBELLES_STRATE,
};

/** Producer and date of the data, then the credits of the references. */
export function texteAttribution(
  producteur: string,
  dateIso: string | null,
  fictive: boolean,
  references: readonly string[],
): string {
  const date = dateIso === null ? 'date non indiquée' : `données au ${formatDate(dateIso)}`;
  const tete = fictive
    ? `${TEXTES_CARTE.fictives} du territoire de démonstration${dateIso === null ? '' : `, au ${formatDate(dateIso)}`}`
    : `${producteur}, ${date}`;
  return [tete, ...references].join(' · ');
}
