import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DecoupeurFiness } from '../../../src/ingest/finess-json/decoupeur';
import type { Morceau } from '../../../src/ingest/finess-json/retenue';
import { FICHIER_FINESS } from '../../../src/ingest/finess-json/schema';
import { egeStructure, fichierStructures, gcc, gco, pmej } from '../../aide/finess-json';

interface Coupe {
  readonly morceaux: readonly (Omit<Morceau, 'octets'> & { readonly texte: string })[];
  readonly rupture: { readonly ligne: number; readonly octet: number } | null;
}

/** Cuts a text given in pieces of `tailles` bytes, the last one repeated. */
function couper(texte: string | Uint8Array, tailles: readonly number[] = [1 << 20]): Coupe {
  const octets = typeof texte === 'string' ? new TextEncoder().encode(texte) : texte;
  const morceaux: Coupe['morceaux'][number][] = [];
  const decoupeur = new DecoupeurFiness(FICHIER_FINESS, ({ octets: vue, ...reste }) => {
    morceaux.push({ ...reste, texte: new TextDecoder().decode(vue) });
  });
  let debut = 0;
  for (let k = 0; debut < octets.length; k += 1) {
    const taille = tailles[Math.min(k, tailles.length - 1)] as number;
    decoupeur.pousser(octets.subarray(debut, debut + taille));
    debut += taille;
  }
  decoupeur.finir();
  return { morceaux, rupture: decoupeur.rupture };
}

const noms = ({ morceaux }: Coupe): string[] => morceaux.map(({ nom }) => nom);
const valeurs = ({ morceaux }: Coupe): unknown[] => morceaux.map(({ texte }) => JSON.parse(texte));

const PETIT = fichierStructures({
  gco: [gco('2')],
  gcc: [gcc('49824516535', 'GHT « Été »', ['1', '2'])],
  pmej: [
    pmej({ etablissements: [egeStructure(), egeStructure({ numero: '030000020' })] }),
    pmej({ id: '2', numero: '030780200' }),
  ],
});

describe('cutting elements out of the stream', () => {
  test('establishments come before their legal entity, the top object last, without what was cut out', () => {
    const coupe = couper(PETIT);
    expect(noms(coupe)).toEqual(['gco', 'gcc', 'ege', 'ege', 'pmej', 'pmej', 'racine']);
    expect(coupe.rupture).toBeNull();
    expect(valeurs(coupe)[6]).toEqual({
      schemaVersion: 'v1.0.0',
      generatedAt: '2026-08-13T02:07:30.574916747Z',
      gco: null,
      gcc: null,
      pmej: null,
    });
    expect(valeurs(coupe)[4]).toMatchObject({ ege: null, evenement: null, adresse: null, etatObjet: 'A' });
  });

  test('an element says the line and the byte where it begins', () => {
    const octets = new TextEncoder().encode(PETIT);
    const lignes = PETIT.split('\n');
    for (const { nom, ligne, octet } of couper(PETIT).morceaux) {
      expect(octets[octet], nom).toBe('{'.charCodeAt(0));
      expect(lignes[ligne - 1], nom).toContain('{');
    }
    expect(couper(PETIT).morceaux[0]?.ligne).toBe(5);
  });

  test('cut in two at any byte, a file gives the same elements', () => {
    const entier = couper(PETIT);
    const longueur = new TextEncoder().encode(PETIT).length;
    for (let coupure = 1; coupure < longueur; coupure += 1)
      expect(couper(PETIT, [coupure, 1 << 20]), String(coupure)).toEqual(entier);
    expect(couper(PETIT, [1])).toEqual(entier);
  });

  test('indented or not, with a byte order mark or not, the values are the same', () => {
    const serre = JSON.stringify(JSON.parse(PETIT));
    expect(valeurs(couper(serre))).toEqual(valeurs(couper(PETIT)));
    expect(valeurs(couper(`\ufeff${PETIT}`))).toEqual(valeurs(couper(PETIT)));
  });

  test('a key written with escapes is no key of ours: its value stays in its object', () => {
    const coupe = couper('{"pm\\u0065j":[{"a":1}]}');
    expect(noms(coupe)).toEqual(['racine']);
    expect(valeurs(coupe)).toEqual([{ pmej: [{ a: 1 }] }]);
  });

  test('what is no array is kept whole, elements of any type are handed over', () => {
    expect(valeurs(couper('{"pmej":{"ege":[1]},"gco":null,"gcc":"x"}'))).toEqual([
      { pmej: { ege: [1] }, gco: null, gcc: 'x' },
    ]);
    expect(valeurs(couper('{"gco":[1,"a]}",null,[{}],{"b":[]},-1.5e3,true]}')).slice(0, -1)).toEqual([
      1,
      'a]}',
      null,
      [{}],
      { b: [] },
      -1500,
      true,
    ]);
  });
});

