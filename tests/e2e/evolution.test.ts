import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';
import { findViolations } from './aide/axe';
import { PiloteEvolution } from './pilote/pilote-evolution';

describe('two vintages compared', () => {
  const { open } = prepareBrowser();
  let dossier = '';
  let ancien = '';

  beforeAll(async () => {
    dossier = await mkdtemp(join(tmpdir(), 'maillage-evolution-'));
    ancien = join(dossier, 'extrait-ancien.csv');
    // The demonstration a year earlier: three establishments were not there, two had another category.
    const texte = await readFile('data/demo/finess-etablissements-geolocalises.csv', 'latin1');
    const lignes = texte.replace('2026-11-02', '2025-11-02').split('\n');
    const offres = lignes.filter((ligne) => /^structureet;.*;500;Etablissement/.test(ligne));
    const numeros = offres.map((ligne) => ligne.split(';')[1] as string);
    const absents = new Set(numeros.slice(0, 3));
    const autres = new Set(numeros.slice(3, 5));
    const vieux = lignes
      .filter((ligne) => !absents.has(ligne.split(';')[1] ?? ''))
      .map((ligne) => (autres.has(ligne.split(';')[1] ?? '') ? ligne.replace(';500;', ';501;') : ligne));
    await writeFile(ancien, vieux.join('\n'), 'latin1');
  });

  afterAll(() => rm(dossier, { recursive: true, force: true }));

  test('show openings and changes, filtered, exported and taken away', async () => {
    const { page, pilote } = await open();
    const evolution = new PiloteEvolution(page);
    await pilote.waitUntilReady();
    await pilote.goTo('evolution');
    await evolution.invitation.waitFor();
    await evolution.openEarlier(ancien);
    await expect.poll(() => evolution.count()).toBe(5);
    expect(await evolution.countOf('ouverture')).toBe(3);
    expect(await evolution.countOf('categorie')).toBe(2);
    expect(await evolution.countOf('fermeture')).toBe(0);
    expect(await findViolations(page)).toEqual([]);

    await evolution.toggle('categorie');
    await expect.poll(() => evolution.count()).toBe(2);
    const rows = await evolution.rows();
    expect(rows.map(([genre]) => genre)).toEqual(['Catégorie', 'Catégorie']);

    const download = page.waitForEvent('download');
    await evolution.exportButton.click();
    const texte = await readFile(await (await download).path(), 'utf8');
    expect(texte.trim().split('\n')).toHaveLength(3);
    expect(texte).toContain('categorie;');

    await evolution.removeEarlier();
    await pilote.goTo('offre');
    await pilote.waitUntilReady();
  });
});
