import { type ComponentType, lazy, Suspense } from 'react';
import { COMMUN } from '../../i18n/commun';
import type { Etape } from '../../state/etapes';
import { useMagasin } from '../../state/utiliser-magasin';
import blocs from '../kit/styles/blocs.module.css';
import { Tableau } from '../tableau/Tableau';

/** Tables of the steps other than the offer's own, each loaded with its step. */
const TABLEAUX: { readonly [etape in Etape]?: ComponentType } = {
  gestionnaires: lazy(async () => ({
    default: (await import('../gestionnaires/TableauGestionnaires')).TableauGestionnaires,
  })),
  territoires: lazy(async () => ({
    default: (await import('../territoires/TableauTerritoires')).TableauTerritoires,
  })),
  manques: lazy(async () => ({ default: (await import('../manques/TableauManques')).TableauManques })),
  cooperations: lazy(async () => ({
    default: (await import('../cooperations/TableauGroupements')).TableauGroupements,
  })),
  evolution: lazy(async () => ({
    default: (await import('../evolution/TableauChangements')).TableauChangements,
  })),
};

/** Table twin of what the map shows on the step. */
export function ZoneBasse() {
  const etape = useMagasin((etat) => etat.etape);
  const TableauEtape = TABLEAUX[etape];
  if (TableauEtape === undefined) return <Tableau />;
  return (
    <Suspense fallback={<p className={blocs.attente}>{COMMUN.chargement}</p>}>
      <TableauEtape />
    </Suspense>
  );
}
