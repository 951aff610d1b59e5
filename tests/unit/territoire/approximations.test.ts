import { describe, expect, it } from 'vitest';
import { PRECISIONS } from '../../../src/domain/territoire/commune';
import { deriveApproximations } from '../../../src/domain/territoire/derive-approximations';
import { createTable } from './table-exemple';

const LIGNES = [
  { code: '29001', codesPostaux: '29100', epci: 'A', point: [-4, 48] },
  { code: '29002', codesPostaux: '29100 29200', epci: 'A', point: [-4.2, 48.4] },
  { code: '29003', codesPostaux: '29100', epci: 'B' },
  { code: '29004', codesPostaux: '29900', epci: 'A' },
  { code: '29005', codesPostaux: '29900', epci: 'C' },
  { code: '29006', codesPostaux: '29200 29100' },
  { code: '29007', codesPostaux: '29100', genre: 'deleguee', parent: '29003' },
  { code: '29009', genre: 'deleguee', parent: '29001' },
  { code: '29008', codesPostaux: '29100', genre: 'arrondissement', parent: '29001', point: [-4.1, 48.1] },
] as const;

function read(code: string) {
  const table = deriveApproximations(createTable(LIGNES));
  const i = table.code.indexOf(code);
  return [table.longitude[i], table.latitude[i], PRECISIONS[table.precision[i] as number]];
}

describe('deriveApproximations', () => {
  it('leaves real points alone', () => {
    expect(read('29001')).toEqual([-4, 48, 'commune']);
    expect(read('29008')).toEqual([-4.1, 48.1, 'commune']);
  });

  it('takes the mean of the real points of the postcode', () => {
    expect(read('29003')).toEqual([-4.1, 48.2, 'commune_approchee']);
  });

  it('weighs a commune by the postcodes shared with it', () => {
    const [longitude, latitude] = read('29006') as [number, number];
    expect(longitude).toBeCloseTo((-4 - 4.2 * 2) / 3, 9);
    expect(latitude).toBeCloseTo((48 + 48.4 * 2) / 3, 9);
  });

  it('falls back on the EPCI when no commune of the postcode has a point', () => {
    expect(read('29004')).toEqual([-4.1, 48.2, 'commune_approchee']);
  });

  it('leaves a commune without neighbours unplaced', () => {
    expect(read('29005')).toEqual([Number.NaN, Number.NaN, 'aucune']);
  });

  it('gives a déléguée the point of its commune, flagged approximate', () => {
    expect(read('29007')).toEqual([-4.1, 48.2, 'commune_approchee']);
    expect(read('29009')).toEqual([-4, 48, 'commune_approchee']);
  });

  it('does not change the table it is given', () => {
    const table = createTable(LIGNES);
    const avant = table.longitude.slice();
    deriveApproximations(table);
    expect(table.longitude).toEqual(avant);
  });

  it('changes nothing when done again', () => {
    const une = deriveApproximations(createTable(LIGNES));
    const deux = deriveApproximations(une);
    expect(deux.longitude).toEqual(une.longitude);
    expect(deux.precision).toEqual(une.precision);
  });
});
