import { expect, test } from 'vitest';
import { readCode } from '../../../src/domain/shared/colonne-code';
import { readTexte } from '../../../src/domain/shared/colonne-texte';
import { PRECISIONS } from '../../../src/domain/territoire/commune';
import {
  aplatir,
  type Contenu,
  compterCodes,
  ENTETE,
  fichier,
  geolocalisation,
  importer,
  octets1252,
  structureEt,
} from './aide';

/** Imports one content and gives what most tests look at. */
async function lire(contenu: Contenu) {
  const { offre, rapports } = await importer([contenu]);
  const rapport = rapports[0];
  if (!rapport) throw new Error('got no account, expected one');
  expect(rapport.lignes).toBe(rapport.acceptees + rapport.rejetees);
  return { offre, rapport, codes: compterCodes(rapport), e: offre.etablissements };
}

test('zeros eaten by a spreadsheet are restored, with a notice for each', async () => {
  const { e, codes } = await lire(
    fichier(
      structureEt({
        1: '30000012',
        2: '30780100',
        12: '4',
        13: '3',
        15: '3000 MOULINS',
        16: '470085300',
        22: '6030017300168',
        28: '01/02/1990',
      }),
      geolocalisation('30000012'),
    ),
  );
  expect(readTexte(e.numeroFiness, 0)).toBe('030000012');
  expect(readTexte(e.acheminement, 0)).toBe('03000 MOULINS');
  expect(readTexte(e.telephone, 0)).toBe('0470085300');
  expect(readTexte(e.siret, 0)).toBe('06030017300168');
  expect(readCode(e.departement, 0)).toBe('03');
  expect(e.dateOuverture[0]).toBe(19900201);
  expect(codes).toEqual({ zero_initial_restaure: 8 });
});

test('a scientific notation is told as lost: the number rejects its row, another value only itself', async () => {
  const { e, rapport, codes } = await lire(
    fichier(structureEt({ 1: '3,00E+07' }), structureEt({ 22: '2,603E+13' })),
  );
  expect([e.nombre, rapport.rejetees]).toEqual([1, 1]);
  expect(codes).toMatchObject({ notation_scientifique: 1, valeur_notation_scientifique: 1 });
  expect(readTexte(e.siret, 0)).toBe('');
});

test('Corsican and overseas codes are text', async () => {
  const { e } = await lire(
    fichier(
      structureEt({ 1: '2A0000012', 12: '004', 13: '2A', 15: '20000 AJACCIO' }),
      structureEt({ 1: '970200012', 12: '209', 13: '9B', 15: '97200 FORT DE FRANCE' }),
      structureEt({ 1: '980500012', 12: '611', 13: '9F', 15: '97600 MAMOUDZOU' }),
    ),
  );
  expect([0, 1, 2].map((k) => readCode(e.departement, k))).toEqual(['2A', '972', '976']);
  expect(readTexte(e.numeroFiness, 0)).toBe('2A0000012');
});

test('dates, categories, communes that do not exist are told and their record kept', async () => {
  const { e, codes, rapport } = await lire(
    fichier(
      structureEt({
        12: '999',
        15: '03999 NULLE PART',
        18: '999',
        19: 'Inventée',
        28: '2021-02-30',
        29: 'hier',
        30: '2021-13-01',
      }),
      geolocalisation(),
    ),
  );
  expect(rapport.acceptees).toBe(2);
  expect(codes).toEqual({ date_invalide: 3, categorie_inconnue: 1, commune_inconnue: 1 });
  expect(rapport.anomalies.find((a) => a.code === 'date_invalide')).toEqual({
    code: 'date_invalide',
    severite: 'avertissement',
    ligne: 2,
    colonne: 'dateautor',
    valeur: 'hier',
  });
  expect(readCode(e.libelleCategorie, 0)).toBe('Inventée');
  expect(e.dateOuverture[0]).toBe(0);
});

test('a missing commune code is made up for by the routing line', async () => {
  const { e, codes } = await lire(fichier(structureEt({ 12: '' })));
  expect(codes.commune_deduite).toBe(1);
  expect(e.commune[0]).toBeGreaterThanOrEqual(0);
});

test('ragged records: too short is rejected, a shifted one too, a harmless one is kept', async () => {
  const { e, codes, rapport } = await lire(
    fichier(
      'structureet;030000012;030780100;COUPEE',
      structureEt({ 1: '030000020', 3: 'NOM;AVEC SEPARATEUR' }),
      `${structureEt({ 1: '030000038' })};;;`,
      structureEt({ 1: '030000046' }).split(';').slice(0, 25).join(';'),
      'geolocalisation;030000046',
      'equipementsocial;030000046',
    ),
  );
  expect(e.nombre).toBe(2);
  expect(rapport).toMatchObject({ lignes: 6, acceptees: 2, rejetees: 4 });
  expect(codes).toMatchObject({ ligne_tronquee: 3, colonnes_decalees: 1, colonnes_manquantes: 1 });
});

