import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TAUX } from '../../../src/domain/equipement/catalogue';
import { computeEquipement } from '../../../src/domain/equipement/compute-equipement';
import type { TableCommunes } from '../../../src/domain/territoire/commune';
import { computePopulation } from '../../../src/domain/territoire/compute-population';
import type { Socle } from '../../../src/domain/territoire/socle';
import { sumPopulation } from '../../../src/domain/territoire/sum-population';
import { loadPopulation } from '../../../src/reference/load-population';
import { loadTauxReferences } from '../../../src/reference/load-taux-references';
import { reference } from '../ingest/aide';
import { createMonde, decouper, type EtablissementEssai } from './monde';

const lire = async (nom: string) => new Uint8Array(await readFile(join('data', nom)));
const insee = await loadPopulation(lire);
const publiees = await loadTauxReferences(lire);

/** The real population of some départements by age, one commune each, and the establishments of a test. */
function createFrance(departements: readonly string[], etablissements: readonly EtablissementEssai[]): Socle {
  const regions = Object.fromEntries(
    reference.departements.map(({ code, codeRegion }) => [code, codeRegion]),
  );
  return createMonde({
    communes: departements.map((code, k) => {
      const ages = insee.get(code);
      if (ages === undefined) return expect.fail(`no population for ${code}`);
      return {
        code: code.length === 3 ? `${code}01` : `${code}001`,
        population: ages.moins20Ans + ages.de20A59Ans + ages.de60A74Ans + ages.plus75Ans,
        point: [2 + (k % 10) / 10, 45 + Math.floor(k / 10) / 10] as const,
      };
    }),
    regions,
    population: insee,
    etablissements,
  });
}

/** `total` places shared between `parts` establishments. */
function partager(total: number, parts: number, categorie: string, communes: readonly string[]) {
  return Array.from({ length: parts }, (_, k) => ({
    categorie,
    commune: communes[k % communes.length] as string,
    places: Math.floor(total / parts) + (k < total % parts ? 1 : 0),
  }));
}

/** Communes of the whole country, each as often as it has 5,000 inhabitants: what a real offer is spread like. */
const CODES = [...insee.keys()];
const PARTOUT = CODES.flatMap((code) => {
  const ages = insee.get(code);
  const habitants = ages === undefined ? 0 : Object.values(ages).reduce((a: number, b: number) => a + b, 0);
  return Array.from({ length: Math.ceil(habitants / 5000) }, () =>
    code.length === 3 ? `${code}01` : `${code}001`,
  );
});

describe('published rates, from their published inputs', () => {
  it.each([
    ['ime', '183', 833, 3.6],
    ['sessad', '182', 777, 3.3],
    ['itep', '186', 146, 0.6],
  ] as const)('Alpes-Maritimes 2022, %s', (taux, categorie, places, attendu) => {
    const socle = createFrance(['06'], partager(places, 9, categorie, ['06001']));
    const { lignes } = computeEquipement({
      socle,
      decoupage: decouper(socle, 'departement'),
      etendue: null,
      publiees,
    });
    const ligne = lignes.find((candidate) => candidate.taux === taux);
    expect(ligne?.ensemble).toMatchObject({ places, population: 232_500 });
    expect(ligne?.ensemble.taux?.toFixed(1)).toBe(attendu.toFixed(1));
    expect(ligne?.territoires.map(({ code, taux: valeur }) => [code, valeur])).toEqual([
      ['06', ligne?.ensemble.taux],
    ]);
  });

  it('France 2022: ESAT 3.6 and all adults 10.5 per thousand aged 20 to 59', () => {
    const esat = partager(118_902, PARTOUT.length, '246', PARTOUT);
    // The rest of the 350,006 places, whatever their category.
    const autres = partager(350_006 - 118_902, PARTOUT.length, '446', PARTOUT);
    const socle = createFrance(CODES, [...esat, ...autres]);
    const { lignes } = computeEquipement({
      socle,
      decoupage: decouper(socle, 'departement'),
      etendue: null,
      publiees,
      reference: 'nation',
    });
    const lire2 = (id: string) => lignes.find(({ taux }) => taux === id);
    expect(lire2('esat')?.ensemble.places).toBe(118_902);
    expect(lire2('esat')?.ensemble.taux?.toFixed(1)).toBe('3.6');
    expect(lire2('adultes_ensemble')?.ensemble.taux?.toFixed(1)).toBe('10.5');
    // The nation computed on the loaded data is the whole itself.
    expect(lire2('esat')?.ensemble).toMatchObject({ ratio: 1, ecartPlaces: 0 });
  });

  it('France 2021: the stocks financed by health insurance give the published whole for elderly people', () => {
    const socle = createFrance(CODES, [
      ...partager(613_937, PARTOUT.length, '500', PARTOUT),
      ...partager(30_249, PARTOUT.length, '362', PARTOUT),
      ...partager(3_839, PARTOUT.length, '207', PARTOUT),
      ...partager(127_262, PARTOUT.length, '354', PARTOUT),
      ...partager(120_369, PARTOUT.length, '202', PARTOUT),
    ]);
    const { lignes } = computeEquipement({
      socle,
      decoupage: decouper(socle, 'region'),
      etendue: null,
      publiees,
    });
    const ensemble = lignes.find(({ taux }) => taux === 'pa_ensemble')?.ensemble;
    // CNSA, 2021: 118 per thousand.
    expect(Math.abs((ensemble?.taux ?? 0) - 118)).toBeLessThan(1);
  });
});

