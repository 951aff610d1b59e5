import type { Emprise } from '../../domain/etablissement/filtre';
import type { FicheGestionnaire } from '../../domain/gestionnaire/table-gestionnaires';

/** Least half side of a frame, degrees: one point alone has no size. */
const MARGE_DEGRES = 0.02;

/** Frame of the placed establishments of a gestionnaire, null when none is. */
export function empriseFiche({ etablissements }: Pick<FicheGestionnaire, 'etablissements'>): Emprise | null {
  const longitudes = etablissements.flatMap(({ longitude }) => longitude ?? []);
  const latitudes = etablissements.flatMap(({ latitude }) => latitude ?? []);
  if (longitudes.length === 0) return null;
  return [
    Math.min(...longitudes) - MARGE_DEGRES,
    Math.min(...latitudes) - MARGE_DEGRES,
    Math.max(...longitudes) + MARGE_DEGRES,
    Math.max(...latitudes) + MARGE_DEGRES,
  ];
}
