import { Button } from '@mantine/core';
import { useState } from 'react';
import type { NomHypothese } from '../../domain/hypothese/effets';
import type { Hypothese } from '../../domain/hypothese/hypothese';
import { IMPLANTATION } from '../../i18n/implantation';
import { getService } from '../../state/constantes';
import { useActions } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import { ChampPlaces } from './ChampPlaces';
import { ChoixCommune } from './ChoixCommune';
import styles from './implantation.module.css';

const { hypotheses: T } = IMPLANTATION;
const SANS_NOM = { commune: null, etablissement: null } as const;
const SIGNES = { ouvrir: '+', fermer: '×', deplacer: '→', redimensionner: '↕' } as const;

interface Props {
  readonly hypothese: Hypothese;
  /** null until the engine has named it. */
  readonly nom: NomHypothese | null;
}

/** One supposition: what it says, its places or its commune to change, and its removal. */
export function LigneHypothese({ hypothese, nom }: Props) {
  const [deplacement, setDeplacement] = useState(false);
  const { modifierHypothese, retirerHypotheses } = useActions();
  const phrase = IMPLANTATION.phrase(hypothese, nom ?? SANS_NOM);
  const avecPlaces =
    hypothese.genre === 'redimensionner' ||
    (hypothese.genre === 'ouvrir' && getService(hypothese.service).aPlaces);
  const avecCommune = hypothese.genre === 'ouvrir' || hypothese.genre === 'deplacer';
  const changerCommune = (commune: string) => {
    setDeplacement(false);
    if (hypothese.genre === 'deplacer') modifierHypothese({ ...hypothese, commune });
    if (hypothese.genre !== 'ouvrir') return;
    // The host stays where it is.
    const { numeroFiness: _hote, ...seule } = hypothese;
    modifierHypothese({ ...seule, commune });
  };
  return (
    <li className={styles.element}>
      <span className={styles.pastille} data-genre={hypothese.genre} aria-hidden="true">
        {SIGNES[hypothese.genre]}
      </span>
      <div className={styles.corps}>
        <span className={styles.nom}>{phrase}</span>
        {nom?.connue === false && <span className={textes.avertissement}>{T.ignoree}</span>}
        {avecPlaces && 'places' in hypothese && (
          <span className={styles.places}>
            <ChampPlaces
              libelle={T.placesDe(phrase)}
              valeur={hypothese.places}
              surValeur={(places) => modifierHypothese({ ...hypothese, places })}
            />
            {hypothese.genre === 'redimensionner' && nom !== null && (
              <span className={textes.note}>{T.placesActuelles(nom.placesActuelles)}</span>
            )}
          </span>
        )}
        <div className={blocs.gestes}>
          {avecCommune && (
            <Button
              size="compact-xs"
              variant="default"
              aria-expanded={deplacement}
              aria-label={T.deplacerNommee(phrase)}
              onClick={() => setDeplacement(!deplacement)}
            >
              {T.deplacer}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            aria-label={T.retirerNommee(phrase)}
            onClick={() => retirerHypotheses([hypothese.id])}
          >
            {T.retirer}
          </Button>
        </div>
        {deplacement && <ChoixCommune libelle={T.commune} surCommune={changerCommune} />}
      </div>
    </li>
  );
}
