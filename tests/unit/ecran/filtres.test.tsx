// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { createMagasin, type Magasin } from '../../../src/state/magasin';
import { ContexteMagasin } from '../../../src/state/utiliser-magasin';
import { PanneauFiltres } from '../../../src/ui/filtres/PanneauFiltres';
import { createJumeau } from '../../../src/workers/jumeau';

const lire = async (chemin: string) => new Uint8Array(await readFile(join('data', chemin)));

let magasin: Magasin;
let racine: Root;
let conteneur: HTMLElement;

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
  magasin = createMagasin({ moteur: createJumeau(lire), parametres: PARAMETRES_DEFAUT });
  await magasin.actions.demarrer(null);
  conteneur = document.createElement('div');
  document.body.append(conteneur);
  racine = createRoot(conteneur);
  await act(async () =>
    racine.render(
      <MantineProvider>
        <ContexteMagasin value={magasin}>
          <PanneauFiltres />
        </ContexteMagasin>
      </MantineProvider>,
    ),
  );
});
afterEach(async () => {
  await act(async () => racine.unmount());
  conteneur.remove();
});

const ligne = (debut: string): HTMLLabelElement => {
  const trouvee = [...conteneur.querySelectorAll('label')].find((label) =>
    label.textContent?.startsWith(debut),
  );
  if (trouvee === undefined) throw new Error(`got no line ${debut}, expected one`);
  return trouvee;
};
const vueAJour = () =>
  act(async () => {
    await expect
      .poll(() => magasin.store.getState().vue?.version === magasin.store.getState().versionDemandee)
      .toBe(true);
  });

it('shows for each value the count that choosing it gives', async () => {
  const annonce = Number(ligne('Domicile').textContent?.replace(/\D/g, ''));
  await act(async () => ligne('Domicile').querySelector('input')?.click());
  await vueAJour();
  expect(annonce).toBeGreaterThan(0);
  expect(magasin.store.getState().vue?.nombre).toBe(annonce);
});

it('lists what is restricted as chips that lift it', async () => {
  await act(async () => ligne('Sanitaire').querySelector('input')?.click());
  await vueAJour();
  const jeton = conteneur.querySelector<HTMLButtonElement>(
    'button[aria-label="Retirer le filtre Sanitaire"]',
  );
  expect(jeton).not.toBeNull();
  await act(async () => jeton?.click());
  await vueAJour();
  expect(magasin.store.getState().filtre.valeurs).toEqual({});
  expect(conteneur.textContent).toContain('Aucun filtre');
});

it('says how many establishments stand outside the offer and shows them at a click', async () => {
  const masques = magasin.store.getState().vue?.horsOffreMasques ?? 0;
  const avant = magasin.store.getState().vue?.nombre ?? 0;
  expect(ligne('Montrer ce qui est hors').textContent?.replace(/\D/g, '')).toBe(String(masques));
  await act(async () => ligne('Montrer ce qui est hors').querySelector('input')?.click());
  await vueAJour();
  expect(magasin.store.getState().vue?.nombre).toBe(avant + masques);
});
