import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { deploy } from '../../tests/e2e/aide/deploiement';
import { Pilote } from '../../tests/e2e/pilote/pilote';
import { PiloteCooperations } from '../../tests/e2e/pilote/pilote-cooperations';
import { PiloteCorrespondance } from '../../tests/e2e/pilote/pilote-correspondance';
import { PiloteEvolution } from '../../tests/e2e/pilote/pilote-evolution';
import { PiloteHorsLigne } from '../../tests/e2e/pilote/pilote-hors-ligne';
import { dropFiles, launchBrowser, servePage } from '../outils/navigateur.mjs';
import { writeEarlierVintage, writeOutlines, writeUnknownTable } from './fichiers';

/** Pictures of the README, committed. */
const README_FOLDER = 'public/captures';
const README_PICTURES: ReadonlyMap<string, string> = new Map([
  ['offre', 'offre.png'],
  ['scenarios-efficience', 'scenarios.png'],
]);
/** Pictures to be looked at, not committed. */
const REVIEW_FOLDER = '.cache/captures';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** Time for the last tiles and labels of the map to be drawn without a graphics card. */
const SETTLING_MS = 2500;

interface Screen {
  readonly name: string;
  /** Brings the screen up; `after` is told what is to be closed once the picture is taken or has failed. */
  show(pilote: Pilote, page: Page, after: (close: () => Promise<void>) => void): Promise<void>;
}

const SCREENS: readonly Screen[] = [
  { name: 'offre', show: (pilote) => pilote.carte.waitUntilDrawn() },
  {
    name: 'offre-fiche',
    show: async (pilote) => {
      await pilote.tableau.choose(3);
      await pilote.fiche.waitUntilOpen();
    },
  },
  {
    name: 'offre-filtres',
    show: async (pilote) => {
      await pilote.filtres.toggle('famille', 'Personnes âgées');
      await pilote.filtres.values('statutGroupe');
    },
  },
  {
    name: 'offre-vide',
    show: async (pilote) => {
      await pilote.filtres.filterText('aucun établissement ne porte ce nom');
      await pilote.tableau.emptyState.waitFor();
    },
  },
  {
    name: 'recherche',
    show: async (pilote) => {
      await pilote.search('morlaix');
    },
  },
  { name: 'export', show: (pilote) => pilote.export.openMenu() },
  {
    name: 'donnees',
    show: async (pilote) => {
      await pilote.goTo('donnees');
      await pilote.donnees.heading.waitFor();
    },
  },
  ...(['parcours', 'efficience', 'isolement'] as const).map((famille) => ({
    name: `scenarios-${famille}`,
    show: async (pilote: Pilote) => {
      await pilote.goTo('scenarios');
      await pilote.scenarios.waitUntilComputed();
      await pilote.scenarios.openFamily(famille);
      if ((await pilote.scenarios.count()) > 0) await pilote.scenarios.open(0);
    },
  })),
  {
    name: 'scenarios-parametres',
    show: async (pilote) => {
      await pilote.goTo('scenarios');
      await pilote.scenarios.waitUntilComputed();
      await pilote.scenarios.openParameters();
    },
  },
  {
    name: 'cooperations',
    show: async (pilote, page) => {
      await pilote.goTo('cooperations');
      const cooperations = new PiloteCooperations(page);
      const [first] = await cooperations.names();
      if (first !== undefined) await cooperations.choose(first);
    },
  },
  {
    name: 'evolution-vide',
    show: async (pilote, page) => {
      await pilote.goTo('evolution');
      await new PiloteEvolution(page).invitation.waitFor();
    },
  },
  {
    name: 'evolution',
    show: async (pilote, page) => {
      await pilote.goTo('evolution');
      await new PiloteEvolution(page).openEarlier(await writeEarlierVintage());
    },
  },
  {
    name: 'contours',
    show: async (pilote) => {
      await pilote.donnees.drop(await writeOutlines());
      await pilote.goTo('offre');
    },
  },
  {
    name: 'correspondance',
    show: async (_pilote, page) => {
      const path = await writeUnknownTable();
      await dropFiles(page, [path]);
      await new PiloteCorrespondance(page).waitFor(basename(path));
    },
  },
  { name: 'projet', show: (pilote) => pilote.projet.show() },
  {
    name: 'reprise',
    show: async (pilote, page) => {
      await pilote.projet.name('Territoire de démonstration');
      await pilote.projet.close();
      await pilote.projet.waitUntilSaved();
      await page.reload();
      await pilote.projet.offer.waitFor();
    },
  },
  {
    name: 'mise-a-jour',
    show: async (pilote, page, after) => {
      const site = await deploy();
      after(site.close);
      await site.start();
      await page.goto(site.origin);
      const horsLigne = new PiloteHorsLigne(page);
      await pilote.waitUntilReady();
      await horsLigne.waitUntilKept();
      await page.reload();
      await pilote.waitUntilReady();
      await site.release('Maillage, version suivante');
      await horsLigne.lookForUpdate();
      await horsLigne.announcement.waitFor({ timeout: 60_000 });
    },
  },
  { name: 'en-ligne', show: (pilote) => pilote.reseau.ask() },
  { name: 'aide', show: (pilote) => pilote.openHelp() },
];

async function openPage(browser: Browser, origin: string, size: (typeof SIZES)[number]): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  return page;
}

async function capture(
  browser: Browser,
  origin: string,
  screen: Screen,
  size: (typeof SIZES)[number],
  path: string,
) {
  const page = await openPage(browser, origin, size);
  const opened: (() => Promise<void>)[] = [];
  try {
    const pilote = new Pilote(page);
    await pilote.waitUntilReady();
    await pilote.carte.waitUntilDrawn();
    await screen.show(pilote, page, (close) => opened.push(close));
    await page.waitForTimeout(SETTLING_MS);
    await page.screenshot({ path });
    console.log(path);
  } catch (error) {
    console.error(`${screen.name} : ${error instanceof Error ? error.message : error}`);
  } finally {
    await page.context().close();
    for (const close of opened) await close();
  }
}

/** `only`: names of screens, all when empty. */
export async function takeCaptures(only: readonly string[] = []): Promise<void> {
  await mkdir(README_FOLDER, { recursive: true });
  await mkdir(REVIEW_FOLDER, { recursive: true });
  const served = await servePage();
  const browser = await launchBrowser();
  try {
    const screens = SCREENS.filter(({ name }) => only.length === 0 || only.includes(name));
    for (const size of SIZES) {
      for (const screen of screens) {
        const path = join(REVIEW_FOLDER, `${screen.name}-${size.width}x${size.height}.png`);
        await capture(browser, served.origin, screen, size, path);
      }
    }
    if (only.length > 0) return;
    for (const screen of SCREENS) {
      const name = README_PICTURES.get(screen.name);
      if (name !== undefined)
        await capture(browser, served.origin, screen, SIZES[0], join(README_FOLDER, name));
    }
  } finally {
    await browser.close();
    await served.close();
  }
}
