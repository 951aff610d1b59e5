import { GENRES_ARTICULATION, type GenreArticulation } from '../etablissement/type-acteur';

/** Whose nearest is measured: another ESMS, one of another gestionnaire, of the same category, a health structure… */
export const PROXIMITES = [
  'esms',
  'autre_gestionnaire',
  'meme_type',
  'sante',
  'hopital',
  'psychiatrie',
  'ville',
] as const;
export type Proximite = (typeof PROXIMITES)[number];

export type IdIndicateur =
  | `${Proximite}.minutes`
  | `${Proximite}.km`
  | 'isole'
  | 'articulation'
  | `articulation.${GenreArticulation}`
  | 'places'
  | 'strate'
  | 'etp'
  | 'mono_activite'
  | 'departements';

export type UniteIndicateur = 'minutes' | 'km' | 'nombre' | 'places' | 'etp' | 'oui_non' | 'strate';

/** Sets of columns that are read together. */
export const GROUPES_INDICATEURS = ['esms', 'sante', 'taille', 'articulation', 'utilisateur'] as const;
export type GroupeIndicateurs = (typeof GROUPES_INDICATEURS)[number];

/** An indicator of step 1 that FINESS and geography give (method B.1). Its words are in `i18n/indicateurs`. */
export interface DefinitionIndicateur {
  readonly id: IdIndicateur;
  /** Indicator of the method. */
  readonly repere: string;
  /** Lines of the guide it is read from. */
  readonly lignesGuide: string;
  readonly unite: UniteIndicateur;
  readonly groupe: Exclude<GroupeIndicateurs, 'utilisateur'>;
}

type Origine = readonly [repere: string, lignesGuide: string, groupe: DefinitionIndicateur['groupe']];

const ORIGINES_PROXIMITES: Readonly<Record<Proximite, Origine>> = {
  esms: ['EFF1', '5413', 'esms'],
  autre_gestionnaire: ['EFF1', '5413', 'esms'],
  meme_type: ['EFF7', '5419', 'esms'],
  sante: ['PAR6', '5409', 'sante'],
  hopital: ['PAR6', '5409', 'sante'],
  psychiatrie: ['PAR8', '5387–5390', 'sante'],
  ville: ['EFF8', '5420', 'taille'],
};

/** Every computed indicator, in the order of the table and of the exports. */
export const CATALOGUE_INDICATEURS: readonly DefinitionIndicateur[] = [
  ...PROXIMITES.flatMap((proximite): readonly DefinitionIndicateur[] => {
    const [repere, lignesGuide, groupe] = ORIGINES_PROXIMITES[proximite];
    return [
      { id: `${proximite}.minutes`, repere, lignesGuide, unite: 'minutes', groupe },
      { id: `${proximite}.km`, repere, lignesGuide, unite: 'km', groupe },
    ];
  }),
  { id: 'isole', repere: 'EFF8', lignesGuide: '5420', unite: 'oui_non', groupe: 'taille' },
  { id: 'articulation', repere: 'PAR7', lignesGuide: '5384–5387', unite: 'nombre', groupe: 'articulation' },
  ...GENRES_ARTICULATION.map(
    (genre): DefinitionIndicateur => ({
      id: `articulation.${genre}`,
      repere: 'PAR7',
      lignesGuide: '5384–5387',
      unite: 'nombre',
      groupe: 'articulation',
    }),
  ),
  { id: 'places', repere: 'EFF2', lignesGuide: '5414', unite: 'places', groupe: 'taille' },
  { id: 'strate', repere: 'EFF2', lignesGuide: '5414', unite: 'strate', groupe: 'taille' },
  { id: 'etp', repere: 'EFF3', lignesGuide: '5415–5417', unite: 'etp', groupe: 'taille' },
  { id: 'mono_activite', repere: 'EFF6', lignesGuide: '5418', unite: 'oui_non', groupe: 'taille' },
  { id: 'departements', repere: 'EFF9', lignesGuide: '5421', unite: 'nombre', groupe: 'taille' },
];

/** Minutes beyond which an establishment is far from a town (guide l. 5420), and within which an actor is near. */
export const SEUIL_ISOLEMENT_MIN = 30;
export const RAYON_ARTICULATION_MIN = 30;

/** Farthest neighbour looked for, minutes: beyond, nothing of the kind is near. */
export const RECHERCHE_MAX_MIN = 240;
/** Towns are looked for over the whole country. */
export const RECHERCHE_VILLE_MAX_MIN = 2400;

/** Id of a column of the user's tables. */
export const PREFIXE_UTILISATEUR = 'utilisateur:';

export function idUtilisateur(champ: string): string {
  return `${PREFIXE_UTILISATEUR}${champ}`;
}

/** Field of the user's tables behind an id, null for an indicator of the catalogue. */
export function champUtilisateur(id: string): string | null {
  return id.startsWith(PREFIXE_UTILISATEUR) ? id.slice(PREFIXE_UTILISATEUR.length) : null;
}
