import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTexte } from '../../../src/domain/shared/colonne-texte';
import { cleFiness, texteFiness } from '../../../src/ingest/champs';
import { SEVERITES } from '../../../src/ingest/codes';
import type { RapportFichier } from '../../../src/ingest/contrat';
import { Empreinte } from '../../../src/ingest/empreinte';
import { type ReceveurLignes, Tokeniseur } from '../../../src/ingest/tokeniseur';
import { aplatir, fichier, geolocalisation, importer, structureEt } from './aide';

/** What every account must satisfy, whatever was read. */
function verifierCompte(rapport: RapportFichier | undefined): void {
  if (!rapport) throw new Error('got no account, expected one');
  expect(rapport.lignes).toBe(rapport.acceptees + rapport.rejetees);
  expect(rapport.acceptees).toBeGreaterThanOrEqual(0);
  expect(rapport.rejetees).toBeGreaterThanOrEqual(0);
  for (const anomalie of rapport.anomalies)
    expect(anomalie.code in SEVERITES || anomalie.code === '').toBe(true);
  // A rejected record has its reason; a refused file too.
  const erreurs = rapport.anomalies.filter((a) => a.severite === 'erreur').length;
  if (rapport.rejetees > 0 || (rapport.lignes === 0 && !rapport.aCorrespondre))
    expect(erreurs).toBeGreaterThan(0);
}

const numero = fc.integer({ min: 0, max: 30 }).map((n) => `0300000${String(n).padStart(2, '0')}`);
const ligneValide = fc.oneof(
  fc
    .record({
      numero,
      nom: fc.constantFrom('A', 'B', '"C ""D"""'),
      maj: fc.constantFrom('2020-01-01', '2021-01-07', ''),
      places: numero,
    })
    .map((r) => structureEt({ 1: r.numero, 3: r.nom, 30: r.maj })),
  fc
    .record({
      numero,
      x: fc.constantFrom('726000', '727000', ''),
      date: fc.constantFrom('2020-01-01', '2021-01-04'),
    })
    .map((r) => geolocalisation(r.numero, r.x, r.x === '' ? '' : '6608000', 'LAMBERT_93', r.date)),
  fc
    .record({ numero, n: fc.integer({ min: 0, max: 9 }), c: fc.constantFrom('711', '436') })
    .map((r) =>
      [
        'equipementsocial',
        r.numero,
        '924',
        '',
        '11',
        '',
        r.c,
        '',
        '',
        String(r.n),
        '',
        '',
        '',
        '',
        '',
        'N',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        'N',
        '',
        '',
        '',
      ].join(';'),
    ),
  numero.map(
    (n) => `structureej;${n};NOM ${n};;;;;;;;;190;03000 MOULINS;03;ALLIER;;21;;;;260000000;;2001-01-01`,
  ),
);

test('any bytes: no crash, a balanced account, a reason for what is rejected', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (octets) => {
      const { rapports } = await importer([octets, new Uint8Array(gzipSync(octets))]);
      rapports.forEach(verifierCompte);
    }),
    { numRuns: 150 },
  );
});

test('any text behind a FINESS first line: every non-empty record is counted once', async () => {
  const morceau = fc.oneof(
    fc.constantFrom(
      ';',
      '\n',
      '\r\n',
      '"',
      '""',
      ' ',
      'structureet;',
      'geolocalisation;',
      'équipement',
      '030000012',
      '\u0000x'.slice(1),
    ),
    fc.string({ maxLength: 8 }),
    ligneValide,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(morceau, { maxLength: 40 }), async (morceaux) => {
      const texte = fichier(...ligne(morceaux.join('')));
      const { rapports } = await importer([texte]);
      verifierCompte(rapports[0]);
      if (!texte.includes('"') && !/\r(?!\n)/.test(texte) && rapports[0]?.encodage === 'utf-8') {
        const attendues = texte
          .split('\n')
          .slice(1)
          .filter((l) => l.replace(/[;\s]/g, '') !== '');
        expect(rapports[0].lignes).toBe(attendues.length);
      }
    }),
    { numRuns: 300 },
  );
});

const ligne = (texte: string): string[] => texte.split('\n');

test('a valid file with bytes changed, cut or doubled: no crash, a balanced account', async () => {
  const octets = new TextEncoder().encode(
    fichier(
      ...Array.from({ length: 20 }, (_, k) => structureEt({ 1: `0300000${10 + k}` })),
      geolocalisation(),
    ),
  );
  const mutation = fc.tuple(fc.nat(octets.length - 1), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(mutation, { minLength: 1, maxLength: 20 }),
      fc.nat(octets.length),
      async (mutations, fin) => {
        const copie = octets.slice(0, octets.length - (fin % 200));
        for (const [rang, octet] of mutations) if (rang < copie.length) copie[rang] = octet;
        const { rapports } = await importer([copie, copie.subarray(copie.length >> 1)]);
        rapports.forEach(verifierCompte);
      },
    ),
    { numRuns: 200 },
  );
});

