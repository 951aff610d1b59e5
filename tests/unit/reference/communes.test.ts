import { beforeAll, describe, expect, it } from 'vitest';
import { findCommune, PRECISIONS, type TableCommunes } from '../../../src/domain/territoire/commune';
import type { Reference } from '../../../src/reference/contrat';
import { loadReference } from '../../../src/reference/load-reference';
import { lireDisque } from './lire-disque';

let reference: Reference;
let communes: TableCommunes;

beforeAll(async () => {
  reference = await loadReference(lireDisque);
  communes = reference.communes;
});

function lignesPlaines(departement?: string): number[] {
  return Array.from({ length: communes.nombre }, (_, i) => i).filter(
    (i) =>
      communes.genre[i] === 0 && (departement === undefined || communes.codeDepartement[i] === departement),
  );
}

function countPrecision(lignes: readonly number[], precision: (typeof PRECISIONS)[number]): number {
  return lignes.filter((i) => communes.precision[i] === PRECISIONS.indexOf(precision)).length;
}

function read(code: string) {
  const i = findCommune(communes, code);
  return {
    nom: communes.nom[i],
    population: communes.population[i],
    codesPostaux: communes.codesPostaux[i],
    epci: communes.nomsEpci.get(communes.codeEpci[i] as string),
    region: communes.codeRegion[i],
    rang: communes.rangChefLieu[i],
    parent: communes.code[communes.parent[i] as number],
    precision: PRECISIONS[communes.precision[i] as number],
  };
}

