import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { messageAvis } from '../../src/i18n/avis';
import { DONNEES } from '../../src/i18n/donnees';
import { Pilote } from '../../tests/e2e/pilote/pilote';
import { dropFiles, launchBrowser, servePage } from '../outils/navigateur.mjs';
import type { Mesurer } from './mesure';
import { creerOffre100000 } from './outils/offre-100000';
import { mesurerRss } from './outils/rss';

const LIGNES = 500_000;
const FICHIER = resolve('.cache/bench/table-500000.csv');
/** Below the limit of a session: this one would be read to its end. */
const LIGNES_LUES = 280_000;
const FICHIER_LU = resolve('.cache/bench/table-280000.csv');

/** Time left to the reading before it is cancelled. */
const AVANT_ANNULATION_MS = 500;
const ANNULEE = messageAvis('import_annule', {});
/** Memory is watched until the view of what was read is shown. */
const APRES_LECTURE_MS = 500;
const LECTURE_MAX_MS = 240_000;

/** A header table of 500,000 rows dropped on the page: memory of the page, then how fast a cancel is obeyed. */
export const mesurer: Mesurer = async (corpus) => {
  await ecrireTable(corpus, FICHIER, LIGNES);
  await ecrireTable(corpus, FICHIER_LU, LIGNES_LUES);
  const servie = await servePage();
  try {
    const lecture = await avecPage(servie.origin, async (page, pilote) => {
      const sonde = await mesurerRss(page);
      const debut = performance.now();
      await dropFiles(page, [FICHIER]);
      await attendreAvis(pilote);
      const dureeS = (performance.now() - debut) / 1000;
      await page.waitForTimeout(APRES_LECTURE_MS);
      return { picMo: sonde.picMo(), dureeS };
    });
    const annulationMs = await mesurerAnnulation(servie.origin);
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

/** From the click to the notice. */
async function mesurerAnnulation(origin: string): Promise<number> {
  return avecPage(origin, async (page, pilote) => {
    await dropFiles(page, [FICHIER_LU]);
    await page.waitForTimeout(AVANT_ANNULATION_MS);
    const debut = performance.now();
    await page.getByRole('button', { name: DONNEES.progression.annuler, exact: true }).click();
    const avis = await attendreAvis(pilote);
    const dureeMs = performance.now() - debut;
    // A reading that ended by itself would be the time of something else.
    if (avis !== ANNULEE) throw new Error(`got the notice "${avis}", expected "${ANNULEE}"`);
    return dureeMs;
  });
}

/** Real establishments under common headers, copied under other numbers until there are enough. */
async function ecrireTable(corpus: string, fichier: string, nombre: number): Promise<void> {
  await mkdir(resolve('.cache/bench'), { recursive: true });
  const lignes = (await readFile(await creerOffre100000(corpus), 'latin1'))
    .split('\n')
    .filter((ligne) => ligne.startsWith('structureet;'));
  const sortie = createWriteStream(fichier);
  sortie.write('numero_finess;nom;adresse;code_postal;commune;categorie\n');
  for (let k = 0; k < nombre; k += lignes.length) {
    const bloc = lignes.slice(0, nombre - k).map((ligne, rang) => {
      const [, numero = '', , nom, , , , voie, type, rue, , , , , , acheminement = '', , , categorie] =
        ligne.split(';');
      const copie = `${numero.slice(0, 2)}${String(k + rang).padStart(7, '0')}`;
      const [, codePostal, commune] = /^(\d{5}) (.*)$/.exec(acheminement) ?? [];
      return `${copie};${nom};${voie} ${type} ${rue};${codePostal ?? ''};${commune ?? ''};${categorie}\n`;
    });
    if (!sortie.write(bloc.join(''))) await new Promise<void>((suite) => sortie.once('drain', () => suite()));
  }
  await new Promise<void>((fini) => sortie.end(() => fini()));
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
async function attendreAvis(pilote: Pilote): Promise<string> {
  const avis = pilote.donnees.notices.first();
  await avis.waitFor({ timeout: LECTURE_MAX_MS });
  return avis.innerText();
}
