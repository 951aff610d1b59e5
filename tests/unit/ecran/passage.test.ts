import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { takePassage, writePassage } from '../../../src/persistence/passage';
import type { Passage } from '../../../src/persistence/schema-passage';

const LAISSE_MS = 1_000_000;

function passage(changement: Partial<Passage> = {}): Passage {
  return {
    version: 1,
    date: LAISSE_MS,
    fichiers: [{ nom: 'finess.csv', contenu: new Blob(['structureet;010000024']) }],
    vide: false,
    parametres: PARAMETRES_DEFAUT,
    ...changement,
  };
}

describe('hand-over between the two documents', () => {
  afterEach(async () => {
    await takePassage(indexedDB, LAISSE_MS);
  });

  it('gives back files and settings', async () => {
    await writePassage(indexedDB, passage());
    const pris = await takePassage(indexedDB, LAISSE_MS + 1000);
    expect(pris?.fichiers.map((fichier) => fichier.nom)).toEqual(['finess.csv']);
    expect(pris?.parametres).toEqual(PARAMETRES_DEFAUT);
  });

  it('is taken once: nothing of the files stays behind', async () => {
    await writePassage(indexedDB, passage());
    await takePassage(indexedDB, LAISSE_MS + 1000);
    expect(await takePassage(indexedDB, LAISSE_MS + 2000)).toBeNull();
    expect((await indexedDB.databases()).map((base) => base.name)).not.toContain('maillage-passage');
  });

  it('creates no database when there is nothing to take', async () => {
    expect(await takePassage(indexedDB, LAISSE_MS)).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('forgets a hand-over that nobody took in time', async () => {
    await writePassage(indexedDB, passage());
    expect(await takePassage(indexedDB, LAISSE_MS + 10 * 60_000)).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('keeps the last of two', async () => {
    await writePassage(indexedDB, passage());
    await writePassage(indexedDB, passage({ vide: true, fichiers: [] }));
    const pris = await takePassage(indexedDB, LAISSE_MS);
    expect(pris?.vide).toBe(true);
    expect(pris?.fichiers).toEqual([]);
  });

  it('ignores settings of another version rather than scoring with holes', async () => {
    const { seuilVille: _, ...incomplets } = PARAMETRES_DEFAUT;
    await writePassage(indexedDB, passage({ parametres: incomplets as typeof PARAMETRES_DEFAUT }));
    expect(await takePassage(indexedDB, LAISSE_MS)).toBeNull();
  });

  it('ignores something else under the same name', async () => {
    await writePassage(indexedDB, { version: 2 } as unknown as Passage);
    expect(await takePassage(indexedDB, LAISSE_MS)).toBeNull();
  });
});
