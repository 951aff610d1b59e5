import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFichierSource } from '../../../src/ingest/fichier-source';
import { importFichiers } from '../../../src/ingest/import-fichiers';
import { AnalyseurXml, decoderXml, lireAttribut } from '../../../src/ingest/tableur/analyseur-xml';
import { importer, reference } from '../ingest/aide';
import { creerOds, creerXlsx } from './aide';

const LIGNES = ['finess', 'nom', 'categorie']
  .map((t) => `<c t="inlineStr"><is><t>${t}</t></is></c>`)
  .join('')
  .replace(/^/, '<row>')
  .concat(
    '</row>',
    ...Array.from(
      { length: 30 },
      (_, k) =>
        `<row><c t="inlineStr"><is><t>0300000${10 + k}</t></is></c><c t="s"><v>0</v></c><c><v>500</v></c></row>`,
    ),
  );
const XLSX = creerXlsx({ feuille: LIGNES, textes: '<si><t>EHPAD é &amp; "x"</t></si>' });
const ODS = creerOds(
  `<table:table table:name="a">${[
    'finess;nom;categorie',
    ...Array.from({ length: 30 }, (_, k) => `0300000${10 + k};é;500`),
  ]
    .map(
      (ligne) =>
        `<table:table-row>${ligne
          .split(';')
          .map((t) => `<table:table-cell office:value-type="string"><text:p>${t}</text:p></table:table-cell>`)
          .join('')}</table:table-row>`,
    )
    .join('')}</table:table>`,
);

test('wherever the pieces of a text are cut, tags and texts are the same', () => {
  const xml =
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><x:a b="1>2" c=\'"\'><!-- <d> -->é &lt;<![CDATA[ <e/> ]]><f/>g</x:a>';
  const lire = (morceaux: readonly string[]) => {
    const vus: string[] = [];
    let texte = '';
    const vider = () => {
      if (texte !== '') vus.push(`texte ${texte}`);
      texte = '';
    };
    const analyseur = new AnalyseurXml({
      ouvrir: (nom, attributs) => {
        vider();
        vus.push(`ouvrir ${nom}${attributs}`);
      },
      fermer: (nom) => {
        vider();
        vus.push(`fermer ${nom}`);
      },
      texte: (lu) => {
        texte += decoderXml(lu);
      },
    });
    for (const morceau of morceaux) analyseur.pousser(morceau);
    analyseur.finir();
    return vus;
  };
  const attendu = lire([xml]);
  expect(attendu).toContain('texte é < <e/> ');
  fc.assert(
    fc.property(fc.array(fc.nat(xml.length), { maxLength: 12 }), (coupures) => {
      const bornes = [0, ...coupures.sort((a, b) => a - b), xml.length];
      expect(lire(bornes.slice(1).map((fin, k) => xml.slice(bornes[k], fin)))).toEqual(attendu);
    }),
  );
});

test('an attribute is found by its whole name, whatever its quotes', () => {
  expect(lireAttribut(' table:name="a&amp;b" name=\'c\'', 'name')).toBe('c');
  expect(lireAttribut(' r = "B2"', 'r')).toBe('B2');
  expect(lireAttribut(' xr="1"', 'r')).toBeNull();
  expect(lireAttribut(' r="1', 'r')).toBeNull();
});

test('a workbook with bytes changed or cut: no crash, a balanced account, nothing wrongly kept', async () => {
  const mutation = fc.tuple(fc.nat(2_000), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(XLSX, ODS),
      fc.array(mutation, { maxLength: 8 }),
      fc.nat(300),
      async (bon, mutations, fin) => {
        const copie = bon.slice(0, bon.length - (fin > 200 ? fin : 0));
        for (const [rang, octet] of mutations) copie[rang % copie.length] = octet;
        const { rapports } = await importer([copie]);
        for (const { lignes, acceptees, rejetees, aCorrespondre, anomalies } of rapports) {
          expect(lignes).toBe(acceptees + rejetees);
          if (acceptees === 0 && !aCorrespondre)
            expect(anomalies.some(({ severite }) => severite === 'erreur')).toBe(true);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('a long workbook gives way and stops when it is cancelled', async () => {
  const lignes = Array.from(
    { length: 60_000 },
    (_, k) =>
      `<row><c t="inlineStr"><is><t>0${30_000_000 + k}</t></is></c><c><v>${(k * 7919) % 100_003}</v></c></row>`,
  );
  const octets = creerXlsx({ feuille: `${LIGNES}${lignes.join('')}`, textes: '<si><t>x</t></si>' });
  const controleur = new AbortController();
  const avancees: number[] = [];
  const lecture = importFichiers([createFichierSource('a.xlsx', octets)], null, reference, {
    fictive: false,
    signal: controleur.signal,
    surProgression: ({ lignes }) => {
      avancees.push(lignes);
      if (lignes > 0) controleur.abort();
    },
  });
  await expect(lecture).rejects.toMatchObject({ name: 'AbortError' });
  expect(Math.max(...avancees)).toBeLessThan(60_000);
});
