import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Correspondance } from '../../../src/domain/table/correspondance';
import { createFichierSource } from '../../../src/ingest/fichier-source';
import { importFichiers } from '../../../src/ingest/import-fichiers';
import { examineFichier } from '../../../src/workers/examen';
import { type Contenu, compterCodes, importer, reference } from '../ingest/aide';
import { creerOds, creerXlsx } from './aide';

const octets = (texte: string) => new TextEncoder().encode(texte);

function lireSelon(contenu: Contenu, correspondance: Correspondance) {
  const bytes = typeof contenu === 'string' ? octets(contenu) : contenu;
  return importFichiers([createFichierSource('a', bytes, { correspondance })], null, reference, {
    fictive: false,
  });
}

const examiner = (contenu: Contenu, demande = {}) =>
  examineFichier(
    { nom: 'a', contenu: typeof contenu === 'string' ? octets(contenu) : contenu },
    { feuille: null, genre: null, ...demande },
    reference,
  );

const ETABLISSEMENTS = [
  ['finess', 'nom', 'categorie', 'code_commune', 'places'],
  ['030000012', 'EHPAD Les Tilleuls', '500', '03190', '62'],
  ['030000020', 'ESAT', '246', '03190', '30'],
];

describe('one way of reading a table', () => {
  test('CSV, XLSX and ODS of the same rows give the same offer and the same account', async () => {
    const csv = ETABLISSEMENTS.map((ligne) => ligne.join(';')).join('\n');
    const xlsx = await writeXlsx({ sheets: [{ name: 'a', rows: ETABLISSEMENTS }] });
    const ods = creerOds(
      `<table:table table:name="a">${ETABLISSEMENTS.map(
        (ligne) =>
          `<table:table-row>${ligne.map((t) => `<table:table-cell office:value-type="string"><text:p>${t}</text:p></table:table-cell>`).join('')}</table:table-row>`,
      ).join('')}</table:table>`,
    );
    const lus = await Promise.all([csv, xlsx, ods].map((contenu) => importer([contenu])));
    for (const { offre, rapports } of lus) {
      expect(offre).toEqual(lus[0]?.offre);
      expect(rapports[0]).toMatchObject({ genre: 'table', lignes: 2, acceptees: 2, aCorrespondre: false });
      expect(rapports[0]?.anomalies).toEqual(lus[0]?.rapports[0]?.anomalies);
    }
  });

  test('a table nobody can name is neither read nor refused: its columns have to be told', async () => {
    const { rapports, sources } = await importer(['fruit;prix\npomme;1\n']);
    expect(rapports[0]).toMatchObject({ aCorrespondre: true, lignes: 0, acceptees: 0 });
    expect(compterCodes(rapports[0])).toEqual({ colonnes_a_nommer: 1 });
    expect(sources.lots).toHaveLength(0);
  });

  test('it is then read as told, from the line told', async () => {
    const texte = 'Export du 3 mai;;;\nn°;intitulé maison;type;insee\n030000012;EHPAD;500;03190\n';
    const correspondance: Correspondance = {
      genre: 'etablissements',
      feuille: null,
      ligneEntete: 2,
      liens: ['numeroEt', 'nom', 'categorie', 'codeCommune'].map((champ, colonne) => ({ colonne, champ })),
    };
    const { offre, rapports } = await lireSelon(texte, correspondance);
    expect(rapports[0]).toMatchObject({ genre: 'table', aCorrespondre: false, acceptees: 1 });
    expect(offre.etablissements.nombre).toBe(1);
    const incomplete = { ...correspondance, liens: correspondance.liens.slice(1) };
    const refus = await lireSelon(texte, incomplete);
    expect(compterCodes(refus.rapports[0])).toEqual({ colonnes_incompletes: 1 });
    expect(refus.rapports[0]?.aCorrespondre).toBe(true);
  });

  test('a mapping naming unknown fields or columns is followed for the rest', async () => {
    const { rapports } = await lireSelon('a;b;c\n030000012;EHPAD;500\n', {
      genre: 'etablissements',
      feuille: null,
      ligneEntete: 1,
      liens: [
        { colonne: 0, champ: 'numeroEt' },
        { colonne: 1, champ: 'nom' },
        { colonne: 2, champ: 'inventé' },
        { colonne: 99, champ: 'categorie' },
      ],
    });
    expect(rapports[0]?.acceptees).toBe(1);
  });

  test('two readings of one table can be kept side by side, read together or not', async () => {
    const texte = new TextEncoder().encode('a;b\n030000012;3\n');
    const lire = (champ: string): Correspondance => ({
      genre: 'indicateurs',
      feuille: null,
      ligneEntete: 1,
      liens: [
        { colonne: 0, champ: 'numeroFiness' },
        { colonne: 1, champ },
      ],
    });
    const sources = ['nb_cdi', 'gmp', 'gmp'].map((champ) =>
      createFichierSource('a', texte, { cle: champ, correspondance: lire(champ) }),
    );
    const { rapports } = await importFichiers(sources, null, reference, { fictive: false });
    expect(rapports.map(({ acceptees }) => acceptees)).toEqual([1, 1, 0]);
  });

  test('two sheets of a workbook are two contents', async () => {
    const xlsx = await writeXlsx({
      sheets: [
        { name: 'une', rows: ETABLISSEMENTS },
        { name: 'deux', rows: [ETABLISSEMENTS[0] as string[], ['030000038', 'SSIAD', '354', '03190', '20']] },
      ],
    });
    const { rapports, sources } = await importer([xlsx]);
    expect(compterCodes(rapports[0]).feuilles_non_lues).toBe(1);
    const source = createFichierSource('a', xlsx, {
      correspondance: {
        genre: 'etablissements',
        feuille: 'deux',
        ligneEntete: 1,
        liens: ['numeroEt', 'nom', 'categorie', 'codeCommune', 'places'].map((champ, colonne) => ({
          colonne,
          champ,
        })),
      },
    });
    const { offre } = await importFichiers([source], sources, reference, { fictive: false });
    expect(offre.etablissements.nombre).toBe(3);
  });
});

