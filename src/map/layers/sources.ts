/** Names of the sources and layers of the map, in one place so that no layer is addressed by a typo. */
export const SOURCES = {
  terre: 'terre',
  limites: 'limites',
  villes: 'villes',
  offre: 'offre',
  superposition: 'superposition',
} as const;

export const COUCHES = {
  dehors: 'dehors',
  terre: 'terre',
  limites: 'limites',
  contour: 'contour',
  villes: 'villes',
  enveloppe: 'enveloppe',
  enveloppeTrait: 'enveloppe-trait',
  rayons: 'rayons',
  liens: 'liens',
  etalement: 'etalement',
  ancres: 'ancres',
  survol: 'survol',
  etablissements: 'etablissements',
  amas: 'amas',
  noms: 'noms',
  attaches: 'attaches',
  attachesPoints: 'attaches-points',
  membresHalo: 'membres-halo',
  membres: 'membres',
  membresNoms: 'membres-noms',
  extremitesHalo: 'extremites-halo',
  extremites: 'extremites',
  selectionHalo: 'selection-halo',
  selection: 'selection',
} as const;

/** First layer above the basemap: what a network basemap is slipped under. */
export const PREMIERE_COUCHE_DONNEES = COUCHES.enveloppe;

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
