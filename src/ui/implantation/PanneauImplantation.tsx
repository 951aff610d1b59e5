import { IMPLANTATION } from '../../i18n/implantation';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { ChoixService } from '../acces/ChoixService';
import blocs from '../kit/styles/blocs.module.css';
import { ChampNombre } from '../scenarios/ChampNombre';
import { AjoutHypothese } from './AjoutHypothese';
import { EffetsHypotheses } from './EffetsHypotheses';
import { ListeHypotheses } from './ListeHypotheses';
import { RechercheSites } from './RechercheSites';

const SEUIL_MAX_MIN = 240;

/** Right panel of places to open: proposals, suppositions, and what they change. */
export function PanneauImplantation() {
  const seuilMinutes = useMagasin((etat) => etat.analyse.seuilMinutes);
  const supposee = useMagasin((etat) => etat.analyse.hypotheses.length > 0);
  const { reglerAnalyse } = useActions();
  return (
    <div className={blocs.panneau}>
      <ChoixService />
      <ChampNombre
        libelle={IMPLANTATION.seuil}
        valeur={seuilMinutes}
        min={1}
        max={SEUIL_MAX_MIN}
        pas={1}
        suffixe={IMPLANTATION.minutes}
        surValeur={(valeur) => reglerAnalyse({ seuilMinutes: valeur })}
      />
      {supposee && <ListeHypotheses />}
      {supposee && <EffetsHypotheses />}
      <RechercheSites />
      <AjoutHypothese />
      {!supposee && <EffetsHypotheses />}
    </div>
  );
}
