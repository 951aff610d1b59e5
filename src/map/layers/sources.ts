/** Names of the sources and layers of the map, in one place so that no layer is addressed by a typo. */
export const SOURCES = {
  terre: 'terre',
  limites: 'limites',
  petitesVilles: 'petites-villes',
  villes: 'villes',
  offre: 'offre',
  changements: 'changements',
  scenario: 'scenario',
  groupement: 'groupement',
  formes: 'formes',
  outil: 'outil',
  selection: 'selection',
  carte: 'carte',
  sites: 'sites',
} as const;

export const COUCHES = {
  dehors: 'dehors',
  terre: 'terre',
  limites: 'limites',
  contour: 'contour',
  petitesVilles: 'petites-villes',
  villes: 'villes',
  socle: 'socle',
  plafond: 'plafond',
  formesFond: 'formes-fond',
  formesLisere: 'formes-lisere',
  formesTrait: 'formes-trait',
  formesTirets: 'formes-tirets',
  formesNoms: 'formes-noms',
  enveloppe: 'enveloppe',
  enveloppeTrait: 'enveloppe-trait',
  rayons: 'rayons',
  liensGroupement: 'groupement-liens',
  liens: 'liens',
  etalement: 'etalement',
  ancres: 'ancres',
  survol: 'survol',
  etablissements: 'etablissements',
  amas: 'amas',
  noms: 'noms',
  trajets: 'trajets',
  departs: 'departs',
  etalementChangements: 'changements-etalement',
  ancresChangements: 'changements-ancres',
  nomsChangements: 'changements-noms',
  changements: 'changements',
  amasChangements: 'changements-amas',
  attaches: 'attaches',
  attachesPoints: 'attaches-points',
  membresHalo: 'membres-halo',
  membres: 'membres',
  membresNoms: 'membres-noms',
  attachesGroupement: 'groupement-attaches',
  ancresGroupement: 'groupement-ancres',
  membresGroupement: 'groupement-membres',
  supports: 'groupement-supports',
  nomsGroupement: 'groupement-noms',
  extremitesHalo: 'extremites-halo',
  extremites: 'extremites',
  selectionHalo: 'selection-halo',
  selection: 'selection',
  selectionNom: 'selection-nom',
  sites: 'sites',
  sitesSignes: 'sites-signes',
  sitesNoms: 'sites-noms',
  outilSurface: 'outil-surface',
  outilCotes: 'outil-cotes',
  outilElastique: 'outil-elastique',
  outilSommets: 'outil-sommets',
  carteFond: 'carte-fond',
  carteInconnu: 'carte-inconnu',
  carteTrait: 'carte-trait',
  carteContour: 'carte-contour',
  carteCercles: 'carte-cercles',
  carteNoms: 'carte-noms',
  placeCarteTerritoires: 'place-carte-territoires',
  placeCarteTraits: 'place-carte-traits',
} as const;

/** Names of towns, those that give way first. */
export const COUCHES_VILLES = [COUCHES.petitesVilles, COUCHES.villes] as const;

/** First layer above the basemap, never drawn: what a network basemap is slipped under. */
export const PREMIERE_COUCHE_DONNEES = COUCHES.socle;

/** Sources and layers of the user's outlines are told by this prefix; they stand under `plafond`. */
export const PREFIXE_TERRITOIRES = 'territoires-';

/**
 * Fonts of the labels. They are drawn on the machine (no glyph server), so these are system fonts; a
 * first family whose name says "Bold" is how MapLibre is asked for the weight.
 */
export const POLICE: string[] = [
  'Segoe UI',
  'Roboto',
  'Helvetica Neue',
  'Arial',
  'Liberation Sans',
  'sans-serif',
];
export const POLICE_GRASSE: string[] = ['Maillage Bold', ...POLICE];

/** Sources and layers of the network basemap are told by this prefix. */
export const PREFIXE_RESEAU = 'ign-';
