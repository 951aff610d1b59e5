import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TABLES } from '../../../src/domain/table/champs';
import { type Correspondance, GENRES_TABLE } from '../../../src/domain/table/correspondance';
import { createFichierSource } from '../../../src/ingest/fichier-source';
import { importFichiers } from '../../../src/ingest/import-fichiers';
import { reference } from '../ingest/aide';

const CELLULE = fc.oneof(
  fc.constantFrom(
    '030000012',
    '30000012',
    '03190',
    '1004',
    '75101',
    '200071140',
    'Y15T29',
    '_T',
    '2021',
    '1,5',
    '12 %',
    '-3',
    '',
  ),
  fc.constantFrom(
    'GCSMS privé',
    'oui',
    'support',
    'Moulins',
    '1E+08',
    '__proto__',
    '=1+1',
    '\u202e',
    '<b>x</b>',
  ),
  fc.string({ maxLength: 12 }),
);

/** Rows of any cells under a header of known names, mapped in any way to a kind of table. */
const CAS = fc.constantFrom(...GENRES_TABLE).chain((genre) =>
  fc.record({
    genre: fc.constant(genre),
    champs: fc.array(fc.constantFrom(...TABLES[genre].champs.map(({ id }) => id), null), {
      minLength: 1,
      maxLength: 8,
    }),
    noms: fc.array(
      fc.oneof(
        fc.constantFrom('P21_POP1529', '75101', '030000012', '15 ans', 'F20_24'),
        fc.string({ maxLength: 6 }),
      ),
      {
        minLength: 8,
        maxLength: 8,
      },
    ),
    lignes: fc.array(fc.array(CELLULE, { maxLength: 9 }), { maxLength: 12 }),
  }),
);

const enCsv = (lignes: readonly (readonly string[])[]): string =>
  lignes.map((cellules) => cellules.map((texte) => `"${texte.replaceAll('"', '""')}"`).join(';')).join('\n');

test('any rows, any mapping, any kind: no crash, a balanced account, values in their bounds', async () => {
  await fc.assert(
    fc.asyncProperty(CAS, async ({ genre, champs, noms, lignes }) => {
      const correspondance: Correspondance = {
        genre,
        feuille: null,
        ligneEntete: 1,
        liens: champs.map((champ, colonne) => ({ colonne, champ })),
      };
      const octets = new TextEncoder().encode(enCsv([noms.slice(0, champs.length), ...lignes]));
      const lu = await importFichiers(
        [createFichierSource('a.csv', octets, { cle: 'a', correspondance })],
        null,
        reference,
        { fictive: false },
      );
      for (const { lignes: toutes, acceptees, rejetees } of lu.rapports) {
        expect(acceptees).toBeGreaterThanOrEqual(0);
        expect(rejetees).toBeGreaterThanOrEqual(0);
        expect(acceptees + rejetees).toBe(toutes);
      }
      for (const annexe of lu.annexes) {
        if (annexe.genre === 'temps')
          for (const minutes of annexe.temps.minutes) expect(minutes).toBeGreaterThanOrEqual(0);
        if (annexe.genre === 'indicateurs')
          expect(
            annexe.indicateurs.valeurs.every(({ length }) => length === annexe.indicateurs.numeros.length),
          ).toBe(true);
        if (annexe.genre === 'population')
          for (const total of annexe.population.total) expect(Number.isNaN(total) || total >= 0).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
}, 60_000);
