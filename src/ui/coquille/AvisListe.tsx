import { CloseButton } from '@mantine/core';
import { useEffect } from 'react';
import { messageAvis } from '../../i18n/avis';
import { COMMUN } from '../../i18n/commun';
import type { Avis } from '../../state/avis';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './coquille.module.css';

/** Errors stay until closed; the rest leaves by itself. */
const DUREE_MS = 8000;

/** Notices at the bottom of the page, read aloud as they come. */
export function AvisListe() {
  const avis = useMagasin((etat) => etat.avis);
  return (
    <section className={styles.avisListe} aria-label={COMMUN.avis.titre} aria-live="polite">
      {avis.map((un) => (
        <Bandeau key={un.id} avis={un} />
      ))}
    </section>
  );
}

function Bandeau({ avis }: { readonly avis: Avis }) {
  const { fermerAvis } = useActions();
  useEffect(() => {
    if (avis.severite === 'erreur') return;
    const minuterie = setTimeout(() => fermerAvis(avis.id), DUREE_MS);
    return () => clearTimeout(minuterie);
  }, [avis, fermerAvis]);
  return (
    <div className={styles.avis} data-severite={avis.severite}>
      <p>{messageAvis(avis.code, avis.details)}</p>
      <CloseButton size="xs" aria-label={COMMUN.avis.fermer} onClick={() => fermerAvis(avis.id)} />
    </div>
  );
}
