import { Button } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import type { AdresseGeocodee } from '../../domain/geocodage/classify-trouvaille';
import { formatNombre } from '../../i18n/formats';
import { GEOCODAGE } from '../../i18n/geocodage';
import {
  classifyTrouvaille,
  countSorts,
  type ResultatGeocodage,
  SEUIL_DEFAUT,
  SORTS_TROUVAILLE,
} from '../../state/geocodage';
import styles from '../aide/aide.module.css';
import blocs from '../kit/styles/blocs.module.css';
import siens from './en-ligne.module.css';

const FAIBLES = 8;
const PAS_SEUIL = 0.05;

interface Props {
  readonly resultat: ResultatGeocodage;
  readonly surAjout: (seuil: number) => Promise<void>;
  readonly surReprise: () => void;
  readonly surFermeture: () => void;
}

/** What came back: how many at which score, the least sure ones, and the choice of what to keep. */
export function ReponsesGeocodage({ resultat, surAjout, surReprise, surFermeture }: Props) {
  const { geocodees, perdues, interrompu } = resultat;
  const [seuil, setSeuil] = useState(SEUIL_DEFAUT);
  const [enCours, setEnCours] = useState(false);
  const id = useId();
  const nombres = useMemo(() => countSorts(geocodees, seuil), [geocodees, seuil]);
  const faibles = useMemo(() => listFaibles(geocodees, seuil), [geocodees, seuil]);
  return (
    <>
      {interrompu && (
        <p className={`${blocs.alerte} ${siens.alerte}`}>{GEOCODAGE.interrompu(geocodees.length)}</p>
      )}
      {perdues.map(({ raison, nombre }) => (
        <p key={raison} className={`${blocs.alerte} ${siens.alerte}`} role="alert">
          {GEOCODAGE.perdues(nombre, raison)}
        </p>
      ))}
      {geocodees.length > 0 && (
        <>
          <div className={siens.seuil}>
            <label htmlFor={id}>{GEOCODAGE.seuil}</label>
            <input
              id={id}
              type="range"
              min={0}
              max={1}
              step={PAS_SEUIL}
              value={seuil}
              aria-describedby={`${id}-aide`}
              onChange={(evenement) => setSeuil(Number(evenement.currentTarget.value))}
            />
            <output htmlFor={id}>{GEOCODAGE.seuilValeur(seuil)}</output>
          </div>
          <p id={`${id}-aide`} className={siens.doux}>
            {GEOCODAGE.seuilAide}
          </p>
          <table className={siens.table}>
            <caption>{GEOCODAGE.resultat}</caption>
            <tbody>
              {SORTS_TROUVAILLE.map((sort) => (
                <tr key={sort}>
                  <th scope="row">{GEOCODAGE.sort(sort)}</th>
                  <td data-nombre>{formatNombre(nombres[sort])}</td>
                  <td data-nombre>{GEOCODAGE.part(nombres[sort], geocodees.length)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Faibles faibles={faibles} />
          <p className={siens.doux}>{GEOCODAGE.suite}</p>
        </>
      )}
      <div className={styles.actions}>
        <Button size="xs" variant="default" disabled={enCours} onClick={surFermeture}>
          {GEOCODAGE.fermer}
        </Button>
        {(perdues.length > 0 || interrompu) && (
          <Button size="xs" variant="default" disabled={enCours} onClick={surReprise}>
            {GEOCODAGE.recommencer}
          </Button>
        )}
        {nombres.retenue > 0 && (
          <Button
            size="xs"
            loading={enCours}
            onClick={() => {
              setEnCours(true);
              void surAjout(seuil);
            }}
          >
            {GEOCODAGE.ajouter(nombres.retenue)}
          </Button>
        )}
      </div>
    </>
  );
}

function Faibles({ faibles }: { readonly faibles: readonly AdresseGeocodee[] }) {
  if (faibles.length === 0) return <p className={siens.doux}>{GEOCODAGE.aucuneRetenue}</p>;
  return (
    <table className={siens.table}>
      <caption>{GEOCODAGE.faibles}</caption>
      <thead>
        <tr>
          {GEOCODAGE.faiblesColonnes.map((colonne) => (
            <th key={colonne} scope="col">
              {colonne}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {faibles.map(({ adresse, trouvaille }) => (
          <tr key={adresse.numeroFiness}>
            <td>{GEOCODAGE.seuilValeur(trouvaille?.score ?? 0)}</td>
            <td>
              {adresse.voie}, {adresse.codePostal} {adresse.commune}
            </td>
            <td>{trouvaille?.libelle}</td>
            <td>{GEOCODAGE.type(trouvaille?.type ?? '')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The kept answers with the lowest scores: those a person should look at. */
function listFaibles(geocodees: readonly AdresseGeocodee[], seuil: number): readonly AdresseGeocodee[] {
  return geocodees
    .filter((geocodee) => classifyTrouvaille(geocodee, seuil) === 'retenue')
    .sort((a, b) => (a.trouvaille?.score ?? 0) - (b.trouvaille?.score ?? 0))
    .slice(0, FAIBLES);
}
