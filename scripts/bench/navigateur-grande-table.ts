import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DONNEES } from '../../src/i18n/donnees';
import { Pilote } from '../../tests/e2e/pilote/pilote';
import { dropFiles, launchBrowser, servePage } from '../outils/navigateur.mjs';
import type { Mesurer } from './mesure';
import { mesurerRss } from './outils/rss';

const LIGNES = 500_000;
const FICHIER = resolve('.cache/bench/table-500000.csv');

/** Time left to the reading before it is cancelled. */
const AVANT_ANNULATION_MS = 1500;
const LECTURE_MAX_MS = 240_000;

/** A header table of 500,000 rows dropped on the page: memory of the page, then how fast a cancel is obeyed. */
export const mesurer: Mesurer = async () => {
  await ecrireTable();
  const servie = await servePage();
  try {
    const lecture = await avecPage(servie.origin, async (page, pilote) => {
      const sonde = await mesurerRss(page);
      const debut = performance.now();
      await dropFiles(page, [FICHIER]);
      await attendreAvis(page, pilote);
      return { picMo: sonde.picMo(), dureeS: (performance.now() - debut) / 1000 };
    });
    const annulationMs = await avecPage(servie.origin, async (page, pilote) => {
      await dropFiles(page, [FICHIER]);
      await page.waitForTimeout(AVANT_ANNULATION_MS);
      const debut = performance.now();
      await page.getByRole('button', { name: DONNEES.progression.annuler, exact: true }).first().click();
      await attendreAvis(page, pilote);
      return performance.now() - debut;
    });
    return [
      {
        libelle: `Table de ${LIGNES.toLocaleString('fr-FR')} lignes : mémoire de la page, au plus haut`,
        valeur: lecture.picMo,
        unite: 'Mo',
        plafond: 600,
        detail: `lue ou refusée en ${lecture.dureeS.toFixed(1)} s`,
      },
      {
        libelle: 'Lecture annulée, du clic à l’annonce',
        valeur: annulationMs,
        unite: 'ms',
        plafond: 1000,
      },
    ];
  } finally {
    await servie.close();
  }
};

/** Invented establishments under common headers, spread over the country. */
async function ecrireTable(): Promise<void> {
  await mkdir(resolve('.cache/bench'), { recursive: true });
  const sortie = createWriteStream(FICHIER);
  sortie.write('numero_finess;nom;commune;code_postal;categorie;latitude;longitude\n');
  let bloc = '';
  for (let k = 0; k < LIGNES; k += 1) {
    const departement = String(1 + (k % 95)).padStart(2, '0');
    const latitude = (42.6 + ((k * 7919) % 80_000) / 10_000).toFixed(5);
    const longitude = (-1.2 + ((k * 104_729) % 70_000) / 10_000).toFixed(5);
    bloc += `${departement}${String(k).padStart(7, '0')};RESIDENCE NUMERO ${k};COMMUNE ${k % 35_000};${departement}000;500;${latitude};${longitude}\n`;
    if (bloc.length < 1 << 20) continue;
    if (!sortie.write(bloc)) await new Promise<void>((suite) => sortie.once('drain', () => suite()));
    bloc = '';
  }
  await new Promise<void>((fini) => sortie.end(bloc, () => fini()));
}

async function avecPage<T>(origin: string, travail: (page: Page, pilote: Pilote) => Promise<T>): Promise<T> {
  const navigateur: Browser = await launchBrowser();
  try {
    const contexte = await navigateur.newContext({ locale: 'fr-FR', serviceWorkers: 'block' });
    const page = await contexte.newPage();
    await page.goto(`${origin}/`);
    const pilote = new Pilote(page);
    await pilote.waitUntilReady();
    await pilote.carte.waitUntilDrawn();
    return await travail(page, pilote);
  } finally {
    await navigateur.close();
  }
}

/** A reading always ends with a notice, whatever its outcome. */
async function attendreAvis(page: Page, pilote: Pilote): Promise<void> {
  await pilote.donnees.notices.first().waitFor({ timeout: LECTURE_MAX_MS });
  await page.waitForTimeout(500);
}
