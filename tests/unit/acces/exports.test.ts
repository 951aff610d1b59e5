import { describe, expect, it } from 'vitest';
import { computeAcces } from '../../../src/domain/acces/compute-acces';
import { computeAccessibilite } from '../../../src/domain/acces/compute-accessibilite';
import { computeZones } from '../../../src/domain/acces/compute-zones';
import { readZones } from '../../../src/domain/acces/read-zones';
import { BOM } from '../../../src/export/csv';
import { createCsvAcces } from '../../../src/export/csv-acces';
import { createCsvAccessibilite } from '../../../src/export/csv-accessibilite';
import { CSV_ZONES_BLANCHES, listLignesZone } from '../../../src/export/csv-zones-blanches';
import { assembleExport } from '../../../src/export/format-export';
import { trierCommunes } from '../../../src/ui/acces/trier-communes';
import { createSocleEssai, ehpad, toutDedans } from './socle-essai';

const socle = createSocleEssai({
  communes: [
    { code: '03001', x: 0, y: 0, population: 900 },
    { code: '03002', x: 30, y: 0, population: 100 },
    { code: '03003', x: 60, y: 0, population: 200 },
  ],
  etablissements: [ehpad(1, 0, 1, 40)],
});

/** Cells of a file under their headers. */
function lire(texte: string): Record<string, string>[] {
  expect(texte.startsWith(BOM)).toBe(true);
  const [entete = '', ...lignes] = texte.slice(BOM.length).trimEnd().split('\n');
  const noms = entete.split(';');
  return lignes.map((ligne) => {
    const cellules = ligne.split(';');
    return Object.fromEntries(noms.map((nom, k) => [nom, cellules[k] ?? '']));
  });
}

describe('files of reach', () => {
  it('every service by commune, empty where nothing can be reached', () => {
    const tout = computeAccessibilite(socle, toutDedans(socle));
    const lignes = lire(assembleExport(createCsvAccessibilite(tout), [...tout.communes.keys()]));
    expect(lignes.map(({ code_commune }) => code_commune)).toEqual(['03001', '03002', '03003']);
    expect(lignes[0]).toMatchObject({ commune: 'Commune 03001', minutes_ehpad: '2', minutes_ime: '' });
    expect(Number((lignes[0]?.e2sfca_pour_1000_ehpad ?? '').replace(',', '.'))).toBeGreaterThan(0);
    expect(Object.keys(lignes[0] ?? {})).not.toContain('e2sfca_pour_1000_hopital');
    expect(assembleExport(createCsvAccessibilite(tout), [...tout.communes.keys()])).not.toMatch(
      /NaN|Infinity/,
    );
  });

  it('one service with its interval and its median', () => {
    const table = computeAcces(socle, toutDedans(socle), 'ehpad', 'e2sfca_gravite');
    const lignes = lire(assembleExport(createCsvAcces(table), [0, 1, 2]));
    const milieu = lignes[1] ?? {};
    const nombre = (nom: string): number => Number((milieu[nom] ?? '').replace(',', '.'));
    expect(nombre('minutes_bas_90')).toBeLessThan(nombre('minutes'));
    expect(nombre('minutes_haut_90')).toBeGreaterThan(nombre('minutes'));
    expect(milieu).toMatchObject({
      finess_plus_proche: '030000001',
      mesure: 'e2sfca_gravite',
      minutes_estimees: '1',
    });
  });

  it('white spots, farthest first', () => {
    const repartition = computeZones(socle, toutDedans(socle), 'ehpad');
    const { auDela } = readZones(repartition, 20);
    const lignes = lire(assembleExport(CSV_ZONES_BLANCHES, listLignesZone(repartition, 20, auDela.communes)));
    expect(lignes.map(({ code_commune }) => code_commune)).toEqual(['03003', '03002']);
    expect(lignes[0]).toMatchObject({
      service: 'ehpad',
      seuil_minutes: '20',
      habitants: '200',
      habitants_75_et_plus: '50',
      population_par_age_estimee: '1',
    });
  });
});

describe('order of a table of communes', () => {
  const { communes } = computeZones(socle, toutDedans(socle), 'ehpad');
  const codes = (rangs: Uint32Array): string[] => Array.from(rangs, (k) => communes.codes[k] as string);

  it('follows a column both ways', () => {
    expect(codes(trierCommunes(communes, { cle: 'minutes', sens: 'croissant' }))).toEqual([
      '03001',
      '03002',
      '03003',
    ]);
    expect(codes(trierCommunes(communes, { cle: 'habitants', sens: 'decroissant' }))).toEqual([
      '03001',
      '03003',
      '03002',
    ]);
    expect(codes(trierCommunes(communes, { cle: 'nom', sens: 'decroissant' }))).toEqual([
      '03003',
      '03002',
      '03001',
    ]);
  });

  it('keeps unknown values last', () => {
    const inconnues = { ...communes, habitants: Float64Array.of(5, Number.NaN, 9) };
    for (const sens of ['croissant', 'decroissant'] as const)
      expect(trierCommunes(inconnues, { cle: 'habitants', sens })[2]).toBe(1);
  });
});
