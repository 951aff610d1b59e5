import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { DetailGroupement } from '../../../src/domain/cooperation/groupement';
import { IndexOffre } from '../../../src/domain/etablissement/index-offre';
import { CSV_GROUPEMENTS } from '../../../src/export/csv-groupements';
import { CSV_SCENARIOS_RETENUS } from '../../../src/export/csv-scenarios-retenus';
import { assembleExport } from '../../../src/export/format-export';
import { createGeojsonGroupements } from '../../../src/export/geojson-ght';
import { writeScenariosJson } from '../../../src/export/scenarios-json';
import { listDetailsGroupements } from '../../../src/workers/cooperations';
import { arbitraireGroupements, FILTRE_VIDE, groupement, membre } from '../cooperations/exemple';
import { arbitraireLignes, createContexte, LIGNE, type Ligne } from '../etablissement/exemple';
import { membre as membreScenario, resultat, scenario } from '../scenarios-ecran/exemple';

const ATTRIBUTION = { producteur: 'P', date: '2026-08-13', licence: 'LO 2.0', fictive: false, sources: [] };
const GEOJSON = createGeojsonGroupements(ATTRIBUTION);

function details(
  groupements: Parameters<typeof listDetailsGroupements>[0]['groupements'],
  lignes: readonly Ligne[],
) {
  const etat = { groupements, index: new IndexOffre(createContexte(lignes)) };
  return listDetailsGroupements(etat, null, FILTRE_VIDE, 0, 1000);
}

function relire(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.slice(1), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  }).data;
}

function ecrire(format: typeof CSV_GROUPEMENTS, liste: readonly DetailGroupement[], pas: number): string {
  let texte = format.debut;
  for (let rang = 0; rang < liste.length; rang += pas)
    texte += format.ecrire(liste.slice(rang, rang + pas), rang);
  return texte + format.fin;
}

const LIGNES = [
  LIGNE,
  { ...LIGNE, numero: '420780003', nom: 'IME', entite: 1, longitude: 4.39, latitude: 45.43 },
];
const GHT = groupement({
  membres: [
    membre('030000011', { role: 'support' }),
    membre('420000022'),
    membre('590000001', { nom: 'CH ABSENT' }),
  ],
});

