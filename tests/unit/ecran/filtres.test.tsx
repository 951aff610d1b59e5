// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Magasin } from '../../../src/state/magasin';
import { PanneauFiltres } from '../../../src/ui/filtres/PanneauFiltres';
import { type Monture, monterDemonstration } from '../../aide/monter';

let magasin: Magasin;
let monture: Monture;
let conteneur: HTMLElement;

beforeEach(async () => {
  monture = await monterDemonstration(<PanneauFiltres />, { etape: 'offre' });
  magasin = monture.magasin;
  conteneur = monture.racine;
});
afterEach(() => monture.demonter());

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
