import { describe, expect, test } from 'vitest';
import { type Application, prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';

const { open } = prepareBrowser();

/** Every screen, from a page that shows the demonstration. */
const SCREENS: Readonly<Record<string, (application: Application) => Promise<void>>> = {
  'offre, carte et tableau': async ({ pilote }) => {
    await pilote.carte.waitUntilDrawn();
  },
  'offre, fiche ouverte': async ({ pilote }) => {
    await pilote.tableau.choose(0);
    await pilote.fiche.waitUntilOpen();
  },
  'offre, filtres actifs': async ({ pilote }) => {
    await pilote.filtres.toggle('famille', 'Domicile');
    await pilote.filtres.values('commune');
    await pilote.filtres.active.first().waitFor();
  },
  'offre, aucun résultat': async ({ pilote }) => {
    await pilote.filtres.filterText('aucun établissement ne porte ce nom');
    await pilote.tableau.emptyState.waitFor();
  },
  'recherche ouverte': async ({ pilote }) => {
    await pilote.search('Morlaix');
  },
  'menu d’export': async ({ pilote }) => {
    await pilote.export.openMenu();
  },
  données: async ({ pilote }) => {
    await pilote.goTo('donnees');
    await pilote.donnees.heading.waitFor();
  },
  'données, rien de chargé': async ({ pilote }) => {
    await pilote.goTo('donnees');
    await pilote.donnees.removeDemonstration();
    await expect.poll(() => pilote.donnees.files()).toEqual([]);
  },
  'scénarios, liste': async ({ pilote }) => {
    await pilote.goTo('scenarios');
    await pilote.scenarios.waitUntilComputed();
  },
  'scénarios, détail': async ({ pilote }) => {
    await pilote.goTo('scenarios');
    await pilote.scenarios.waitUntilComputed();
    await pilote.scenarios.openFamily('efficience');
    await pilote.scenarios.open(0);
  },
  'scénarios, paramètres': async ({ pilote }) => {
    await pilote.goTo('scenarios');
    await pilote.scenarios.waitUntilComputed();
    await pilote.scenarios.openParameters();
  },
  'passage en ligne': async ({ pilote }) => {
    await pilote.reseau.ask();
  },
  aide: async ({ pilote }) => {
    await pilote.openHelp();
  },
};

describe('axe finds no serious or critical violation', () => {
  test.each(Object.entries(SCREENS))('%s', async (_name, show) => {
    const application = await open();
    await application.pilote.waitUntilReady();
    await show(application);
    expect(await findViolations(application.page)).toEqual([]);
  });

  test('on a narrow window', async () => {
    const { page, pilote } = await open({ width: 420, height: 800 });
    await pilote.waitUntilReady();
    expect(await findViolations(page)).toEqual([]);
    // Nothing may need a sideways scroll at the width of a 400 % zoom.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
  });
});
