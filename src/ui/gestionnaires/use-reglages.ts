import { useMemo } from 'react';
import { reglagesIndicateursDe } from '../../state/questions';
import { useMagasin } from '../../state/utiliser-magasin';

/** Settings of the indicators, the same object as long as they are the same. */
export function useReglagesIndicateurs(): ReturnType<typeof reglagesIndicateursDe> {
  const parametres = useMagasin((etat) => etat.parametres);
  const analyse = useMagasin((etat) => etat.analyse);
  return useMemo(() => reglagesIndicateursDe({ parametres, analyse }), [parametres, analyse]);
}
