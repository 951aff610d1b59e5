import { CloseButton, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { FILTRES } from '../../i18n/filtres';
import { DIMENSIONS } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { CaseOption } from './CaseOption';
import { FacetteGroupe } from './FacetteGroupe';
import { FiltresActifs } from './FiltresActifs';
import styles from './filtres.module.css';

/** Wait after the last key before the engine is asked. */
const DELAI_MS = 180;

/** Filters as facets with counts; what is chosen here is what map, table and exports hold. */
export function PanneauFiltres() {
  const facettes = useMagasin((etat) => etat.vue?.facettes);
  return (
    <div className={styles.panneau}>
      <FiltresActifs />
      <FiltreTexte />
      <Portee />
      {DIMENSIONS.map((dimension) => {
        const facette = facettes?.find((candidate) => candidate.dimension === dimension);
        return facette === undefined ? null : <FacetteGroupe key={dimension} facette={facette} />;
      })}
    </div>
  );
}

/** What is shown at all: only what the map shows, and what stands outside the offer. */
function Portee() {
  const limiter = useMagasin((etat) => etat.limiterCarte);
  const filtre = useMagasin((etat) => etat.filtre);
  const masques = useMagasin((etat) => etat.vue?.horsOffreMasques ?? 0);
  const { limiterALaCarte, filtrer } = useActions();
  const precision = filtre.horsOffre
    ? FILTRES.horsOffreMontre
    : masques === 0
      ? FILTRES.horsOffreAucun
      : FILTRES.horsOffreNombre(masques);
  return (
    <div className={styles.portee}>
      <CaseOption
        libelle={FILTRES.limiterCarte}
        coche={limiter || filtre.emprise !== null}
        surChangement={limiterALaCarte}
      />
      <CaseOption
        libelle={FILTRES.horsOffre}
        precision={precision}
        coche={filtre.horsOffre}
        surChangement={(horsOffre) => filtrer({ ...filtre, horsOffre })}
      />
    </div>
  );
}

function FiltreTexte() {
  const filtre = useMagasin((etat) => etat.filtre);
  const { filtrer } = useActions();
  const [texte, setTexte] = useState(filtre.texte);
  // The text can also change from outside: a chip removed, an address opened.
  useEffect(() => setTexte(filtre.texte), [filtre.texte]);
  useEffect(() => {
    if (texte === filtre.texte) return;
    const minuterie = setTimeout(() => filtrer({ ...filtre, texte }), DELAI_MS);
    return () => clearTimeout(minuterie);
  }, [texte, filtre, filtrer]);
  return (
    <TextInput
      size="xs"
      aria-label={FILTRES.texteLibelle}
      placeholder={FILTRES.texteInvite}
      value={texte}
      onChange={(evenement) => setTexte(evenement.currentTarget.value)}
      rightSection={
        texte === '' ? null : (
          <CloseButton size="xs" aria-label={FILTRES.retirer(FILTRES.texte)} onClick={() => setTexte('')} />
        )
      }
    />
  );
}
