import type { Browser, Page } from 'playwright-core';
import { TABLE } from '../../src/i18n/table';
import { Pilote } from '../../tests/e2e/pilote/pilote';
import { dropFiles, launchBrowser, servePage } from '../outils/navigateur.mjs';
import type { Mesure, Mesurer } from './mesure';
import { appelsDe, noterAppels } from './outils/appels';
import { creerOffre100000, NOMBRE_ETABLISSEMENTS } from './outils/offre-100000';
import { servirTemoin } from './outils/page-temoin';
import {
  ajuster,
  HAUTEUR_PX,
  LARGEUR_PX,
  type Parcours,
  parcourir,
  type VueParcours,
} from './outils/parcours';

/** Window that leaves the map about the size of the measures. */
const FENETRE = { width: 1500, height: 900 };

/** What the user types, letter after letter. */
const RECHERCHE = 'saint joseph';

interface Resultats {
  readonly pointsS: number;
  readonly filtreMs: number;
  readonly parcours: Parcours;
}

/** 100,000 establishments in the page: movement of the map beside its basemap alone, and beside a plain page. */
export const mesurer: Mesurer = async (corpus) => {
  const fichier = await creerOffre100000(corpus);
  const temoin = await avecNavigateur((navigateur) => mesurerTemoin(navigateur, fichier));
  const servie = await servePage();
  try {
    const fond = await avecNavigateur((navigateur) => mesurerFond(navigateur, servie.origin));
    return await avecNavigateur(async (navigateur) => {
      const { application, questions } = await mesurerApplication(navigateur, servie.origin, fichier);
      return [...lignesCarte(application, fond, temoin), ...questions];
    });
  } finally {
    await servie.close();
  }
};

function lignesCarte(application: Resultats, fond: Parcours, temoin: Resultats): Mesure[] {
  const { parcours } = application;
  const n = NOMBRE_ETABLISSEMENTS.toLocaleString('fr-FR');
  const images = ({ imagesParSeconde, medianeMs, pireMs }: Parcours): string =>
    `${imagesParSeconde.toFixed(1)} img/s, médiane ${medianeMs.toFixed(0)} ms, pire ${pireMs.toFixed(0)} ms`;
  return [
    {
      libelle: `Carte en mouvement, fond seul / ${n} établissements (images par seconde)`,
      valeur: fond.imagesParSeconde / parcours.imagesParSeconde,
      unite: '×',
      plafond: 1 / 0.6,
      detail: `${images(parcours)} ; fond seul : ${images(fond)}`,
    },
    {
      libelle: 'Image médiane, de plus que le fond seul',
      valeur: parcours.medianeMs - fond.medianeMs,
      unite: 'ms',
      plafond: 30,
      detail: `carte de ${LARGEUR_PX} × ${HAUTEUR_PX}`,
    },
    {
      libelle: 'Carte en mouvement, page témoin / application (images par seconde)',
      valeur: temoin.parcours.imagesParSeconde / parcours.imagesParSeconde,
      unite: '×',
      plafond: null,
      detail: `témoin sans fond : ${images(temoin.parcours)}`,
    },
    {
      libelle: `Du dépôt aux premiers points, ${n} établissements / page témoin`,
      valeur: application.pointsS / temoin.pointsS,
      unite: '×',
      plafond: null,
      detail: `${application.pointsS.toFixed(2)} s contre ${temoin.pointsS.toFixed(2)} s`,
    },
    {
      libelle: 'Filtre, du clic aux points / page témoin',
      valeur: application.filtreMs / temoin.filtreMs,
      unite: '×',
      plafond: null,
      detail: `${application.filtreMs.toFixed(0)} ms contre ${temoin.filtreMs.toFixed(0)} ms`,
    },
  ];
}

async function avecNavigateur<T>(travail: (navigateur: Browser) => Promise<T>): Promise<T> {
  const navigateur = await launchBrowser();
  try {
    return await travail(navigateur);
  } finally {
    await navigateur.close();
  }
}

async function ouvrir(navigateur: Browser, adresse: string): Promise<Page> {
  const contexte = await navigateur.newContext({
    viewport: FENETRE,
    locale: 'fr-FR',
    serviceWorkers: 'block',
  });
  const page = await contexte.newPage();
  await noterAppels(page);
  await page.goto(adresse);
  return page;
}

/** First mark of that name after `depuis`, ms since the start of the page. */
async function attendreMarque(page: Page, nom: string, depuis: number): Promise<number> {
  const trouvee = await page.waitForFunction(
    ([voulue, seuil]) =>
      performance.getEntriesByName(voulue).find(({ startTime }) => startTime > seuil)?.startTime,
    [nom, depuis] as const,
    { timeout: 120_000 },
  );
  return (await trouvee.jsonValue()) ?? Number.NaN;
}

const maintenant = (page: Page): Promise<number> => page.evaluate(() => performance.now());

