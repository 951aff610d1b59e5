import { Button } from '@mantine/core';
import { useId } from 'react';
import type { ReglagesImplantation } from '../../domain/projet/reglages-analyse';
import { IMPLANTATION } from '../../i18n/implantation';
import { getService, QUOI_IMPLANTATION } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { ChoixRadio } from './ChoixRadio';
import styles from './implantation.module.css';
import { ListePropositions } from './ListePropositions';
import { ReglagesPlaces } from './ReglagesPlaces';
import { ReglagesSites } from './ReglagesSites';

const { recherche: T } = IMPLANTATION;

/** What to look for, the search, and what it proposes. */
export function RechercheSites() {
  const id = useId();
  const implantation = useMagasin((etat) => etat.analyse.implantation);
  const service = useMagasin((etat) => etat.analyse.service);
  const recherche = useMagasin((etat) => etat.recherche);
  const { reglerAnalyse, chercherSites } = useActions();
  const regler = (reglages: Partial<ReglagesImplantation>) =>
    reglerAnalyse({ implantation: { ...implantation, ...reglages } });
  const { aPlaces } = getService(service);
  return (
    <section className={blocs.rubrique} aria-labelledby={`${id}-titre`}>
      <h3 id={`${id}-titre`}>{T.titre}</h3>
      {aPlaces && (
        <ChoixRadio
          legende={T.quoi}
          choix={QUOI_IMPLANTATION}
          noms={T.quoiNoms}
          valeur={implantation.quoi}
          surChoix={(quoi) => regler({ quoi })}
        />
      )}
      {aPlaces && implantation.quoi === 'places' ? (
        <ReglagesPlaces implantation={implantation} regler={regler} />
      ) : (
        <ReglagesSites implantation={implantation} aPlaces={aPlaces} regler={regler} />
      )}
      <div className={blocs.gestes}>
        <Button size="compact-sm" disabled={recherche.etat === 'calcul'} onClick={() => void chercherSites()}>
          {recherche.valeur === null ? T.chercher : T.relancer}
        </Button>
        <span className={textes.note}>{T.compte}</span>
      </div>
      <Suivi />
      <ListePropositions />
    </section>
  );
}

function Suivi() {
  const { etat, fait, total, message } = useMagasin((tout) => tout.recherche);
  const { annulerRecherche } = useActions();
  if (etat === 'erreur')
    return (
      <p className={textes.avertissement} role="alert">
        {T.echec} {message}
      </p>
    );
  if (etat !== 'calcul') return null;
  const enTrajets = total > 0 && fait < total;
  return (
    <div className={styles.suivi} role="status">
      <span>{enTrajets ? T.trajets(fait, total) : T.enCours}</span>
      <progress aria-label={T.enCours} {...(enTrajets ? { value: fait, max: total } : {})} />
      <div className={blocs.gestes}>
        <Button size="compact-xs" variant="default" onClick={annulerRecherche}>
          {T.annuler}
        </Button>
      </div>
    </div>
  );
}
