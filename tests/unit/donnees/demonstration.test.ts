import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDemo } from '../../../scripts/data/demo/build-demo';
import { computeCle, createNumeroFiness, createSiren } from '../../../scripts/data/demo/numeros';
import type { Famille } from '../../../src/domain/etablissement/nomenclature';
import { findCommune } from '../../../src/domain/territoire/commune';
import type { Reference } from '../../../src/reference/contrat';
import { FICHIERS_DEMONSTRATION } from '../../../src/reference/demonstration';
import { loadReference } from '../../../src/reference/load-reference';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { lireDisque } from '../reference/lire-disque';

/** The three FINESS files, before the tables that complete them. */
const CLASSIQUES = FICHIERS_DEMONSTRATION.filter((chemin) => chemin.startsWith('demo/finess-'));

let reference: Reference;
let etablissements: string[][];
let positions: string[][];
let entites: string[][];
let capacites: string[][];

async function readClassique(chemin: string): Promise<string[][]> {
  const texte = new TextDecoder('windows-1252').decode(await lireDisque(chemin));
  return Papa.parse<string[]>(texte.trimEnd(), { delimiter: ';' }).data;
}

async function readTable(chemin: string): Promise<Record<string, string>[]> {
  const texte = new TextDecoder().decode(await lireDisque(chemin));
  return Papa.parse<Record<string, string>>(texte.trimEnd(), { delimiter: ';', header: true }).data;
}

beforeAll(async () => {
  reference = await loadReference(lireDisque);
  const [offre, juridiques, places] = (await Promise.all(CLASSIQUES.map(readClassique))) as [
    string[][],
    string[][],
    string[][],
  ];
  etablissements = offre.filter(([section]) => section === 'structureet');
  positions = offre.filter(([section]) => section === 'geolocalisation');
  entites = juridiques.filter(([section]) => section === 'structureej');
  capacites = places.filter(([section]) => section === 'equipementsocial');
});

/** Establishments without the record that is there twice. */
function listUniques(): string[][] {
  return [...new Map(etablissements.map((champs) => [champs[1] as string, champs])).values()];
}