describe('shipped reference values', () => {
  it('are about rates of the catalogue, positive and with a source', () => {
    const ids = new Set<string>(TAUX.map(({ id }) => id));
    for (const { taux, valeur, annee, source } of publiees) {
      expect(ids.has(taux)).toBe(true);
      expect(valeur).toBeGreaterThan(0);
      expect(annee).toMatch(/^20\d\d$/);
      expect(source).not.toBe('');
    }
  });

  it('worked out from stocks are those stocks over the shipped population', () => {
    const codes = [...insee.keys()];
    const somme = (estDedans: (code: string) => boolean): number =>
      codes.reduce((total, code) => total + (estDedans(code) ? (insee.get(code)?.plus75Ans ?? 0) : 0), 0);
    const habitants = { france: somme(() => true), metropole: somme((code) => code.length === 2) };
    const stocks = publiees.filter(({ calculee, source }) => calculee && source.includes('places)'));
    expect(stocks).toHaveLength(8);
    for (const { valeur, perimetre, source } of stocks) {
      const places = Number(/\(([\d\u202f]+) places\)/.exec(source)?.[1]?.replace(/\u202f/g, ''));
      expect(valeur).toBe(Number(((1000 * places) / habitants[perimetre]).toFixed(1)));
    }
  });

  it('come published first', () => {
    for (const { id } of TAUX) {
      const natures = publiees.filter(({ taux }) => taux === id).map(({ calculee }) => calculee);
      expect(natures).toEqual([...natures].sort((a, b) => Number(a) - Number(b)));
    }
  });
});

describe('population of the shipped tables', () => {
  const { communes } = reference;
  const population = computePopulation(communes, insee, null);

  it('gives each département its commune populations, whole, and its INSEE shares', () => {
    const decoupage = decoupageDepartements(communes);
    const somme = (comptee: 'total' | 'plus75') =>
      sumPopulation(communes, population, comptee, decoupage.groupes, decoupage.codes.length).habitants;
    const [totaux, ages] = [somme('total'), somme('plus75')];
    let verifies = 0;
    decoupage.codes.forEach((code, t) => {
      const parts = insee.get(code);
      if (parts === undefined) return;
      const tous = parts.moins20Ans + parts.de20A59Ans + parts.de60A74Ans + parts.plus75Ans;
      expect((ages[t] as number) / (totaux[t] as number)).toBeCloseTo(parts.plus75Ans / tous, 9);
      verifies += 1;
    });
    expect(verifies).toBe(101);
  });

  it('counts Paris, Lyon and Marseille once', () => {
    const decoupage = decoupageDepartements(communes);
    const totaux = sumPopulation(communes, population, 'total', decoupage.groupes, decoupage.codes.length);
    const paris = totaux.habitants[decoupage.codes.indexOf('75')] as number;
    expect(paris).toBe(communes.population[communes.code.indexOf('75056')]);
    expect(totaux.habitants.reduce((a, b) => a + (b || 0), 0)).toBeGreaterThan(67e6);
    expect(totaux.habitants.reduce((a, b) => a + (b || 0), 0)).toBeLessThan(70e6);
  });
});

function decoupageDepartements({ codeDepartement, nombre }: TableCommunes) {
  const codes = [...new Set(codeDepartement)].sort();
  const groupes = Int32Array.from({ length: nombre }, (_, i) => codes.indexOf(codeDepartement[i] as string));
  return { codes, groupes };
}
