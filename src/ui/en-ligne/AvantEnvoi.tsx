import { Button } from '@mantine/core';
import type { AdresseAGeocoder } from '../../domain/geocodage/adresse';
import { GEOCODAGE } from '../../i18n/geocodage';
import { SERVICE_GEOCODAGE } from '../../map/hotes-en-ligne';
import styles from '../aide/aide.module.css';
import siens from './en-ligne.module.css';

const EXEMPLES = 3;

interface Props {
  readonly adresses: readonly AdresseAGeocoder[];
  readonly sansAdresse: number;
  readonly surEnvoi: () => void;
  readonly surFermeture: () => void;
}

/** Says exactly what will leave the computer, and to whom, before anything does. */
export function AvantEnvoi({ adresses, sansAdresse, surEnvoi, surFermeture }: Props) {
  const nombre = adresses.length;
  return (
    <>
      <p>{nombre === 0 ? GEOCODAGE.aucune : GEOCODAGE.intro(nombre + sansAdresse)}</p>
      {sansAdresse > 0 && <p className={siens.doux}>{GEOCODAGE.sansAdresse(sansAdresse)}</p>}
      {nombre > 0 && (
        <>
          <h3>{GEOCODAGE.envoye}</h3>
          <ul className={styles.liste}>
            {GEOCODAGE.envoyeListe(nombre, new URL(SERVICE_GEOCODAGE).host).map((ligne) => (
              <li key={ligne}>{ligne}</li>
            ))}
          </ul>
          <h3>{GEOCODAGE.pasEnvoye}</h3>
          <ul className={styles.liste}>
            {GEOCODAGE.pasEnvoyeListe.map((ligne) => (
              <li key={ligne}>{ligne}</li>
            ))}
          </ul>
          <table className={siens.table}>
            <caption>{GEOCODAGE.exemples}</caption>
            <thead>
              <tr>
                {GEOCODAGE.colonnes.map((colonne) => (
                  <th key={colonne} scope="col">
                    {colonne}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {adresses.slice(0, EXEMPLES).map((adresse) => (
                <tr key={adresse.numeroFiness}>
                  <td>{adresse.voie}</td>
                  <td>{adresse.codePostal}</td>
                  <td>{adresse.commune}</td>
                  <td>{adresse.codeCommune}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <div className={styles.actions}>
        <Button size="xs" variant="default" autoFocus onClick={surFermeture}>
          {nombre === 0 ? GEOCODAGE.fermer : GEOCODAGE.renoncer}
        </Button>
        {nombre > 0 && (
          <Button size="xs" onClick={surEnvoi}>
            {GEOCODAGE.envoyer(nombre)}
          </Button>
        )}
      </div>
    </>
  );
}
