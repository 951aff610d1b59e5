import { TEMPS } from '../../i18n/temps';
import { useMagasin } from '../../state/utiliser-magasin';
import { Pli } from '../kit/Pli';
import { ReglagesTemps } from './ReglagesTemps';

/** Travel-time settings of the whole page, folded under what they are. */
export function PanneauTemps() {
  const heuresPleines = useMagasin((etat) => etat.parametres.heuresPleines);
  const facteurRelief = useMagasin((etat) => etat.parametres.facteurRelief);
  const regles = useMagasin((etat) => Object.keys(etat.analyse.relief).length);
  const seuil = useMagasin((etat) => etat.analyse.seuilMinutes);
  return (
    <Pli titre={TEMPS.titre} resume={TEMPS.resume(heuresPleines, facteurRelief, regles)}>
      <ReglagesTemps minutes={seuil} />
    </Pli>
  );
}
