import { describe, expect, it } from 'vitest';
import { FILTRE_VIDE } from '../../../src/domain/etablissement/filtre';
import { countRestrictions, setValeurs, toggleValeur } from '../../../src/state/filtre-actif';
import { keepFiltre } from '../../../src/state/garder-filtre';
import type { Session } from '../../../src/workers/moteur-api';

describe('filter edits', () => {
  it('adds a value, then removes it and the whole restriction with it', () => {
    const un = toggleValeur(FILTRE_VIDE, 'famille', 'domicile');
    expect(un.valeurs.famille).toEqual(['domicile']);
    expect(toggleValeur(un, 'famille', 'domicile')).toEqual(FILTRE_VIDE);
  });

  it('keeps codes in one order whatever the order of the clicks', () => {
    const ab = toggleValeur(toggleValeur(FILTRE_VIDE, 'commune', '03190'), 'commune', '03013');
    const ba = toggleValeur(toggleValeur(FILTRE_VIDE, 'commune', '03013'), 'commune', '03190');
    expect(ab).toEqual(ba);
  });

  it('does not change the filter it is given', () => {
    const avant = setValeurs(FILTRE_VIDE, 'departement', ['03']);
    toggleValeur(avant, 'departement', '23');
    expect(avant.valeurs.departement).toEqual(['03']);
  });

  it('counts every restriction, the unknown code included, and not the outside of the offer', () => {
    const filtre = setValeurs({ ...FILTRE_VIDE, texte: ' ehpad ', horsOffre: true }, 'gestionnaire', [
      '',
      '030000001',
    ]);
    expect(countRestrictions({ ...filtre, emprise: [0, 0, 1, 1] })).toBe(4);
    expect(countRestrictions({ ...FILTRE_VIDE, texte: '   ' })).toBe(0);
  });
});

describe('filter after an import', () => {
  const session = { departements: [{ code: '03', nom: 'Allier', nombre: 10 }] } as unknown as Session;

  it('drops départements that are no longer loaded and keeps the rest', () => {
    const avant = setValeurs(setValeurs(FILTRE_VIDE, 'departement', ['03', '29']), 'famille', ['domicile']);
    expect(keepFiltre(avant, session).valeurs).toEqual({ departement: ['03'], famille: ['domicile'] });
  });

  it('lifts the restriction when none is left', () => {
    expect(keepFiltre(setValeurs(FILTRE_VIDE, 'departement', ['29']), session)).toEqual(FILTRE_VIDE);
  });

  it('returns the very same filter when nothing has to change', () => {
    const avant = setValeurs(FILTRE_VIDE, 'departement', ['03']);
    expect(keepFiltre(avant, session)).toBe(avant);
  });
});
