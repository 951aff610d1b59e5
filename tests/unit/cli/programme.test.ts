import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SORTIES } from '../../../src/cli/resume';

const PROGRAMME = resolve('scripts/analyse.mjs');
let dossier: string;
beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'maillage-programme-'));
});
afterAll(() => rm(dossier, { recursive: true }));

function lancer(...argv: string[]): Promise<{ code: number; sortie: string; erreur: string }> {
  return new Promise((suite) => {
    execFile(process.execPath, [PROGRAMME, ...argv], { cwd: dossier }, (faute, sortie, erreur) => {
      suite({ code: typeof faute?.code === 'number' ? faute.code : 0, sortie, erreur });
    });
  });
}

describe('the program of the command line', () => {
  it('builds what it needs, again when a source is newer, and not otherwise', async () => {
    await lancer('--help');
    const bati = resolve('dist-cli/analyse.mjs');
    await utimes(bati, 1, 1);
    const [un, deux] = await Promise.all([lancer('--help'), lancer('--help')]);
    for (const { code, sortie } of [un, deux]) {
      expect(code).toBe(0);
      expect(sortie).toContain('--departement');
    }
    expect((await stat(bati)).mtimeMs).toBeGreaterThan(1000);
    expect((await readdir(resolve('dist-cli'))).filter((nom) => nom.startsWith('construction-'))).toEqual([]);
    expect((await lancer('--help')).erreur).not.toContain('Préparation');
  });

  it('writes below the folder the user is in, only its result on standard output', async () => {
    const { code, sortie, erreur } = await lancer('--demo', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(sortie).fictive).toBe(true);
    expect(erreur).toContain('Scénarios');
    expect((await readdir(join(dossier, 'sortie'))).sort()).toEqual([...SORTIES].sort());
  });

  it('ends with the code of the analysis', async () => {
    expect((await lancer('--truc')).code).toBe(2);
    expect((await lancer('absent.csv')).code).toBe(3);
  });
});
