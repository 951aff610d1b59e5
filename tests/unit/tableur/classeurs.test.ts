import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { Cadence } from '../../../src/ingest/cadence';
import type { LigneLue } from '../../../src/ingest/chercher-entete';
import { choisirFeuille, ouvrirClasseur } from '../../../src/ingest/tableur/ouvrir-classeur';
import { lireZip } from '../../../src/ingest/zip';
import { creerOds, creerXlsx } from './aide';

async function lire(octets: Uint8Array, feuille: string | null = null): Promise<readonly LigneLue[]> {
  const lues = await ouvrirClasseur(lireZip(octets), new Cadence());
  const nom = feuille ?? lues[0]?.feuille.nom;
  const lignes: LigneLue[] = [];
  for await (const lot of lues.find((lue) => lue.feuille.nom === nom)?.feuille.lignes() ?? [])
    lignes.push(...lot);
  return lignes;
}

const cellules = async (octets: Uint8Array): Promise<readonly (readonly string[])[]> =>
  (await lire(octets)).map((ligne) => ligne.cellules);

const ROWS = [
  ['FINESS', 'Nom', 'Ouvert le', 'Taux', 'Actif'],
  ['010780575', 'Établissement « été » à 50 € <&>', new Date(Date.UTC(2020, 1, 29)), 0.1 + 0.2, true],
  ['2A0000154', 'Œuvre sociale', new Date(Date.UTC(1999, 11, 31)), -1_234_567.5, false],
];
const LU = [
  ['FINESS', 'Nom', 'Ouvert le', 'Taux', 'Actif'],
  ['010780575', 'Établissement « été » à 50 € <&>', '2020-02-29', '0.30000000000000004', 'VRAI'],
  ['2A0000154', 'Œuvre sociale', '1999-12-31', '-1234567.5', 'FAUX'],
];

describe('the same rows written by another program', () => {
  test('XLSX: leading zeros, accents, dates, numbers and booleans', async () => {
    expect(await cellules(await writeXlsx({ sheets: [{ name: 'Données', rows: ROWS }] }))).toEqual(LU);
  });

  test('ODS: leading zeros, accents, dates, numbers and booleans', async () => {
    expect(await cellules(await writeOds({ sheets: [{ name: 'Données', rows: ROWS }] }))).toEqual(LU);
  });
});

describe('XLSX', () => {
  test('numbers take the text their format gives them', async () => {
    const formats = [
      '0',
      '000000000',
      'dd/mm/yyyy',
      '0.0%',
      'h:mm',
      '#,##0 "€"',
      '[$-40C]d mmm yy',
      '[Red]0;-0',
      '@',
    ];
    const styles =
      `<numFmts>${formats.map((code, k) => `<numFmt numFmtId="${170 + k}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
      `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, k) => `<xf numFmtId="${170 + k}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>`;
    const valeurs = [
      '12',
      '12',
      '10780575',
      '43831',
      '0.125',
      '0.75',
      '1234.5',
      '43831.5',
      '7',
      '8',
      '1',
      '43831.25',
    ];
    const feuille = `<row r="3">${valeurs.map((v, k) => `<c r="${String.fromCharCode(65 + k)}3" s="${k}"><v>${v}</v></c>`).join('')}</row>`;
    expect(await lire(creerXlsx({ feuille, styles }))).toEqual([
      {
        numero: 3,
        cellules: [
          '12',
          '12',
          '010780575',
          '2020-01-01',
          '12.5%',
          '18:00:00',
          '1234.5',
          '2020-01-01T12:00:00',
          '7',
          '8',
          '1900-01-01',
          '2020-01-01T06:00:00',
        ],
      },
    ]);
  });

  test('days are counted from 1904 when the workbook says so', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const classeur = '<workbookPr date1904="1"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets>';
    const feuille = '<row><c s="0"><v>0</v></c><c s="0"><v>42369</v></c></row>';
    expect(await cellules(creerXlsx({ feuille, styles, classeur }))).toEqual([['1904-01-01', '2020-01-01']]);
  });

  test('a formula gives the value kept for it, a text that looks like one stays a text', async () => {
    const feuille =
      '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>42</v></c>' +
      '<c r="B1" t="str"><f>HYPERLINK("http://x","y")</f><v>a &amp; b</v></c>' +
      '<c r="C1" t="inlineStr"><is><t>=HYPERLINK("http://x")</t></is></c>' +
      '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>NOW()</f></c><c r="F1" t="b"><v>1</v></c></row>';
    expect(await cellules(creerXlsx({ feuille }))).toEqual([
      ['42', 'a & b', '=HYPERLINK("http://x")', '#DIV/0!', '', 'VRAI'],
    ]);
  });

  test('shared strings: runs put together, phonetic guides left out, escaped characters read', async () => {
    const textes =
      '<si><r><t>EHPAD</t></r><r><rPr><b/></rPr><t xml:space="preserve"> Les Iris</t></r><rPh><t>x</t></rPh></si>' +
      '<si><t>a_x000D_b &lt;i&gt;&#233;&#x1F600;</t></si><si><t/></si>';
    const feuille =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c><c r="E2" t="s"><v>2</v></c><c r="F2" t="s"><v>99</v></c></row>';
    expect(await lire(creerXlsx({ feuille, textes }))).toEqual([
      { numero: 2, cellules: ['', 'EHPAD Les Iris', '', 'a\rb <i>é😀'] },
    ]);
  });

  test('an entity the file defines is not expanded, a comment and a quoted ">" are no tags', async () => {
    const feuille =
      '<!-- <row><c><v>1</v></c></row> --><row spans="a>b"><c t="inlineStr"><is><t>&lol;<![CDATA[<b>&amp;]]></t></is></c></row>';
    expect(await cellules(creerXlsx({ feuille }))).toEqual([['&lol;<b>&amp;']]);
  });

  test('a cell far to the right costs nothing, rows without a number follow each other', async () => {
    const feuille =
      '<row><c r="XFD1"><v>1</v></c><c r="A1"><v>2</v></c></row><row/><row><c><v>3</v></c></row>';
    expect(await lire(creerXlsx({ feuille }))).toEqual([
      { numero: 1, cellules: ['2'] },
      { numero: 3, cellules: ['3'] },
    ]);
  });

  test('the best sheet is proposed: recognised first, visible before hidden', async () => {
    const classeur =
      '<sheets><sheet name="Aide" sheetId="1" r:id="rId1"/><sheet name="Table" sheetId="2" state="hidden" r:id="rId2"/></sheets>';
    const ligne = (numero: number, ...textes: string[]) =>
      `<row r="${numero}">${textes.map((t) => `<c t="inlineStr"><is><t>${t}</t></is></c>`).join('')}</row>`;
    const octets = creerXlsx({
      classeur,
      feuille: ligne(1, 'mot', 'sens') + ligne(2, 'a', 'b'),
      autres: [
        [
          'xl/worksheets/sheet2.xml',
          `<worksheet><sheetData>${ligne(4, 'FINESS', 'nb_cdi')}${ligne(5, '010780575', '3')}</sheetData></worksheet>`,
        ],
      ],
    });
    const lues = await ouvrirClasseur(lireZip(octets), new Cadence());
    expect(lues.map(({ feuille }) => [feuille.nom, feuille.visible])).toEqual([
      ['Aide', true],
      ['Table', false],
    ]);
    const choisie = await choisirFeuille(lues, { feuille: null, ligneEntete: null });
    expect([choisie.feuille.nom, choisie.entete.ligne]).toEqual(['Table', 4]);
    const dite = await choisirFeuille(lues, { feuille: 'Aide', ligneEntete: null });
    expect(dite.entete.noms).toEqual(['mot', 'sens']);
    await expect(choisirFeuille(lues, { feuille: 'x', ligneEntete: null })).rejects.toMatchObject({
      code: 'feuille_absente',
    });
  });
});

