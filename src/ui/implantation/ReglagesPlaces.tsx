import type { ReglagesImplantation } from '../../domain/projet/reglages-analyse';
import { IMPLANTATION, OBJECTIFS_DES_PLACES } from '../../i18n/implantation';
import { OBJECTIFS_PLACES, RECEVEURS_PLACES } from '../../state/constantes';
import textes from '../kit/styles/textes.module.css';
import { ChampNombre } from '../scenarios/ChampNombre';
import { ChoixObjectif } from './ChoixObjectif';
import { ChoixRadio } from './ChoixRadio';
import styles from './implantation.module.css';

const PLACES_MAX = 2000;
const { recherche: T } = IMPLANTATION;

interface Props {
  readonly implantation: ReglagesImplantation;
  readonly regler: (reglages: Partial<ReglagesImplantation>) => void;
}

/** How many places to share out, in what lots, between whom, and what for. */
export function ReglagesPlaces({ implantation, regler }: Props) {
  const { objectifPlaces, places, lot, receveurs } = implantation;
  return (
    <>
      <ChoixObjectif
        choix={OBJECTIFS_PLACES}
        noms={OBJECTIFS_DES_PLACES}
        valeur={objectifPlaces}
        surChoix={(choisi) => regler({ objectifPlaces: choisi })}
      />
      <div className={styles.nombres}>
        <ChampNombre
          libelle={T.placesARepartir}
          valeur={places}
          min={1}
          max={PLACES_MAX}
          pas={1}
          surValeur={(valeur) => regler({ places: Math.round(valeur) })}
        />
        <ChampNombre
          libelle={T.lot}
          valeur={lot}
          min={1}
          max={PLACES_MAX}
          pas={1}
          surValeur={(valeur) => regler({ lot: Math.round(valeur) })}
        />
      </div>
      <ChoixRadio
        legende={T.receveurs}
        choix={RECEVEURS_PLACES}
        noms={T.receveursNoms}
        valeur={receveurs}
        surChoix={(choisi) => regler({ receveurs: choisi })}
      />
      <p className={textes.note}>{T.placesPourquoi}</p>
    </>
  );
}