describe('a table is looked at before it is read', () => {
  test('first rows, types, blanks and what is proposed', async () => {
    const examen = await examiner('Structure;Note\n030780100;1,5\n030780118;\n');
    expect(examen).toMatchObject({
      feuilles: [],
      ligneEntete: 1,
      genre: 'indicateurs',
      signature: 'structure|note',
    });
    expect(examen?.apercu).toEqual([
      ['030780100', '1,5'],
      ['030780118', ''],
    ]);
    expect(examen?.colonnes.map(({ type, partVide, propose }) => [type, partVide, propose])).toEqual([
      ['code', 0, { champ: 'numeroFiness', raison: 'contenu' }],
      ['nombre', 0.5, { champ: 'autre', raison: 'contenu' }],
    ]);
    expect(examen?.proposition?.liens).toEqual([
      { colonne: 0, champ: 'numeroFiness' },
      { colonne: 1, champ: 'autre' },
    ]);
  });

  test('a kind asked for is proposed even when nothing of it is there', async () => {
    const examen = await examiner('fruit;prix\npomme;1\n', { genre: 'ght' });
    expect(examen).toMatchObject({ genre: 'ght', proposition: null });
    expect(examen?.colonnes.every(({ propose }) => propose === null)).toBe(true);
  });

  test('sheets of a workbook, the best one first shown', async () => {
    const xlsx = await writeXlsx({
      sheets: [
        {
          name: 'Notes',
          rows: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
        { name: 'Offre', rows: ETABLISSEMENTS },
      ],
    });
    expect(await examiner(xlsx)).toMatchObject({
      feuilles: ['Notes', 'Offre'],
      feuille: 'Offre',
      genre: 'etablissements',
    });
    expect(await examiner(xlsx, { feuille: 'Notes' })).toMatchObject({ feuille: 'Notes' });
    expect(await examiner(xlsx, { feuille: 'absente' })).toBeNull();
  });

  test('Windows-1252, gzip in a zip: the same table; anything else is no table', async () => {
    const latin = Uint8Array.from('Libell\u00e9;n\u00b0\nx;1\n', (c) => c.charCodeAt(0));
    expect((await examiner(latin))?.colonnes[0]?.nom).toBe('Libellé');
    expect((await examiner(zipSync({ 'b.csv': latin })))?.colonnes).toHaveLength(2);
    for (const autre of [
      '',
      '%PDF-1.4',
      '{"type":"FeatureCollection","features":[]}',
      'finess;etalab;94;2021-01-08\n',
    ])
      expect(await examiner(autre)).toBeNull();
  });
});

describe('hostile workbooks', () => {
  const ligne = (contenu: string) => creerXlsx({ feuille: contenu });
  test.each<[string, Uint8Array, string]>([
    [
      'a sheet cut in a tag',
      ligne('<row><c t="inlineStr"><is><t>finess</t></is></c><c r="'),
      'classeur_abime',
    ],
    [
      'text that never ends',
      ligne(
        '<row><c><v>'.concat(
          Array.from({ length: 600_000 }, (_, k) => (k * 2_654_435_761) % 1_000_000_007).join(''),
        ),
      ),
      'classeur_abime',
    ],
    ['no sheet at all', creerXlsx({ feuille: '', classeur: '' }), 'classeur_sans_tableau'],
    [
      'a binary workbook',
      zipSync({ '[Content_Types].xml': octets('<Types/>'), 'xl/workbook.bin': octets('x') }),
      'classeur_non_lu',
    ],
    [
      'a text document',
      zipSync({ mimetype: octets('application/vnd.oasis.opendocument.text'), 'content.xml': octets('<a/>') }),
      'classeur_sans_tableau',
    ],
    [
      'a part that is not UTF-8',
      zipSync({ mimetype: octets(''), 'content.xml': Uint8Array.of(60, 97, 62, 0xff, 0xfe, 60) }),
      'classeur_abime',
    ],
    [
      'rows repeated beyond any sheet',
      creerOds(
        `<table:table table:name="a">${['finess', 'nb_cdi']
          .map(
            (nom) =>
              `<table:table-cell office:value-type="string"><text:p>${nom}</text:p></table:table-cell>`,
          )
          .join('')
          .replace(
            /^.*$/,
            '<table:table-row>$&</table:table-row>',
          )}${'<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'.repeat(3)}</table:table>`,
      ),
      'trop_de_lignes',
    ],
  ])('%s is refused with its reason', async (_, contenu, code) => {
    const { rapports } = await importer([contenu]);
    expect(rapports[0]?.acceptees).toBe(0);
    expect(Object.keys(compterCodes(rapports[0]))).toContain(code);
  });

  test('a sheet that unpacks beyond measure is stopped', async () => {
    const bombe = zipSync({
      '[Content_Types].xml': octets('<Types/>'),
      'xl/workbook.xml': octets('<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': octets(
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="s.xml"/></Relationships>',
      ),
      'xl/s.xml': octets(`<worksheet><sheetData>${' '.repeat(80_000_000)}`),
    });
    const { rapports } = await importer([bombe]);
    expect(compterCodes(rapports[0])).toEqual({ bombe_decompression: 1 });
  });

  test('names that reach for the prototype or for another folder are names', async () => {
    const { rapports } = await importer([
      creerXlsx({
        classeur:
          '<sheets><sheet name="../../__proto__" r:id="__proto__"/><sheet name="constructor" r:id="rId1"/></sheets>',
        feuille:
          '<row><c t="inlineStr"><is><t>__proto__</t></is></c><c t="inlineStr"><is><t>&lt;script&gt;</t></is></c></row><row><c><v>1</v></c><c><v>2</v></c></row>',
      }),
    ]);
    expect(compterCodes(rapports[0])).toEqual({ colonnes_a_nommer: 1 });
  });
});