async function mesurerTemoin(navigateur: Browser, fichier: string): Promise<Resultats> {
  const servie = await servirTemoin();
  try {
    const page = await ouvrir(navigateur, servie.origin);
    await attendreMarque(page, 'temoin:pret', 0);
    const avant = await maintenant(page);
    await page.locator('#fichier').setInputFiles(fichier);
    const depot = await attendreMarque(page, 'temoin:depot', avant);
    const points = await attendreMarque(page, 'temoin:points', depot);
    const canvas = page.locator('canvas');
    const parcours = await parcourir(page, canvas, async ({ zoom, latitude, longitude }) => {
      await page.evaluate(([z, y, x]) => window.temoin.placer(z, y, x), [zoom, latitude, longitude] as const);
    });
    const clic = await maintenant(page);
    await page.evaluate(() => window.temoin.filtrer('500'));
    const filtree = await attendreMarque(page, 'temoin:filtree', clic);
    return { pointsS: (points - depot) / 1000, filtreMs: filtree - clic, parcours };
  } finally {
    await servie.close();
  }
}

/** Moves the map by the address bar, which both measures of the application share. */
function placeur(page: Page): (vue: VueParcours) => Promise<void> {
  return async ({ zoom, latitude, longitude }) => {
    await page.evaluate(
      ([z, y, x]) => {
        window.location.hash = `etape=offre&vue=${z},${y},${x}`;
      },
      [zoom, latitude, longitude] as const,
    );
    await page.waitForTimeout(1500);
  };
}

/** The same page with nothing loaded. */
async function mesurerFond(navigateur: Browser, origin: string): Promise<Parcours> {
  const page = await ouvrir(navigateur, `${origin}/`);
  const pilote = new Pilote(page);
  await attendreMarque(page, 'carte:points', 0);
  await pilote.donnees.show();
  await pilote.donnees.removeDemonstration();
  await pilote.goTo('offre');
  await page.waitForTimeout(2000);
  await ajuster(page, pilote.carte.canvas);
  return parcourir(page, pilote.carte.canvas, placeur(page));
}

async function mesurerApplication(
  navigateur: Browser,
  origin: string,
  fichier: string,
): Promise<{ readonly application: Resultats; readonly questions: readonly Mesure[] }> {
  const page = await ouvrir(navigateur, `${origin}/`);
  const pilote = new Pilote(page);
  await attendreMarque(page, 'carte:points', 0);
  await page.waitForTimeout(2000);
  await ajuster(page, pilote.carte.canvas);
  const avant = await maintenant(page);
  await dropFiles(page, [fichier]);
  const depot = await attendreMarque(page, 'depot', avant);
  const points = await attendreMarque(page, 'carte:points', depot);
  await page.waitForTimeout(3000);
  const questions = await mesurerQuestions(page, pilote);
  const parcours = await parcourir(page, pilote.carte.canvas, placeur(page));
  // The pointer's own time is not the page's.
  await page.evaluate(() =>
    window.addEventListener('click', () => performance.mark('mesure:clic'), { capture: true, once: true }),
  );
  await pilote.filtres.toggle('famille', 'Personnes âgées');
  const clic = await attendreMarque(page, 'mesure:clic', 0);
  const filtree = await attendreMarque(page, 'carte:points', clic);
  return {
    application: { pointsS: (points - depot) / 1000, filtreMs: filtree - clic, parcours },
    questions,
  };
}

/** Facets, sorts and searches, from the question to the answer in the page. */
async function mesurerQuestions(page: Page, pilote: Pilote): Promise<readonly Mesure[]> {
  const facettes: number[] = [];
  for (const famille of ['Personnes âgées', 'Domicile', 'Personnes âgées', 'Domicile']) {
    facettes.push(...(await appelsDe(page, 'interroger', () => pilote.filtres.toggle('famille', famille))));
    await page.waitForTimeout(2500);
  }
  const tris: number[] = [];
  for (const colonne of [TABLE.colonnes.commune, TABLE.colonnes.places, TABLE.colonnes.nom]) {
    const entete = pilote.tableau.grid.getByRole('columnheader', { name: colonne });
    tris.push(...(await appelsDe(page, 'interroger', () => entete.click())));
    await page.waitForTimeout(1500);
  }
  const recherches: number[] = [];
  for (let k = 1; k <= RECHERCHE.length; k += 1) {
    if (RECHERCHE[k - 1] === ' ') continue;
    recherches.push(
      ...(await appelsDe(page, 'rechercher', () => pilote.searchBox.fill(RECHERCHE.slice(0, k)))),
    );
  }
  await pilote.searchBox.fill('');
  const ligne = (libelle: string, durees: readonly number[], plafond: number): Mesure => ({
    libelle,
    valeur: Math.max(...durees),
    unite: 'ms',
    plafond,
    detail: `pire de ${durees.length}, dans la page ; médiane ${mediane(durees).toFixed(0)} ms`,
  });
  return [
    ligne('Filtre et facettes, question et réponse', facettes, 150),
    ligne('Tri du tableau, question et réponse', tris, 200),
    ligne('Recherche à chaque lettre, question et réponse', recherches, 50),
  ];
}

function mediane(valeurs: readonly number[]): number {
  return [...valeurs].sort((a, b) => a - b)[valeurs.length >> 1] ?? Number.NaN;
}
