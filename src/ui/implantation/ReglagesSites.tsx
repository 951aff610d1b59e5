import type { ReglagesImplantation } from '../../domain/projet/reglages-analyse';
import { IMPLANTATION, OBJECTIFS } from '../../i18n/implantation';
import { OBJECTIFS_IMPLANTATION } from '../../state/constantes';
import { ChampNombre } from '../scenarios/ChampNombre';
import { ChoixObjectif } from './ChoixObjectif';
import { ChoixRadio } from './ChoixRadio';
import styles from './implantation.module.css';

const SITES_MAX = 50;
const PLACES_MAX = 2000;
const CANDIDATS = [
  'communes',
  'etablissements',
] as const satisfies readonly ReglagesImplantation['candidats'][];
const { recherche: T } = IMPLANTATION;

interface Props {
  readonly implantation: ReglagesImplantation;
  /** false for a service that has no places. */
  readonly aPlaces: boolean;
  readonly regler: (reglages: Partial<ReglagesImplantation>) => void;
}

/** How many sites to open, where, and what for. */
export function ReglagesSites({ implantation, aPlaces, regler }: Props) {
  const { objectif, sites, placesParSite, candidats } = implantation;
  return (
    <>
      <ChoixObjectif
        choix={OBJECTIFS_IMPLANTATION}
        noms={OBJECTIFS}
        valeur={objectif}
        surChoix={(choisi) => regler({ objectif: choisi })}
      />
      <div className={styles.nombres}>
        <ChampNombre
          libelle={T.sites}
          valeur={sites}
          min={1}
          max={SITES_MAX}
          pas={1}
          surValeur={(valeur) => regler({ sites: Math.round(valeur) })}
        />
        {aPlaces && (
          <ChampNombre
            libelle={T.places}
            valeur={placesParSite}
            min={1}
            max={PLACES_MAX}
            pas={1}
            surValeur={(valeur) => regler({ placesParSite: Math.round(valeur) })}
          />
        )}
      </div>
      <ChoixRadio
        legende={T.candidats}
        choix={CANDIDATS}
        noms={T.candidatsNoms}
        valeur={candidats}
        surChoix={(choisi) => regler({ candidats: choisi })}
      />
    </>
  );
}
