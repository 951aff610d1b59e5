import { FICHE } from '../../i18n/fiche';
import { useMagasin } from '../../state/utiliser-magasin';
import { HypothesesFiche } from '../implantation/HypothesesFiche';
import blocs from '../kit/styles/blocs.module.css';
import { ActionsFiche } from './ActionsFiche';
import { CapacitesFiche } from './CapacitesFiche';
import { CooperationsFiche } from './CooperationsFiche';
import { EnTeteFiche } from './EnTeteFiche';
import { GestionnaireFiche } from './GestionnaireFiche';
import { IdentiteFiche } from './IdentiteFiche';
import { IndicateursFiche } from './IndicateursFiche';
import { VoisinsFiche } from './VoisinsFiche';

/** Details of the selected establishment, its gestionnaire and what lies around it. */
export function PanneauFiche() {
  const detail = useMagasin((etat) => etat.detail);
  const session = useMagasin((etat) => etat.session);
  if (detail === null || session === null) {
    return (
      <p className={blocs.attente} aria-live="polite">
        {FICHE.attente}
      </p>
    );
  }
  const { fiche, gestionnaire, voisins, capacites, indicateurs } = detail;
  return (
    <article className={blocs.ecran} aria-label={FICHE.region} key={fiche.numeroFiness}>
      <EnTeteFiche fiche={fiche} fictive={session.fictive} />
      <ActionsFiche fiche={fiche} gestionnaire={gestionnaire} />
      <HypothesesFiche fiche={fiche} />
      <IdentiteFiche fiche={fiche} session={session} />
      <CapacitesFiche capacites={capacites} session={session} />
      <IndicateursFiche indicateurs={indicateurs} />
      <CooperationsFiche detail={detail} session={session} />
      <GestionnaireFiche gestionnaire={gestionnaire} session={session} />
      <VoisinsFiche fiche={fiche} voisins={voisins} dateDonnees={session.dateDonnees} />
    </article>
  );
}
