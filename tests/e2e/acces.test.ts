import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { ACCES } from '../../src/i18n/acces';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { plain } from './pilote/lire';
import { PiloteAcces } from './pilote/pilote-acces';

const { open } = prepareBrowser();

/** Rows of a file that a spreadsheet opens. */
function readCsv(bytes: Buffer): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(bytes.toString('utf8').replace('\ufeff', ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

test('the threshold of white spots is slid, stepped and typed; its communes are listed, framed and taken away', async () => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('manques');
  const acces = new PiloteAcces(page);
  await acces.look('zones');
  await acces.chooseService('psychiatrie');
  await acces.typeThreshold('20');
  const seuil = () => acces.slider.getAttribute('aria-valuetext');
  await expect.poll(seuil).toBe(ACCES.seuilValeur(20));
  const tableau = acces.whiteSpots;
  await tableau.getByRole('grid').waitFor();
  const vingt = await acces.count(tableau);
  expect(vingt).toBeGreaterThan(0);

  await acces.slider.focus();
  for (let k = 0; k < 10; k += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(seuil).toBe(ACCES.seuilValeur(30));
  const trente = await acces.count(tableau);
  expect(trente).toBeLessThan(vingt);
  expect(await acces.balance()).not.toContain('NaN');
  expect(await findViolations(page)).toEqual([]);

  // Ten steps of the slider are one gesture.
  await page.keyboard.press('Control+z');
  await expect.poll(seuil).toBe(ACCES.seuilValeur(20));
  expect(await acces.count(tableau)).toBe(vingt);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(seuil).toBe(ACCES.seuilValeur(30));
  expect(await acces.count(tableau)).toBe(trente);

  const minutes = (await acces.column(tableau, 'minutes')).map((texte) => Number(/\d+/.exec(texte)?.[0]));
  expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
  await acces.sortBy(tableau, 'nom');
  const noms = await acces.column(tableau, 'nom');
  expect(noms).toEqual([...noms].sort(new Intl.Collator('fr').compare));

  // The address follows what was done before, late: it must be at rest.
  await pilote.carte.waitUntilStill();
  const avant = page.url();
  await tableau.getByRole('gridcell').first().click();
  await expect.poll(() => page.url()).not.toBe(avant);

  const fichier = await acces.export(tableau);
  expect(fichier.name).toMatch(/^maillage-zones-blanches-psychiatrie-30min-.*\.csv$/);
  const lignes = readCsv(fichier.bytes);
  expect(lignes).toHaveLength(trente);
  expect(Number(lignes[0]?.minutes?.replace(',', '.'))).toBeGreaterThan(30);

  await acces.typeThreshold('119');
  await page.getByText(ACCES.zones.aucune(119)).waitFor();
  await page.waitForURL(/119/);
  await page.reload();
  await page.getByText(ACCES.zones.aucune(119)).waitFor({ timeout: 60_000 });
});

test('the reach of a service is measured in minutes or in places, compared with the median', async () => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('manques');
  const acces = new PiloteAcces(page);
  await acces.look('acces');
  const tableau = acces.reach;
  await tableau.getByRole('grid').waitFor();
  const communes = await acces.count(tableau);
  expect(communes).toBeGreaterThan(200);
  expect(await acces.balance()).toContain(plain(ACCES.mediane.titre));

  await acces.measure('e2sfca_gravite');
  await acces.header(tableau, 'acces').waitFor();
  await acces.sortBy(tableau, 'acces');
  const places = (await acces.column(tableau, 'acces')).map((texte) =>
    Number(texte.replace(/[^\d,]/g, '').replace(',', '.')),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(await findViolations(page)).toEqual([]);

  const fichier = await acces.export(tableau);
  const lignes = readCsv(fichier.bytes);
  expect(lignes).toHaveLength(communes);
  expect(lignes[0]).toMatchObject({ service: 'ehpad', mesure: 'e2sfca_gravite' });
  // Every place of the demonstration is shared out between its communes.
  const servies = lignes.reduce((somme, ligne) => {
    const lu = (nom: string): number => Number((ligne[nom] ?? '').replace(',', '.'));
    return somme + (lu('acces_pour_1000') * lu('habitants_concernes')) / 1000;
  }, 0);
  expect(servies).toBeGreaterThan(1000);
});
