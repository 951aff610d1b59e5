import { CloseButton } from '@mantine/core';
import { type KeyboardEvent, lazy, Suspense } from 'react';
import { COMMUN } from '../../i18n/commun';
import type { Etape } from '../../state/etapes';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { PanneauFiltres } from '../filtres/PanneauFiltres';
import blocs from '../kit/styles/blocs.module.css';
import textes from '../kit/styles/textes.module.css';
import styles from './coquille.module.css';
import { focusZone, zone } from './focus';

const PanneauFiche = lazy(async () => ({ default: (await import('../fiche/PanneauFiche')).PanneauFiche }));
const EcranScenarios = lazy(async () => ({
  default: (await import('../scenarios/EcranScenarios')).EcranScenarios,
}));

const EcranCooperations = lazy(async () => ({
  default: (await import('../cooperations/EcranCooperations')).EcranCooperations,
}));
const EcranEvolution = lazy(async () => ({
  default: (await import('../evolution/EcranEvolution')).EcranEvolution,
}));

const EcranGestionnaires = lazy(async () => ({
  default: (await import('../gestionnaires/EcranGestionnaires')).EcranGestionnaires,
}));
const EcranTerritoires = lazy(async () => ({
  default: (await import('../territoires/EcranTerritoires')).EcranTerritoires,
}));
const EcranManques = lazy(async () => ({ default: (await import('../manques/EcranManques')).EcranManques }));

/** What the panel works with on each step. */
const CONTENUS = {
  donnees: 'filtres',
  offre: 'filtres',
  gestionnaires: 'gestionnaires',
  territoires: 'territoires',
  manques: 'manques',
  portrait: 'filtres',
  evolution: 'evolution',
  cooperations: 'cooperations',
  scenarios: 'scenarios',
} as const;

const ONGLETS = ['etape', 'fiche'] as const;

/** Right panel: what the step works with (filters, scenarios), and the details of the selection. */
export function PanneauDroit() {
  const etape = useMagasin((etat) => etat.etape);
  const onglet = useMagasin((etat) => etat.onglet);
  const selection = useMagasin((etat) => etat.selection);
  const { montrerOnglet, selectionner } = useActions();
  const libelles = {
    etape: COMMUN.panneau[CONTENUS[etape]],
    fiche: COMMUN.panneau.fiche,
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key !== 'ArrowLeft' && evenement.key !== 'ArrowRight') return;
    evenement.preventDefault();
    const autre = onglet === 'etape' ? 'fiche' : 'etape';
    montrerOnglet(autre);
    document.getElementById(`onglet-${autre}`)?.focus();
  };
  return (
    <aside className={styles.panneau} aria-label={COMMUN.panneau.titre}>
      <div className={styles.onglets}>
        <div role="tablist" aria-label={COMMUN.panneau.onglets} className={styles.ongletsListe}>
          {ONGLETS.map((cle) => (
            <button
              key={cle}
              type="button"
              role="tab"
              id={`onglet-${cle}`}
              aria-selected={cle === onglet}
              aria-controls="zone-panneau"
              tabIndex={cle === onglet ? 0 : -1}
              className={styles.onglet}
              onClick={() => montrerOnglet(cle)}
              onKeyDown={surTouche}
            >
              {libelles[cle]}
            </button>
          ))}
        </div>
        {selection !== null && onglet === 'fiche' && (
          <CloseButton size="sm" aria-label={COMMUN.panneau.fermerFiche} onClick={() => selectionner(null)} />
        )}
      </div>
      <div
        {...zone('panneau')}
        role="tabpanel"
        aria-labelledby={`onglet-${onglet}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        className={styles.panneauContenu}
      >
        <Suspense fallback={<p className={blocs.attente}>{COMMUN.chargement}</p>}>
          {onglet === 'fiche' && (selection === null ? <SansSelection /> : <PanneauFiche />)}
          {onglet === 'etape' && <ContenuEtape etape={etape} />}
        </Suspense>
      </div>
    </aside>
  );
}

function ContenuEtape({ etape }: { readonly etape: Etape }) {
  switch (etape) {
    case 'scenarios':
      return <EcranScenarios />;
    case 'cooperations':
      return <EcranCooperations />;
    case 'evolution':
      return <EcranEvolution />;
    case 'gestionnaires':
      return <EcranGestionnaires />;
    case 'territoires':
      return <EcranTerritoires />;
    case 'manques':
      return <EcranManques />;
    case 'donnees':
    case 'offre':
    case 'portrait':
      return <PanneauFiltres />;
  }
}

function SansSelection() {
  return (
    <div className={blocs.attente}>
      <p className={styles.videTitre}>{COMMUN.panneau.rienSelectionne}</p>
      <p>{COMMUN.panneau.rienSelectionneSuite}</p>
      <button type="button" className={textes.lien} onClick={() => focusZone('tableau')}>
        {COMMUN.panneau.versTableau}
      </button>
    </div>
  );
}
