/** What a portrait may say of a territory in a sentence; each rule is in `list-constats`. */
export const CODES_CONSTAT = [
  'taux_superieur',
  'taux_inferieur',
  'inegalite_interne',
  'service_loin',
  'service_proche',
  'acces_superieur',
  'acces_inferieur',
  'population_agee',
  'population_jeune',
  'isolement_frequent',
  'isolement_rare',
  'petits_gestionnaires',
  'mono_activite',
  'concentration',
  'ght_couvre',
] as const;
export type CodeConstat = (typeof CODES_CONSTAT)[number];

/** One strength, gap or trait: the figures of a sentence, not the sentence. */
export interface Constat {
  readonly code: CodeConstat;
  readonly sens: 'force' | 'manque' | 'trait';
  /** Id of the rate or service it is about, null for the others. */
  readonly sujet: string | null;
  /** The figure, and what it is compared with (null when the rule is a share alone). */
  readonly valeur: number;
  readonly repere: number | null;
  /** Places to the reference, or inhabitants concerned; null when neither. */
  readonly ecart: number | null;
  /** Name of the commune, territory, gestionnaire or GHT it names. */
  readonly nom: string | null;
  readonly estime: boolean;
  /** How marked it is, in [0,1]: the order of the sentences. */
  readonly poids: number;
}
