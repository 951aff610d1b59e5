import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TAUX } from '../../../src/domain/equipement/catalogue';
import { computeEquipement } from '../../../src/domain/equipement/compute-equipement';
import type { Contexte } from '../../../src/domain/etablissement/contexte';
import { readCode } from '../../../src/domain/shared/colonne-code';
import { computePopulation } from '../../../src/domain/territoire/compute-population';
import { createSocle, type Socle } from '../../../src/domain/territoire/socle';
import { createFichierSource } from '../../../src/ingest/fichier-source';
import { importFichiers } from '../../../src/ingest/import-fichiers';
import { loadPopulation } from '../../../src/reference/load-population';
import { loadTauxReferences } from '../../../src/reference/load-taux-references';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { reference } from '../ingest/aide';
import { decouper, findNonNombres } from './monde';

const lire = async (nom: string) => new Uint8Array(readFileSync(join('data', nom)));
const insee = await loadPopulation(lire);
const publiees = await loadTauxReferences(lire);

async function socleDe(...fichiers: readonly string[]): Promise<Socle> {
  const { offre, communes } = await importFichiers(
    fichiers.map((nom) => createFichierSource(nom, new Uint8Array(readFileSync(fichierCorpus(nom))))),
    null,
    reference,
    { fictive: false },
  );
  const contexte: Contexte = {
    offre,
    communes,
    nomenclature: reference.nomenclature,
    departements: reference.departements,
  };
  return createSocle({
    contexte,
    densiteHabKm2: new Float32Array(communes.nombre).fill(100),
    population: computePopulation(communes, insee, null),
    temps: { facteurRelief: 1, heuresPleines: false },
    matrices: [],
  });
}

function tableDe(socle: Socle, niveau: 'commune' | 'epci' | 'departement' | 'region') {
  return computeEquipement({ socle, decoupage: decouper(socle, niveau), etendue: null, publiees });
}

/** Places of a row of capacity, 0 when neither is known. */
function installeesOuAutorisees({ offre: { capacites } }: Contexte, k: number): number {
  const installees = capacites.installees[k] as number;
  return (Number.isNaN(installees) ? capacites.autorisees[k] : installees) || 0;
}

const ALLIER = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108-03-allier.csv';
const NATIONAL = 'finess/historique-2021/etalab-cs1100507-reconstitue-20210108-national.csv.gz';
const ECHANTILLON = [
  'finess/echantillon-2026-08/etalab-cs1100507-reconstitue-20260813-echantillon.csv',
  'finess/echantillon-2026-08/etalab-cs1100505-reconstitue-20260818-echantillon.csv',
] as const;

describe.skipIf(CORPUS === null)('Allier, January 2021', () => {
  it('has establishments and inhabitants, no capacity: places and rates are unknown, and said to be', async () => {
    const socle = await socleDe(ALLIER);
    for (const niveau of ['commune', 'epci', 'departement'] as const) {
      const table = tableDe(socle, niveau);
      expect(findNonNombres(table)).toEqual([]);
      expect(table.avertissements.map(({ code }) => code)).toContain('sans_capacites');
      const ehpad = table.lignes[0];
      expect(ehpad?.ensemble).toMatchObject({ places: null, taux: null, ratio: null });
      expect(ehpad?.ensemble.etablissements).toBeGreaterThan(40);
    }
    const { ensemble } = tableDe(socle, 'departement').lignes[0] ?? expect.fail('no line');
    // INSEE: 45,600 aged 75 or more in 2022, shares applied to the commune populations of another year.
    const ages = insee.get('03') ?? expect.fail('no Allier');
    expect(Math.abs((ensemble.population ?? 0) / ages.plus75Ans - 1)).toBeLessThan(0.03);
    expect(ensemble.populationEstimee).toBe(true);
  });

  it('counts the same with the official coordinates: rates rest on communes, not on points', async () => {
    const approchee = await socleDe(ALLIER);
    const officielle = await socleDe(ALLIER, 'geo/communes_2024_coords_pop.csv.gz');
    expect(officielle.mailles.nombre).toBeGreaterThan(approchee.mailles.nombre);
    const lignes = (socle: Socle) =>
      tableDe(socle, 'epci').lignes.map(({ taux, ensemble, territoires }) => [
        taux,
        ensemble.etablissements,
        territoires.map(({ code, etablissements }) => [code, etablissements]),
      ]);
    expect(lignes(officielle)).toEqual(lignes(approchee));
  });
});

