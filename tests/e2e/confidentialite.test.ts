import { expect, test } from 'vitest';
import { HOTES_EN_LIGNE } from '../../src/map/hotes-en-ligne';
import { prepareBrowser } from './aide/application';

const { open } = prepareBrowser();

/** One transparent pixel, in place of the tiles of the IGN. */
const EMPTY_TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A name nobody serves: the policy must refuse before any look-up. */
const OUTSIDE = 'https://dehors.invalid/donnees';

test('a whole visit asks nothing of anyone but the page’s own origin', async () => {
  const { pilote, surveillance } = await open();
  await pilote.waitUntilReady();
  await pilote.carte.waitUntilDrawn();
  await pilote.tableau.choose(0);
  await pilote.fiche.waitUntilOpen();
  await pilote.goTo('scenarios');
  await pilote.scenarios.waitUntilComputed();
  await pilote.goTo('donnees');
  await pilote.donnees.heading.waitFor();
  expect(surveillance.foreignRequests()).toEqual([]);
  expect(surveillance.requests.some((url) => url.includes('/assets/worker-'))).toBe(true);
});

test('neither the page nor its workers can reach outside', async () => {
  const { page, pilote, surveillance } = await open({ watched: false });
  await pilote.waitUntilReady();
  await pilote.carte.waitUntilDrawn();
  const reach = (url: string) =>
    fetch(url, { mode: 'no-cors' }).then(
      () => 'reached',
      () => 'refused',
    );
  expect(await page.evaluate(reach, OUTSIDE)).toBe('refused');
  const workers = page.workers();
  expect(workers.length).toBeGreaterThan(1);
  for (const worker of workers) expect(await worker.evaluate(reach, OUTSIDE)).toBe('refused');
  expect(surveillance.foreignRequests()).toEqual([]);
});

test('every file comes with the strict policy', async () => {
  const { page, pilote, surveillance } = await open();
  await pilote.waitUntilReady();
  await pilote.carte.waitUntilDrawn();
  const asked = new Set(surveillance.requests.filter((url) => url.startsWith('http')));
  expect(asked.size).toBeGreaterThan(5);
  for (const url of asked) {
    const answer = await page.request.get(url);
    expect(answer.headers()['content-security-policy'], url).toContain("connect-src 'self';");
  }
});

test('the online page is reached by a click that says what will be sent, with the work carried over', async () => {
  const { page, pilote, surveillance } = await open({ watched: false });
  await page.route(/^https:/, (route) =>
    route.fulfill({
      body: EMPTY_TILE,
      contentType: 'image/png',
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  );
  await pilote.waitUntilReady();
  const whole = await pilote.tableau.count();
  await pilote.filtres.toggle('famille', 'Domicile');
  await expect.poll(() => pilote.tableau.count()).not.toBe(whole);
  const filtered = await pilote.tableau.count();

  await pilote.reseau.ask();
  expect(await pilote.reseau.whatIsSent()).not.toEqual([]);
  expect(page.url()).not.toContain('en-ligne');
  await pilote.reseau.accept();
  await pilote.waitUntilReady();
  expect(page.url()).toContain('en-ligne.html');
  await expect.poll(() => pilote.tableau.count()).toBe(filtered);
  expect(surveillance.errors).toEqual([]);
  await expect.poll(() => surveillance.foreignRequests()).not.toEqual([]);
  const asked = surveillance.foreignRequests();
  expect(asked.filter((url) => !HOTES_EN_LIGNE.some((hote) => url.startsWith(`${hote}/`)))).toEqual([]);
});

test('refusing to go online changes nothing', async () => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await pilote.reseau.ask();
  await pilote.reseau.refuse();
  expect(page.url()).not.toContain('en-ligne');
  expect(await pilote.tableau.count()).toBeGreaterThan(0);
});
