import { describe, expect, it } from 'vitest';
import { buildLigneIndicateurs, listIdsIndicateurs } from '../../../src/domain/indicateur/build-page';
import { createCsvIndicateurs } from '../../../src/export/csv-indicateurs';
import { assembleExport } from '../../../src/export/format-export';
import { createReleve, createTable } from '../indicateur/aide-socle';
import { createEntree } from '../scoring/aide-offre';

describe('CSV of indicators', () => {
  it('has a column per indicator, words for flags and strata, nothing where it is unknown', () => {
    const releve = createReleve(
      createEntree([
        { finess: '030000001', categorie: '500', places: 20, x: 0, y: 0 },
        { finess: '030000002', categorie: '246', x: 800, y: 0 },
      ]),
      [createTable({ '030000001': { 'autre:Délai': 12.5 } })],
    );
    const ids = listIdsIndicateurs(releve);
    const csv = assembleExport(
      createCsvIndicateurs(ids.map((id) => ({ id }))),
      [0, 1].map((row) => buildLigneIndicateurs(releve, row, ids)),
    );
    const [entete = '', un = '', deux = ''] = csv
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\n');
    const noms = entete.split(';');
    const lire = (ligne: string, nom: string) => ligne.split(';')[noms.indexOf(nom)];
    expect(new Set(noms).size).toBe(noms.length);
    expect(noms).toHaveLength(7 + ids.length + 1);
    expect(lire(un, 'strate')).toBe('<=20');
    expect(lire(un, 'mono_activite')).toBe('oui');
    expect(lire(un, 'Délai')).toBe('12,5');
    expect(lire(un, 'isole')).toBe('oui');
    expect(lire(deux, 'places')).toBe('');
    expect(lire(deux, 'Délai')).toBe('');
    // Beyond four hours: no figure in a file of figures.
    expect(lire(un, 'esms_minutes')).toBe('');
    expect(lire(un, 'estimes')).toContain('ville_minutes');
    expect(csv).not.toMatch(/NaN|Infinity|undefined/);
  });
});
