import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ANALYSE_DEFAUT } from '../domain/projet/reglages-analyse';
import { PARAMETRES_DEFAUT } from '../domain/scoring/parametres';
import { readAdresse } from '../state/adresse';
import { createMagasin } from '../state/magasin';
import { ContexteMagasin } from '../state/utiliser-magasin';
import { Coquille } from '../ui/coquille/Coquille';
import { ContextePassage } from '../ui/en-ligne/contexte-passage';
import { THEME } from '../ui/theme/mantine';
import { connectMoteur } from '../workers/client';
import { createEnvironnement } from './environnement';
import { prepareHorsLigne } from './hors-ligne/prepare-hors-ligne';
import { takeMarque } from './marque-passage';
import { createPasser } from './passer';
import { followAdresse } from './suivre-adresse';
import { followProjet } from './suivre-projet';

/** Wires the page: engine in its worker, store, address bar, screens. */
export function demarrer(options: { readonly enLigne: boolean }): void {
  const { vueCarte, analyse, ...adresse } = readAdresse(window.location.hash);
  const horsLigne = prepareHorsLigne();
  const magasin = createMagasin({
    installer: horsLigne.installer,
    ...connectMoteur(),
    parametres: PARAMETRES_DEFAUT,
    stockage: readStockage(),
    projets: createEnvironnement(),
    depart: {
      ...adresse,
      analyse: { ...ANALYSE_DEFAUT, ...analyse },
      enLigne: options.enLigne,
      limiterCarte: adresse.filtre.emprise !== null,
      vueCarte: vueCarte === null ? null : { ...vueCarte, emprise: null },
      onglet: adresse.selection === null ? 'etape' : 'fiche',
    },
  });
  horsLigne.suivre(magasin);
  followAdresse(magasin);
  followProjet(magasin);
  void reprendre(magasin);

  const racine = document.getElementById('racine');
  if (racine === null) throw new Error('got a page without #racine, expected the element of index.html');
  createRoot(racine).render(
    <StrictMode>
      <MantineProvider
        theme={THEME}
        withCssVariables={false}
        withGlobalClasses={false}
        forceColorScheme="light"
      >
        <ContexteMagasin value={magasin}>
          <ContextePassage value={createPasser(magasin)}>
            <Coquille />
          </ContextePassage>
        </ContexteMagasin>
      </MantineProvider>
    </StrictMode>,
  );
}

/**
 * Opens the engine: on the project the other document was working on, else on the demonstration with the last
 * project offered. The offer does not wait for the data.
 */
async function reprendre({ store, actions }: ReturnType<typeof createMagasin>): Promise<void> {
  const passage = takeMarque() ? await actions.prendrePassage() : null;
  if (passage !== null) store.setState((etat) => ({ fondIgn: etat.enLigne }));
  const id = passage?.id ?? null;
  const vide = id !== null || passage?.vide === true;
  await Promise.all([
    actions.demarrerProjets({ offrir: passage === null }),
    actions.demarrer(vide ? { fichiers: [], vide } : null),
  ]);
  if (id !== null) await actions.reprendreProjet(id);
}

/** null where the browser forbids storage: sizes are then not remembered. */
function readStockage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
