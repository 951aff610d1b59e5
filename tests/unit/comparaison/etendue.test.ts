import { describe, expect, it } from 'vitest';
import { FILTRE_COMPARAISON_VIDE } from '../../../src/domain/comparaison/changement';
import { compareOffres } from '../../../src/domain/comparaison/compare-offres';
import { createDansEtendue } from '../../../src/domain/comparaison/dans-etendue';
import { filterChangements } from '../../../src/domain/comparaison/filter-changements';
import { readChangement } from '../../../src/domain/comparaison/read-changement';
import { createContexte, LIGNE } from '../etablissement/exemple';

const TOUT = { ...FILTRE_COMPARAISON_VIDE, horsOffre: true };
const MOULINS = { ...LIGNE, commune: 0 };
const STETIENNE = { ...LIGNE, departement: '42', commune: 2, longitude: 4.39, latitude: 45.43 };

/** One opening and one closure in Moulins (row 0 of the communes), the same in Saint-Étienne (row 2), one stray closure. */
const avant = createContexte([
  { ...MOULINS, numero: '030000001' },
  { ...STETIENNE, numero: '420000001' },
  { ...STETIENNE, numero: '420000009', commune: -1, longitude: 4.2, categorie: '999' },
]);
const apres = createContexte([
  { ...MOULINS, numero: '030000002', longitude: 3.5 },
  { ...STETIENNE, numero: '420000002', longitude: 4.6 },
]);
const comparaison = compareOffres(avant, apres);

function numeros(communes: readonly number[], etablissements: readonly number[], departements: string[]) {
  const estDans = createDansEtendue(
    comparaison,
    { communes: Uint8Array.from(communes), etablissements: Uint8Array.from(etablissements) },
    departements,
  );
  const { lignes, parGenre } = filterChangements(comparaison, TOUT, estDans);
  return { numeros: Array.from(lignes, (c) => readChangement(comparaison, c).numeroFiness).sort(), parGenre };
}

describe('changes of a place', () => {
  it('are those of its establishments, closures by their commune', () => {
    const { numeros: trouves, parGenre } = numeros([1, 1, 0, 0], [1, 0], []);
    expect(trouves).toEqual(['030000001', '030000002']);
    expect(parGenre).toMatchObject({ ouverture: 1, fermeture: 1 });
  });

  it('hold a closure without a commune by its département only', () => {
    expect(numeros([0, 0, 1, 0], [0, 1], ['42']).numeros).toEqual(['420000001', '420000002', '420000009']);
    expect(numeros([0, 0, 1, 0], [0, 1], []).numeros).toEqual(['420000001', '420000002']);
  });

  it('are all of them without a place', () => {
    expect(filterChangements(comparaison, TOUT).lignes).toHaveLength(5);
  });
});
