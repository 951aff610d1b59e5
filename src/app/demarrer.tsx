import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PARAMETRES_DEFAUT } from '../domain/scoring/parametres';
import { takePassage } from '../persistence/passage';
import { readAdresse } from '../state/adresse';
import { createMagasin } from '../state/magasin';
import { ContexteMagasin } from '../state/utiliser-magasin';
import { Coquille } from '../ui/coquille/Coquille';
import { ContextePassage } from '../ui/en-ligne/contexte-passage';
import { THEME } from '../ui/theme/mantine';
import { connectMoteur } from '../workers/client';
import { createPasser } from './passer';
import { followAdresse } from './suivre-adresse';

/** Wires the page: engine in its worker, store, address bar, screens. */
export function demarrer(options: { readonly enLigne: boolean }): void {
  const { vueCarte, ...adresse } = readAdresse(window.location.hash);
  const magasin = createMagasin({
    moteur: connectMoteur(),
    parametres: PARAMETRES_DEFAUT,
    stockage: readStockage(),
    depart: {
      ...adresse,
      enLigne: options.enLigne,
      limiterCarte: adresse.filtre.emprise !== null,
      vueCarte: vueCarte === null ? null : { ...vueCarte, emprise: null },
      onglet: adresse.selection === null ? 'etape' : 'fiche',
    },
  });
  followAdresse(magasin);
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

/** Opens the engine with what the other document left, if it left something. */
async function reprendre({ store, actions }: ReturnType<typeof createMagasin>): Promise<void> {
  const passage = await takePassage(window.indexedDB, Date.now()).catch(() => null);
  if (passage === null) {
    await actions.demarrer(null);
    return;
  }
  store.setState((etat) => ({ parametres: passage.parametres, fondIgn: etat.enLigne }));
  await actions.demarrer({ fichiers: passage.fichiers, vide: passage.vide });
  if (passage.fichiers.length > 0)
    actions.signaler({
      severite: 'information',
      code: 'passage_repris',
      details: { fichiers: passage.fichiers.length },
    });
}

/** null where the browser forbids storage: sizes are then not remembered. */
function readStockage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
