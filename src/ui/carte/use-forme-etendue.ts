import { useMemo } from 'react';
import { ETENDUE, nommerEtendue } from '../../i18n/etendue';
import type { FormeCarte } from '../../map/props';
import { isPrecise, readEtendue } from '../../state/constantes';
import { useMagasin } from '../../state/utiliser-magasin';
import { useNommerTerritoire } from '../coquille/use-nommer-territoire';

const AUCUNE: readonly FormeCarte[] = [];

/** Outline of the chosen place, when it is not made of départements only. */
export function useFormeEtendue(): readonly FormeCarte[] {
  const reponse = useMagasin((etat) => etat.reponses.etendue);
  const filtre = useMagasin((etat) => etat.filtre);
  const nommer = useNommerTerritoire();
  const forme = isPrecise(readEtendue(filtre)) && reponse?.ajour === true ? reponse.valeur : null;
  const nom = nommerEtendue(readEtendue(filtre), nommer);
  return useMemo(
    () =>
      forme === null || forme.polygones.length === 0
        ? AUCUNE
        : [
            {
              id: 'etendue',
              genre: 'etendue',
              nom: nom === '' ? ETENDUE.libelle : nom,
              rang: 0,
              polygones: forme.polygones,
            },
          ],
    [forme, nom],
  );
}