describe('property: any tree of values is cut as JSON.parse reads it', () => {
  const element = fc.jsonValue({ maxDepth: 4 });
  const arbre = fc.record(
    {
      schemaVersion: element,
      gco: fc.array(element),
      gcc: fc.array(element),
      pmej: fc.array(
        fc.oneof(
          element,
          fc.record({ nom: element, ege: fc.array(element), evenement: element }, { requiredKeys: [] }),
        ),
      ),
      autre: element,
    },
    { requiredKeys: [] },
  );

  test('whatever the values, their layout and the pieces', () => {
    fc.assert(
      fc.property(
        arbre,
        fc.constantFrom(0, 1, 2, '\t'),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
        (valeur, retrait, tailles) => {
          const coupe = couper(JSON.stringify(valeur, null, retrait), tailles);
          expect(coupe.rupture).toBeNull();
          const attendus: unknown[] = [];
          for (const cle of Object.keys(valeur) as (keyof typeof valeur)[]) {
            if (cle === 'gco' || cle === 'gcc') attendus.push(...(valeur[cle] ?? []).map(elaguer));
            if (cle !== 'pmej') continue;
            for (const pm of valeur.pmej ?? []) {
              const ege = estObjet(pm) && Array.isArray(pm.ege) ? pm.ege : [];
              attendus.push(...ege.map((e: unknown) => elaguer(e)), elaguer(pm));
            }
          }
          // Negative zero is written "0".
          const ecrits = JSON.parse(JSON.stringify(attendus)) as unknown[];
          expect(valeurs(coupe).slice(0, -1)).toEqual(ecrits);
        },
      ),
    );
  });
});

function estObjet(valeur: unknown): valeur is Record<string, unknown> {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}

/** What the cutter leaves out of an element of this test. */
function elaguer(valeur: unknown): unknown {
  if (!estObjet(valeur)) return valeur;
  return Object.fromEntries(
    Object.entries(valeur).map(([cle, v]) => [
      cle,
      cle === 'evenement' || cle === 'engagement' || (cle === 'ege' && Array.isArray(v)) ? null : v,
    ]),
  );
}

describe('broken and cut files', () => {
  test('cut anywhere, what was read before stays and the place is told', () => {
    const octets = new TextEncoder().encode(PETIT);
    const entier = couper(PETIT);
    for (let fin = 0; fin < octets.length; fin += 1) {
      const coupe = couper(octets.subarray(0, fin));
      expect(coupe.rupture?.octet, String(fin)).toBe(fin);
      const complets = coupe.morceaux.filter(({ complet }) => complet);
      expect(complets).toEqual(entier.morceaux.slice(0, complets.length));
    }
  });

  test('of an object left open, whole members are saved', () => {
    const coupe = couper('{"generatedAt":"2026-08-13","pmej":[{"n":1,"ege":[{"e":1},{"e":2');
    expect(coupe.morceaux.map(({ nom, complet }) => [nom, complet])).toEqual([
      ['ege', true],
      ['ege', false],
      ['pmej', false],
      ['racine', false],
    ]);
    expect(coupe.morceaux[2]?.texte).toBe('{"n":1}');
    expect(coupe.morceaux[3]?.texte).toBe('{"generatedAt":"2026-08-13"}');
  });

  test.each([
    ['a bracket closed by a brace', '{"gco":[1}', 9],
    ['a missing colon', '{"gco" [1]}', 7],
    ['a missing comma', '{"gco":[{} {}]}', 11],
    ['no object at all', '[{"gco":[]}]', 0],
    ['something after the end', '{"gco":[]} x', 11],
    ['a value missing', '{"gco":,}', 7],
  ])('%s stops the reading there', (_, texte, octet) => {
    expect(couper(texte).rupture?.octet).toBe(octet);
  });

  test('random bytes never throw, whatever the pieces', () => {
    const octet = fc.constantFrom(
      ...'{}[]",:\\ \n\r0tge'.split(''),
      '"pmej":[',
      '"ege":[{',
      '"evenement":',
      'é',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(octet, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (parties, taille) => {
        const texte = parties.join('');
        expect(couper(texte, [taille])).toEqual(couper(texte));
      }),
      { numRuns: 500 },
    );
  });

  test('an element beyond 16 MB is told too long, and the next ones are read', () => {
    const long = `{"gco":[{"a":"${'x'.repeat(17 * 1024 ** 2)}"},{"b":1}]}`;
    const coupe = couper(long, [1 << 18]);
    expect(coupe.morceaux.map(({ nom, tropLong }) => [nom, tropLong])).toEqual([
      ['gco', true],
      ['gco', false],
      ['racine', false],
    ]);
    expect(coupe.morceaux[1]?.texte).toBe('{"b":1}');
  });
});
