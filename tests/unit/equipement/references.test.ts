import { describe, expect, it } from 'vitest';
import { readTerrain } from '../../../src/domain/acces/terrain';
import { computeEquipement, type EntreeEquipement } from '../../../src/domain/equipement/compute-equipement';
import { computeTauxTerritoires } from '../../../src/domain/equipement/compute-taux-territoires';
import { computeTerrain } from '../../../src/domain/equipement/compute-terrain';
import type { ReferencePubliee } from '../../../src/domain/equipement/reference-publiee';
import { sourceReference } from '../../../src/i18n/equipement';
import { createMonde, decouper, type EtablissementEssai } from './monde';

/** Communes of 50,000 inhabitants, 5,000 of them aged 75 or more. */
const COMMUNES = ['01001', '01002', '02001', '03001'].map((code, k) => ({
  code,
  population: 50_000,
  epci: k < 2 ? 'E1' : 'E2',
  point: [3 + k / 10, 46] as const,
}));
const REGIONS = { '01': '84', '02': '84', '03': '76' };
/** Enough ESAT for a département to pass for whole. */
const fond = (commune: string): EtablissementEssai[] =>
  Array.from({ length: 8 }, () => ({ categorie: '246', commune, places: 10 }));
const ehpad = (commune: string, places: number): EtablissementEssai => ({
  categorie: '500',
  commune,
  places,
});
const PUBLIEES: readonly ReferencePubliee[] = [
  { taux: 'ehpad', valeur: 96.1, annee: '2019', perimetre: 'france', calculee: false, source: 'DREES' },
  { taux: 'ehpad', valeur: 97.3, annee: '2019', perimetre: 'metropole', calculee: false, source: 'DREES' },
];

function ehpads(
  etablissements: readonly EtablissementEssai[],
  options: Partial<EntreeEquipement> & { readonly niveau?: 'commune' | 'departement' | 'region' } = {},
) {
  const socle = createMonde({ communes: COMMUNES, regions: REGIONS, etablissements });
  const { niveau = 'commune', ...reste } = options;
  const table = computeEquipement({
    socle,
    decoupage: decouper(socle, niveau),
    etendue: null,
    publiees: PUBLIEES,
    ...reste,
  });
  return { table, ligne: table.lignes.find(({ taux }) => taux === 'ehpad') ?? expect.fail('no line') };
}

const ENTIERE = [
  ...fond('01001'),
  ...fond('02001'),
  ...fond('03001'),
  ehpad('01001', 500),
  ehpad('01002', 300),
  ehpad('02001', 400),
  ehpad('03001', 100),
];

