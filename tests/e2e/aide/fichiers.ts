import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Two establishments of Brest, as a department keeps them. */
export const TABLE_BREST = [
  'N° FINESS;Raison sociale;Catégorie;Code commune;Longitude;Latitude;Nb places',
  '290000017;EHPAD du Port;500;29019;-4,486;48,390;80',
  '290000025;IME du Ponant;183;29019;-4,500;48,400;42',
  '',
].join('\r\n');

/** Files on the disk for the tests of a file, deleted afterwards. */
export function prepareFiles(): { write(name: string, content: string | Uint8Array): Promise<string> } {
  let folder: Promise<string> | null = null;
  afterAll(async () => {
    if (folder !== null) await rm(await folder, { recursive: true, force: true });
  });
  return {
    write: async (name, content) => {
      folder ??= mkdtemp(join(tmpdir(), 'maillage-e2e-'));
      const path = join(await folder, name);
      await writeFile(path, content);
      return path;
    },
  };
}
