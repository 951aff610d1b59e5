import { useCallback } from 'react';
import { FILTRES } from '../../i18n/filtres';
import { DIMENSIONS } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { ChampTexte } from '../kit/ChampTexte';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import { CaseOption } from './CaseOption';
import { ChoixExtension } from './ChoixExtension';
import { FacetteGroupe } from './FacetteGroupe';
import { FiltresActifs } from './FiltresActifs';

/** The type of actor has its own presets above the facets. */
const FACETTES = DIMENSIONS.filter((dimension) => dimension !== 'typeActeur');

/** Filters as facets with counts; what is chosen here is what map, table and exports hold. */
export function PanneauFiltres() {
  const facettes = useMagasin((etat) => etat.vue?.facettes);
  return (
    <div className={blocs.ecran}>
      <FiltresActifs />
      <FiltreTexte />
      <ChoixExtension />
      <Portee />
      {FACETTES.map((dimension) => {
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
    <div className={saisies.options}>
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
  const surChangement = useCallback((texte: string) => filtrer({ ...filtre, texte }), [filtre, filtrer]);
  return (
    <ChampTexte
      libelle={FILTRES.texteLibelle}
      invite={FILTRES.texteInvite}
      effacer={FILTRES.retirer(FILTRES.texte)}
      valeur={filtre.texte}
      surChangement={surChangement}
    />
  );
}
