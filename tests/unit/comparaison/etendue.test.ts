import { describe, expect, it } from 'vitest';
import { FILTRE_COMPARAISON_VIDE } from '../../../src/domain/comparaison/changement';
import { compareOffres } from '../../../src/domain/comparaison/compare-offres';
import { countComparaison } from '../../../src/domain/comparaison/count-comparaison';
import { createDansEtendue } from '../../../src/domain/comparaison/dans-etendue';
import { filterChangements } from '../../../src/domain/comparaison/filter-changements';
import { readChangement } from '../../../src/domain/comparaison/read-changement';
import { createContexte, LIGNE } from '../etablissement/exemple';

const TOUT = { ...FILTRE_COMPARAISON_VIDE, horsOffre: true };
const MOULINS = { ...LIGNE, commune: 0 };
const STETIENNE = { ...LIGNE, departement: '42', commune: 2, longitude: 4.39, latitude: 45.43 };

/**
 * One opening, one closure and one establishment that stays in Moulins (row 0 of the communes), the same in
 * Saint-Étienne (row 2), one stray closure. The one that stays in Moulins has no position before.
 */
const avant = createContexte([
  { ...MOULINS, numero: '030000001' },
  { ...MOULINS, numero: '030000005', longitude: Number.NaN },
  { ...STETIENNE, numero: '420000001' },
  { ...STETIENNE, numero: '420000005' },
  { ...STETIENNE, numero: '420000009', commune: -1, longitude: 4.2, categorie: '999' },
]);
const apres = createContexte([
  { ...MOULINS, numero: '030000002', longitude: 3.5 },
  { ...MOULINS, numero: '030000005' },
  { ...STETIENNE, numero: '420000002', longitude: 4.6 },
  { ...STETIENNE, numero: '420000005' },
]);
const comparaison = compareOffres(avant, apres);

function numeros(communes: readonly number[], etablissements: readonly number[], departements: string[]) {
  const dans = createDansEtendue(
    comparaison,
    { communes: Uint8Array.from(communes), etablissements: Uint8Array.from(etablissements) },
    departements,
  );
  const { lignes, parGenre } = filterChangements(comparaison, TOUT, dans);
  const { nombreAvant, nombreApres, communs, nonCompares } = countComparaison(comparaison, dans);
  const totaux = { nombreAvant, nombreApres, communs, sansPosition: nonCompares.position_imprecise };
  return {
    totaux,
    numeros: Array.from(lignes, (c) => readChangement(comparaison, c).numeroFiness).sort(),
    parGenre,
  };
}

describe('changes of a place', () => {
  it('are those of its establishments, closures by their commune', () => {
    const { numeros: trouves, parGenre } = numeros([1, 1, 0, 0], [1, 1, 0, 0], []);
    expect(trouves).toEqual(['030000001', '030000002']);
    expect(parGenre).toMatchObject({ ouverture: 1, fermeture: 1 });
  });

  it('hold a closure without a commune by its département only', () => {
    expect(numeros([0, 0, 1, 0], [0, 0, 1, 1], ['42']).numeros).toEqual([
      '420000001',
      '420000002',
      '420000009',
    ]);
    expect(numeros([0, 0, 1, 0], [0, 0, 1, 1], []).numeros).toEqual(['420000001', '420000002']);
  });

  it('come with the totals of that place, which add up', () => {
    expect(numeros([1, 1, 0, 0], [1, 1, 0, 0], []).totaux).toEqual({
      nombreAvant: 2,
      nombreApres: 2,
      communs: 1,
      sansPosition: 1,
    });
    expect(numeros([0, 0, 1, 0], [0, 0, 1, 1], ['42']).totaux).toEqual({
      nombreAvant: 3,
      nombreApres: 2,
      communs: 1,
      sansPosition: 0,
    });
    expect(countComparaison(comparaison)).toMatchObject({ nombreAvant: 5, nombreApres: 4, communs: 2 });
  });

  it('are all of them without a place', () => {
    expect(filterChangements(comparaison, TOUT).lignes).toHaveLength(5);
  });
});
