import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ETABLISSEMENTS_MAX } from '../../../src/ingest/constructeur-etablissements';
import type { FichierSource } from '../../../src/ingest/contrat';
import { importFichiers } from '../../../src/ingest/import-fichiers';
import {
  type Contenu,
  compterCodes,
  ENTETE,
  fichier,
  geolocalisation,
  importer,
  reference,
  structureEt,
} from './aide';
import { creerZip } from './creer-zip';

const BON = fichier(structureEt(), geolocalisation());
const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte);
const suite = (texte: string, nombre: number): Uint8Array => octets(texte.repeat(nombre));
const GZ = new Uint8Array(
  gzipSync(
    octets(fichier(...Array.from({ length: 200 }, (_, k) => structureEt({ 1: `0300${10_000 + k}` })))),
  ),
);

function abime(source: Uint8Array): Uint8Array {
  const copie = source.slice();
  copie[copie.length - 6] = (copie[copie.length - 6] as number) ^ 0xff;
  return copie;
}

test.each<[string, Contenu, string]>([
  ['an empty file', '', 'fichier_vide'],
  ['blanks only', ' \n\r\n', 'fichier_vide'],
  ['binary bytes', Uint8Array.from({ length: 5000 }, (_, k) => (k * 37) % 256), 'fichier_binaire'],
  ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'fichier_pdf'],
  [
    'an HTML error page',
    '<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head></html>',
    'fichier_html',
  ],
  ['an XHTML page', '<?xml version="1.0"?><html xmlns="x"><body/></html>', 'fichier_html'],
  ['an XML file', '<?xml version="1.0"?><fluxfiness/>', 'fichier_xml'],
  ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 'fichier_image'],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'classeur_non_lu'],
  [
    'a workbook',
    creerZip([
      ['[Content_Types].xml', octets('<Types/>')],
      ['xl/workbook.xml', octets('<x/>')],
    ]),
    'classeur_sans_tableau',
  ],
  [
    'an OpenDocument sheet',
    creerZip([
      ['mimetype', octets('application/vnd.oasis')],
      ['content.xml', octets('<x/>')],
    ]),
    'classeur_sans_tableau',
  ],
  ['FINESS in JSON', '{"schemaVersion":"1","generatedAt":"x","gco":[],"pmej":[]}', 'aucun_enregistrement'],
  ['a topology without arcs', '{"type":"Topology","objects":{}}', 'json_non_reconnu'],
  ['another JSON', '[1,2,3]', 'json_non_reconnu'],
  ['cut GeoJSON', '{"type":"FeatureCollection","features":[{"type":"Feature"', 'json_invalide'],
  [
    'GeoJSON of points',
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[2,48]}}]}',
    'json_non_reconnu',
  ],
  ['a 7z archive', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'archive_non_lue'],
  ['a cut gzip', GZ.subarray(0, GZ.length - 20), 'archive_tronquee'],
  ['a gzip cut in its header', GZ.subarray(0, 5), 'archive_tronquee'],
  ['a damaged gzip', abime(GZ), 'archive_corrompue'],
  ['a cut zip', creerZip([['a.csv', octets(BON)]]).subarray(0, 60), 'archive_tronquee'],
  ['an empty zip', creerZip([]), 'archive_vide'],
  ['archives in archives', new Uint8Array(gzipSync(gzipSync(gzipSync('a;b')))), 'archive_imbriquee'],
  ['a gzip bomb', new Uint8Array(gzipSync(new Uint8Array(8_000_000))), 'bombe_decompression'],
  ['prose', 'Bonjour,\nvoici le fichier demandé.\n', 'colonnes_non_reconnues'],
  ['a header line alone', `${ENTETE}\n`, 'aucun_enregistrement'],
  ['a table header alone', 'finess;nom;categorie\n', 'aucun_enregistrement'],
])('%s is refused with its reason, and what was loaded stays', async (_, contenu, code) => {
  const avant = await importer([BON]);
  const apres = await importer([contenu], avant.sources);
  expect(apres.rapports).toHaveLength(1);
  expect(apres.rapports[0]?.acceptees).toBe(0);
  expect(compterCodes(apres.rapports[0])[code]).toBe(1);
  expect(apres.rapports[0]?.anomalies.find((a) => a.code === code)?.severite).toBe('erreur');
  expect(apres.offre).toEqual(avant.offre);
  expect(apres.sources.lots).toEqual(avant.sources.lots);
});

test('a bomb in a zip is stopped whatever size its directory announces', async () => {
  const { rapports } = await importer([creerZip([['a.csv', suite('0', 50_000_000)]])]);
  expect(compterCodes(rapports[0])).toEqual({ bombe_decompression: 1 });
});

