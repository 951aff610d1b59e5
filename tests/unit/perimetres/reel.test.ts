import { beforeAll, describe, expect, test } from 'vitest';
import { findHopitauxGht } from '../../../src/domain/cooperation/find-hopitaux-ght';
import type { Groupement } from '../../../src/domain/cooperation/groupement';
import { buildContours, createFondContours } from '../../../src/domain/territoire/build-contours';
import { computePerimetres } from '../../../src/domain/territoire/compute-perimetres';
import { createDecoupage } from '../../../src/domain/territoire/create-decoupage';
import { createBassins, createBassinsGht } from '../../../src/domain/territoire/decoupage-calcule';
import type { PerimetreGht } from '../../../src/domain/territoire/perimetres';
import type { Socle } from '../../../src/domain/territoire/socle';
import type { ResultatLecture } from '../../../src/ingest/resultat';
import { CORPUS } from '../../aide/corpus';
import { createGhtEssai } from '../../aide/ght-essai';
import { importer } from '../ingest/aide';
import { CONTOURS, COORDONNEES, couchesDe, createSocleDe, lireCorpus, NATIONAL_2021 } from './aide';
import { aire, dedans, listDefauts } from './geometrie';

/** As many as there are. */
const GHT = 135;

interface Territoire {
  readonly lu: ResultatLecture;
  readonly socle: Socle;
}

describe.skipIf(CORPUS === null)('the nation, with shipped and with official positions', () => {
  const territoires = new Map<string, Territoire>();
  let groupements: readonly Groupement[] = [];
  const de = (nom: string): Territoire => territoires.get(nom) as Territoire;

  beforeAll(async () => {
    for (const [nom, complements] of [
      ['livre', []],
      ['coordonnees', [COORDONNEES]],
      ['contours', [CONTOURS, COORDONNEES]],
    ] as const) {
      const lu = await importer([NATIONAL_2021, ...complements].map(lireCorpus));
      territoires.set(nom, { lu, socle: createSocleDe(lu) });
    }
    groupements = createGhtEssai(de('coordonnees').socle, GHT);
  }, 300_000);

  test.each(['livre', 'coordonnees', 'contours'])(
    'attraction areas of the GHT are valid, never overlap and hold their hospitals: %s',
    (nom) => {
      const { lu, socle } = de(nom);
      const couches = couchesDe(lu);
      const fond = createFondContours(socle, couches);
      expect(fond.nature).toBe(nom === 'contours' ? 'officiels' : 'approches');
      const { perimetres, communesHors } = computePerimetres({ socle, groupements, fond, couches }, 'bassin');
      expect(perimetres).toHaveLength(GHT);
      expect(perimetres.flatMap(({ polygones }) => listDefauts(polygones ?? []))).toEqual([]);
      // Only the communes without a point are in none.
      expect(communesHors.length).toBeLessThan(10);
      // The nation, in square degrees: overlaps would make more of it, gaps less.
      const total = perimetres.reduce((somme, { polygones }) => somme + aire(polygones ?? []), 0);
      expect(total).toBeGreaterThan(71.2);
      expect(total).toBeLessThan(71.7);
      const perdus = listPerdus(socle, perimetres, groupements);
      // One of 2,700 stands in an estuary, nearer to the outline than any cape can be drawn.
      expect(perdus.length).toBeLessThanOrEqual(nom === 'contours' ? 1 : 0);
    },
    300_000,
  );

  test.each(['livre', 'coordonnees', 'contours'])(
    'territories of every level have valid outlines that never overlap: %s',
    (nom) => {
      const { lu, socle } = de(nom);
      const couches = couchesDe(lu);
      const fond = createFondContours(socle, couches);
      for (const niveau of ['region', 'departement', 'epci', 'bassin', 'commune'] as const) {
        const decoupage = createDecoupage(
          socle,
          { niveau, bassins: { critere: 'habitants', seuil: 10_000 } },
          { groupements: [], zonages: [] },
        );
        const { formes } = buildContours(socle, decoupage, fond, couches);
        expect(formes).toHaveLength(decoupage.codes.length);
        expect(formes.flatMap(listDefauts), niveau).toEqual([]);
        const total = formes.reduce((somme, forme) => somme + aire(forme), 0);
        expect(total, niveau).toBeGreaterThan(71.2);
        expect(total, niveau).toBeLessThan(71.7);
      }
    },
    300_000,
  );

  test('official positions move few communes from one basin or GHT to another', () => {
    const comparer = (
      decoupageDe: (socle: Socle) => { codes: readonly string[]; parCommune: Int32Array },
    ) => {
      const [avant, apres] = [decoupageDe(de('livre').socle), decoupageDe(de('coordonnees').socle)];
      const { communes } = de('livre').lu;
      const plaines = Array.from(communes.code.keys()).filter((i) => communes.genre[i] === 0);
      const code = ({ codes, parCommune }: typeof avant, i: number) => codes[parCommune[i] as number] ?? '';
      const changent = plaines.filter((i) => code(avant, i) !== code(apres, i));
      const habitants = (lignes: readonly number[]) =>
        lignes.reduce((somme, i) => somme + Math.max(0, communes.population[i] as number), 0);
      return {
        communes: Math.round((changent.length / plaines.length) * 1000) / 1000,
        habitants: Math.round((habitants(changent) / habitants(plaines)) * 1000) / 1000,
      };
    };
    const ghts = (socle: Socle) => createBassinsGht(socle, findHopitauxGht(socle.contexte, groupements));
    const bilan = {
      bassins: comparer((socle) => createBassins(socle, 'habitants', 10_000)),
      ght: comparer(ghts),
    };
    console.log('Communes et habitants qui changent de territoire :', JSON.stringify(bilan));
    expect(bilan.bassins.communes).toBeLessThan(0.25);
    expect(bilan.bassins.habitants).toBeLessThan(0.12);
    expect(bilan.ght.communes).toBeLessThan(0.2);
    expect(bilan.ght.habitants).toBeLessThan(0.1);
  }, 120_000);
});

/** Hospitals outside the perimeter of their GHT, those that share their very point with another GHT apart. */
function listPerdus(
  { contexte }: Socle,
  perimetres: readonly PerimetreGht[],
  groupements: readonly Groupement[],
): readonly string[] {
  const { longitude, latitude } = contexte.offre.etablissements;
  const parPoint = new Map<string, Set<string>>();
  const parId = new Map(perimetres.map((perimetre) => [perimetre.id, perimetre]));
  const ghts = findHopitauxGht(contexte, groupements);
  for (const { groupement, hopitaux } of ghts)
    for (const i of hopitaux) {
      const cle = `${longitude[i]} ${latitude[i]}`;
      parPoint.set(cle, (parPoint.get(cle) ?? new Set()).add(groupement.id));
    }
  return ghts.flatMap(({ groupement: { id }, hopitaux }) =>
    hopitaux.flatMap((i) => {
      const point = [longitude[i] as number, latitude[i] as number] as const;
      if (Number.isNaN(point[0]) || parPoint.get(point.join(' '))?.size !== 1) return [];
      return dedans(parId.get(id)?.polygones ?? [], point) ? [] : [`${id} ${point.join(' ')}`];
    }),
  );
}
