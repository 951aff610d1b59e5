import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PORTRAIT } from '../../src/i18n/portrait';
import { EXPLICATIONS_PORTRAIT } from '../../src/i18n/portrait-explications';
import { CORPUS } from '../aide/corpus';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { plain } from './pilote/lire';
import { PiloteAcces } from './pilote/pilote-acces';
import { PiloteEquipement } from './pilote/pilote-equipement';
import { PiloteImplantation } from './pilote/pilote-implantation';
import { PilotePortrait } from './pilote/pilote-portrait';

const { open } = prepareBrowser();

test('the council’s journey: rates by EPCI, white spots, two sites, and the portrait on paper', async () => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('manques');
  const taux = new PiloteEquipement(page);
  await taux.chooseLevel('epci');
  expect(await taux.count()).toBe(21);
  const [premiere = []] = await taux.rows();
  expect(premiere.join(' ')).not.toContain('NaN');

  const acces = new PiloteAcces(page);
  await acces.look('zones');
  await acces.whiteSpots.waitFor();
  await acces.slider.focus();
  for (let k = 0; k < 5; k += 1) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => acces.balance()).not.toContain('NaN');

  const implantation = new PiloteImplantation(page);
  await implantation.open();
  await implantation.setSites(2);
  await implantation.search();
  await implantation.addAll();
  await expect.poll(() => implantation.suppositions.count()).toBe(2);

  await pilote.goTo('portrait');
  const portrait = new PilotePortrait(page);
  await portrait.waitUntilReady();
  expect(await portrait.title()).toBe('Finistère (29)');
  const texte = await portrait.text();
  expect(texte).toContain(plain(PORTRAIT.hypotheses(2)));
  expect(texte).not.toMatch(/NaN|undefined|Infinity/);
  expect(await portrait.isAlone()).toBe(true);
  const { sheets, size } = await portrait.print();
  expect(size).toBe('594×841');
  expect(sheets).toBeLessThanOrEqual(2);
});

const FORMATS = [
  ['a4-portrait', '594×841'],
  ['a4-paysage', '841×594'],
  ['a3-portrait', '841×1191'],
  ['a3-paysage', '1191×841'],
] as const;

test('the portrait is one sheet in each format, explains its figures, and leaves as a page and a table', async () => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('portrait');
  const portrait = new PilotePortrait(page);
  await portrait.waitUntilReady();
  expect(await findViolations(page)).toEqual([]);
  expect(await portrait.explainFirst()).toContain(plain(EXPLICATIONS_PORTRAIT.habitants.definition));

  for (const [format, taille] of FORMATS) {
    await portrait.chooseSheet(format);
    expect(await portrait.print(), format).toEqual({ sheets: 1, size: taille });
  }

  const page1 = await portrait.save('telecharger');
  expect(page1.name).toMatch(/^maillage-portrait-demonstration-.*\.html$/);
  const html = page1.bytes.toString('utf8');
  expect(html).toContain('Finistère (29)');
  expect(html).not.toMatch(/<script|<button/);
  const tableau = await portrait.save('tableau');
  expect(tableau.name).toMatch(/\.csv$/);
  expect(tableau.bytes.toString('utf8')).not.toContain('NaN');

  const before = await portrait.text();
  await portrait.chooseLevel('commune');
  await expect.poll(() => portrait.text()).not.toBe(before);
  expect(await portrait.text()).toContain('commune');
});

const HISTORIQUE = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108';
const NOUVEAU = 'finess/nouveau-format/finess';
test.skipIf(CORPUS === null).each([
  ['a département (Allier, 2021)', [`${HISTORIQUE}-03-allier.csv`]],
  ['a département (Creuse, 2021)', [`${HISTORIQUE}-23-creuse.csv`]],
  [
    'three départements, one overseas, with places and a GHT (sample, 2026)',
    [
      `${NOUVEAU}-structures-mensuel-202607-echantillon_json.gz`,
      `${NOUVEAU}-activites-mensuel-202607-echantillon_json.gz`,
    ],
  ],
])('the portrait of real files is one sheet in each format: %s', async (_nom, chemins) => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.donnees.drop(...chemins.map((chemin) => join(CORPUS ?? '', chemin)));
  await pilote.goTo('portrait');
  const portrait = new PilotePortrait(page);
  await portrait.waitUntilReady();
  for (const [format, taille] of FORMATS) {
    await portrait.chooseSheet(format);
    expect(await portrait.print(), format).toEqual({ sheets: 1, size: taille });
  }
});
