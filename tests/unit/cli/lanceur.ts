import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect } from 'vitest';
import { analyse } from '../../../src/cli/analyse';

/** One run of the command, with what it said and wrote. */
export interface Passage {
  readonly code: number;
  readonly sortie: string;
  readonly erreur: string;
  readonly dossier: string;
  lire(nom: string): Promise<string>;
}

export interface Lanceur {
  /** Folder of the run of the tests, deleted at the end. */
  readonly racine: string;
  lancer(...argv: string[]): Promise<Passage>;
}

/** Runs the command in process, each time into a new folder. */
export function preparerLanceur(): Lanceur {
  let racine = '';
  let numero = 0;
  beforeAll(async () => {
    racine = await mkdtemp(join(tmpdir(), 'maillage-cli-'));
  });
  afterAll(() => rm(racine, { recursive: true }));
  return {
    get racine() {
      return racine;
    },
    async lancer(...argv) {
      numero += 1;
      const dossier = join(racine, `sortie-${numero}`, 'a', 'créer');
      const textes = { sortie: '', erreur: '' };
      const code = await analyse(['--sortie', dossier, ...argv], {
        dossierDonnees: 'data',
        sortie: (texte) => {
          textes.sortie += texte;
        },
        erreur: (texte) => {
          textes.erreur += texte;
        },
      });
      return { code, ...textes, dossier, lire: (nom) => readFile(join(dossier, nom), 'utf8') };
    },
  };
}

/** Rows of a written CSV, by column name. */
export async function lireCsv(passage: Passage, nom: string): Promise<Record<string, string>[]> {
  const texte = await passage.lire(nom);
  expect(texte.startsWith('\ufeff')).toBe(true);
  return Papa.parse<Record<string, string>>(texte.slice(1), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  }).data;
}
