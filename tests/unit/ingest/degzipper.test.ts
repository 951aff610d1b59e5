import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { degzipperNode } from '../../../src/cli/degzipper-node';
import { degzipperNavigateur } from '../../../src/ingest/degzipper-natif';
import { egeStructure, fichierStructures, pmej } from '../../aide/finess-json';
import { compterCodes, fichier, importer, structureEt } from './aide';

const CSV = fichier(structureEt());
const JSON_FINESS = fichierStructures({ pmej: [pmej({ etablissements: [egeStructure()] })] });
const octets = (contenu: string | Buffer): Uint8Array => new Uint8Array(gzipSync(contenu));

describe.each([
  ['the browser', degzipperNavigateur],
  ['Node', degzipperNode],
])('the gunzip of %s', (_, degzipper) => {
  test.each([
    ['a classic file', octets(CSV)],
    ['a current file', octets(JSON_FINESS)],
    [
      'two members after each other',
      Uint8Array.of(...octets(CSV), ...octets(`${structureEt({ 1: '030000020' })}\n`)),
    ],
    ['bytes after the end', Uint8Array.of(...octets(CSV), 1, 2, 3)],
    ['a cut file', octets(CSV).subarray(0, -12)],
    ['a cut current file', octets(JSON_FINESS).subarray(0, -300)],
    ['a damaged file', octets(CSV).map((o, k) => (k === 60 ? o ^ 0xff : o))],
  ])('%s gives what ours gives', async (_nom, contenu) => {
    const notre = await importer([contenu]);
    const sien = await importer([contenu], null, { degzipper });
    expect(sien.offre).toEqual(notre.offre);
    expect(sien.rapports).toEqual(notre.rapports);
  });

  test('is left as soon as the reading is cancelled', async () => {
    const controleur = new AbortController();
    const longue = octets(
      fichier(
        ...Array.from({ length: 60_000 }, (_, k) =>
          structureEt({ 1: String(30_000_000 + k).padStart(9, '0') }),
        ),
      ),
    );
    const lecture = importer([longue], null, {
      degzipper,
      signal: controleur.signal,
      surProgression: () => controleur.abort(),
    });
    await expect(lecture).rejects.toThrow(/abort/i);
  });
});

test.each([undefined, degzipperNavigateur, degzipperNode])('a bomb is stopped by any', async (degzipper) => {
  const bombe = octets(Buffer.alloc(40_000_000, 'a;b\n'));
  const { rapports, offre } = await importer([bombe], null, degzipper === undefined ? {} : { degzipper });
  expect(compterCodes(rapports[0])).toEqual({ bombe_decompression: 1 });
  expect(offre.etablissements.nombre).toBe(0);
});
