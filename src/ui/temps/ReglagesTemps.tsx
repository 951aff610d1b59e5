import { TEMPS } from '../../i18n/temps';
import { intervalleTemps } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { ChoixTemps } from '../scenarios/ChoixTemps';
import { ReliefsDepartements } from './ReliefsDepartements';
import { useCouverture } from './use-couverture';

/** What the reader may correct in the travel times, what is told by his own table, and how sure the rest is. */
export function ReglagesTemps({ minutes }: { readonly minutes: number }) {
  const parametres = useMagasin((etat) => etat.parametres);
  const { definirParametres } = useActions();
  const couverture = useCouverture();
  const { bas, haut } = intervalleTemps(minutes);
  const connue = couverture === 'erreur' ? null : couverture;
  return (
    <div className={blocs.colonne}>
      <p className={textes.note}>{TEMPS.modele}</p>
      <p title={TEMPS.confianceSource}>{TEMPS.confiance(minutes, bas, haut)}</p>
      <p className={textes.note}>{TEMPS.confianceSource}</p>
      <ChoixTemps parametres={parametres} surParametres={definirParametres} titre={TEMPS.partout} />
      {connue !== null && <ReliefsDepartements codes={connue.departements.map(({ code }) => code)} />}
      <div className={saisies.reglage}>
        <h4>{TEMPS.matrice}</h4>
        <p className={textes.note} role="status">
          {couverture === null && TEMPS.calcul}
          {couverture === 'erreur' && TEMPS.echec}
          {connue !== null &&
            (connue.fichiers.length === 0
              ? TEMPS.sansMatrice
              : TEMPS.couverture(connue.fichiers, connue.connues, connue.paires))}
        </p>
      </div>
      <p className={textes.note}>{TEMPS.effet}</p>
    </div>
  );
}
