import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { Pilote } from './pilote/pilote';

const { open } = prepareBrowser();

/** A name as a hostile source would write it: it must be read, never run nor reordered. */
const HOSTILE = '<img src=x onerror="document.title=1"> =1+1 \u202egnp';
const NOTES = 'Demander la capacité exacte\n<script>alert(1)</script>';

let folder: string;
let table: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-projet-'));
  table = join(folder, 'offre du 03.csv');
  const lines = Array.from(
    { length: 40 },
    (_, k) =>
      `0300000${String(10 + k)};${k === 0 ? HOSTILE : `EHPAD ${k}`};Moulins;03000;${k % 4 === 0 ? '354' : '500'};46,${500 + k};3,${300 + k}`,
  );
  await writeFile(
    table,
    `numero_finess;nom;commune;code_postal;categorie;latitude;longitude\n${lines.join('\n')}\n`,
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A file read, a filter, a name and notes, all of it saved. */
async function work(pilote: Pilote): Promise<number> {
  await pilote.waitUntilReady();
  await pilote.donnees.drop(table);
  await pilote.goTo('offre');
  await expect.poll(() => pilote.tableau.count()).toBe(40);
  await pilote.filtres.toggle('famille', 'Domicile');
  await expect.poll(() => pilote.tableau.count()).toBe(10);
  await pilote.projet.name(HOSTILE);
  await pilote.projet.note(NOTES);
  await pilote.projet.close();
  await pilote.projet.waitUntilSaved();
  return 10;
}

async function expectSame(pilote: Pilote): Promise<void> {
  await expect.poll(() => pilote.tableau.count()).toBe(10);
  expect(await pilote.fictiveNotice.count()).toBe(0);
  expect(await pilote.projet.words()).toEqual({ name: HOSTILE, notes: NOTES });
  await pilote.projet.close();
}

test('work is offered after a reload, while the demonstration is there, and comes back as it was', async () => {
  const { page, pilote } = await open();
  await work(pilote);
  await page.reload();
  await pilote.projet.offer.waitFor();
  expect(await pilote.projet.offer.innerText()).toContain('offre du 03.csv');
  expect(await pilote.projet.offer.innerText()).toContain(HOSTILE);
  await pilote.waitUntilReady();
  await pilote.fictiveNotice.waitFor();
  expect(await findViolations(page)).toEqual([]);
  await pilote.projet.resume();
  await expectSame(pilote);
  expect(await page.title()).not.toBe('1');
  // The demonstration asks for nothing: a visit without work leaves nothing to offer twice.
  await page.reload();
  await pilote.projet.offer.waitFor();
  await pilote.projet.postpone();
  await pilote.projet.offer.waitFor({ state: 'detached' });
  await expect.poll(() => pilote.projet.kept()).toHaveLength(1);
  expect(await findViolations(page)).toEqual([]);
});

test('a change made in the last moment before leaving is kept', async () => {
  const { page, pilote } = await open();
  await work(pilote);
  await pilote.projet.note('au dernier moment');
  await page.waitForTimeout(1000);
  await page.reload();
  await pilote.projet.resume();
  expect((await pilote.projet.words()).notes).toBe('au dernier moment');
});

test('a project goes to another browser in one file, dropped on the page', async () => {
  const { pilote } = await open();
  await work(pilote);
  const { name, bytes } = await pilote.projet.saveAs();
  expect(name).toMatch(/\.maillage$/);
  const other = await open();
  await other.pilote.waitUntilReady();
  const path = join(folder, 'porté.maillage');
  await writeFile(path, bytes);
  await other.pilote.donnees.drop(path);
  await other.pilote.goTo('offre');
  await expectSame(other.pilote);
  await other.pilote.projet.waitUntilSaved();
});

test('a damaged file says what could be kept; a newer one too; a hostile one is refused', async () => {
  const { page, pilote } = await open();
  await work(pilote);
  const { bytes } = await pilote.projet.saveAs();
  await page.keyboard.press('Escape');

  const other = await open();
  await other.pilote.waitUntilReady();
  await other.pilote.projet.open('coupé.maillage', bytes.subarray(0, bytes.length - 400));
  expect(await other.pilote.projet.losses()).toEqual([
    expect.stringContaining('incomplet'),
    expect.stringContaining('offre du 03.csv'),
  ]);
  expect((await other.pilote.projet.words()).notes).toBe(NOTES);
  expect(await findViolations(other.page)).toEqual([]);

  const members = unzipSync(bytes);
  const json = JSON.parse(new TextDecoder().decode(members['projet.json'])) as object;
  const newer = { ...json, version: 9, ateliers: [1], tri: { colonne: 'humeur', sens: 'croissant' } };
  members['projet.json'] = new TextEncoder().encode(JSON.stringify(newer));
  await other.pilote.projet.open('futur.maillage', zipSync(members));
  await expect
    .poll(async () => (await other.pilote.projet.losses()).join(' | '))
    .toMatch(/format \u20689\u2069.*tri\.colonne.*ateliers/);

  await expect.poll(async () => (await other.pilote.projet.kept()).length).toBe(2);
  await other.pilote.projet.open(
    'piège.maillage',
    zipSync({ ...members, '../../dehors': new Uint8Array(1) }),
  );
  await other.page.getByText('chemin dangereux').waitFor();
  await expect.poll(() => other.pilote.projet.kept()).toHaveLength(2);
});

test('two tabs on one project: the second reads until it takes over', async () => {
  const { page, pilote } = await open();
  await work(pilote);
  const second = await page.context().newPage();
  await second.goto(page.url().replace(/#.*/, ''));
  const other = new Pilote(second);
  await other.projet.resume();
  await expectSame(other);
  await expect.poll(() => other.projet.status.getAttribute('data-etat')).toBe('autre_onglet');
  await pilote.projet.note('du premier onglet');
  await other.projet.takeOver();
  await expect.poll(async () => (await other.projet.words()).notes).toBe('du premier onglet');
  await other.projet.waitUntilSaved();
  await expect.poll(() => pilote.projet.status.getAttribute('data-etat')).toBe('autre_onglet');
  await other.projet.note('du second');
  await other.projet.close();
  await other.projet.waitUntilSaved();
  await second.reload();
  await other.projet.resume();
  expect((await other.projet.words()).notes).toBe('du second');
  await second.close();
});

/** What the browser of a private visit, or a full one, answers. */
async function refuse(page: Page, name: string): Promise<void> {
  await page.addInitScript((error) => {
    const failing = () => {
      throw new DOMException('refus', error);
    };
    if (error === 'SecurityError') IDBFactory.prototype.open = failing;
    else IDBObjectStore.prototype.put = failing;
  }, name);
  await page.reload();
}

test.each([
  ['SecurityError', 'refus'],
  ['QuotaExceededError', 'plein'],
])('a browser that keeps nothing (%s) says so, goes on, and offers the file', async (name, word) => {
  const { page, pilote } = await open();
  await pilote.waitUntilReady();
  await refuse(page, name);
  page.on('dialog', (dialog) => void dialog.accept());
  await pilote.waitUntilReady();
  await pilote.donnees.drop(table);
  await pilote.goTo('offre');
  await expect.poll(() => pilote.tableau.count()).toBe(40);
  await expect.poll(() => pilote.projet.status.innerText()).toContain(word);
  expect(await pilote.projet.statement()).toContain('fichier');
  expect(await findViolations(page)).toEqual([]);
  const { bytes } = await pilote.projet.saveAs();
  expect(Object.keys(unzipSync(bytes))[0]).toBe('projet.json');
});

test('everything kept is erased at the user’s word', async () => {
  const { page, pilote } = await open();
  await work(pilote);
  expect(await pilote.projet.recordCount()).toBeGreaterThan(0);
  await pilote.projet.askToErase();
  expect(await findViolations(page)).toEqual([]);
  await pilote.projet.close();
  await pilote.projet.eraseEverything();
  await pilote.projet.close();
  await pilote.fictiveNotice.waitFor();
  await page.reload();
  await pilote.waitUntilReady();
  expect(await pilote.projet.recordCount()).toBe(0);
  expect(await pilote.projet.offer.count()).toBe(0);
  expect(await pilote.projet.kept()).toEqual([]);
});

test('the online page takes up the same project, and gives it back', async () => {
  const { page, pilote } = await open({ watched: false });
  await page.route(/^https:/, (route) => route.abort());
  await work(pilote);
  await pilote.reseau.ask();
  await pilote.reseau.accept();
  await expectSame(pilote);
  await pilote.projet.note('depuis la page en ligne');
  await pilote.projet.close();
  await pilote.projet.waitUntilSaved();
  await page.goto(page.url().replace(/en-ligne\.html.*/, ''));
  await pilote.projet.resume();
  expect((await pilote.projet.words()).notes).toBe('depuis la page en ligne');
  await expect.poll(() => pilote.projet.kept()).toHaveLength(1);
});
