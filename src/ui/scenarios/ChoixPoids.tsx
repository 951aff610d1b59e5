import type { FamilleCooperation, ParametresScoring } from '../../domain/scoring/scenario';
import { SCENARIOS } from '../../i18n/scenarios';
import { libelleFamilleCooperation, libelleIndicateur } from '../../i18n/scoring';
import saisies from '../kit/styles/saisies.module.css';
import textes from '../kit/styles/textes.module.css';
import { ChampNombre } from './ChampNombre';
import { ORDRE_FAMILLES } from './grouper-scenarios';

interface Props {
  readonly parametres: ParametresScoring;
  readonly surParametres: (parametres: ParametresScoring) => void;
}

/** Weights are shown in hundredths: 35 reads better than 0.35, and only proportions count. */
const CENT = 100;

/** Weight of each indicator, family by family. */
export function ChoixPoids({ parametres, surParametres }: Props) {
  const changer = (famille: FamilleCooperation, indicateur: string, poids: number) =>
    surParametres({
      ...parametres,
      poids: { ...parametres.poids, [famille]: { ...parametres.poids[famille], [indicateur]: poids } },
    });
  return (
    <>
      {ORDRE_FAMILLES.map((famille) => {
        const poids = Object.entries(parametres.poids[famille]);
        const total = poids.reduce((somme, [, valeur]) => somme + valeur, 0);
        return (
          <fieldset key={famille} className={saisies.reglage}>
            <legend>{SCENARIOS.poidsTitre(libelleFamilleCooperation(famille))}</legend>
            {poids.map(([indicateur, valeur]) => (
              <ChampNombre
                key={indicateur}
                libelle={libelleIndicateur(indicateur)}
                valeur={Math.round(valeur * CENT * 100) / 100}
                min={0}
                max={CENT}
                pas={5}
                suffixe={total > 0 ? SCENARIOS.poidsPart(valeur / total) : ''}
                surValeur={(nouvelle) => changer(famille, indicateur, nouvelle / CENT)}
              />
            ))}
            {total === 0 && (
              <p role="alert" className={textes.erreur}>
                {SCENARIOS.poidsNuls}
              </p>
            )}
          </fieldset>
        );
      })}
      <p className={textes.note}>{SCENARIOS.poidsAide}</p>
    </>
  );
}

/** true when every family has at least one weight above 0: the score is defined. */
export function poidsValides(parametres: ParametresScoring): boolean {
  return ORDRE_FAMILLES.every((famille) =>
    Object.values(parametres.poids[famille]).some((poids) => poids > 0),
  );
}
