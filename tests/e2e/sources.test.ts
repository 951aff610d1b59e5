import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DONNEES } from '../../src/i18n/donnees';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';

const { open } = prepareBrowser();

test('a file is used as the earlier vintage, set aside, and put back', async () => {
  const chemin = join(mkdtempSync(join(tmpdir(), 'maillage-sources-')), 'essai.csv');
  writeFileSync(
    chemin,
    'finess;nom;categorie;code_commune;places\n030000012;EHPAD Les Tilleuls;500;03190;62\n',
  );
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.donnees.drop(chemin);
  const compte = async () => (await pilote.donnees.account()).join(' | ');
  await expect.poll(compte).toMatch(/^1 établissement \|/);
  expect(await findViolations(page)).toEqual([]);

  const usage = page.getByLabel(DONNEES.charges.usageDe('essai.csv'));
  await usage.selectOption({ label: DONNEES.charges.usages.comparaison });
  await expect.poll(() => usage.inputValue()).toBe('comparaison');
  await usage.selectOption({ label: DONNEES.charges.usages.ecarte });
  await expect.poll(() => usage.inputValue()).toBe('ecarte');
  await expect.poll(compte).not.toMatch(/^1 établissement \|/);
  await usage.selectOption({ label: DONNEES.charges.usages.offre });
  await expect.poll(() => usage.inputValue()).toBe('offre');
  await expect.poll(compte).toMatch(/^1 établissement \|/);
});
