import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Offre } from '../../../src/domain/etablissement/offre';
import { readCode } from '../../../src/domain/shared/colonne-code';
import { readTexte } from '../../../src/domain/shared/colonne-texte';
import { PRECISIONS } from '../../../src/domain/territoire/commune';
import { CORPUS, fichierCorpus } from '../../aide/corpus';
import { compterCodes, importer, octets1252 } from './aide';
import { inverseLambert93, inverseUtm } from './formules';

const lire = (chemin: string): Uint8Array => new Uint8Array(readFileSync(fichierCorpus('finess', chemin)));
const HISTORIQUE = 'historique-2021/etalab-cs1100507-reconstitue-20210108-';
const ECHANTILLON = 'echantillon-2026-08/etalab-cs11005';

/** Row of a FINESS number, by reading the column from its start. */
function trouver(offre: Offre, numero: string): number {
  for (let k = 0; k < offre.etablissements.nombre; k += 1) {
    if (readTexte(offre.etablissements.numeroFiness, k) === numero) return k;
  }
  return -1;
}

/** An account made without our readers: non-empty lines but the first. */
function lignesNonVides(octets: Uint8Array): number {
  return (
    new TextDecoder('latin1')
      .decode(octets)
      .split('\n')
      .filter((l) => l.trim() !== '').length - 1
  );
}

/** Coordinates of the geolocalisation section, read by hand (no quote in that section). */
function coordonnees(octets: Uint8Array): Map<string, readonly [number, number, string]> {
  const lignes = new TextDecoder('latin1')
    .decode(octets)
    .split('\n')
    .filter((l) => l.startsWith('geolocalisation;'));
  const positions = new Map<string, readonly [number, number, string]>();
  for (const ligne of lignes) {
    const [, numero, x, y, crs] = ligne.split(';') as [string, string, string, string, string];
    if (x !== '') positions.set(numero, [Number(x), Number(y), crs]);
  }
  return positions;
}

