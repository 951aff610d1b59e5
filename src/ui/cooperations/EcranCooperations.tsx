import { useEffect, useState } from 'react';
import { COMMUN } from '../../i18n/commun';
import { COOPERATIONS } from '../../i18n/cooperations';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { EtatVide } from '../kit/EtatVide';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { PanneauPerimetres } from '../perimetres/PanneauPerimetres';
import { FicheGroupement } from './FicheGroupement';
import { FiltresGroupements } from './FiltresGroupements';

/** Step 2, right panel: filters of existing cooperations, then the chosen one. */
export function EcranCooperations() {
  const session = useMagasin((etat) => etat.session);
  const choisi = useMagasin((etat) => etat.idGroupement);
  const { aller } = useActions();
  const [filtres, setFiltres] = useState(choisi === null);
  // The chosen group takes the room; its filters stay one click away.
  useEffect(() => setFiltres(choisi === null), [choisi]);

  if (session === null) return <p className={blocs.attente}>{COOPERATIONS.recherche}</p>;
  const { ght, autres } = session.groupements;
  if (ght + autres === 0) {
    return (
      <EtatVide
        titre={COOPERATIONS.vide.titre}
        texte={COOPERATIONS.vide.texte}
        action={{ libelle: COOPERATIONS.vide.action, surClic: () => aller('donnees') }}
      />
    );
  }
  return (
    <section className={blocs.ecran} aria-label={COOPERATIONS.titre}>
      <h2 className={blocs.titre}>
        {COOPERATIONS.titre}
        {session.fictive && <span className={textes.fictives}>{COMMUN.fictives}</span>}
      </h2>
      <FiltresGroupements ouvert={filtres} surOuverture={setFiltres} />
      {choisi === null ? <p className={textes.note}>{COOPERATIONS.choisir}</p> : <FicheGroupement />}
      {choisi === null && <PanneauPerimetres />}
    </section>
  );
}
