import type { Public } from '../../domain/etablissement/nomenclature';
import type { Filiere } from '../../domain/scoring/scenario';
import { LIBELLES_PUBLIC } from '../../i18n/nomenclature';
import { libelleFiliere } from '../../i18n/scoring';
import { type ListeClassee, ORDRE_FILIERES } from './grouper-scenarios';

/** Name of a pathway or of a public, null for a family that is not cut. */
export function libelleCoupe(coupe: ListeClassee['coupe']): string | null {
  if (coupe === null) return null;
  return estFiliere(coupe) ? libelleFiliere(coupe) : LIBELLES_PUBLIC[coupe];
}

function estFiliere(coupe: Filiere | Public): coupe is Filiere {
  return ORDRE_FILIERES.some((filiere) => filiere === coupe);
}
