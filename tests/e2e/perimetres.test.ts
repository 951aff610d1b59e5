import { expect, test } from 'vitest';
import type { Polygones } from '../../src/domain/territoire/perimetres';
import { MODES_PERIMETRE_LEGENDE } from '../../src/i18n/formes-carte';
import { PERIMETRES } from '../../src/i18n/perimetres';
import { listDefauts } from '../unit/perimetres/geometrie';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { plain } from './pilote/lire';
import { PilotePerimetres } from './pilote/pilote-perimetres';

const { open } = prepareBrowser();

const ABERS = 'GHT FICTIF DES ABERS ET DES MONTS';

test('perimeters of the GHT are drawn three ways, listed, and taken away', async () => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('cooperations');
  const perimetres = new PilotePerimetres(page);
  await perimetres.show();
  expect(await perimetres.names()).toHaveLength(2);
  await expect
    .poll(() => perimetres.legend(), { timeout: 30_000 })
    .toContain(plain(MODES_PERIMETRE_LEGENDE.bassin));
  expect(await perimetres.legend()).toContain(ABERS);
  const fiche = await perimetres.unfold(ABERS);
  expect(fiche).toContain(PERIMETRES.colonnes.esmsDeMembres);
  expect(await perimetres.text()).toContain(PERIMETRES.hors);
  expect(await findViolations(page)).toEqual([]);

  const { name, content } = await perimetres.save();
  expect(name).toMatch(/^maillage-perimetres-ght-.*\.geojson$/);
  expect(content.features).toHaveLength(2);
  for (const { geometry, properties } of content.features) {
    expect(properties.mode).toBe('bassin');
    expect(listDefauts(geometry?.coordinates as unknown as Polygones)).toEqual([]);
  }

  await perimetres.choose('enveloppe');
  await expect
    .poll(() => perimetres.legend(), { timeout: 30_000 })
    .toContain(plain(MODES_PERIMETRE_LEGENDE.enveloppe));
  await perimetres.choose('officiel');
  await page.getByText(PERIMETRES.sansContours).waitFor();
  expect(await findViolations(page)).toEqual([]);
});

test('what a figure counts is one click away', async () => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.goTo('cooperations');
  const perimetres = new PilotePerimetres(page);
  await perimetres.show();
  await perimetres.unfold(ABERS);
  expect(page.url()).not.toMatch(/ght/);
  await perimetres.follow(PERIMETRES.voirDedans);
  await page.waitForURL(/ght/);
});