test('a wrong file beside good ones costs only itself', async () => {
  const { offre, rapports } = await importer([BON, '%PDF-1.4 …', fichier(structureEt({ 1: '030000020' }))]);
  expect(rapports.map((r) => r.acceptees)).toEqual([2, 0, 1]);
  expect(offre.etablissements.nombre).toBe(2);
});

test('every member of a zip has its account, folders and system files left out', async () => {
  const zip = creerZip([
    ['dossier/', new Uint8Array(0)],
    ['__MACOSX/._a', octets('x')],
    ['a.csv', octets(BON)],
    ['b.csv.gz', GZ],
    ['lisez-moi.txt', octets('Bonjour')],
  ]);
  const { offre, rapports } = await importer([zip]);
  expect(rapports.map((r) => [r.nom, r.acceptees])).toEqual([
    ['a › a.csv', 2],
    ['a › b.csv.gz', 200],
    ['a › lisez-moi.txt', 0],
  ]);
  expect(offre.etablissements.nombre).toBe(201);
});

test('the same content twice counts once, under another name or in a later import', async () => {
  const ensemble = await importer([BON, BON]);
  expect(ensemble.rapports.map((r) => [r.lignes, r.acceptees, r.rejetees])).toEqual([
    [2, 2, 0],
    [2, 0, 2],
  ]);
  expect(compterCodes(ensemble.rapports[1])).toEqual({ fichier_deja_charge: 1 });
  const plusTard = await importer([BON], ensemble.sources);
  expect(compterCodes(plusTard.rapports[0])).toEqual({ fichier_deja_charge: 1 });
  expect(plusTard.offre.etablissements.nombre).toBe(1);
});

test('a thousand columns are read when those needed are there', async () => {
  const autres = Array.from({ length: 997 }, (_, k) => `indicateur_${k}`);
  const table = [
    ['finess', 'nom', 'categorie', ...autres].join(';'),
    ['030000012', 'EHPAD', '500', ...autres.map(() => '1')].join(';'),
  ].join('\n');
  const { offre, rapports } = await importer([table]);
  expect(offre.etablissements.nombre).toBe(1);
  expect(compterCodes(rapports[0]).colonnes_ignorees).toBe(1);
  const inconnues = await importer([autres.join(';')]);
  expect(compterCodes(inconnues.rapports[0])).toEqual({ colonnes_non_reconnues: 1 });
  const classique = await importer([fichier(structureEt() + ';x'.repeat(1000))]);
  expect(compterCodes(classique.rapports[0]).colonnes_en_trop).toBe(1);
});

test('a line of megabytes costs one record', async () => {
  const { offre, rapports } = await importer([fichier('x'.repeat(3_000_000), structureEt())]);
  expect(offre.etablissements.nombre).toBe(1);
  expect(rapports[0]).toMatchObject({ lignes: 2, acceptees: 1, rejetees: 1 });
  expect(compterCodes(rapports[0]).ligne_trop_longue).toBe(1);
});

test('a file announced beyond the limit is not even opened', async () => {
  const enorme: FichierSource = {
    nom: 'enorme.csv',
    tailleOctets: 3e9,
    cle: 'enorme',
    correspondance: null,
    flux: () => {
      throw new Error('got a read, expected none');
    },
  };
  const { rapports } = await importFichiers([enorme], null, reference, { fictive: false });
  expect(compterCodes(rapports[0])).toEqual({ fichier_trop_gros: 1 });
});

test('a file that vanished while being read is reported', async () => {
  const disparu: FichierSource = {
    nom: 'disparu.csv',
    tailleOctets: 10,
    cle: 'disparu',
    correspondance: null,
    async *flux() {
      yield octets('finess;');
      throw new DOMException('gone', 'NotFoundError');
    },
  };
  const { rapports } = await importFichiers([disparu], null, reference, { fictive: false });
  expect(compterCodes(rapports[0])).toEqual({ fichier_illisible: 1 });
});

test('a table of more establishments than France has is refused while it is read', async () => {
  const lignes = ['numero_finess;nom;commune'];
  for (let k = 0; k <= ETABLISSEMENTS_MAX; k += 1) {
    lignes.push(`03${String(k).padStart(7, '0')};EHPAD ${k};Moulins`);
  }
  const { rapports, offre } = await importer([lignes.join('\n')]);
  expect(compterCodes(rapports[0])).toEqual({ trop_d_etablissements: 1 });
  expect(rapports[0]?.anomalies[0]?.valeur).toBe(String(ETABLISSEMENTS_MAX));
  expect(offre.etablissements.nombre).toBe(0);
}, 60_000);
