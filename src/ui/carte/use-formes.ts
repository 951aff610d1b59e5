import { useMemo } from 'react';
import { MODES_PERIMETRE_LEGENDE } from '../../i18n/formes-carte';
import type { FormeCarte } from '../../map/props';
import { useMagasin } from '../../state/utiliser-magasin';
import { useFormeEtendue } from './use-forme-etendue';
import { useFormeGestionnaire } from './use-forme-gestionnaire';

const AUCUNE: readonly FormeCarte[] = [];

/** Outlines laid over the map: perimeters of the GHT, territory of action, extent chosen. */
export function useFormes(): readonly FormeCarte[] {
  const perimetres = usePerimetres();
  const etendue = useFormeEtendue();
  const gestionnaire = useFormeGestionnaire();
  return useMemo(() => {
    // One kind alone keeps its array: the map compares it.
    const presentes = [perimetres, gestionnaire, etendue].filter((formes) => formes.length > 0);
    return presentes.length <= 1 ? (presentes[0] ?? AUCUNE) : presentes.flat();
  }, [perimetres, gestionnaire, etendue]);
}

function usePerimetres(): readonly FormeCarte[] {
  const visibles = useMagasin((etat) => etat.analyse.perimetresVisibles && etat.etape !== 'donnees');
  const reponse = useMagasin((etat) => etat.reponses.perimetres);
  const valeur = visibles && reponse?.ajour === true ? reponse.valeur : null;
  return useMemo(
    () =>
      valeur === null
        ? AUCUNE
        : valeur.perimetres.flatMap(({ id, nom, teinte, polygones }): FormeCarte[] =>
            polygones === null
              ? []
              : [
                  {
                    id,
                    genre: 'perimetre',
                    nom,
                    rang: teinte,
                    polygones,
                    note: MODES_PERIMETRE_LEGENDE[valeur.mode],
                  },
                ],
          ),
    [valeur],
  );
}
