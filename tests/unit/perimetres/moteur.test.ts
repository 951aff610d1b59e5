import { beforeAll, describe, expect, test } from 'vitest';
import { createLecteurNode } from '../../../src/cli/lecteur-node';
import type { NiveauTerritoire, ParametresBassins } from '../../../src/domain/territoire/niveau';
import type { PerimetreGht, Polygones } from '../../../src/domain/territoire/perimetres';
import { assembleExport } from '../../../src/export/format-export';
import { createGeojsonPerimetres } from '../../../src/export/geojson-perimetres';
import { AVIS_TERRITOIRES } from '../../../src/i18n/perimetres';
import { listAvis } from '../../../src/ui/perimetres/AvisTerritoires';
import { createJumeau } from '../../../src/workers/jumeau';
import { carre, collection, feature } from '../territoires/aide';
import { dedans, listDefauts } from './geometrie';

const TEMPS = { facteurRelief: 1, heuresPleines: false } as const;
const ABERS = 'ght:F01';
const octets = (texte: string) => new TextEncoder().encode(texte);

async function ouvrirDemonstration(complements: readonly { nom: string; texte: string }[] = []) {
  const moteur = createJumeau(createLecteurNode('data'));
  await moteur.chargerDemonstration();
  if (complements.length > 0)
    await moteur.importer(complements.map(({ nom, texte }) => ({ nom, contenu: octets(texte) })));
  const lister = (
    niveau: NiveauTerritoire,
    bassins: ParametresBassins = { critere: 'habitants', seuil: 10_000 },
  ) => moteur.demander('territoires', { niveau: { niveau, bassins }, temps: TEMPS });
  const tracer = (mode: 'bassin' | 'officiel' | 'enveloppe') =>
    moteur.demander('perimetres', { mode, temps: TEMPS });
  return { moteur, lister, tracer };
}

type Ouverte = Awaited<ReturnType<typeof ouvrirDemonstration>>;

describe('territories of the demonstration', () => {
  let demo: Ouverte;
  beforeAll(async () => {
    demo = await ouvrirDemonstration();
  });

  test.each(['region', 'departement', 'ght', 'bassin', 'epci'] as const)(
    'every establishment is in one territory of the level %s, and every commune but those without a point',
    async (niveau) => {
      const { territoires, communesHors } = await demo.lister(niveau);
      const total = territoires.reduce((somme, { etablissements }) => somme + etablissements, 0);
      expect(total).toBeGreaterThanOrEqual(544);
      expect(communesHors).toBeLessThanOrEqual(2);
      expect(territoires.map(({ code }) => code)).toEqual(territoires.map(({ code }) => code).sort());
    },
  );

  test('the fewer inhabitants a pole needs, the more basins; none when no commune has so many', async () => {
    const nombre = async (seuil: number) =>
      (await demo.lister('bassin', { critere: 'habitants', seuil })).territoires.length;
    const nombres = await Promise.all([5_000, 10_000, 50_000].map(nombre));
    expect([...nombres].sort((a, b) => b - a)).toEqual(nombres);
    const vide = await demo.lister('bassin', { critere: 'etablissements', seuil: 100_000 });
    expect(vide.territoires).toEqual([]);
    expect(listAvis(vide)).toEqual([AVIS_TERRITOIRES.sansPole]);
  });

  test('a pole is in its own basin', async () => {
    const { territoires } = await demo.lister('bassin', { critere: 'etablissements', seuil: 30 });
    expect(territoires.map(({ nom }) => nom)).toEqual(['Brest', 'Quimper']);
  });

  test('without a table of the user there is no basin of his, and it is said', async () => {
    const sans = await demo.lister('bassin', { critere: 'table', seuil: 0 });
    expect(listAvis(sans)).toEqual([AVIS_TERRITOIRES.sansTable]);
  });

  test('territories without an establishment are counted, never left out', async () => {
    const bassins = await demo.lister('bassin');
    const vides = bassins.territoires.filter(({ etablissements }) => etablissements === 0);
    expect(vides.length).toBeGreaterThan(0);
    expect(listAvis(bassins)).toContain(AVIS_TERRITOIRES.sansEtablissement(vides.length));
  });
});

