import { describe, expect, it } from 'vitest';
import type { FormatExport } from '../../../src/export/format-export';
import { writeExport } from '../../../src/ui/export/write-export';

const FORMAT: FormatExport<number> = {
  extension: 'txt',
  typeMime: 'text/plain',
  debut: '[',
  ecrire: (lignes, rang) => lignes.map((ligne, k) => `${rang + k === 0 ? '' : ','}${ligne}`).join(''),
  fin: ']',
};
const lire = async (debut: number, fin: number) => Array.from({ length: fin - debut }, (_, k) => debut + k);

describe('export by slices', () => {
  it('writes every row once and in order, over several slices', async () => {
    const parts: number[] = [];
    const contenu = await writeExport(FORMAT, 4321, lire, { surProgression: (part) => parts.push(part) });
    expect(JSON.parse(await contenu.text())).toEqual(Array.from({ length: 4321 }, (_, k) => k));
    expect(parts.at(-1)).toBe(1);
    expect(parts.length).toBeGreaterThan(1);
  });

  it('writes a valid empty file for an empty view', async () => {
    expect(await (await writeExport(FORMAT, 0, lire)).text()).toBe('[]');
  });

  it('refuses to give a file when rows are missing', async () => {
    await expect(writeExport(FORMAT, 10, async () => [1, 2])).rejects.toThrow('got 2 rows');
  });

  it('stops when it is cancelled', async () => {
    const controleur = new AbortController();
    const lu: number[] = [];
    const ecriture = writeExport(
      FORMAT,
      100_000,
      async (debut, fin) => {
        lu.push(debut);
        if (debut > 0) controleur.abort(new Error('annulé'));
        return lire(debut, fin);
      },
      { signal: controleur.signal },
    );
    await expect(ecriture).rejects.toThrow('annulé');
    expect(lu).toHaveLength(2);
  });
});
