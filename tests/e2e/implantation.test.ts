import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { IMPLANTATION } from '../../src/i18n/implantation';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { PiloteImplantation } from './pilote/pilote-implantation';

const { lignes } = IMPLANTATION.effets;
/** Enough that one establishment alone is not the best to have them all. */
const PLACES = 600;
const SEUIL_MIN = 12;

describe('places to open', () => {
  const { open } = prepareBrowser();

  test('two proposed sites are added, the figures move, and an undo takes them back', async () => {
    const { page, pilote } = await open();
    const implantation = new PiloteImplantation(page);
    await pilote.waitUntilReady();
    await pilote.goTo('manques');
    await implantation.open();
    await implantation.setThreshold(SEUIL_MIN);
    const depart = await implantation.compareAlone(lignes.auDela(SEUIL_MIN));
    await implantation.setSites(2);
    await implantation.search();
    expect(await implantation.proposals.count()).toBe(2);
    expect(await findViolations(page)).toEqual([]);

    await implantation.addAll();
    await expect.poll(() => implantation.suppositions.count()).toBe(2);
    await implantation.banner(2).waitFor();
    const auDela = await implantation.compare(lignes.auDela(SEUIL_MIN));
    expect(auDela.avant).toBe(depart);
    expect(auDela.ecart).toMatch(/^−\d/);
    const places = await implantation.compare(lignes.places);
    expect(places.ecart).toBe('+20');
    expect(await implantation.communes()).toBeGreaterThan(0);
    expect(await findViolations(page)).toEqual([]);

    await implantation.setPlaces(0, 45);
    await expect.poll(async () => (await implantation.compare(lignes.places)).ecart).toBe('+55');

    const download = page.waitForEvent('download');
    await implantation.exportButton.click();
    const texte = await readFile(await (await download).path(), 'utf8');
    expect(texte.split('\n')[0]).toContain('minutes_avant;minutes_apres');

    // The rates of the next question follow the suppositions, and say so.
    await implantation.openRates();
    await implantation.banner(2).waitFor();
    await implantation.seeSuppositions();
    await implantation.undo();
    await implantation.undo();
    await expect.poll(async () => (await implantation.compare(lignes.places)).ecart).toBe('+55');
    await implantation.undo();
    await expect.poll(async () => (await implantation.compare(lignes.places)).ecart).toBe('+20');
    await implantation.undo();
    await expect.poll(() => implantation.suppositions.count()).toBe(0);
    expect(await implantation.banner(2).count()).toBe(0);
    expect(await implantation.compareAlone(lignes.auDela(SEUIL_MIN))).toBe(depart);
  });

  test('places are shared out, taken up as extensions, told before and after, and one undo takes them back', async () => {
    const { page, pilote } = await open();
    const implantation = new PiloteImplantation(page);
    await pilote.waitUntilReady();
    await pilote.goTo('manques');
    await implantation.open();
    const depart = await implantation.compareAlone(lignes.deficit);
    await implantation.sharePlaces(PLACES, 10);
    await implantation.search();
    expect(await implantation.sharedPlaces()).toBe(PLACES);
    expect(await findViolations(page)).toEqual([]);

    const nombre = await implantation.proposals.count();
    expect(nombre).toBeGreaterThan(1);
    await implantation.addAll();
    await expect.poll(() => implantation.suppositions.count()).toBe(nombre);
    const deficit = await implantation.compare(lignes.deficit);
    expect(deficit.avant).toBe(depart);
    expect(deficit.ecart).toMatch(/^−\d/);
    expect((await implantation.compare(lignes.places)).ecart).toBe(`+${PLACES}`);
    expect((await implantation.compare(lignes.etablissements)).ecart).toBe('0');
    expect(await implantation.communes()).toBeGreaterThan(0);
    expect(await findViolations(page)).toEqual([]);

    await implantation.undo();
    await expect.poll(() => implantation.suppositions.count()).toBe(0);
    expect(await implantation.compareAlone(lignes.deficit)).toBe(depart);
  });

  test('by hand: open in a commune and at a click on the map, close from the details of an establishment', async () => {
    const { page, pilote } = await open();
    const implantation = new PiloteImplantation(page);
    await pilote.waitUntilReady();
    await pilote.goTo('manques');
    await implantation.open();
    await implantation.openIn('Pleyben');
    await expect.poll(() => implantation.suppositions.count()).toBe(1);
    await implantation.placeOnMap(0.55, 0.5);
    await expect.poll(() => implantation.suppositions.count()).toBe(2);
    await implantation.remove(1);
    await expect.poll(() => implantation.suppositions.count()).toBe(1);

    await pilote.goTo('offre');
    await implantation.openFirstDetails('EHPAD');
    await implantation.supposeClosed();
    await implantation.seeEffects();
    await expect.poll(() => implantation.suppositions.count()).toBe(2);
    const etablissements = await implantation.compare(lignes.etablissements);
    expect(etablissements.ecart).toBe('0');
    expect(await findViolations(page)).toEqual([]);
  });
});
