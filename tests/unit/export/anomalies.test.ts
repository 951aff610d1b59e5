import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSV_ANOMALIES } from '../../../src/export/csv-anomalies';
import { assembleExport } from '../../../src/export/format-export';
import { writeImportJson } from '../../../src/export/import-json';

const ANOMALIE = {
  code: 'date_invalide',
  severite: 'avertissement',
  ligne: 12,
  colonne: 'dateouv',
  valeur: '=31/02/2020;"x"',
} as const;

describe('anomalies taken away', () => {
  it('name file, line, column and value, with a sentence, and never a formula', () => {
    const csv = assembleExport(CSV_ANOMALIES, [{ fichier: 'f.csv', anomalie: ANOMALIE }]);
    const [ligne] = Papa.parse<Record<string, string>>(csv.slice(1), { delimiter: ';', header: true }).data;
    expect(ligne).toMatchObject({
      fichier: 'f.csv',
      ligne: '12',
      colonne: 'dateouv',
      severite: 'avertissement',
      code: 'date_invalide',
      valeur: `'${ANOMALIE.valeur}`,
    });
    expect(ligne?.message).toContain('31/02/2020');
    expect(ligne?.libelle).not.toBe('');
  });

  it('are counted by code, codes in order, in the account of an import', () => {
    const anomalies = ['z', 'a', 'z'].map((code) => ({ ...ANOMALIE, code }));
    const fichier = {
      nom: 'f.csv',
      genre: 'table',
      encodage: null,
      dateDonnees: null,
      lignes: 3,
      acceptees: 1,
      rejetees: 2,
      anomalies,
    };
    const texte = writeImportJson({
      fichiers: [fichier],
      etablissements: 1,
      entitesJuridiques: 0,
      gestionnaires: 0,
      sansPosition: 1,
    });
    const [lu] = JSON.parse(texte).fichiers;
    expect(Object.entries(lu.anomalies_par_code)).toEqual([
      ['a', 1],
      ['z', 2],
    ]);
    expect(lu.encodage).toBeNull();
    expect(lu.anomalies).toHaveLength(3);
  });
});