test('every vintage: 31 fields, sourcecoordet split by the delimiter, address keys and CRS, extra columns', async () => {
  const sources = [
    'geolocalisation;030000012;726000;6608000;1;ATLASANTE;100;IGN;BD_ADRESSE;V2.1;LAMBERT_93;2016-05-01',
    'geolocalisation;030000012;726000;6608000;BAN,03190_0720_00012,0.97,EPSG:2154 RGF93 / Lambert-93 (Métropole);',
    'geolocalisation;030000012;726000;6608000;1,ATLASANTE,100,IGN,BD_ADRESSE,V2.1,LAMBERT_93;2021-01-04;;',
    'geolocalisation;030000012;726000,00;6608000,00;LAMBERT_93;2021-01-04',
  ];
  const positions: (readonly [number, number])[] = [];
  for (const ligne of sources) {
    const { e, codes, rapport } = await lire(fichier(structureEt().split(';').slice(0, 31).join(';'), ligne));
    expect([rapport.acceptees, codes]).toEqual([2, {}]);
    expect(PRECISIONS[e.precision[0] as number]).toBe('source');
    positions.push([e.longitude[0] as number, e.latitude[0] as number]);
  }
  expect(new Set(positions.map((p) => p.join())).size).toBe(1);
});

test.each([
  ['UTM_N20', '9A', '105', '97100 BASSE TERRE', '642000', '1769000'],
  ['EPSG:5490 RGAF09', '9A', '105', '97100 BASSE TERRE', '642000', '1769000'],
  ['UTM_N22', '9C', '302', '97300 CAYENNE', '354000', '545000'],
  ['UTM_S40', '9D', '411', '97400 ST DENIS', '338000', '7689000'],
  ['RGM04 / UTM zone 38S', '9F', '611', '97600 MAMOUDZOU', '524000', '8588000'],
  ['EPSG:4326', '03', '190', '03000 MOULINS', '3.33', '46.56'],
  ['', '03', '190', '03000 MOULINS', '726000', '6608000'],
  ['EPSG:27572', '03', '190', '03000 MOULINS', '679000', '2173000'],
  ['EPSG:3946', '03', '190', '03000 MOULINS', '1726000', '5262000'],
])(
  'coordinates in %s (%s) fall in their département',
  async (crs, departement, commune, acheminement, x, y) => {
    const { e, codes } = await lire(
      fichier(
        structureEt({ 12: commune, 13: departement, 15: acheminement }),
        geolocalisation('030000012', x, y, crs),
      ),
    );
    expect(codes).toEqual(crs === '' ? { projection_deduite: 1 } : {});
    expect(PRECISIONS[e.precision[0] as number]).toBe('source');
  },
);

test.each([
  ['coordonnees_absentes', '', '', 'LAMBERT_93'],
  ['coordonnees_absentes', '0', '0', 'LAMBERT_93'],
  ['coordonnees_invalides', 'abc', '6608000', 'LAMBERT_93'],
  ['coordonnees_hors_departement', '1026000', '6308000', 'LAMBERT_93'],
  ['coordonnees_hors_departement', '6608000', '726000', 'LAMBERT_93'],
  ['projection_inconnue', '726000', '6608000', 'EPSG:9999'],
  ['projection_inconnue', '726000', '6608000', 'LAMBERT_IV'],
])('%s (%s ; %s ; %s): kept and placed at the commune', async (code, x, y, crs) => {
  const { e, codes, rapport } = await lire(fichier(structureEt(), geolocalisation('030000012', x, y, crs)));
  expect(codes).toEqual({ [code]: 1 });
  expect(rapport.acceptees).toBe(2);
  expect(PRECISIONS[e.precision[0] as number]).toMatch(/^commune/);
  expect(Math.abs((e.longitude[0] as number) - 3.33)).toBeLessThan(0.1);
});

test('a point 15 km outside its outline is accepted, 40 km is not', async () => {
  const proche = await lire(fichier(structureEt(), geolocalisation('030000012', '650000', '6608000')));
  expect(PRECISIONS[proche.e.precision[0] as number]).toBe('source');
  const loin = await lire(fichier(structureEt(), geolocalisation('030000012', '600000', '6608000')));
  expect(loin.codes).toEqual({ coordonnees_hors_departement: 1 });
});