describe('CSV of groups', () => {
  it('has a row per member, with its support, its presence and where it was read', () => {
    const lignes = relire(assembleExport(CSV_GROUPEMENTS, details([GHT], LIGNES)));
    expect(lignes).toHaveLength(3);
    expect(lignes[0]).toMatchObject({
      id_groupement: 'ght:1',
      groupement: 'ALLIER',
      forme: 'ght',
      libelle_forme: 'Groupement hospitalier de territoire (GHT)',
      support: 'CENTRE HOSPITALIER DE MOULINS',
      numero_ght: '49824516535',
      date_creation: '2016-07-01',
      nombre_membres: '3',
      departements: '03,59',
      source: 'structures.json',
      date_source: '2026-08-13',
      numero_finess_membre: '030000011',
      role: 'support',
      presence: 'dans_le_territoire',
      places_membre: '80',
      longitude: '3,33',
    });
    expect(lignes[2]).toMatchObject({
      membre: 'CH ABSENT',
      presence: 'absent',
      etablissements_membre: '',
      longitude: '',
    });
  });

  it('keeps a group whose members are not published, without claiming that it has none', () => {
    const [ligne, reste] = relire(assembleExport(CSV_GROUPEMENTS, details([groupement()], LIGNES)));
    expect(ligne).toMatchObject({
      id_groupement: 'ght:1',
      nombre_membres: '',
      numero_finess_membre: '',
      role: '',
    });
    expect(reste).toBeUndefined();
  });

  it('neutralises hostile names', () => {
    const noms = ['=HYPERLINK("http://x")', '+33', '@SUM(A1)', '<script>alert(1)</script>;"'];
    const groupements = noms.map((nom, k) =>
      groupement({ id: `table:${k}`, nom, support: nom, membres: [membre('590000001', { nom })] }),
    );
    const lignes = relire(assembleExport(CSV_GROUPEMENTS, details(groupements, LIGNES)));
    for (const ligne of lignes) {
      for (const champ of ['groupement', 'support_juridique', 'membre']) {
        expect(ligne[champ]).not.toMatch(/^[=+\-@]/);
        expect(noms).toContain(ligne[champ]?.replace(/^'/, ''));
      }
    }
  });
});

describe('GeoJSON of groups', () => {
  it('has a point per member, none for a member nowhere, and a line from the support to each other', () => {
    const { features, metadata } = JSON.parse(assembleExport(GEOJSON, details([GHT], LIGNES)));
    expect(metadata).toEqual(ATTRIBUTION);
    const genres = features.map((f: { properties: { genre_objet: string } }) => f.properties.genre_objet);
    expect(genres).toEqual(['membre', 'membre', 'membre', 'lien']);
    expect(features[0]).toMatchObject({
      id: 'ght:1/030000011',
      geometry: { type: 'Point', coordinates: [3.33, 46.56] },
      properties: { groupement: 'ALLIER', role: 'support', numero_finess_site: '030780001' },
    });
    expect(features[2].geometry).toBeNull();
    expect(features[3]).toMatchObject({
      geometry: {
        type: 'LineString',
        coordinates: [
          [3.33, 46.56],
          [4.39, 45.43],
        ],
      },
      properties: { numero_finess_support: '030000011', numero_finess_membre: '420000022' },
    });
  });

  it('is whole however it is sliced, and holds each group and member, for any groups', () => {
    fc.assert(
      fc.property(
        arbitraireLignes,
        arbitraireGroupements,
        fc.integer({ min: 1, max: 5 }),
        (lignes, groupements, pas) => {
          const liste = details(groupements, lignes);
          for (const format of [CSV_GROUPEMENTS, GEOJSON])
            expect(ecrire(format, liste, pas)).toBe(assembleExport(format, liste));
          const { features } = JSON.parse(assembleExport(GEOJSON, liste)) as {
            features: { id: string; properties: { genre_objet: string } }[];
          };
          const sansLiens = features.filter(({ properties }) => properties.genre_objet !== 'lien');
          const attendus = groupements.flatMap(({ id, membres }) =>
            membres.length === 0 ? [id] : membres.map(({ numeroFiness }) => `${id}/${numeroFiness}`),
          );
          expect(sansLiens.map(({ id }) => id).sort()).toEqual(attendus.sort());
          expect(relire(assembleExport(CSV_GROUPEMENTS, liste))).toHaveLength(attendus.length);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('scenarios taken away', () => {
  it('have a row per member, with the note, when they are kept', () => {
    const retenu = {
      scenario: scenario({ membres: [membreScenario(), membreScenario({ numeroFiness: '290000002' })] }),
      note: '=à revoir;\n"vite"',
      retenuLe: '2026-11-22T10:00:00.000Z',
    };
    const lignes = relire(assembleExport(CSV_SCENARIOS_RETENUS, [retenu]));
    expect(lignes.map((l) => l.numero_finess)).toEqual(['290000001', '290000002']);
    expect(lignes[0]).toMatchObject({ id_scenario: 'iso-1', score: '0,5', note: '\'=à revoir;\n"vite"' });
  });

  it('say in JSON the groups that members already share, and nothing when there is none', () => {
    const partage = {
      id: 'ght:1',
      nom: 'ALLIER',
      genre: 'ght' as const,
      gestionnaires: ['a', 'b'],
      tous: true,
    };
    const sans = JSON.parse(writeScenariosJson(resultat([scenario()])));
    expect(sans).not.toHaveProperty('cooperations_existantes');
    const avec = JSON.parse(
      writeScenariosJson(resultat([scenario()], { existants: { 'iso-1': [partage] } })),
    );
    expect(avec.cooperations_existantes).toEqual({ 'iso-1': [partage] });
    expect(avec.scenarios).toEqual(sans.scenarios);
  });
});