describe('reference of a rate', () => {
  it('is the published value of the perimeter, then its other perimeter, unless the user typed his own', () => {
    const { ligne } = ehpads(ENTIERE);
    expect(ligne.genreReference).toBe('publiee');
    expect(ligne.references[ligne.reference]).toMatchObject({ valeur: 97.3, code: 'metropole' });
    expect(ligne.ensemble).toMatchObject({ reference: 97.3, taux: 65 });
    const mienne = ehpads(ENTIERE, { references: { ehpad: 80 } }).ligne;
    expect(mienne.genreReference).toBe('utilisateur');
    expect(mienne.ensemble.reference).toBe(80);
    expect(
      ehpads(ENTIERE, { references: { ehpad: 80 }, reference: 'publiee' }).ligne.ensemble.reference,
    ).toBe(80);
  });

  it('is each territory’s own région or département when asked', () => {
    const parRegion = ehpads(ENTIERE, { reference: 'region' }).ligne;
    expect(parRegion.genreReference).toBe('region');
    // Région 84: 1,200 places for 15,000 people aged 75 or more.
    expect(parRegion.territoires.map(({ reference }) => reference)).toEqual([80, 80, 80, 20]);
    expect(parRegion.ensemble.reference).toBeNull();
    const parDepartement = ehpads(ENTIERE, { reference: 'departement' }).ligne;
    expect(parDepartement.territoires.map(({ reference }) => reference)).toEqual([80, 80, 80, 20]);
    expect(parDepartement.territoires.map(({ ecartPlaces }) => ecartPlaces)).toEqual([-100, 100, 0, 0]);
  });

  it('is never a territory itself', () => {
    expect(
      ehpads(ENTIERE, { niveau: 'departement', reference: 'departement' }).ligne.genreReference,
    ).toBeNull();
    expect(ehpads(ENTIERE, { niveau: 'region', reference: 'region' }).ligne.genreReference).toBeNull();
  });

  it('does not move with what is supposed', () => {
    const { ligne } = ehpads(ENTIERE, {
      reference: 'departement',
      hypotheses: [{ id: 'a', genre: 'ouvrir', service: 'ehpad', commune: '03001', places: 100 }],
    });
    expect(ligne.territoires.at(-1)).toMatchObject({ taux: 40, reference: 20 });
  });

  it('is not computed on a région half loaded, and says which share is', () => {
    const moitie = ENTIERE.filter(({ commune }) => !commune.startsWith('02'));
    const { ligne } = ehpads(moitie, { reference: 'region' });
    const region = ligne.references.find(({ genre, code }) => genre === 'region' && code === '84');
    expect(region?.valeur).toBeNull();
    expect(region?.part).toBeCloseTo(2 / 3, 9);
    expect(sourceReference(region ?? expect.fail('no région'))).toContain('67');
    expect(ligne.references.find(({ genre, code }) => genre === 'region' && code === '76')?.valeur).toBe(20);
    expect(ligne.references.find(({ genre }) => genre === 'nation')?.valeur).toBeNull();
  });

  it('is unknown rather than 0 where no such establishment is loaded', () => {
    const { ligne } = ehpads([...fond('01001'), ...fond('02001'), ...fond('03001')], { reference: 'nation' });
    expect(ligne.genreReference).toBeNull();
    expect(ligne.ensemble.taux).toBeNull();
    expect(ligne.avertissements.map(({ code }) => code)).toEqual(['categorie_absente']);
  });
});

describe('ground of the rates', () => {
  it('leaves out a département met by chance beside whole ones, and says so', () => {
    const { table, ligne } = ehpads([...fond('01001'), ehpad('01001', 500), ehpad('03001', 50)]);
    expect(ligne.territoires.map(({ code }) => code)).toEqual(['01001', '01002']);
    expect(ligne.ensemble).toMatchObject({ etablissements: 1, population: 10_000 });
    expect(table.avertissements).toContainEqual({ code: 'departements_ecartes', valeur: 1, repere: null });
  });

  it('keeps it when there is nothing else, and says that rates are too low', () => {
    const { table, ligne } = ehpads([ehpad('03001', 50)]);
    expect(ligne.territoires.map(({ code }) => code)).toEqual(['03001']);
    expect(table.avertissements.map(({ code }) => code)).toContain('departements_incomplets');
  });

  it('is not mistaken for the ground of reach, whichever was asked for first', () => {
    const socle = createMonde({ communes: COMMUNES, regions: REGIONS, etablissements: ENTIERE });
    readTerrain(socle);
    expect(computeTerrain(socle, null).incomplets).toEqual([]);
  });

  it('gives maps the same rates as the table', () => {
    const socle = createMonde({ communes: COMMUNES, regions: REGIONS, etablissements: ENTIERE });
    const decoupage = decouper(socle, 'commune');
    const { valeurs } = computeTauxTerritoires(socle, decoupage, 'ehpad', {
      etendue: computeTerrain(socle, null),
    });
    expect([...valeurs]).toEqual(ehpads(ENTIERE).ligne.territoires.map(({ taux }) => taux));
  });

  it('counts only what is inside the extent', () => {
    const { ligne } = ehpads(ENTIERE, {
      etendue: {
        communes: Uint8Array.from([1, 0, 0, 0]),
        etablissements: new Uint8Array(ENTIERE.length).fill(1),
      },
    });
    expect(ligne.territoires.map(({ code }) => code)).toEqual(['01001']);
    expect(ligne.ensemble).toMatchObject({ etablissements: 1, places: 500, population: 5000, taux: 100 });
    // The references are those of the whole all the same.
    expect(ligne.references.find(({ genre }) => genre === 'departement')?.valeur).toBe(80);
  });
});
