import { creerZip } from '../ingest/creer-zip';

/** A workbook written by hand, part by part, to say what no writer says. */
export function creerXlsx({
  feuille,
  textes = '',
  styles = '',
  classeur = '<sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets>',
  autres = [],
}: {
  readonly feuille: string;
  readonly textes?: string;
  readonly styles?: string;
  readonly classeur?: string;
  readonly autres?: readonly (readonly [string, string])[];
}): Uint8Array {
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const sorte = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parties: [string, string][] = [
    ['[Content_Types].xml', '<Types/>'],
    [
      '_rels/.rels',
      `<Relationships><Relationship Id="a" Type="${sorte}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['xl/workbook.xml', `<workbook>${classeur}</workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships><Relationship Id="rId1" Type="${sorte}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${sorte}/worksheet" Target="/xl/worksheets/sheet2.xml"/>` +
        `<Relationship Id="rId8" Type="${sorte}/styles" Target="styles.xml"/>` +
        `<Relationship Id="rId9" Type="${sorte}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
    ['xl/worksheets/sheet1.xml', `<worksheet><sheetData>${feuille}</sheetData></worksheet>`],
    ['xl/styles.xml', `<styleSheet>${styles}</styleSheet>`],
    ['xl/sharedStrings.xml', `<sst>${textes}</sst>`],
    ...autres.map(([nom, texte]): [string, string] => [nom, texte]),
  ];
  return creerZip(parties.map(([nom, texte]) => [nom, new TextEncoder().encode(xml + texte)]));
}

/** An OpenDocument spreadsheet from the XML of its tables. */
export function creerOds(tables: string, autres: readonly (readonly [string, string])[] = []): Uint8Array {
  const contenu = `<office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return creerZip(
    [['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'], ['content.xml', contenu], ...autres].map(
      ([nom, texte]) => [nom as string, new TextEncoder().encode(texte)],
    ),
  );
}