test('the order of rows and of files, and how they are grouped, changes nothing to the offer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(ligneValide, { minLength: 1, maxLength: 40 }),
      fc.infiniteStream(fc.nat()),
      async (lignes, hasard) => {
        const melangees = [...lignes]
          .map((l) => ({ l, cle: hasard.next().value }))
          .sort((a, b) => a.cle - b.cle)
          .map(({ l }) => l);
        const droit = await importer([fichier(...lignes)]);
        const melange = await importer([fichier(...melangees)]);
        expect(aplatir(melange.offre)).toEqual(aplatir(droit.offre));
        expect(melange.rapports[0]?.acceptees).toBe(droit.rapports[0]?.acceptees);
        verifierCompte(droit.rapports[0]);

        const sections = ['structureet', 'geolocalisation', 'structureej', 'equipementsocial'].map((s) =>
          fichier(...lignes.filter((l) => l.startsWith(s))),
        );
        const ensemble = await importer(sections);
        expect(aplatir(ensemble.offre)).toEqual(aplatir((await importer([...sections].reverse())).offre));
        let un: Awaited<ReturnType<typeof importer>> | null = null;
        for (const section of [...sections].reverse()) un = await importer([section], un?.sources ?? null);
        expect(un && aplatir(un.offre)).toEqual(aplatir(ensemble.offre));
      },
    ),
    { numRuns: 60 },
  );
});

test('cutting the text into pieces anywhere gives the same records', () => {
  const texte = fc
    .array(fc.constantFrom('a', ';', '\n', '\r\n', '"', '""', '"x;y"', '"l1\nl2"', 'é'), { maxLength: 60 })
    .map((m) => m.join(''));
  fc.assert(
    fc.property(texte, fc.array(fc.nat(200), { maxLength: 8 }), (entier, coupes) => {
      const bornes = [0, ...coupes.map((c) => c % (entier.length + 1)).sort((a, b) => a - b), entier.length];
      expect(tokeniser(bornes.slice(1).map((fin, k) => entier.slice(bornes[k], fin)))).toEqual(
        tokeniser([entier]),
      );
    }),
    { numRuns: 1000 },
  );
});

function tokeniser(morceaux: readonly string[]): unknown[] {
  const recu: unknown[] = [];
  const receveur: ReceveurLignes = {
    ligne: (champs, n) => recu.push([n, ...champs]),
    guillemetIsole: (n) => recu.push(['guillemet', n]),
    ligneTropLongue: (n) => recu.push(['longue', n]),
    plausible: () => true,
  };
  const tokeniseur = new Tokeniseur(';', false, receveur);
  for (const morceau of morceaux) tokeniseur.pousser(morceau);
  tokeniseur.finir();
  return recu;
}

test('the digest depends on every byte, not on how the stream is cut', () => {
  const empreinte = (...morceaux: Uint8Array[]): string => {
    const e = new Empreinte();
    for (const morceau of morceaux) e.ajouter(morceau);
    return e.lire();
  };
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 200 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (octets, coupe, rang, ecart) => {
        const k = coupe % octets.length;
        expect(empreinte(octets.subarray(0, k), octets.subarray(k))).toBe(empreinte(octets));
        const autre = octets.slice();
        autre[rang % octets.length] = (autre[rang % octets.length] as number) ^ ecart;
        expect(empreinte(autre)).not.toBe(empreinte(octets));
        expect(empreinte(octets)).toMatch(/^[0-9a-f]{32}$/);
      },
    ),
  );
});

test('FINESS keys sort like their text and give it back', () => {
  const texte = fc
    .tuple(
      fc.constantFrom(...'0123456789'),
      fc.constantFrom(...'0129ABZ'),
      fc.integer({ min: 0, max: 9_999_999 }),
    )
    .map(([a, b, n]) => `${a}${b}${String(n).padStart(7, '0')}`);
  fc.assert(
    fc.property(texte, texte, (a, b) => {
      expect(texteFiness(cleFiness(a))).toBe(a === '000000000' ? '' : a);
      expect(Math.sign(cleFiness(a) - cleFiness(b))).toBe(a === b ? 0 : a < b ? -1 : 1);
      expect(cleFiness(a)).toBeLessThan(2 ** 32);
    }),
  );
});

test('every name read is the one written', async () => {
  const nom = fc
    .string({ unit: fc.constantFrom('A', 'É', '’', '"', ';', ' ', 'ŒŸ', '\n'), minLength: 1, maxLength: 12 })
    .filter((n) => n.trim() === n);
  await fc.assert(
    fc.asyncProperty(fc.array(nom, { minLength: 1, maxLength: 20 }), async (noms) => {
      const lignes = noms.map((n, k) =>
        structureEt({ 1: `0300000${10 + k}`, 3: `"${n.replaceAll('"', '""')}"` }),
      );
      const { offre } = await importer([fichier(...lignes)]);
      expect(noms.map((_, k) => readTexte(offre.etablissements.nom, k))).toEqual(noms);
    }),
    { numRuns: 200 },
  );
});

test('line ends of Windows and blank lines leave no trace in the records', () => {
  expect(tokeniser(['a;b\r\n\r\n"c";d\r\ne;"f"\r\n'])).toEqual([
    [1, 'a', 'b'],
    [3, 'c', 'd'],
    [4, 'e', 'f'],
  ]);
});