describe.skipIf(CORPUS === null)('fichiers classiques réels', () => {
  test.each([
    ['03-allier', 581, '03'],
    ['23-creuse', 263, '23'],
  ])(
    '%s: every establishment, placed where an independent formula puts it',
    async (nom, nombre, departement) => {
      const octets = lire(`${HISTORIQUE}${nom}.csv`);
      const { offre, rapports } = await importer([octets]);
      const e = offre.etablissements;
      expect(e.nombre).toBe(nombre);
      expect(rapports[0]).toMatchObject({
        genre: 'finess_etablissements',
        encodage: 'windows-1252',
        dateDonnees: '2021-01-08',
        lignes: 2 * nombre,
        acceptees: 2 * nombre,
        rejetees: 0,
      });
      expect(rapports[0]?.lignes).toBe(lignesNonVides(octets));
      const attendues = coordonnees(octets);
      for (let k = 0; k < e.nombre; k += 1) {
        const [x, y] = attendues.get(readTexte(e.numeroFiness, k)) as readonly [number, number, string];
        const [lon, lat] = inverseLambert93(x, y);
        // 1e-7 degree is about a centimetre.
        expect(Math.abs((e.longitude[k] as number) - lon)).toBeLessThan(1e-7);
        expect(Math.abs((e.latitude[k] as number) - lat)).toBeLessThan(1e-7);
        expect(readCode(e.departement, k)).toBe(departement);
      }
    },
  );

  test('the national file: 95,333 establishments, 9 without coordinates, exact account, overseas too', async () => {
    const octets = new Uint8Array(gunzipSync(lire(`${HISTORIQUE}national.csv.gz`)));
    const { offre, rapports } = await importer([octets]);
    const e = offre.etablissements;
    const rapport = rapports[0];
    expect(e.nombre).toBe(95_333);
    expect(rapport?.lignes).toBe(lignesNonVides(octets));
    expect(rapport).toMatchObject({ lignes: 190_666, acceptees: 190_666, rejetees: 0 });
    expect(compterCodes(rapport)).toMatchObject({ coordonnees_absentes: 9, categorie_fermee: 12 });
    const source = PRECISIONS.indexOf('source');
    expect(e.precision.filter((p) => p !== source).length).toBe(9);
    const attendues = coordonnees(octets);
    let pire = 0;
    for (let k = 0; k < e.nombre; k += 1) {
      const position = attendues.get(readTexte(e.numeroFiness, k));
      if (!position) continue;
      const [x, y, crs] = position;
      const zone = /^UTM_([NS])(\d\d)$/.exec(crs);
      const [lon, lat] = zone ? inverseUtm(x, y, Number(zone[2]), zone[1] === 'S') : inverseLambert93(x, y);
      pire = Math.max(
        pire,
        Math.abs((e.longitude[k] as number) - lon),
        Math.abs((e.latitude[k] as number) - lat),
      );
    }
    expect(pire).toBeLessThan(1e-7);
    // Quoting as PapaParse understands it on the whole text; 0x92 is an apostrophe.
    const noms = Array.from({ length: e.nombre }, (_, k) => readTexte(e.nom, k));
    const texte = new TextDecoder('latin1').decode(octets).replaceAll('\u0092', '’');
    const attendus = Papa.parse<string[]>(texte, { delimiter: ';' }).data.filter(
      (c) => c[0] === 'structureet',
    );
    const parNumero = new Map(attendus.map((c) => [c[1], c[3]]));
    const ecarts = noms.filter((nom, k) => parNumero.get(readTexte(e.numeroFiness, k)) !== nom);
    expect(ecarts).toEqual([]);
    expect(noms.filter((nom) => nom.includes('"')).length).toBeGreaterThan(1000);
    for (let k = 1; k < e.nombre; k += 1) {
      expect(readTexte(e.numeroFiness, k) > readTexte(e.numeroFiness, k - 1)).toBe(true);
    }
  });

  test('the gzipped file gives the same offer and digest as the plain one', async () => {
    const gz = lire(`${HISTORIQUE}national.csv.gz`);
    const a = await importer([gz]);
    const b = await importer([new Uint8Array(gunzipSync(gz))], a.sources);
    expect(a.offre.etablissements.nombre).toBe(95_333);
    expect(compterCodes(b.rapports[0])).toEqual({ fichier_deja_charge: 1 });
    expect(b.offre.etablissements.nombre).toBe(95_333);
  });

  test('the trio of 2026: positions, entities and capacities joined whatever the order of the files', async () => {
    const noms = ['07-reconstitue-20260813', '01-reconstitue-20260813', '05-reconstitue-20260818'];
    const octets = noms.map((nom) => lire(`${ECHANTILLON}${nom}-echantillon.csv`));
    const { offre, rapports } = await importer(octets);
    const e = offre.etablissements;
    expect(e.nombre).toBe(841);
    expect(rapports.map((r) => [r.genre, r.encodage, r.lignes, r.rejetees])).toEqual([
      ['finess_etablissements', 'utf-8', 1682, 0],
      ['finess_entites', 'utf-8', 25, 0],
      ['finess_capacites', 'utf-8', 1600, 0],
    ]);
    expect(compterCodes(rapports[0]).coordonnees_absentes).toBe(252);
    expect(e.precision.filter((p) => p !== PRECISIONS.indexOf('source')).length).toBe(252);
    expect(offre.entites.lue.filter((lue) => lue === 1).length).toBe(25);
    const gestionnaires = offre.entites.nombreEtablissements.filter((n) => n > 0).length;
    expect(gestionnaires).toBe(24);
    // 537 establishments have a capacity; one with mixed rows: 45 installed, else 2 and 38 authorised.
    expect(e.places.filter((p) => !Number.isNaN(p)).length).toBe(537);
    expect(e.places[trouver(offre, etablissementMixte(octets[2] as Uint8Array))]).toBe(85);
    expect(offre.dateDonnees).toBe('2026-08-13');
    const inverse = await importer([...octets].reverse());
    expect(inverse.offre).toEqual(offre);
  });

  test('verbatim overseas rows: INSEE départements, communes that changed code', async () => {
    const { offre, rapports } = await importer([
      lire('extraits-reels/etalab-cs1100502-extrait-outremer-20260512.csv'),
    ]);
    const e = offre.etablissements;
    expect(e.nombre).toBe(14);
    expect(rapports[0]).toMatchObject({ lignes: 14, acceptees: 14, dateDonnees: '2026-05-12' });
    expect(compterCodes(rapports[0])).toEqual({ section_manquante: 1 });
    const departements = Array.from({ length: 14 }, (_, k) => readCode(e.departement, k));
    expect(departements.every((d) => /^(?:01|97[1-8]|98\d)$/.test(d))).toBe(true);
    expect(readCode(e.departement, trouver(offre, '970102018'))).toBe('977');
    expect(readCode(e.departement, trouver(offre, '970100400'))).toBe('978');
  });
});

/** The establishment of the sample whose rows are 45/65, –/2, –/38. */
function etablissementMixte(octets: Uint8Array): string {
  const lignes = new TextDecoder()
    .decode(octets)
    .split('\n')
    .map((l) => l.split(';'));
  return lignes.find((c) => c[0] === 'equipementsocial' && c[9] === '45' && c[18] === '65')?.[1] ?? '';
}

test('octets1252 keeps the high controls of Windows-1252', () => {
  expect(octets1252('\u0092')).toEqual(Uint8Array.of(0x92));
});
