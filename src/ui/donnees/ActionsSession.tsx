import { Button } from '@mantine/core';
import { useState } from 'react';
import { DONNEES } from '../../i18n/donnees';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './donnees.module.css';

const T = DONNEES.actions;

/** Forgetting what is loaded; the user's own files need a second click. */
export function ActionsSession() {
  const session = useMagasin((etat) => etat.session);
  const sources = useMagasin((etat) => etat.sources.length);
  const occupe = useMagasin((etat) => etat.import.etat !== 'repos');
  const { vider, revenirDemonstration } = useActions();
  const [suite, setSuite] = useState<'vider' | 'demonstration' | null>(null);
  if (session === null) return null;
  const executer = (choix: 'vider' | 'demonstration') => {
    setSuite(null);
    void (choix === 'vider' ? vider() : revenirDemonstration());
  };
  const demander = (choix: 'vider' | 'demonstration') => (sources > 0 ? setSuite(choix) : executer(choix));
  if (suite !== null)
    return (
      <div className={styles.confirmation} role="alert">
        <span>{T.confirmerVider(sources)}</span>
        <Button size="xs" color="red" onClick={() => executer(suite)}>
          {T.confirmer}
        </Button>
        <Button size="xs" variant="default" onClick={() => setSuite(null)} autoFocus>
          {T.renoncer}
        </Button>
      </div>
    );
  return (
    <>
      {session.fichiers.length > 0 && (
        <Button size="xs" variant="default" disabled={occupe} onClick={() => demander('vider')}>
          {session.fictive ? T.viderDemonstration : T.vider}
        </Button>
      )}
      {!session.fictive && (
        <Button size="xs" variant="default" disabled={occupe} onClick={() => demander('demonstration')}>
          {T.demonstration}
        </Button>
      )}
    </>
  );
}