describe('committed demonstration', () => {
  it('is what the seeded script writes, byte for byte', async () => {
    for (const [chemin, contenu] of buildDemo(reference)) {
      expect(contenu.equals(await lireDisque(chemin)), chemin).toBe(true);
    }
  });

  it('has about 420 medico-social and 80 health establishments, some outside the offer, 151 entities', () => {
    const roles = listUniques().map((champs) => reference.nomenclature.categories.get(champs[18] as string));
    const ofFamilles = (...familles: Famille[]): number =>
      roles.filter((c) => c?.ouverte && c.role !== 'exclu' && familles.includes(c.famille)).length;
    expect(
      ofFamilles('personnes_agees', 'adultes_handicapes', 'enfance_handicapee', 'domicile', 'social'),
    ).toBe(420);
    expect(ofFamilles('sanitaire')).toBe(80);
    expect(roles.filter((c) => c?.role === 'exclu')).toHaveLength(43);
    expect(roles.filter((c) => c?.ouverte === false)).toHaveLength(2);
    expect(entites).toHaveLength(151);
  });

  it('has the number of fields of the classic formats, and its date on the first line', async () => {
    expect(etablissements.every((champs) => champs.length === 32)).toBe(true);
    expect(positions.every((champs) => champs.length === 6)).toBe(true);
    expect(entites.every((champs) => champs.length === 23)).toBe(true);
    expect(capacites.every((champs) => champs.length === 28)).toBe(true);
    for (const chemin of CLASSIQUES)
      expect((await lireDisque(chemin)).subarray(0, 28).toString()).toBe('finess;etalab;00;2026-11-02\n');
  });

  it('is in Windows-1252 with the curly apostrophes and quoted names of real files', async () => {
    const octets = Buffer.from(await lireDisque(FICHIERS_DEMONSTRATION[0] as string));
    expect(octets.includes(0x92)).toBe(true);
    expect(octets.includes('"EHPAD ""')).toBe(true);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(octets)).toThrow();
  });

  it('lies in real communes of the Finistère, all but spoilt rows with a position near them', () => {
    for (const champs of listUniques()) {
      expect(champs[13]).toBe('29');
      if (champs[12] !== '')
        expect(findCommune(reference.communes, `29${champs[12]}`)).toBeGreaterThanOrEqual(0);
    }
    expect(positions.filter((champs) => champs[2] === '')).toHaveLength(3);
    expect(new Set(positions.map((champs) => champs[1])).size).toBe(positions.length);
  });

  it('joins: every establishment has its entity, every entity an establishment, every capacity an establishment', () => {
    const numeros = new Set(etablissements.map((champs) => champs[1]));
    const gestionnaires = new Set(etablissements.map((champs) => champs[2]));
    expect([...gestionnaires].sort()).toEqual(entites.map((champs) => champs[1]).sort());
    expect(capacites.every((champs) => numeros.has(champs[1]))).toBe(true);
  });

  it('spreads over the groups of statut juridique', () => {
    const groupes = new Set(
      entites.map((champs) => reference.nomenclature.statuts.get(champs[16] as string)?.groupe),
    );
    expect([...groupes].sort()).toEqual([
      'CCAS_CIAS',
      'COLLECTIVITE',
      'EPS',
      'EP_AUTONOME_MS',
      'GROUPEMENT_PUBLIC',
      'PRIVE_LUCRATIF',
      'PRIVE_NON_LUCRATIF',
    ]);
  });

  it('has several establishments standing at one point', () => {
    const points = positions
      .filter((champs) => champs[2] !== '')
      .map((champs) => `${champs[2]} ${champs[3]}`);
    expect(points.length - new Set(points).size).toBeGreaterThan(20);
  });

  it('invents its numbers: FINESS with a right key, SIREN with a wrong one', () => {
    for (const champs of [...etablissements, ...entites]) {
      const numero = champs[1] as string;
      expect(numero).toMatch(/^2999\d{5}$/);
      expect(computeCle(numero.slice(0, 8))).toBe(Number(numero[8]));
    }
    for (const champs of entites) {
      const siren = champs[20] as string;
      expect(siren).toMatch(/^999\d{6}$/);
      expect(computeCle(siren.slice(0, 8))).not.toBe(Number(siren[8]));
    }
    expect(createNumeroFiness(1)).toBe('299900019');
    expect(createSiren(1)).toHaveLength(9);
  });

  it.skipIf(CORPUS === null)('uses numbers no real establishment or entity bears', () => {
    const octets = gunzipSync(
      readFileSync(
        fichierCorpus('finess/historique-2021/etalab-cs1100507-reconstitue-20210108-national.csv.gz'),
      ),
    );
    expect(octets.includes('structureet;2999')).toBe(false);
    expect(octets.toString('latin1')).not.toMatch(/\nstructureet;[^;]*;2999/);
  });

  it('says fictitious in the files beside it, whose keys exist', async () => {
    const numeros = new Set([...etablissements, ...entites].map((champs) => champs[1]));
    const ght = await readTable('demo/ght.csv');
    expect(ght.length).toBeGreaterThan(5);
    expect(
      ght.every((ligne) => ligne['DENOMINATION GHT']?.includes('FICTIF') && numeros.has(ligne.FINESS)),
    ).toBe(true);
    const indicateurs = await readTable('demo/indicateurs.csv');
    expect(
      indicateurs.every((ligne) => ligne.source === 'données fictives' && numeros.has(ligne.numero_finess)),
    ).toBe(true);
    const population = await readTable('demo/population-communes.csv');
    expect(population).toHaveLength(277);
    for (const { CODGEO, LIBGEO, SOURCE, ...tranches } of population) {
      expect(SOURCE).toBe('données fictives');
      const i = findCommune(reference.communes, CODGEO as string);
      expect(reference.communes.nom[i]).toBe(LIBGEO);
      const effectifs = Object.values(tranches).map(Number);
      expect(effectifs.every((effectif) => effectif >= 0)).toBe(true);
      expect(effectifs.reduce((a, b) => a + b, 0)).toBe(reference.communes.population[i]);
    }
  });
});
