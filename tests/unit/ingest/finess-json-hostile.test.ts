import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTexte } from '../../../src/domain/shared/colonne-texte';
import { lireFinessJson } from '../../../src/ingest/finess-json/lire-finess-json';
import type { ResultatLecture } from '../../../src/ingest/resultat';
import {
  activite,
  egeStructure,
  fichierActivites,
  fichierStructures,
  gcc,
  gco,
  pmej,
  pmejActivites,
} from '../../aide/finess-json';
import { aplatir, compterCodes, contexteDe, fichier, importer, structureEt } from './aide';

const STRUCTURES = fichierStructures({
  gco: [gco('2', ['1'])],
  gcc: [gcc('49824516535', 'GHT', ['1', '2'])],
  pmej: [
    pmej({ etablissements: [egeStructure(), egeStructure({ numero: '030000020', etatObjet: 'I' })] }),
    pmej({
      id: '2',
      numero: '030780200',
      statut: '66',
      etablissements: [egeStructure({ numero: '030000038' })],
    }),
  ],
});
const ACTIVITES = fichierActivites([
  pmejActivites('030780100', [
    { numero: '030000012', activites: [activite([{ statut: '08', nombre: '80' }]), activite([])] },
    { numero: '030000038', activites: [activite([{ statut: '09', nombre: '12' }])] },
  ]),
]);

/** Accounts add up, and the offer is whole. */
function controler({ offre, rapports, rapportsAnterieurs }: ResultatLecture): void {
  for (const rapport of [...rapports, ...rapportsAnterieurs]) {
    expect(rapport.lignes).toBe(rapport.acceptees + rapport.rejetees);
    expect(rapport.acceptees).toBeGreaterThanOrEqual(0);
    expect(rapport.rejetees).toBeGreaterThanOrEqual(0);
  }
  const { etablissements: e, capacites: c } = offre;
  expect(e.entite).toHaveLength(e.nombre);
  expect(c.debut).toHaveLength(e.nombre + 1);
  expect(c.debut[e.nombre]).toBe(c.nombre);
  for (let i = 0; i < e.nombre; i += 1) expect(readTexte(e.numeroFiness, i)).toMatch(/^\d[0-9A-Z]\d{7}$/);
}