describe.skipIf(CORPUS === null)('sample of August 2026, with its capacities', () => {
  it('keeps départements it holds a part of out of references, and says that rates are too low', async () => {
    const socle = await socleDe(...ECHANTILLON);
    const table = tableDe(socle, 'departement');
    expect(findNonNombres(table)).toEqual([]);
    expect(table.avertissements.some(({ code }) => code.startsWith('departements_'))).toBe(true);
    for (const { references } of table.lignes)
      expect(references.find(({ genre }) => genre === 'nation')?.valeur).toBeNull();
  });

  it('splits the places of SSIAD by public, and day care from hosting, without losing any', async () => {
    const { contexte } = await socleDe(...ECHANTILLON);
    const { etablissements: et, capacites } = contexte.offre;
    const par = (categorie: string, garde: (k: number) => boolean): number => {
      let somme = 0;
      for (let i = 0; i < et.nombre; i += 1)
        if (readCode(et.categorie, i) === categorie)
          for (let k = capacites.debut[i] as number; k < (capacites.debut[i + 1] as number); k += 1)
            if (garde(k)) somme += installeesOuAutorisees(contexte, k);
      return somme;
    };
    const { listOffreTaux } = await import('../../../src/domain/equipement/list-offre-taux');
    const { getTaux } = await import('../../../src/domain/equipement/catalogue');
    const places = (id: 'ehpad' | 'ssiad' | 'ssiad_ph', categorie: string): number => {
      const offre = listOffreTaux(contexte, getTaux(id));
      return [...offre.places].reduce(
        (somme, valeur, k) =>
          readCode(et.categorie, offre.etablissement[k] as number) === categorie
            ? somme + (valeur || 0)
            : somme,
        0,
      );
    };
    const publicDe = (k: number): string => readCode(capacites.public, k);
    const ph = par('354', (k) => ['010', '439'].includes(publicDe(k)));
    expect(ph).toBeGreaterThan(0);
    expect(places('ssiad_ph', '354')).toBe(ph);
    expect(places('ssiad', '354')).toBe(par('354', () => true) - ph);
    expect(places('ehpad', '500')).toBe(
      par('500', (k) => !['21', '44', '16'].includes(readCode(capacites.mode, k))),
    );
  });
});

describe.skipIf(CORPUS === null)('France, January 2021', () => {
  it('holds nearly the published numbers of establishments', async () => {
    const socle = await socleDe(NATIONAL);
    const { etablissements: et } = socle.contexte.offre;
    const nombre = (...categories: readonly string[]): number => {
      let somme = 0;
      for (let i = 0; i < et.nombre; i += 1)
        if (et.ferme[i] !== 1 && categories.includes(readCode(et.categorie, i))) somme += 1;
      return somme;
    };
    // DREES, panorama, table 17, 31 December 2021, whole France.
    for (const [categories, publie] of [
      [['500'], 7482],
      [['202'], 2308],
      [['362'], 587],
      [['207'], 299],
      [['354', '209'], 2107],
    ] as const) {
      const ecart = nombre(...categories) / publie - 1;
      expect([categories, Math.abs(ecart) < 0.04]).toEqual([categories, true]);
    }
  });

  it('has every département it holds whole, without a NaN; Mayotte is not in it', async () => {
    const socle = await socleDe(NATIONAL);
    const table = tableDe(socle, 'region');
    expect(table.avertissements.map(({ code }) => code)).not.toContain('departements_incomplets');
    expect(findNonNombres(table)).toEqual([]);
    expect(table.lignes).toHaveLength(TAUX.length);
    const nation = table.lignes[0]?.references.find(({ genre }) => genre === 'nation');
    expect(nation).toMatchObject({ valeur: null, code: 'france' });
    expect(nation?.part).toBeGreaterThan(0.99);
    expect(nation?.part).toBeLessThan(1);
  });
});
