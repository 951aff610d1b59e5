import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../src/domain/etablissement/nomenclature';
import { ACTEURS_ARTICULATION } from '../../../src/domain/etablissement/type-acteur';
import { classeDensite } from '../../../src/domain/geo/classe-densite';
import { distanceKm } from '../../../src/domain/geo/distance-km';
import { isCible } from '../../../src/domain/indicateur/cibles';
import { createEntree, type EtablissementTest } from '../scoring/aide-offre';
import { createReleve } from './aide-socle';

const CATEGORIES = [
  '500',
  '246',
  '183',
  '355',
  '292',
  '156',
  '603',
  '604',
  '127',
  '606',
  '124',
  '175',
  '620',
];

/** Establishments in a square of 120 km, some of one gestionnaire, some at one address. */
const arbitraireOffre: fc.Arbitrary<readonly EtablissementTest[]> = fc
  .array(
    fc.record({
      categorie: fc.constantFrom(...CATEGORIES),
      x: fc.integer({ min: -60, max: 60 }),
      y: fc.integer({ min: -60, max: 60 }),
      ej: fc.constantFrom('030900001', '030900002', '030900003', '030900004'),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((liste) => liste.map((un, k) => ({ ...un, finess: `03${String(k).padStart(7, '0')}` })));

/** Method D.3 in the countryside, typed again: t = 1.57 d^0.883, two minutes at least, nothing at one address. */
function minutesRurales(km: number, memeAdresse: boolean): number {
  return memeAdresse ? 0 : Math.max(2, 1.57 * km ** 0.883);
}

describe('nearest neighbours', () => {
  it('are those of a reading of all pairs', () => {
    fc.assert(
      fc.property(arbitraireOffre, (liste) => {
        const entree = createEntree(liste);
        const releve = createReleve(entree);
        const { etablissements: et } = entree.offre;
        const categorie = (i: number): string =>
          et.categorie.codes[et.categorie.index[i] as number] as string;
        const role = (i: number) => ROLES[et.role[i] as number] as (typeof ROLES)[number];
        // The village all of them stand in is rural: 20 inhabitants per km².
        expect(classeDensite(20)).toBe(0);
        const km = (a: number, b: number): number =>
          distanceKm(
            et.longitude[a] as number,
            et.latitude[a] as number,
            et.longitude[b] as number,
            et.latitude[b] as number,
          );
        const minutes = (a: number, b: number): number =>
          minutesRurales(km(a, b), et.longitude[a] === et.longitude[b] && et.latitude[a] === et.latitude[b]);
        const garde: Record<string, (a: number, b: number) => boolean> = {
          esms: (_a, b) => role(b) === 'coeur',
          autre_gestionnaire: (a, b) => role(b) === 'coeur' && et.entite[a] !== et.entite[b],
          meme_type: (a, b) => categorie(a) === categorie(b),
          sante: (_a, b) => isCible('sante', categorie(b), role(b)),
          hopital: (_a, b) => ['101', '355', '106'].includes(categorie(b)),
          psychiatrie: (_a, b) => ['292', '156'].includes(categorie(b)),
        };
        for (let a = 0; a < et.nombre; a += 1) {
          for (const [cle, accepte] of Object.entries(garde)) {
            const candidats = [...Array(et.nombre).keys()].filter((b) => b !== a && accepte(a, b));
            const attendu = candidats.length === 0 ? null : Math.min(...candidats.map((b) => minutes(a, b)));
            const lu = releve.lire(`${cle}.minutes`, a);
            if (attendu === null) {
              expect(lu).toBeNaN();
              expect(releve.etat(`${cle}.minutes`, a)).toBe('inconnu');
            } else {
              expect(lu).toBeCloseTo(attendu, 6);
              expect(releve.etat(`${cle}.minutes`, a)).toBe('connu');
              expect(releve.estime(`${cle}.minutes`, a)).toBe(true);
              const proches = candidats.filter((b) => Math.abs(minutes(a, b) - attendu) < 1e-9);
              expect(proches.some((b) => Math.abs(km(a, b) - releve.lire(`${cle}.km`, a)) < 1e-6)).toBe(true);
            }
          }
          for (const [genre, codes] of Object.entries(ACTEURS_ARTICULATION)) {
            const proches = [...Array(et.nombre).keys()].filter(
              (b) => b !== a && (codes as readonly string[]).includes(categorie(b)) && minutes(a, b) <= 30,
            );
            expect(releve.lire(`articulation.${genre}`, a)).toBe(proches.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('do not depend on the order rows are asked in', () => {
    fc.assert(
      fc.property(arbitraireOffre, (liste) => {
        const un = createReleve(createEntree(liste));
        const autre = createReleve(createEntree([...liste].reverse()));
        const rows = [...liste.keys()];
        const lire = (releve: typeof un, ordre: readonly number[]) => {
          for (const row of ordre) releve.lire('autre_gestionnaire.minutes', row);
          return rows.map((row) => releve.lire('autre_gestionnaire.minutes', row));
        };
        expect(lire(un, rows)).toEqual(lire(autre, [...rows].reverse()));
      }),
      { numRuns: 40 },
    );
  });

  it('closed establishments are nobody’s neighbours, and have no indicator', () => {
    const entree = createEntree([
      { finess: '030000001', categorie: '500', x: 0, y: 0 },
      { finess: '030000002', categorie: '500', x: 1, y: 0 },
      { finess: '030000003', categorie: '500', x: 20, y: 0 },
    ]);
    entree.offre.etablissements.ferme[1] = 1;
    const releve = createReleve(entree);
    expect(releve.lire('meme_type.km', 0)).toBeCloseTo(20, 3);
    expect(releve.lire('meme_type.minutes', 1)).toBeNaN();
    expect(releve.etat('meme_type.minutes', 1)).toBe('sans_objet');
  });

  it('without position nothing is measured; beyond four hours it is said so', () => {
    const entree = createEntree([
      { finess: '030000001', categorie: '500', x: 0, y: 0 },
      { finess: '030000002', categorie: '500', x: Number.NaN, y: Number.NaN },
      { finess: '030000003', categorie: '246', x: 800, y: 0 },
    ]);
    const releve = createReleve(entree);
    expect(releve.lire('esms.minutes', 1)).toBeNaN();
    expect(releve.etat('esms.minutes', 1)).toBe('inconnu');
    expect(releve.lire('esms.minutes', 0)).toBe(Number.POSITIVE_INFINITY);
    expect(releve.etat('esms.minutes', 0)).toBe('connu');
    expect(releve.vers('esms.minutes', 0)).toBeNull();
  });
});

describe('towns and isolation', () => {
  it('minutes lead to the nearest town, named; beyond thirty the establishment is isolated', () => {
    const entree = createEntree(
      [
        { finess: '030000001', categorie: '500', x: 55, y: 0 },
        { finess: '030000002', categorie: '500', x: 0, y: 0 },
      ],
      [60, 0],
    );
    const releve = createReleve(entree);
    expect(releve.lire('ville.minutes', 0)).toBeCloseTo(minutesRurales(5, false), 1);
    expect(releve.vers('ville.minutes', 0)).toBe('Ville');
    expect(releve.lire('isole', 0)).toBe(0);
    expect(releve.lire('ville.minutes', 1)).toBeCloseTo(minutesRurales(60, false), 1);
    expect(releve.lire('isole', 1)).toBe(1);
  });

  it('without any town nothing is told', () => {
    const releve = createReleve(createEntree([{ finess: '030000001', categorie: '500', x: 0, y: 0 }], null));
    expect(releve.lire('ville.minutes', 0)).toBeNaN();
    expect(releve.lire('isole', 0)).toBeNaN();
    expect(releve.etat('isole', 0)).toBe('inconnu');
  });
});

describe('times of the user', () => {
  it('stand before the estimate, choose the nearest, and are not marked estimated', () => {
    const entree = createEntree([
      { finess: '030000001', ej: '030900001', categorie: '500', x: 0, y: 0 },
      { finess: '030000002', ej: '030900002', categorie: '246', x: 5, y: 0 },
      { finess: '030000003', ej: '030900003', categorie: '183', x: 30, y: 0 },
    ]);
    const matrice = {
      fichier: 'temps.csv',
      cle: 'finess' as const,
      codes: ['030000001', '030000002', '030000003'],
      origine: Uint32Array.of(0, 0),
      destination: Uint32Array.of(1, 2),
      minutes: Float32Array.of(50, 3),
    };
    const releve = createReleve(entree, [], [matrice]);
    expect(releve.lire('esms.minutes', 0)).toBe(3);
    expect(releve.vers('esms.minutes', 0)).toBe('ET 030000003');
    expect(releve.estime('esms.minutes', 0)).toBe(false);
    expect(releve.estime('esms.minutes', 1)).toBe(true);
  });
});
