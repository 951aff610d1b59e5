import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

const ENTETES = [
  'finess',
  'nom',
  'categorie',
  'code_commune',
  'adresse',
  'places',
  'date_ouverture',
] as const;
const COMMUNES = ['29019', '29232', '03190', '21231', '01004'];
const CATEGORIES = ['500', '246', '382', '354', '182'];

/** One row of a table of establishments; FINESS numbers all different, leading zeros included. */
export function ligneEssai(k: number): readonly string[] {
  return [
    String(10_000_000 + k).padStart(9, '0'),
    `ÉTABLISSEMENT D’ESSAI N° ${k}`,
    CATEGORIES[k % CATEGORIES.length] as string,
    COMMUNES[k % COMMUNES.length] as string,
    `${k % 300} RUE DE L’ÉTÉ`,
    String(k % 120),
    `20${String(10 + (k % 10))}-0${1 + (k % 9)}-15`,
  ];
}

export function csvEssai(lignes: number): Uint8Array {
  const texte = [ENTETES.join(';')];
  for (let k = 0; k < lignes; k += 1) texte.push(ligneEssai(k).join(';'));
  return new TextEncoder().encode(texte.join('\n'));
}

/** The same rows in a workbook of Excel (texts shared, as Excel does) or of LibreOffice. */
export function classeurEssai(format: 'xlsx' | 'ods', lignes: number): Uint8Array {
  return format === 'xlsx' ? creerXlsx(lignes) : creerOds(lignes);
}

function creerXlsx(lignes: number): Uint8Array {
  const sorte = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const archive = new Archive();
  archive.ajouter('[Content_Types].xml', ['<Types/>']);
  archive.ajouter('_rels/.rels', [
    `<Relationships><Relationship Id="rId1" Type="${sorte}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ]);
  archive.ajouter('xl/workbook.xml', [
    '<workbook><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ]);
  archive.ajouter('xl/_rels/workbook.xml.rels', [
    `<Relationships><Relationship Id="rId1" Type="${sorte}/worksheet" Target="sheet1.xml"/><Relationship Id="rId2" Type="${sorte}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  ]);
  const textes = new Map<string, number>();
  const rang = (texte: string): number => {
    const connu = textes.get(texte);
    if (connu !== undefined) return connu;
    textes.set(texte, textes.size);
    return textes.size - 1;
  };
  archive.ajouter('xl/sheet1.xml', lignesXlsx(lignes, rang));
  archive.ajouter('xl/sharedStrings.xml', textesXlsx(textes));
  return archive.clore();
}

function* lignesXlsx(lignes: number, rang: (texte: string) => number): Generator<string> {
  yield '<worksheet><sheetData>';
  for (let k = -1; k < lignes; k += 1) {
    const cellules = k < 0 ? ENTETES : ligneEssai(k);
    yield `<row r="${k + 2}">${cellules
      .map((texte, colonne) => {
        const reference = `${String.fromCharCode(65 + colonne)}${k + 2}`;
        return colonne === 5 && k >= 0
          ? `<c r="${reference}"><v>${texte}</v></c>`
          : `<c r="${reference}" t="s"><v>${rang(texte)}</v></c>`;
      })
      .join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function* textesXlsx(textes: ReadonlyMap<string, number>): Generator<string> {
  yield '<sst>';
  for (const texte of textes.keys()) yield `<si><t>${texte}</t></si>`;
  yield '</sst>';
}

function creerOds(lignes: number): Uint8Array {
  const archive = new Archive();
  archive.ajouter('mimetype', ['application/vnd.oasis.opendocument.spreadsheet']);
  archive.ajouter('content.xml', lignesOds(lignes));
  return archive.clore();
}

function* lignesOds(lignes: number): Generator<string> {
  yield '<office:document-content><office:body><office:spreadsheet><table:table table:name="Feuil1">';
  for (let k = -1; k < lignes; k += 1) {
    const cellules = k < 0 ? ENTETES : ligneEssai(k);
    yield `<table:table-row>${cellules
      .map(
        (texte) =>
          `<table:table-cell office:value-type="string"><text:p>${texte}</text:p></table:table-cell>`,
      )
      .join('')}</table:table-row>`;
  }
  yield '</table:table></office:spreadsheet></office:body></office:document-content>';
}

/** A zip written piece by piece, so that making the file does not weigh more than reading it. */
class Archive {
  private readonly morceaux: Uint8Array[] = [];
  private readonly zip = new Zip((erreur, octets) => {
    if (erreur) throw erreur;
    this.morceaux.push(octets);
  });

  ajouter(nom: string, textes: Iterable<string>): void {
    const membre = nom === 'mimetype' ? new ZipPassThrough(nom) : new ZipDeflate(nom, { level: 1 });
    this.zip.add(membre);
    const encodeur = new TextEncoder();
    let lot = '';
    for (const texte of textes) {
      lot += texte;
      if (lot.length < 1 << 16) continue;
      membre.push(encodeur.encode(lot));
      lot = '';
    }
    membre.push(encodeur.encode(lot), true);
  }

  clore(): Uint8Array {
    this.zip.end();
    return new Uint8Array(Buffer.concat(this.morceaux));
  }
}