describe('ODS', () => {
  const cellule = (attributs: string, texte: string) =>
    `<table:table-cell ${attributs}><text:p>${texte}</text:p></table:table-cell>`;

  test('values are the stored ones; leading zeros shown are kept; notes and drawings are not the cell', async () => {
    const ligne =
      cellule('office:value-type="float" office:value="10780575"', '010780575') +
      cellule('office:value-type="float" office:value="1234.5678" table:formula="of:=1"', '1 234,57') +
      cellule('office:value-type="percentage" office:value="0.125"', '12,5 %') +
      cellule('office:value-type="date" office:date-value="2020-02-29"', '29/02/20') +
      cellule('office:value-type="boolean" office:boolean-value="true"', 'VRAI') +
      '<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p><text:p><text:span>c</text:span></text:p></table:table-cell>';
    expect(
      await cellules(
        creerOds(`<table:table table:name="a"><table:table-row>${ligne}</table:table-row></table:table>`),
      ),
    ).toEqual([['010780575', '1234.5678', '12.5%', '2020-02-29', 'VRAI', 'a  b\nc']]);
  });

  test('repeated blank rows and cells are not unrolled, repeated values are', async () => {
    const vide =
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const ligne = `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/>${cellule('office:value-type="string" table:number-columns-repeated="2"', 'x')}<table:table-cell table:number-columns-repeated="1020"/></table:table-row>`;
    expect(
      await lire(creerOds(`<table:table table:name="a"><table:table-row/>${ligne}${vide}</table:table>`)),
    ).toEqual([
      { numero: 2, cellules: ['', '', '', 'x', 'x'] },
      { numero: 3, cellules: ['', '', '', 'x', 'x'] },
    ]);
  });

  test('each sheet has its own rows, hidden ones are known', async () => {
    const table = (nom: string, texte: string) =>
      `<table:table table:name="${nom}" table:style-name="${nom}"><table:table-row>${cellule('office:value-type="string"', texte)}</table:table-row></table:table>`;
    const styles =
      '<office:automatic-styles><style:style style:name="b"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
    const octets = creerOds(`${styles}${table('a', '1')}${table('b', '2')}`);
    expect((await lire(octets, 'b')).map((ligne) => ligne.cellules)).toEqual([['2']]);
    const lues = await ouvrirClasseur(lireZip(octets), new Cadence());
    expect(lues.map(({ feuille }) => feuille.visible)).toEqual([true, false]);
  });

  test('a sheet behind a password is said to be so', async () => {
    const octets = creerOds('', [
      ['META-INF/manifest.xml', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'],
    ]);
    await expect(ouvrirClasseur(lireZip(octets), new Cadence())).rejects.toMatchObject({
      code: 'classeur_protege',
    });
  });
});