describe('committed commune table', () => {
  it('holds every commune once, in INSEE order, and the rows attached to one', () => {
    expect(lignesPlaines()).toHaveLength(34_969);
    expect(communes.genre.filter((genre) => genre === 1)).toHaveLength(45);
    expect(communes.code).toHaveLength(communes.nombre);
    expect(communes.code.every((code, i) => i === 0 || code > (communes.code[i - 1] as string))).toBe(true);
    expect(communes.code.every((code) => /^(\d\d|2[AB])\d{3}$/.test(code))).toBe(true);
  });

  it('attaches each arrondissement, déléguée and associée to a plain commune of its département', () => {
    for (let i = 0; i < communes.nombre; i += 1) {
      const parent = communes.parent[i] as number;
      expect(parent >= 0).toBe(communes.genre[i] !== 0);
      if (parent < 0) continue;
      expect(communes.genre[parent]).toBe(0);
      expect(communes.codeEpci[i]).toBe(communes.codeEpci[parent]);
    }
  });

  it('has the points that were measured: real, approximate, none, shared', () => {
    const lignes = lignesPlaines();
    expect(countPrecision(lignes, 'commune')).toBe(14_755);
    expect(countPrecision(lignes, 'commune_approchee')).toBe(20_117);
    expect(countPrecision(lignes, 'aucune')).toBe(97);
    const parPoint = new Map<string, number>();
    for (const i of lignes) {
      const point = `${communes.longitude[i]} ${communes.latitude[i]}`;
      if (point !== 'NaN NaN') parPoint.set(point, (parPoint.get(point) ?? 0) + 1);
    }
    expect([...parPoint.values()].filter((nombre) => nombre > 1).reduce((a, b) => a + b, 0)).toBe(20_374);
  });

  it('has the shares of real points known for the Finistère and the Allier', () => {
    expect(countPrecision(lignesPlaines('29'), 'commune')).toBe(235);
    expect(lignesPlaines('29')).toHaveLength(277);
    expect(countPrecision(lignesPlaines('03'), 'commune')).toBe(124);
    expect(lignesPlaines('03')).toHaveLength(317);
  });

  it('covers nine inhabitants in ten with a real point', () => {
    const sum = (lignes: readonly number[]) =>
      lignes.reduce((somme, i) => somme + Math.max(0, communes.population[i] as number), 0);
    const lignes = lignesPlaines();
    const part =
      sum(lignes.filter((i) => communes.precision[i] === PRECISIONS.indexOf('commune'))) / sum(lignes);
    expect(part).toBeGreaterThan(0.89);
    expect(part).toBeLessThan(0.91);
  });

  it('reads communes of every kind', () => {
    expect(read('29151')).toEqual({
      nom: 'Morlaix',
      population: 15_194,
      codesPostaux: '29600',
      epci: 'CA Morlaix Communauté',
      region: '53',
      rang: 1,
      parent: undefined,
      precision: 'commune',
    });
    expect(read('75113')).toMatchObject({
      parent: '75056',
      codesPostaux: '75013',
      precision: 'commune_approchee',
    });
    expect(read('13208')).toMatchObject({ parent: '13055', precision: 'commune' });
    expect(read('69383')).toMatchObject({
      nom: 'Lyon 3e Arrondissement',
      parent: '69123',
      precision: 'commune',
    });
    expect(read('2A004')).toMatchObject({ nom: 'Ajaccio', rang: 3 });
    expect(read('97611')).toMatchObject({ nom: 'Mamoudzou', region: '06', precision: 'commune' });
    expect(read('97701')).toMatchObject({ nom: 'Saint-Barthélemy', epci: undefined, precision: 'aucune' });
  });

  it('keeps a postcode with its own département when the row above has the same ending', () => {
    // Gard ends with 30230, Haute-Garonne begins with 31230: stored endings are equal, postcodes are not.
    expect(read('31001').codesPostaux).toBe('31230');
    for (let i = 0; i < communes.nombre; i += 1) {
      expect(communes.codesPostaux[i]).toMatch(/^(\d{5}( \d{5})*)?$/);
    }
  });

  it('has one chef-lieu for each département, of which eighteen lead a region', () => {
    const parDepartement = new Map<string, number>();
    for (const i of lignesPlaines()) {
      const departement = communes.codeDepartement[i] as string;
      if ((communes.rangChefLieu[i] as number) >= 2)
        parDepartement.set(departement, (parDepartement.get(departement) ?? 0) + 1);
    }
    for (const { code, contour } of reference.departements) {
      if (contour.length > 0) expect([code, parDepartement.get(code)]).toEqual([code, 1]);
    }
    const avecContour = new Set(
      reference.departements.filter(({ contour }) => contour.length > 0).map(({ code }) => code),
    );
    const regions = lignesPlaines().filter(
      (i) => communes.rangChefLieu[i] === 3 && avecContour.has(communes.codeDepartement[i] as string),
    );
    expect(regions).toHaveLength(18);
    expect(regions.map((i) => communes.nom[i])).toEqual(
      expect.arrayContaining(['Paris', 'Rennes', 'Ajaccio', 'Mamoudzou']),
    );
  });

  it('names its producers and licences', () => {
    expect(communes.sources.map(({ producteur, licence }) => `${producteur}: ${licence}`)).toEqual([
      'INSEE, DGCL, La Poste: Licence Ouverte 2.0',
      'GeoNames: CC BY 4.0',
      'Natural Earth: Domaine public',
    ]);
  });
});

describe('committed départements', () => {
  it('has a closed outline for the 101 départements and none for the eight collectivities', () => {
    const sans = reference.departements.filter(({ contour }) => contour.length === 0);
    expect(reference.departements).toHaveLength(109);
    expect(sans.map(({ code }) => code)).toEqual(['975', '977', '978', '984', '986', '987', '988', '989']);
    for (const { contour, nom, nomRegion } of reference.departements) {
      expect(nom).not.toBe('');
      expect(nomRegion).not.toBe('');
      for (const anneau of contour.flat()) {
        expect(anneau.length).toBeGreaterThanOrEqual(4);
        expect(anneau[0]).toEqual(anneau.at(-1));
      }
    }
  });

  it('keeps the vertices neighbours share', () => {
    const sommets = (code: string) =>
      new Set(
        reference.departements
          .find((departement) => departement.code === code)
          ?.contour.flat(2)
          .map(String),
      );
    const [allier, creuse] = [sommets('03'), sommets('23')];
    expect([...allier].filter((sommet) => creuse.has(sommet)).length).toBeGreaterThan(10);
  });
});
