import { useId } from 'react';
import { IMPLANTATION } from '../../i18n/implantation';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { ChoixCommune } from './ChoixCommune';

const { hypotheses: T } = IMPLANTATION;

/** A place of the user's own choice, with the number of places of the search. */
export function AjoutHypothese() {
  const id = useId();
  const service = useMagasin((etat) => etat.analyse.service);
  const places = useMagasin((etat) => etat.analyse.implantation.placesParSite);
  const { ajouterHypotheses } = useActions();
  return (
    <section className={blocs.rubrique} aria-labelledby={id}>
      <h3 id={id}>{T.ajouterTitre}</h3>
      <ChoixCommune
        libelle={T.ajouterOuvrir(service)}
        surCommune={(commune) => ajouterHypotheses([{ genre: 'ouvrir', service, commune, places }])}
      />
      <p className={textes.note}>{T.ajouterExistant}</p>
    </section>
  );
}
