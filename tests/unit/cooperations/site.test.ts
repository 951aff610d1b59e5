import { describe, expect, it } from 'vitest';
import { chooseSite } from '../../../src/domain/cooperation/choose-site';
import { NATURES_CAPACITE } from '../../../src/domain/etablissement/capacite';
import type { Contexte } from '../../../src/domain/etablissement/contexte';
import type { Categorie } from '../../../src/domain/etablissement/nomenclature';
import { ConstructeurCode } from '../../../src/domain/shared/colonne-code';
import { createContexte, LIGNE, type Ligne } from '../etablissement/exemple';

const HOPITAL: Categorie = {
  code: '355',
  libelle: 'Centre hospitalier',
  libelleCourt: 'CH',
  ouverte: true,
  agregats: ['1102', '1100', '1000'],
  famille: 'sanitaire',
  public: 'autre',
  mode: 'hebergement',
  financeur: 'assurance_maladie',
  role: 'partenaire',
};

const CMP: Categorie = { ...HOPITAL, code: '156', agregats: ['1111', '1100', '1000'] };

/** An EHPAD of many places and two hospital sites, with the beds of each in the order of the rows. */
function contexte(lits: readonly number[], champs: readonly Partial<Ligne>[] = []): Contexte {
  const base = createContexte(
    [
      { ...LIGNE, numero: '030780001', places: 300 },
      { ...LIGNE, numero: '030780002', categorie: '355', places: Number.NaN, dateOuverture: 20100101 },
      { ...LIGNE, numero: '030780003', categorie: '355', places: Number.NaN, dateOuverture: 19500101 },
    ].map((ligne, rang) => ({ ...ligne, ...champs[rang] })),
  );
  const code = new ConstructeurCode(lits.length);
  for (const _ of lits) code.push('');
  const vide = code.build();
  return {
    ...base,
    nomenclature: {
      ...base.nomenclature,
      categories: new Map([
        ['355', HOPITAL],
        ['156', CMP],
      ]),
    },
    offre: {
      ...base.offre,
      capacites: {
        nombre: lits.length,
        debut: Uint32Array.from({ length: 4 }, (_, i) => Math.min(i, lits.length)),
        discipline: vide,
        mode: vide,
        public: vide,
        nature: new Uint8Array(lits.length).fill(NATURES_CAPACITE.indexOf('sanitaire')),
        unite: new Uint8Array(lits.length),
        installees: Float32Array.from(lits),
        autorisees: new Float32Array(lits.length).fill(Number.NaN),
      },
    },
  };
}

const TOUS = Uint32Array.of(0, 1, 2);

describe('the site that stands for a legal entity', () => {
  it('is the one with most places, outside a GHT', () => {
    expect(chooseSite(contexte([]), TOUS, false)).toBe(0);
  });

  it('is, in a GHT, the hospital site with most beds', () => {
    expect(chooseSite(contexte([0, 400, 20]), TOUS, true)).toBe(1);
  });

  it('is, in a GHT without known beds, the oldest hospital site, then the lowest number', () => {
    expect(chooseSite(contexte([]), TOUS, true)).toBe(2);
    const memes = [{}, { dateOuverture: 0 }, { dateOuverture: 0 }];
    expect(chooseSite(contexte([], memes), TOUS, true)).toBe(1);
  });

  it('is, in a GHT, a hospital before an outpatient centre', () => {
    const avecCmp = contexte([], [{}, { categorie: '156', dateOuverture: 19000101 }]);
    expect(chooseSite(avecCmp, TOUS, true)).toBe(2);
    expect(chooseSite(avecCmp, Uint32Array.of(0, 1), true)).toBe(1);
  });

  it('has a position, when one of them has', () => {
    const sansPosition = [{}, {}, { longitude: Number.NaN, latitude: Number.NaN }];
    expect(chooseSite(contexte([0, 1, 900], sansPosition), TOUS, true)).toBe(1);
    expect(chooseSite(contexte([], sansPosition), Uint32Array.of(2), true)).toBe(2);
  });

  it('is any establishment when a GHT member runs no hospital, and none when it runs nothing', () => {
    expect(chooseSite(contexte([]), Uint32Array.of(0), true)).toBe(0);
    expect(chooseSite(contexte([]), new Uint32Array(0), true)).toBe(-1);
  });
});
