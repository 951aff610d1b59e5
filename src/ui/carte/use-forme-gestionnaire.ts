import { useMemo } from 'react';
import { LEGENDE_FORMES } from '../../i18n/formes-carte';
import { nommerGestionnaire } from '../../i18n/nom-gestionnaire';
import type { FormeCarte } from '../../map/props';
import { useMagasin } from '../../state/utiliser-magasin';

const AUCUNE: readonly FormeCarte[] = [];

/** Territory of action of the gestionnaire whose card is open, on its step. */
export function useFormeGestionnaire(): readonly FormeCarte[] {
  const numero = useMagasin((etat) => (etat.etape === 'gestionnaires' ? etat.gestionnaireOuvert : null));
  const fiche = useMagasin((etat) => etat.reponses.ficheGestionnaire?.valeur ?? null);
  return useMemo(() => {
    if (numero === null || fiche === null || fiche.ligne.numeroFinessEj !== numero) return AUCUNE;
    if (fiche.enveloppe === null) return AUCUNE;
    return [
      {
        id: `rayonnement-${numero}`,
        genre: 'rayonnement',
        nom: nommerGestionnaire(fiche.ligne),
        note: LEGENDE_FORMES.rayonnement,
        rang: 0,
        polygones: fiche.enveloppe,
      },
    ];
  }, [numero, fiche]);
}
