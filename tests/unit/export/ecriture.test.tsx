// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EXPORT } from '../../../src/i18n/export';
import { MenuFormats } from '../../../src/ui/export/MenuFormats';
import type { Ecrire, SuiviEcriture } from '../../../src/ui/export/use-ecriture';
import { lignesDe, writeTable } from '../../../src/ui/export/write-table';
import { cliquer, trouverBouton } from '../../aide/arbre';
import { createMoteurDeTest, type Monture, monter } from '../../aide/monter';

let monture: Monture;
const enregistres: string[] = [];
const avis = () => monture.magasin.store.getState().avis.map(({ code, details }) => ({ code, details }));

beforeEach(() => {
  enregistres.length = 0;
  // jsdom lays nothing out: the menu finds nothing visible to focus, and warns.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  URL.createObjectURL = () => 'blob:essai';
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    enregistres.push(this.download);
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await monture.demonter();
});

const FORMAT = {
  extension: 'csv',
  typeMime: 'text/csv',
  debut: 'a\n',
  ecrire: (lignes: readonly string[]) => lignes.join('\n'),
  fin: '',
};

async function ouvrir(ecrire: Ecrire): Promise<void> {
  monture = await monter(
    <MenuFormats desactive={false} formats={[{ cle: 'csv', libelle: 'Un format', ecrire }]} />,
    createMoteurDeTest(),
  );
  await cliquer(trouverBouton(monture.racine, EXPORT.bouton));
  await cliquer(document.querySelector('[role="menuitem"]') as HTMLElement);
}

it('announces the file handed over, with its number of rows', async () => {
  await ouvrir((suivi) => writeTable(FORMAT, 'essai', lignesDe(['x', 'y']), suivi));
  await monture.attendre(() => avis().length === 1);
  expect(enregistres).toEqual(['essai.csv']);
  expect(avis()).toEqual([{ code: 'export_termine', details: { nombre: 2, nom: 'essai.csv' } }]);
  expect(trouverBouton(monture.racine, EXPORT.bouton)).toBeDefined();
});

it('says a failure and hands nothing over', async () => {
  await ouvrir(async () => {
    throw new Error('plus de place');
  });
  await monture.attendre(() => avis().length === 1);
  expect(avis()).toEqual([{ code: 'export_echec', details: { message: 'plus de place' } }]);
  expect(enregistres).toEqual([]);
});

it('shows how far it is, and hands nothing over once stopped', async () => {
  let suivi: SuiviEcriture | null = null;
  let suite: () => void = () => undefined;
  const attente = new Promise<void>((resoudre) => {
    suite = resoudre;
  });
  await ouvrir(async (recu) => {
    suivi = recu;
    const lire = async (debut: number, fin: number) => {
      if (debut > 0) await attente;
      return Array<string>(fin - debut).fill('x');
    };
    return writeTable(FORMAT, 'essai', { nombre: 4000, lire }, recu);
  });
  await monture.attendre(() => monture.racine.querySelector('progress')?.value === 0.5);
  await cliquer(trouverBouton(monture.racine, EXPORT.annuler));
  expect((suivi as SuiviEcriture | null)?.signal.aborted).toBe(true);
  await act(async () => suite());
  await monture.attendre(() => avis().length === 1);
  expect(avis().map(({ code }) => code)).toEqual(['export_annule']);
  expect(enregistres).toEqual([]);
});
