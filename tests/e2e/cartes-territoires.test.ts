import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { EXPORT } from '../../src/i18n/export';
import { TERRITOIRES } from '../../src/i18n/territoires';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { plain } from './pilote/lire';
import { PiloteTerritoires } from './pilote/pilote-territoires';

describe('maps of territories', () => {
  const { open } = prepareBrowser();

  test('cut a variable into classes as asked, with a legend and a table that say the same', async () => {
    const { page, pilote } = await open({ width: 1920, height: 1080 });
    const territoires = new PiloteTerritoires(page);
    await pilote.waitUntilReady();
    await pilote.goTo('territoires');
    await territoires.waitForClasses(5);
    expect(await territoires.legendLines()).toHaveLength(5);
    await expect
      .poll(async () => (await territoires.descriptions())[0])
      .toMatch(/^Carte : 21 intercommunalités, Part des 75 ans et plus/);
    await territoires.histogram.waitFor();
    expect(await findViolations(page)).toEqual([]);
    const before = await territoires.rows();

    // The colours of the classes that hold a territory are on the map, the others are not, whatever came before.
    for (const variable of [
      'Taux d’équipement : EHPAD',
      'Densité de population',
      'Part des 75 ans et plus',
    ]) {
      await territoires.chooseVariable(variable);
      await expect.poll(async () => (await territoires.descriptions())[0]).toContain(variable);
      await expect
        .poll(
          async () =>
            (await territoires.drawnColours()).every(({ count, pixels }) => count > 0 === pixels > 100),
          { timeout: 60_000 },
        )
        .toBe(true);
    }

    await territoires.chooseMethod('quantiles');
    await territoires.chooseClasses(3);
    await expect.poll(async () => (await territoires.legendLines()).length).toBe(3);
    // Twenty-one territories in three classes of seven.
    await expect
      .poll(async () => (await territoires.legendLines()).map((line) => / (\d+)$/.exec(line)?.[1]))
      .toEqual(['7', '7', '7']);
    expect((await territoires.rows()).map(([name]) => name)).toEqual(before.map(([name]) => name));

    await territoires.chooseMethod('manuelles');
    await territoires.typeBound(1, '12');
    await expect.poll(async () => (await territoires.legendLines()).join(' ')).toContain('12');

    await territoires.chooseLevel('commune');
    await expect.poll(() => territoires.count(), { timeout: 60_000 }).toBeGreaterThan(250);
    await territoires.chooseVariable('Densité de population');
    await territoires.showCircles('Population');
    await expect.poll(async () => (await pilote.carte.legendText()).includes('Population')).toBe(true);
    expect(await findViolations(page)).toEqual([]);

    // Another variable forgets the bounds typed for the first one.
    await territoires.waitForClasses(5);
  });

  test('tie the table to the map, and hand both over', async () => {
    const { page, pilote } = await open();
    const territoires = new PiloteTerritoires(page);
    await pilote.waitUntilReady();
    await pilote.goTo('territoires');
    await territoires.waitForClasses(5);
    const [first] = await territoires.rows();
    await territoires.chooseRow(first?.[0] ?? '');
    await expect.poll(() => territoires.chosenRow()).toBe(plain(first?.[0] ?? ''));
    await pilote.carte.waitUntilStill();
    // The territory framed is under the middle of the map.
    await territoires.clickMap();
    expect(await territoires.chosenRow()).toBe(plain(first?.[0] ?? ''));

    const csv = page.waitForEvent('download');
    await territoires.export(TERRITOIRES.exporterCsv);
    const lines = (await readFile(await (await csv).path(), 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(22);
    expect(lines[0]).toContain('niveau;code;nom;population_plus75_part;classe');
    const png = page.waitForEvent('download');
    await territoires.export(EXPORT.png);
    const image = await readFile(await (await png).path());
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect(image.byteLength).toBeGreaterThan(50_000);
  });

  test('cross two variables, stand side by side with tied cameras, and come as small maps', async () => {
    const { page, pilote } = await open({ width: 1920, height: 1080 });
    const territoires = new PiloteTerritoires(page);
    await pilote.waitUntilReady();
    await pilote.goTo('territoires');
    await territoires.waitForClasses(5);
    await territoires.crossWith('Densité de population');
    await expect.poll(async () => (await pilote.carte.legendText()).includes('↑')).toBe(true);

    await territoires.arrange('deux');
    await territoires.compareWith('Temps vers le plus proche : EHPAD');
    await territoires.waitForClasses(3, 1);
    await expect.poll(async () => (await territoires.descriptions()).length).toBe(2);
    const [before] = await territoires.scales();
    await territoires.zoomIn(1);
    // The first map goes where the second one is taken.
    await expect.poll(async () => (await territoires.scales())[0]).not.toBe(before);
    await expect.poll(async () => new Set(await territoires.scales()).size).toBe(1);
    expect(await findViolations(page)).toEqual([]);

    const png = page.waitForEvent('download');
    await territoires.export(TERRITOIRES.exporterDeux);
    const image = await readFile(await (await png).path());
    // The two maps, each on its half: the land and the sea of both are there.
    for (const part of await territoires.shareDrawn(image)) expect(part).toBeGreaterThan(0.9);

    await territoires.arrange('multiples');
    await expect.poll(() => territoires.smallMaps()).toHaveLength(6);
    expect((await territoires.smallMaps())[0]).toMatch(/EHPAD\. De .+ min\).*médiane/);
    await territoires.chooseSeries('ages');
    await expect.poll(async () => (await territoires.smallMaps()).length).toBe(4);
    expect(await findViolations(page)).toEqual([]);
    expect(await territoires.count()).toBe(21);
  });
});
