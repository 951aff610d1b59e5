/** How much an anomaly matters: `erreur` = the record or file is rejected; `avertissement` = kept, to be checked; `information` = repaired or noted. */
export type Severite = 'erreur' | 'avertissement' | 'information';

/**
 * What a user's file can cause, as a value. The French text is made from `code` by `i18n/anomalies`.
 * `ligne` is the 1-based physical line of the file where the record begins, `colonne` the name of the
 * field in the source format, `valeur` the offending text (cut to 200 characters).
 */
export interface Anomalie {
  readonly code: string;
  readonly severite: Severite;
  readonly ligne: number | null;
  readonly colonne: string | null;
  readonly valeur: string | null;
}
