import { Button } from '@mantine/core';
import { DONNEES } from '../../i18n/donnees';
import { useActions, useMagasin } from '../../state/utiliser-magasin';

const T = DONNEES.actions;

/** Setting aside what is in use; it can be undone, and each file put back. */
export function ActionsSession() {
  const session = useMagasin((etat) => etat.session);
  const occupe = useMagasin((etat) => etat.import.etat !== 'repos');
  const { vider, revenirDemonstration } = useActions();
  if (session === null) return null;
  return (
    <>
      {session.fichiers.some(({ enUsage }) => enUsage) && (
        <Button size="xs" variant="default" disabled={occupe} onClick={() => void vider()}>
          {session.fictive ? T.viderDemonstration : T.vider}
        </Button>
      )}
      {!session.fictive && (
        <Button size="xs" variant="default" disabled={occupe} onClick={() => void revenirDemonstration()}>
          {T.demonstration}
        </Button>
      )}
    </>
  );
}
