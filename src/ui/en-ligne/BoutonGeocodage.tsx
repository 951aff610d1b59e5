import { Button } from '@mantine/core';
import { GEOCODAGE } from '../../i18n/geocodage';
import { useActions, useMagasin } from '../../state/utiliser-magasin';

/** Opens the geocoding window; only on the page that may reach the network, and when there is something to place. */
export function BoutonGeocodage() {
  const enLigne = useMagasin((etat) => etat.enLigne);
  const session = useMagasin((etat) => etat.session);
  const { ouvrirFenetre } = useActions();
  if (!enLigne || session === null || session.fictive) return null;
  const { commune, commune_approchee: approchee, aucune } = session.precisions;
  const nombre = commune + approchee + aucune;
  if (nombre === 0) return null;
  return (
    <Button size="xs" variant="default" onClick={() => ouvrirFenetre('geocodage')}>
      {GEOCODAGE.bouton(nombre)}
    </Button>
  );
}
