import { performance } from 'node:perf_hooks';
import { expect, test, vi } from 'vitest';
import type { ProgressionLecture } from '../../../src/ingest/contrat';
import { createFichierSource } from '../../../src/ingest/fichier-source';
import { importFichiers } from '../../../src/ingest/import-fichiers';
import { fichier, geolocalisation, importer, reference, source, structureEt } from './aide';

const GRAND = fichier(
  ...Array.from({ length: 20_000 }, (_, k) => structureEt({ 1: `03${String(k).padStart(7, '0')}` })),
  ...Array.from({ length: 20_000 }, (_, k) => geolocalisation(`03${String(k).padStart(7, '0')}`)),
);

test('the event loop turns all along, and progress counts bytes and rows', async () => {
  const etapes: ProgressionLecture[] = [];
  let tours = 0;
  let fini = false;
  const tourner = (): void => {
    tours += 1;
    if (!fini) setImmediate(tourner);
  };
  setImmediate(tourner);
  const octets = new TextEncoder().encode(GRAND);
  const { offre } = await importFichiers(
    [source('a', octets), source('b', fichier(structureEt()))],
    null,
    reference,
    {
      fictive: true,
      surProgression: (p) => etapes.push(p),
    },
  );
  fini = true;
  expect(offre.etablissements.nombre).toBe(20_000);
  expect(offre.fictive).toBe(true);
  // More turns than files: the work was cut, not run in one go.
  expect(tours).toBeGreaterThan(5);
  for (let k = 1; k < etapes.length; k += 1) {
    expect(etapes[k]?.octetsLus).toBeGreaterThanOrEqual(etapes[k - 1]?.octetsLus as number);
    expect(etapes[k]?.octetsLus).toBeLessThanOrEqual(etapes[k]?.octetsTotal as number);
  }
  expect(etapes.at(-1)).toMatchObject({
    etape: 'assemblage',
    octetsLus: etapes[0]?.octetsTotal,
    lignes: 40_001,
  });
});

test('work never holds the loop for long: each stretch ends soon after its slice of time', async () => {
  // The clock jumps 20 ms at each look: whoever looks at it must give way at once.
  let heure = 0;
  const horloge = vi.spyOn(performance, 'now').mockImplementation(() => {
    heure += 20;
    return heure;
  });
  let tours = 0;
  let fini = false;
  const tourner = (): void => {
    tours += 1;
    if (!fini) setImmediate(tourner);
  };
  setImmediate(tourner);
  await importer([GRAND]);
  fini = true;
  horloge.mockRestore();
  // 4 MB in pieces of 32 kB, then the joins by blocks of about a thousand rows.
  expect(tours).toBeGreaterThan(150);
});

test('cancel: before, during the reading, during the joining; the reason comes back and nothing changed', async () => {
  const deja = await importer([fichier(structureEt())]);
  const avant = structuredClone(deja.sources.lots);
  const raison = new Error('annulé par l’utilisateur');
  const options = { fictive: false };
  await expect(
    importFichiers([source('a', GRAND)], deja.sources, reference, {
      ...options,
      signal: AbortSignal.abort(raison),
    }),
  ).rejects.toBe(raison);
  for (const etape of ['lecture', 'assemblage'] as const) {
    const arret = new AbortController();
    const surProgression = (p: ProgressionLecture): void => {
      if (p.etape === etape && (etape === 'assemblage' || p.lignes > 0)) arret.abort(raison);
    };
    await expect(
      importFichiers([source('a', GRAND)], deja.sources, reference, {
        ...options,
        signal: arret.signal,
        surProgression,
      }),
    ).rejects.toBe(raison);
  }
  expect(deja.sources.lots).toEqual(avant);
});

test('a cancel that comes as a message is heard at the end of a slice of work, in whatever stage', async () => {
  // The clock jumps 20 ms at each look: every look ends a slice.
  let regards = 0;
  const horloge = vi.spyOn(performance, 'now').mockImplementation(() => {
    regards += 1;
    return regards * 20;
  });
  const raison = new Error('annulé par l’utilisateur');
  for (const etape of ['lecture', 'assemblage'] as const) {
    const arret = new AbortController();
    let demande = 0;
    const surProgression = (p: ProgressionLecture): void => {
      if (demande > 0 || p.etape !== etape || p.lignes === 0) return;
      demande = regards;
      setImmediate(() => arret.abort(raison));
    };
    const options = { fictive: false, signal: arret.signal, surProgression };
    await expect(importFichiers([source('a', GRAND)], null, reference, options)).rejects.toBe(raison);
    // The one that gives way, and what the piece under way still looks at.
    expect(regards - demande).toBeLessThanOrEqual(4);
  }
  horloge.mockRestore();
});

test('a Blob is read slice by slice like bytes', async () => {
  // Beyond one slice of the Blob.
  const octets = new TextEncoder().encode(GRAND).subarray(0, 1_500_000);
  const [a, b] = await Promise.all(
    [new Blob([octets]), octets].map((contenu) =>
      importFichiers([createFichierSource('a', contenu)], null, reference, { fictive: false }),
    ),
  );
  expect(a?.rapports).toEqual(b?.rapports);
  expect(a?.rapports[0]?.acceptees).toBeGreaterThan(5000);
});

test('an import does not change the offer or the sources it started from', async () => {
  const premier = await importer([fichier(structureEt(), geolocalisation())]);
  const offre = structuredClone(premier.offre);
  const lots = structuredClone(premier.sources.lots);
  await importer(
    [fichier(structureEt({ 3: 'AUTRE', 30: '2022-01-01' }), structureEt({ 1: '010000012' }))],
    premier.sources,
  );
  expect(premier.offre).toEqual(offre);
  expect(premier.sources.lots).toEqual(lots);
});