describe('hostile content', () => {
  test.each([
    ['HTML and script', '<img src=x onerror=alert(1)><script>x</script>'],
    ['a formula', '=HYPERLINK("http://x")'],
    ['right-to-left marks', '\u202eEHPAD\u202c \u200f'.trim()],
    ['10,000 characters', 'X'.repeat(10_000)],
    ['quotes, escapes and brackets', '"]}\\",[{\u2028é😀'],
  ])('%s in a name is a name', async (_, nom) => {
    const lu = await importer([
      fichierStructures({ pmej: [pmej({ nom, etablissements: [egeStructure({ nom })] })] }),
    ]);
    expect(readTexte(lu.offre.etablissements.nom, 0)).toBe(nom);
    expect(readTexte(lu.offre.entites.nom, 0)).toBe(nom);
    controler(lu);
  });

  test('__proto__ and constructor keys change nothing', async () => {
    const texte = STRUCTURES.replaceAll(
      '"etatObjet"',
      '"__proto__": {"etatObjet": "A", "polluted": true}, "constructor": {"prototype": {"x": 1}}, "etatObjet"',
    );
    const lu = await importer([texte]);
    expect(aplatir(lu.offre)).toEqual(aplatir((await importer([STRUCTURES])).offre));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const seul = await importer([
      '{"pmej":[{"ege":[{"__proto__":{"informationsGeneralesEGE":{"numFinessEge":"030000012"}},"etatObjet":"A"}]}]}',
    ]);
    expect(seul.offre.etablissements.nombre).toBe(0);
    expect(seul.rapports[0]).toMatchObject({ lignes: 2, acceptees: 0 });
  });

  test('a spreadsheet-damaged number is repaired or told', async () => {
    const lu = await importer([
      fichierStructures({
        pmej: [
          pmej({
            etablissements: [
              egeStructure({ numero: '30000012' }),
              egeStructure({ numero: '3,0E+07' }),
              egeStructure({ numero: 'X' }),
            ],
          }),
        ],
      }),
    ]);
    expect(readTexte(lu.offre.etablissements.numeroFiness, 0)).toBe('030000012');
    expect(compterCodes(lu.rapports[0])).toMatchObject({
      zero_initial_restaure: 1,
      notation_scientifique: 1,
      numero_finess_invalide: 1,
    });
    controler(lu);
  });

  test('Windows-1252 instead of UTF-8 is read, and told', async () => {
    const texte = STRUCTURES.replace('EHPAD LES TILLEULS', 'EHPAD LES CH\u00caNES');
    const lu = await importer([Uint8Array.from(texte, (c) => c.charCodeAt(0))]);
    expect(readTexte(lu.offre.etablissements.nom, 0)).toBe('EHPAD LES CHÊNES');
    expect(compterCodes(lu.rapports[0]).octets_invalides).toBe(1);
    expect(lu.rapports[0]?.encodage).toBe('windows-1252');
  });

  test('one broken element costs only itself', async () => {
    const texte = STRUCTURES.replace('"nomEgeCourt": "EHPAD', '"nomEgeCourt" "EHPAD');
    const lu = await importer([texte]);
    expect(lu.rapports[0]).toMatchObject({ lignes: 7, acceptees: 6 });
    expect(compterCodes(lu.rapports[0])).toEqual({ json_element_invalide: 1 });
    expect(lu.offre.etablissements.nombre).toBe(1);
  });

  test('any value in any place: no crash, a balanced account', async () => {
    const quelconque = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(null, '', 0, -1, 1e21, [], {}, [[]], ['A'], { A: 1 }, '9'.repeat(400)),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(200), fc.nat(200), quelconque, async (a, b, valeur) => {
        controler(await importer([remplacer(STRUCTURES, a, valeur), remplacer(ACTIVITES, b, valeur)]));
      }),
      { numRuns: 150 },
    );
  });

  test('a valid file with bytes changed, cut or doubled: no crash, a balanced account', async () => {
    const octets = new TextEncoder().encode(STRUCTURES);
    const autres = new TextEncoder().encode(ACTIVITES);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(octets.length - 1), fc.constantFrom(...'"{}[],:\\ 0aé'.split(''))), {
          maxLength: 4,
        }),
        fc.nat(octets.length),
        fc.boolean(),
        async (changements, coupure, doubler) => {
          const copies = [octets, autres].map((source) => {
            const copie = source.slice(
              0,
              doubler ? source.length : Math.max(40, Math.min(coupure, source.length)),
            );
            for (const [place, c] of changements) if (place < copie.length) copie[place] = c.charCodeAt(0);
            return doubler ? Uint8Array.of(...copie, ...copie) : copie;
          });
          controler(await importer(copies));
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** The text with its k-th value of an object replaced. */
function remplacer(texte: string, k: number, valeur: unknown): string {
  let rang = -1;
  return JSON.stringify(
    JSON.parse(texte, function (this: unknown, cle: string, v: unknown) {
      if (cle === '' || Array.isArray(this)) return v;
      rang += 1;
      return rang === k ? valeur : v;
    }),
  );
}

describe('merging', () => {
  const fichiers = [
    STRUCTURES,
    ACTIVITES,
    fichierStructures(
      {
        pmej: [
          pmej({ id: '9', nom: 'AUTRE', etablissements: [egeStructure({ nom: 'APRES', longitude: '' })] }),
        ],
      },
      { generatedAt: '2026-10-01T00:00:00Z' },
    ),
    // Two files of one day that do not agree.
    fichierStructures({ pmej: [pmej({ etablissements: [egeStructure({ nom: 'MEME JOUR' })] })] }),
    fichier(structureEt(), structureEt({ 1: '030000046' })),
  ];

  test('in any order and any steps, the offer is the same', async () => {
    const attendu = await importer(fichiers);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(fichiers, { minLength: fichiers.length }),
        fc.integer({ min: 0, max: fichiers.length }),
        async (ordre, etape) => {
          const premiers = await importer(ordre.slice(0, etape));
          const lu = await importer(ordre.slice(etape), premiers.sources);
          expect(lu.offre).toEqual(attendu.offre);
          expect(lu.nombreFermes).toBe(attendu.nombreFermes);
          expect(lu.differences).toEqual(attendu.differences);
          expect(lu.groupements.map(({ source: _, ...reste }) => reste)).toEqual(
            attendu.groupements.map(({ source: _, ...reste }) => reste),
          );
          controler(lu);
        },
      ),
      { numRuns: 30 },
    );
  });
});

test('a reading stops when it is cancelled, between two pieces', async () => {
  const controleur = new AbortController();
  async function* flux(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode('{"pmej":[');
    controleur.abort();
    for (;;) yield new TextEncoder().encode('{"ege":[]},');
  }
  await expect(lireFinessJson(flux(), contexteDe(controleur.signal))).rejects.toThrow(/abort/i);
});
