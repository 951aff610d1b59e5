import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ISOCHRONE } from '../../src/i18n/enligne';
import { ETENDUE, NOMS_NIVEAUX } from '../../src/i18n/etendue';
import { TEMPS } from '../../src/i18n/temps';
import { SERVICE_ISOCHRONE } from '../../src/map/hotes-en-ligne';
import { ServiceIsochrone } from '../unit/isochrone/service-essai';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { PiloteTerritoire } from './pilote/pilote-territoire';

const { open } = prepareBrowser();

async function openReady(options: Parameters<typeof open>[0] = {}, prepare = async (_page: Page) => {}) {
  const application = await open(options);
  await prepare(application.page);
  await application.pilote.waitUntilReady();
  return { ...application, territoire: new PiloteTerritoire(application.page) };
}

test('two EPCI are one place: counted, named, in the address, undone and cleared', async () => {
  const { page, pilote, territoire } = await openReady();
  const everything = await pilote.tableau.count();
  await territoire.chooseBy(ETENDUE.intercommunalite);
  const offered = [...(await territoire.offered())].filter(([, count]) => count > 0);
  expect(offered.length).toBeGreaterThan(10);
  const [[first, a], [second, b]] = offered as [[string, number], [string, number]];
  await territoire.toggle(first);
  await territoire.toggle(second);
  // The list counts what is outside the offer too.
  await expect.poll(() => pilote.tableau.count()).toBeLessThanOrEqual(a + b);
  const kept = await pilote.tableau.count();
  expect(kept).toBeGreaterThan((a + b) * 0.7);
  expect(everything).toBeGreaterThan(kept);
  expect(await findViolations(page)).toEqual([]);
  await territoire.close();
  expect(await territoire.chosen()).toBe('2 intercommunalités');
  await expect.poll(() => pilote.filtres.active.count()).toBe(3);

  await expect.poll(() => page.url()).toMatch(/epci=\d{9},\d{9}/);
  await page.reload();
  await pilote.waitUntilReady();
  await expect.poll(() => territoire.chosen()).toBe('2 intercommunalités');
  await expect.poll(() => pilote.tableau.count()).toBe(kept);

  await territoire.clear();
  await expect.poll(() => pilote.tableau.count()).toBe(everything);
  await page.keyboard.press('Control+z');
  await expect.poll(() => pilote.tableau.count()).toBe(kept);
});

test('a territory is found by name and chosen with the keyboard alone', async () => {
  const { page, pilote, territoire } = await openReady();
  await territoire.button.focus();
  await page.keyboard.press('Enter');
  await territoire.panel.waitFor();
  await territoire.chooseBy(NOMS_NIVEAUX.commune);
  await territoire.find('quimperle');
  await expect.poll(async () => [...(await territoire.offered()).keys()].length).toBe(1);
  await territoire.panel.getByRole('searchbox').first().press('ArrowDown');
  await page.keyboard.press('Space');
  await expect.poll(() => territoire.chosen()).toBe('Quimperlé');
  await page.keyboard.press('Escape');
  await territoire.panel.waitFor({ state: 'detached' });
  // The focus is back where it was.
  expect(await territoire.button.evaluate((button) => button === document.activeElement)).toBe(true);
  await expect.poll(() => pilote.tableau.count()).toBeLessThan(50);
});

