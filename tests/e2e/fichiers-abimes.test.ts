import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareBrowser } from './aide/application';

const { open } = prepareBrowser();

const BINARY = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167 + 13) % 256));
const FILES: Readonly<Record<string, Buffer>> = {
  'vide.csv': Buffer.alloc(0),
  'document.csv': Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', 'latin1'),
  'erreur.csv': Buffer.from(
    '<!DOCTYPE html><html><head><title>503</title></head><body>Indisponible</body></html>',
  ),
  'image.csv': BINARY,
  'tronque.csv.gz': gzipSync(Buffer.from('structureet;290000001;\n'.repeat(5000))).subarray(0, 60),
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-abimes-'));
  for (const [name, bytes] of Object.entries(FILES)) await writeFile(join(folder, name), bytes);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(Object.keys(FILES))('%s is refused with a reason, and nothing loaded is lost', async (name) => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  const before = await pilote.tableau.count();
  await pilote.donnees.drop(join(folder, name));

  const file = (await pilote.donnees.files()).find(({ nom }) => nom === name);
  expect(file?.genre).toContain('non chargé');
  const [reason] = await pilote.donnees.anomalies(name);
  expect(reason).toMatch(/[a-zéè]{3,} [a-zéè]/);
  expect(await pilote.fictiveNotice.isVisible()).toBe(true);
  await pilote.goTo('offre');
  await expect.poll(() => pilote.tableau.count()).toBe(before);
});

test('a good file dropped with bad ones is read all the same', async () => {
  const { pilote } = await open();
  await pilote.waitUntilReady();
  const good = join(folder, 'liste.csv');
  await writeFile(
    good,
    'numero_finess;nom;commune;code_postal;categorie;latitude;longitude\n' +
      '030000001;EHPAD des Tilleuls;Moulins;03000;500;46,565;3,333\n',
  );
  await pilote.donnees.drop(join(folder, 'document.csv'), good, join(folder, 'vide.csv'));
  expect((await pilote.donnees.account()).join(' | ')).toContain('1 établissement');
});
