import { dropFiles, launchBrowser, servePage } from '../outils/navigateur.mjs';
import type { Mesurer } from './mesure';
import { ensurePaireNationale } from './outils/paire-nationale';
import { mesurerRss } from './outils/rss';

/** Reading more than two gigabytes on a busy machine. */
const LIMITE_MS = 600_000;

/** What follows the first points: the project is written, the sources are digested. */
const SUITE_MS = 15_000;

/** The pair of national size dropped on the page: peak memory of its process, and time to the first points. */
export const mesurer: Mesurer = async (corpus) => {
  const paire = await ensurePaireNationale(corpus);
  const servie = await servePage();
  const navigateur = await launchBrowser();
  try {
    const page = await navigateur.newPage({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' });
    await page.goto(`${servie.origin}/`);
    await page.waitForFunction(() => performance.getEntriesByName('carte:points').length > 0, null, {
      timeout: 60_000,
    });
    const sonde = await mesurerRss(page);
    const auReposMo = sonde.lireMo();
    const debut = Date.now();
    const avant = await page.evaluate(() => performance.now());
    await dropFiles(page, [paire.structures, paire.activites]);
    await page.waitForFunction(
      (depuis) => performance.getEntriesByName('carte:points').some(({ startTime }) => startTime > depuis),
      avant,
      { timeout: LIMITE_MS },
    );
    const secondes = (Date.now() - debut) / 1000;
    const picLectureMo = sonde.picMo();
    // The digests of the files are made then, for the project.
    await page.waitForTimeout(SUITE_MS);
    const mo = (paire.octetsBruts.structures + paire.octetsBruts.activites) / 1e6;
    return [
      {
        libelle: 'FINESS, structures et activités nationales dans la page : mémoire au plus haut',
        valeur: picLectureMo,
        unite: 'Mo',
        plafond: 600,
        detail: `processus de la page : ${auReposMo.toFixed(0)} Mo avant, ${sonde.lireMo().toFixed(0)} après`,
      },
      {
        libelle: `Mémoire au plus haut jusqu’à ${SUITE_MS / 1000} s après les premiers points`,
        valeur: sonde.picMo(),
        unite: 'Mo',
        plafond: null,
        detail: '',
      },
      {
        libelle: 'Du dépôt de la paire nationale aux premiers points',
        valeur: secondes,
        unite: 's',
        plafond: null,
        detail: `${mo.toFixed(0)} Mo de JSON, ${(mo / secondes).toFixed(0)} Mo/s`,
      },
    ];
  } finally {
    await navigateur.close();
    await servie.close();
  }
};
