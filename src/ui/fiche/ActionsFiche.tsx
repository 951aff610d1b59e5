import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FicheEtablissement } from '../../domain/etablissement/fiche';
import { FICHE } from '../../i18n/fiche';
import { useActions } from '../../state/utiliser-magasin';
import type { DetailEtablissement } from '../../workers/moteur-api';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';

interface Props {
  readonly fiche: FicheEtablissement;
  readonly gestionnaire: DetailEtablissement['gestionnaire'];
}

/** Zoom at which the neighbourhood of an establishment can be read. */
const ZOOM_QUARTIER = 13;

export function ActionsFiche({ fiche, gestionnaire }: Props) {
  const { centrer, filtrerGestionnaire, selectionner } = useActions();
  const [copie, setCopie] = useState<string>('');
  const { longitude, latitude } = fiche;
  const placee = longitude !== null && latitude !== null;

  const copier = async () => {
    try {
      await navigator.clipboard.writeText(fiche.numeroFiness);
      setCopie(FICHE.copie);
    } catch {
      // Refused by the browser (no permission, insecure address): the number stays selectable.
      setCopie(FICHE.copieImpossible);
    }
  };

  return (
    <div>
      <div className={blocs.gestes}>
        <Button
          size="compact-xs"
          variant="default"
          disabled={!placee}
          title={placee ? undefined : FICHE.centrerImpossible}
          onClick={() => {
            if (placee) centrer(longitude, latitude, ZOOM_QUARTIER);
          }}
        >
          {FICHE.centrer}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => void copier()}>
          {FICHE.copier}
        </Button>
        {gestionnaire !== null && (
          <Button
            size="compact-xs"
            variant="default"
            title={FICHE.filtrerAide(
              gestionnaire.nom ?? FICHE.gestionnaireSansNom(gestionnaire.numeroFinessEj),
            )}
            onClick={() => filtrerGestionnaire(gestionnaire.numeroFinessEj)}
          >
            {FICHE.filtrer}
          </Button>
        )}
        <Button size="compact-xs" variant="subtle" onClick={() => selectionner(null)}>
          {FICHE.fermer}
        </Button>
      </div>
      <p className={textes.note} aria-live="polite">
        {copie}
      </p>
    </div>
  );
}