test('an outline is drawn on the map, closed by a double click, kept by the address', async () => {
  const { page, pilote, territoire } = await openReady();
  await pilote.carte.waitUntilDrawn();
  const everything = (await pilote.tableau.count()) ?? 0;
  await territoire.takePencil('Pointe');
  await territoire.clickMap([
    [0.35, 0.45],
    [0.6, 0.45],
  ]);
  await expect.poll(() => territoire.toolbar.innerText()).toMatch(/Encore\s+1/);
  await territoire.clickMap(
    [
      [0.65, 0.7],
      [0.4, 0.8],
    ],
    true,
  );
  await expect.poll(() => territoire.chosen()).toBe('Pointe');
  await territoire.toolbar.waitFor({ state: 'detached' });
  await expect.poll(async () => (await pilote.tableau.count()) ?? 0).toBeLessThan(everything);
  const kept = await pilote.tableau.count();
  expect(kept).toBeGreaterThan(0);
  await expect.poll(() => pilote.carte.count()).toBe(kept);
  await expect
    .poll(() => page.url())
    .toMatch(/territoire=dessin:Pointe:(-?[\d.]+,[\d.]+;){3}-?[\d.]+,[\d.]+/);
  await page.reload();
  await pilote.waitUntilReady();
  await expect.poll(() => territoire.chosen()).toBe('Pointe');
  await expect.poll(() => pilote.tableau.count()).toBe(kept);
});

test('a drawing is taken back with the keyboard, left with Escape, closed with Enter', async () => {
  const { page, pilote, territoire } = await openReady();
  await pilote.carte.waitUntilDrawn();
  await territoire.takePencil();
  await territoire.clickMap([
    [0.3, 0.4],
    [0.6, 0.4],
  ]);
  await page.keyboard.press('Backspace');
  await expect.poll(() => territoire.toolbar.innerText()).toMatch(/1\s+sommet posé/);
  await page.keyboard.press('Escape');
  await territoire.toolbar.waitFor({ state: 'detached' });
  expect(page.url()).not.toContain('territoire=');

  await territoire.takePencil();
  await territoire.clickMap([
    [0.3, 0.3],
    [0.7, 0.3],
    [0.5, 0.8],
  ]);
  await page.keyboard.press('Enter');
  await expect.poll(() => territoire.chosen()).toBe(ETENDUE.contour.nomDefaut);
});

test('an outline is given by its corners, and codes as a list', async () => {
  const { pilote, territoire } = await openReady();
  await territoire.typeOutline('-4,3 47,8\n-3,9 47,8\n-3,9 48,1\n-4,3 48,1');
  await expect.poll(() => territoire.chosen()).toBe(ETENDUE.contour.nomDefaut);
  const drawn = await pilote.tableau.count();
  await territoire.giveCodes('29232 29019; 99999');
  await expect.poll(() => territoire.said()).toContain('1 code non reconnu : 99999');
  await expect.poll(() => territoire.chosen()).toBe('2 communes');
  expect(await pilote.tableau.count()).not.toBe(drawn);
});

test('minutes around a commune grow with the minutes and shrink with the relief', async () => {
  const { page, pilote, territoire } = await openReady();
  const whole = (await pilote.tableau.count()) ?? 0;
  await territoire.around('Quimper');
  await expect.poll(() => territoire.chosen()).toContain('À 30 min de Quimper');
  // The name changes at once, the count with the answer of the engine.
  await expect.poll(async () => (await pilote.tableau.count()) ?? whole).toBeLessThan(whole);
  const thirty = (await pilote.tableau.count()) ?? 0;
  await territoire.setMinutes(45);
  await expect.poll(async () => (await pilote.tableau.count()) ?? 0).toBeGreaterThan(thirty);
  const fortyFive = (await pilote.tableau.count()) ?? 0;
  await territoire.close();
  await pilote.goTo('manques');
  await page.getByRole('button', { name: new RegExp(`^${TEMPS.titre}`) }).click();
  await page
    .getByRole('combobox', { name: TEMPS.reliefDe('Finistère (29)') })
    .selectOption({ label: TEMPS.nomsReliefs.montagne });
  await page.getByText(/^Neuf fois sur dix/).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await pilote.goTo('offre');
  await expect.poll(async () => (await pilote.tableau.count()) ?? 0).toBeLessThan(fortyFive);
});

test('the level tables are read at is chosen in the same place and held by the address', async () => {
  const { page, pilote, territoire } = await openReady();
  await territoire.readBy('bassin');
  await territoire.close();
  await expect.poll(() => page.url()).toContain('niveau=bassin');
  await page.reload();
  await pilote.waitUntilReady();
  await territoire.open();
  expect(await territoire.panel.getByLabel(ETENDUE.niveauLecture).inputValue()).toBe('bassin');
});