test('orphans are kept for later and told; they serve when their establishment comes', async () => {
  const capacites = `${ENTETE}\nstructureet;030000012;030780100\nequipementsocial;030000012;924;;11;;711;;;80;;;;;;N;;;85;;;;;;N;;;\n`;
  const positions = fichier(geolocalisation());
  const seuls = await importer([capacites, positions]);
  expect(seuls.rapports.map(compterCodes)).toEqual([
    { capacite_orpheline: 2 },
    { geolocalisation_orpheline: 1, section_manquante: 1 },
  ]);
  expect(seuls.rapports.map((r) => r.rejetees)).toEqual([0, 0]);
  const ensuite = await importer([fichier(structureEt())], seuls.sources);
  expect(ensuite.offre.etablissements.places[0]).toBe(80);
  expect(PRECISIONS[ensuite.offre.etablissements.precision[0] as number]).toBe('source');
});

test('places: installed else authorised per equipment, suppressed ones out, unknown is not zero', async () => {
  const equipement = (
    numero: string,
    client: string,
    inst: string,
    supInst: string,
    aut: string,
    supAut = 'N',
  ): string =>
    [
      'equipementsocial',
      numero,
      '924',
      '',
      '11',
      '',
      client,
      '',
      '',
      inst,
      '',
      '',
      '',
      '',
      '',
      supInst,
      '',
      '',
      aut,
      '',
      '',
      '',
      '',
      '',
      supAut,
      '',
      '',
      '',
    ].join(';');
  const { offre, rapports } = await importer([
    fichier(
      structureEt(),
      structureEt({ 1: '030000020' }),
      structureEt({ 1: '030000038' }),
      structureEt({ 1: '030000046' }),
    ),
    fichier(
      equipement('030000012', '711', '80', 'N', '90'),
      equipement('030000012', '436', '', 'N', '12'),
      equipement('030000012', '700', '30', 'O', '30', 'O'),
      equipement('030000020', '711', '0', 'N', '20'),
      equipement('030000038', '711', '', 'N', ''),
      equipement('030000046', '711', 'dix', 'N', '-4'),
      equipement('030000012', '711', '70', 'N', '90'),
    ),
  ]);
  expect([...offre.etablissements.places]).toEqual([92, 0, Number.NaN, Number.NaN]);
  expect(compterCodes(rapports[1])).toEqual({ capacite_en_double: 1, capacite_invalide: 2 });
  expect(rapports[1]).toMatchObject({ lignes: 7, acceptees: 6, rejetees: 1 });
});

test('of two records of one number the older is rejected: by its own date, by the date of its file, across imports', async () => {
  const { e, rapport, codes } = await lire(
    fichier(
      structureEt({ 3: 'NEUF', 30: '2021-01-07' }),
      structureEt({ 3: 'VIEUX', 30: '2019-01-01' }),
      structureEt({ 3: 'NEUF', 30: '2021-01-07' }),
    ),
  );
  expect(readTexte(e.nom, 0)).toBe('NEUF');
  expect([rapport.lignes, rapport.acceptees, codes.doublon_plus_ancien, codes.doublon_identique]).toEqual([
    3, 1, 1, 1,
  ]);
  expect(rapport.anomalies.find((a) => a.code === 'doublon_plus_ancien')?.ligne).toBe(3);

  const ancien = fichier(structureEt({ 3: 'DE 2021' }), geolocalisation());
  const recent = ancien.replace('2021-01-08', '2026-05-12').replace('DE 2021', 'DE 2026');
  for (const ordre of [
    [ancien, recent],
    [recent, ancien],
  ] as const) {
    const premier = await importer([ordre[0]]);
    const second = await importer([ordre[1]], premier.sources);
    expect(readTexte(second.offre.etablissements.nom, 0)).toBe('DE 2026');
    expect(second.offre.dateDonnees).toBe('2026-05-12');
    const rejetees = ordre[1] === ancien ? 2 : 0;
    expect(second.rapports[0]?.rejetees).toBe(rejetees);
  }
});

