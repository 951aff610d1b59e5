import { COMMUN } from '../../i18n/commun';
import { GESTIONNAIRES } from '../../i18n/gestionnaires';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { FicheGestionnaire } from './FicheGestionnaire';
import { FiltresGestionnaires } from './FiltresGestionnaires';
import { ReglagesGestionnaires } from './ReglagesGestionnaires';

/** Right panel of the gestionnaires: filters and settings, or the card of the one that is open. */
export function EcranGestionnaires() {
  const session = useMagasin((etat) => etat.session);
  const ouvert = useMagasin((etat) => etat.gestionnaireOuvert);
  const { aller } = useActions();
  if (session?.nombreEtablissements === 0)
    return (
      <EtatVide
        titre={GESTIONNAIRES.sansDonnees.titre}
        texte={GESTIONNAIRES.sansDonnees.texte}
        action={{ libelle: GESTIONNAIRES.sansDonnees.action, surClic: () => aller('donnees') }}
      />
    );
  return (
    <section className={blocs.ecran} aria-label={GESTIONNAIRES.titre}>
      <h2 className={blocs.titre}>
        {GESTIONNAIRES.titre}
        {session?.fictive === true && <span className={textes.fictives}>{COMMUN.fictives}</span>}
      </h2>
      {ouvert === null ? (
        <>
          <p className={textes.note}>{GESTIONNAIRES.choisir}</p>
          <FiltresGestionnaires />
          <ReglagesGestionnaires />
        </>
      ) : (
        <FicheGestionnaire key={ouvert} />
      )}
    </section>
  );
}