test.each([
  [1366, 768],
  [820, 1000],
  [400, 800],
])('the selector fits in %i × %i', async (width, height) => {
  const { page, territoire } = await openReady({ width, height });
  await territoire.chooseBy(NOMS_NIVEAUX.bassin);
  await territoire.offered();
  const box = await territoire.panel.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

let service: ServiceIsochrone;
beforeEach(async () => {
  service = new ServiceIsochrone();
  await service.ouvrir();
});
afterEach(() => service.fermer());

/** The real address leads to the imitation; everything else of the network is empty. */
async function imitate(page: Page): Promise<void> {
  await page.route(/^https:/, async (route) => {
    const headers = { 'Access-Control-Allow-Origin': '*' };
    const url = route.request().url();
    if (!url.startsWith(SERVICE_ISOCHRONE)) {
      await route.fulfill({ status: 204, headers });
      return;
    }
    const answer = await fetch(`${service.adresse}${new URL(url).search}`);
    await route.fulfill({ status: answer.status, headers, body: await answer.text() });
  });
}

test('a road outline is asked on the online page only, after a click that says what is sent', async () => {
  const { page, pilote, surveillance, territoire } = await openReady(
    { watched: false, path: '/en-ligne.html' },
    imitate,
  );
  const asked = () => surveillance.requests.filter((url) => url.startsWith(SERVICE_ISOCHRONE));
  await territoire.around('Quimper');
  await territoire.askOutline.click();
  expect(await territoire.words()).toMatch(/data\.geopf\.fr.*47,99597.*30 minutes/);
  expect(await findViolations(page)).toEqual([]);
  expect(asked()).toEqual([]);
  await territoire.sendOutline.click();
  await expect.poll(() => territoire.chosen()).toBe('30 min par la route, Quimper (IGN)');
  expect(asked()).toHaveLength(1);
  expect(service.recues).toHaveLength(1);
  expect(JSON.stringify(service.recues)).not.toMatch(/Quimper|29\d{7}/);
  await expect.poll(() => territoire.said()).toContain('Contour reçu : 300 sommets');
  const kept = (await pilote.tableau.count()) ?? 0;
  expect(kept).toBeGreaterThan(0);

  service.pannes.push(400);
  await territoire.askOutline.click();
  await territoire.sendOutline.click();
  await expect.poll(() => territoire.said()).toContain('refusé la demande');
  expect(await pilote.tableau.count()).toBe(kept);
});

test('the page that stays offline offers no such thing and cannot reach the service', async () => {
  const { page, territoire, surveillance } = await openReady({ watched: false }, imitate);
  await territoire.around('Quimper');
  await territoire.panel.getByText(ISOCHRONE.horsLigne).waitFor();
  expect(await territoire.askOutline.count()).toBe(0);
  const reached = await page.evaluate(
    (url) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'refused',
      ),
    SERVICE_ISOCHRONE,
  );
  expect(reached).toBe('refused');
  expect(surveillance.foreignRequests()).toEqual([]);
  expect(service.recues).toEqual([]);
});

test('a place the loaded files hold nothing of is said on every step, with the way out', async () => {
  // An EPCI of Haute-Savoie, as an address kept from other files names it.
  const { page, pilote } = await open({ path: '/#etape=offre&epci=200000172' });
  const territoire = new PiloteTerritoire(page);
  await expect.poll(() => territoire.emptiness()).toContain('ils portent sur Finistère (29)');
  expect(await findViolations(page)).toEqual([]);
  for (const etape of ['gestionnaires', 'territoires', 'manques', 'portrait'] as const) {
    await pilote.goTo(etape);
    expect(await territoire.emptiness(), etape).toContain('ne contiennent rien de « CC Faucigny');
  }
  await territoire.clearEmptiness();
  await expect.poll(() => territoire.emptiness()).toBe('');
  await pilote.goTo('offre');
  await pilote.waitUntilReady();
});