test('encodings: UTF-8 with and without mark, Windows-1252, UTF-16, told and read alike', async () => {
  const texte = fichier(structureEt({ 3: 'MAISON DE RETRAITE L’ÉTÉ' }));
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${texte}`, 'utf16le'));
  const win = octets1252(texte.replace('’', '\u0092'));
  const lus = await Promise.all([texte, `\ufeff${texte}`, win, utf16].map(lire));
  expect(lus.map((l) => l.rapport.encodage)).toEqual(['utf-8', 'utf-8', 'windows-1252', 'utf-16le']);
  expect(lus.map((l) => readTexte(l.e.nom, 0))).toEqual(Array(4).fill('MAISON DE RETRAITE L’ÉTÉ'));
  expect(lus[3]?.codes.encodage_utf16).toBe(1);
});

test('a wrong byte far in a long UTF-8 text makes it read again from the start as Windows-1252', async () => {
  const lignes = Array.from({ length: 3000 }, (_, k) =>
    structureEt({ 1: `0300${String(10_000 + k)}`, 3: `RÉSIDENCE ${k}` }),
  );
  const octets = new TextEncoder().encode(fichier(...lignes));
  const avecFaux = octets.slice();
  avecFaux[avecFaux.length - 40] = 0xe9;
  const { rapport, e } = await lire(avecFaux);
  expect([rapport.encodage, rapport.lignes, e.nombre]).toEqual(['windows-1252', 3000, 3000]);
});

test('CRLF, lone carriage returns and a file without a last line end give the same offer', async () => {
  const texte = fichier(
    structureEt({ 3: '"MAISON ""LES LILAS"""' }),
    structureEt({ 1: '030000020', 31: '"x"' }),
    geolocalisation(),
  );
  const attendu = aplatir((await lire(texte)).offre);
  for (const variante of [
    texte.replaceAll('\n', '\r\n'),
    texte.replaceAll('\n', '\r'),
    texte.trimEnd(),
    texte.replaceAll('\n', '\n\n'),
  ]) {
    const { offre, rapport } = await lire(variante);
    expect(aplatir(offre)).toEqual(attendu);
    expect(rapport.lignes).toBe(3);
  }
});

test('a stray quote costs nothing but its own line', async () => {
  const lignes = Array.from({ length: 50 }, (_, k) => structureEt({ 1: `0300000${10 + k}` }));
  lignes[10] = structureEt({ 1: '030000020', 3: '"LES TILLEULS' });
  lignes[20] = structureEt({ 1: '030000030', 3: '"LES LILAS" ANNEXE' });
  const { e, codes, rapport } = await lire(fichier(...lignes));
  expect([e.nombre, rapport.acceptees]).toEqual([50, 50]);
  expect(codes.guillemet_isole).toBe(2);
  expect(rapport.anomalies.filter((a) => a.code === 'guillemet_isole').map((a) => a.ligne)).toEqual([12, 22]);
});

test('a quoted name over two lines is one record, and lines keep their numbers after it', async () => {
  const { e, rapport, codes } = await lire(
    fichier(structureEt({ 3: '"LES\nTILLEULS"' }), structureEt({ 1: '030000020', 28: '2021-02-31' })),
  );
  expect([e.nombre, rapport.lignes]).toEqual([2, 2]);
  expect(codes.guillemet_isole).toBeUndefined();
  expect(rapport.anomalies.find((a) => a.code === 'date_invalide')?.ligne).toBe(4);
});

test('sections unknown or repeated, a missing first line, several files end to end', async () => {
  const { codes, rapport } = await lire(
    `${structureEt()}\nmystere;1;2\n${ENTETE}\n${ENTETE.replace('2021', '2022')}\n;;;\n`,
  );
  expect(codes).toMatchObject({ section_inconnue: 1, entete_repetee: 1 });
  expect(rapport).toMatchObject({ lignes: 3, acceptees: 1, rejetees: 2, dateDonnees: '2022-01-08' });
  const sansEntete = await lire(`${structureEt()}\n`);
  expect(sansEntete.codes.entete_absente).toBe(1);
});

test('two vintages of capacities never add up: the newer one counts, the older is rejected', async () => {
  const equipement = (inst: string): string =>
    `equipementsocial;030000012;924;;11;;711;;;${inst};;;;;;N;;;;;;;;;N;;;`;
  const ancien = fichier(equipement('70'));
  const recent = fichier(equipement('80')).replace('2021-01-08', '2022-01-08');
  for (const ordre of [
    [ancien, recent],
    [recent, ancien],
  ]) {
    const { offre, rapports } = await importer([fichier(structureEt()), ...ordre]);
    expect(offre.etablissements.places[0]).toBe(80);
    expect(compterCodes(rapports[1 + ordre.indexOf(ancien)])).toEqual({ capacite_remplacee: 1 });
    expect(rapports[1 + ordre.indexOf(recent)]?.rejetees).toBe(0);
  }
});

test('the carriage return of a line end is no part of the last field, quoted or not', async () => {
  const { e } = await lire(
    'finess;categorie;nom\r\n030000012;500;EHPAD A\r\n030000020;500;"EHPAD ""B"""\r\n',
  );
  expect([0, 1].map((k) => readTexte(e.nom, k))).toEqual(['EHPAD A', 'EHPAD "B"']);
});
