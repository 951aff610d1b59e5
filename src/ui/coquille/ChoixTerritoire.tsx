import { CloseButton, Popover } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { COMMUN } from '../../i18n/commun';
import { ETENDUE, nommerEtendue } from '../../i18n/etendue';
import { ETENDUE_TOUTE, readEtendue } from '../../state/constantes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './coquille.module.css';
import { useNommerTerritoire } from './use-nommer-territoire';

const PanneauTerritoire = lazy(async () => ({
  default: (await import('./territoire/PanneauTerritoire')).PanneauTerritoire,
}));

/** The place that every step is about: named here, changed here. */
export function ChoixTerritoire() {
  const [ouvert, setOuvert] = useState(false);
  const session = useMagasin((etat) => etat.session);
  const filtre = useMagasin((etat) => etat.filtre);
  const nommer = useNommerTerritoire();
  const { choisirEtendue } = useActions();
  if (session === null || session.departements.length === 0) return null;
  // The header has room for one name.
  const choisi = nommerEtendue(readEtendue(filtre), nommer, 1);
  const [seul, ...autres] = session.departements;
  // With a single département, everything is that one.
  const tout =
    seul !== undefined && autres.length === 0 ? nommer('departement', seul.code) : COMMUN.territoire.tous;
  const nom = choisi === '' ? tout : choisi;
  return (
    <div className={styles.territoire}>
      <Popover
        opened={ouvert}
        onChange={setOuvert}
        position="bottom-start"
        trapFocus
        returnFocus
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <button
            type="button"
            className={styles.territoireBouton}
            aria-label={ETENDUE.ouvrir(nom)}
            title={nom}
            onClick={() => setOuvert(!ouvert)}
          >
            <span className={textes.coupe}>{nom}</span>
            <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
              <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.4" />
            </svg>
          </button>
        </Popover.Target>
        <Popover.Dropdown className={styles.territoireVolet}>
          <Suspense fallback={<p className={blocs.attente}>{COMMUN.chargement}</p>}>
            <PanneauTerritoire surFermeture={() => setOuvert(false)} />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
      {choisi !== '' && (
        <CloseButton
          size="xs"
          aria-label={ETENDUE.effacer}
          onClick={() => void choisirEtendue(ETENDUE_TOUTE)}
        />
      )}
    </div>
  );
}
