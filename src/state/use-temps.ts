import { useMemo } from 'react';
import type { ParametresTemps } from '../domain/geo/temps-trajet';
import { tempsDe } from './temps';
import { useMagasin } from './utiliser-magasin';

/** Travel-time parameters of the whole page, the same object until one of them changes. */
export function useTemps(): ParametresTemps {
  const parametres = useMagasin((etat) => etat.parametres);
  const analyse = useMagasin((etat) => etat.analyse);
  const cle = JSON.stringify(tempsDe({ parametres, analyse }));
  return useMemo(() => JSON.parse(cle) as ParametresTemps, [cle]);
}