describe('perimeters of the demonstration', () => {
  let demo: Ouverte;
  beforeAll(async () => {
    demo = await ouvrirDemonstration();
  });

  test('as attraction areas they are valid, share the communes out and hold their hospitals', async () => {
    const { perimetres, communesHors, hopitauxHors, sansContours } = await demo.tracer('bassin');
    expect(perimetres).toHaveLength(2);
    expect(perimetres.flatMap(({ polygones }) => listDefauts(polygones ?? []))).toEqual([]);
    expect(perimetres.map(({ hopitauxDehors }) => hopitauxDehors)).toEqual([0, 0]);
    expect(perimetres.reduce((somme, { communes }) => somme + communes, 0) + communesHors.length).toBe(277);
    expect(new Set(perimetres.map(({ teinte }) => teinte)).size).toBe(2);
    expect(hopitauxHors.every(({ public: eps }) => !eps) || hopitauxHors[0]?.public).toBe(true);
    expect(sansContours).toBe(false);
  });

  test('as envelopes they are convex outlines around their members', async () => {
    const { perimetres } = await demo.tracer('enveloppe');
    for (const { polygones, hopitauxDehors } of perimetres) {
      expect(listDefauts(polygones ?? [])).toEqual([]);
      expect(polygones).toHaveLength(1);
      expect(hopitauxDehors).toBe(0);
    }
  });

  test('official contours that nobody brought are missed, not made up', async () => {
    const { perimetres, sansContours } = await demo.tracer('officiel');
    expect(sansContours).toBe(true);
    expect(perimetres.every(({ polygones }) => polygones === null)).toBe(true);
    expect(perimetres.every(({ communes, population }) => communes === 0 && population === null)).toBe(true);
  });

  test('contours brought are matched by number or by name; those of no GHT are named', async () => {
    const contours = collection([
      feature({ code_ght: 'F01', nom: 'Autre nom' }, [carre(-5.2, 48.2, 1)]),
      feature({ code_ght: 'X', nom: 'Sept Rivières, GHT fictif' }, [carre(-5, 47.5, 0.5)]),
      feature({ code_ght: 'Y', nom: 'GHT Inconnu' }, [carre(2, 47.5, 0.5)]),
    ]);
    const avec = await ouvrirDemonstration([{ nom: 'ght.geojson', texte: contours }]);
    const { perimetres, contoursInconnus, sansContours } = await avec.tracer('officiel');
    expect(sansContours).toBe(false);
    expect(contoursInconnus).toContain('GHT Inconnu');
    const abers = perimetres.find(({ id }) => id === ABERS) as PerimetreGht;
    expect(dedans(abers.polygones as Polygones, [-4.5, 48.5])).toBe(true);
    expect(abers.communes).toBeGreaterThan(50);
    expect(abers.nature).toBe('officiels');
  });

  test('the file holds one valid feature each, and says how it was drawn', async () => {
    const { perimetres } = await demo.tracer('bassin');
    const texte = assembleExport(
      createGeojsonPerimetres({ producteur: 'p', date: null, licence: 'l', fictive: true, sources: [] }),
      perimetres,
    );
    const { features } = JSON.parse(texte) as {
      features: { id: string; geometry: { coordinates: Polygones }; properties: Record<string, unknown> }[];
    };
    expect(features.map(({ id }) => id)).toEqual(perimetres.map(({ id }) => `${id}/perimetre`));
    for (const { geometry, properties } of features) {
      expect(listDefauts(geometry.coordinates)).toEqual([]);
      expect(properties).toMatchObject({ genre_objet: 'perimetre', mode: 'bassin', contours: 'approches' });
    }
  });
});

test('contours of communes that do not match are left aside, and it is said', async () => {
  const contours = collection([
    feature({ insee_com: '29019', nom: 'Brest' }, [carre(-4.55, 48.36, 0.1)]),
    feature({ insee_com: '29232', nom: 'Quimper' }, [carre(-4.15, 47.95, 0.1)]),
  ]);
  const { lister } = await ouvrirDemonstration([{ nom: 'communes.geojson', texte: contours }]);
  const liste = await lister('epci');
  expect(liste.contoursEcartes).toMatchObject({ presentes: 2, attendues: 277 });
  expect(listAvis(liste)[0]).toContain('ne sont pas utilisés');
});
