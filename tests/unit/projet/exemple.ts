import fc from 'fast-check';
import { GENRES_CHANGEMENT } from '../../../src/domain/comparaison/changement';
import { GENRES_GROUPEMENT } from '../../../src/domain/cooperation/groupement';
import { COLONNES_TRI, DIMENSIONS } from '../../../src/domain/etablissement/filtre';
import { FAMILLES, PUBLICS } from '../../../src/domain/etablissement/nomenclature';
import { ANALYSE_DEFAUT } from '../../../src/domain/projet/reglages-analyse';
import { PARAMETRES_DEFAUT } from '../../../src/domain/scoring/parametres';
import { FAMILLES_COOPERATION, FILIERES } from '../../../src/domain/scoring/scenario';
import { GENRES_TABLE } from '../../../src/domain/table/correspondance';
import { PRECISIONS } from '../../../src/domain/territoire/commune';
import type { Projet } from '../../../src/persistence/projet';
import { VERSION_PROJET } from '../../../src/persistence/projet';

/** A project with nothing in it. */
export function projetVide(changement: Partial<Projet> = {}): Projet {
  return {
    version: VERSION_PROJET,
    id: 'p1',
    nom: '',
    creeLe: '2026-11-22T09:00:00.000Z',
    modifieLe: '2026-11-22T09:42:00.000Z',
    sources: [],
    choix: { offre: [], comparaison: [], demonstration: true, fermes: false },
    etape: 'offre',
    filtre: { valeurs: {}, horsOffre: false, texte: '', emprise: null, territoire: null },
    tri: { colonne: 'nom', sens: 'croissant' },
    selection: null,
    vueCarte: null,
    parametres: PARAMETRES_DEFAUT,
    idScenario: null,
    retenus: [],
    filtreGroupements: { genres: [], familles: [], texte: '', dansLeTerritoire: false, avecMembres: false },
    idGroupement: null,
    filtreComparaison: { genres: [], familles: [], departements: [], texte: '', horsOffre: false },
    analyse: ANALYSE_DEFAUT,
    couchesMasquees: [],
    notes: '',
    profils: [],
    inconnus: {},
    ...changement,
  };
}

export function octets(texte: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(texte));
}

/** Names and notes as a hostile or careless source writes them. */
export const TEXTES_HOSTILES = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://exemple.invalid","clic")',
  '+33 1 02 03 04 05',
  '@SUM(A1:A9)',
  'EHPAD \u202egnp.exe',
  '\u2066\u2067isolates\u2069',
  'x'.repeat(10_000),
  '../../etc/passwd',
  'a\u0000b',
  '__proto__',
  'constructor',
] as const;

const nombre = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n));
const positif = nombre.map((n) => Math.abs(n));
const entier = fc.nat();
const texteLibre = (maxLength: number) =>
  fc.oneof(
    fc.string({ maxLength: Math.min(maxLength, 40), unit: 'grapheme' }),
    fc.constantFrom(...TEXTES_HOSTILES.filter((texte) => texte.length <= maxLength)),
  );
const code = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
  .filter((texte) => !['__proto__', 'constructor', 'prototype'].includes(texte));
const cle = fc.oneof(fc.uuid(), fc.stringMatching(/^[a-zA-Z0-9._:éà/-]{1,20}$/));
const parmi = <const T extends readonly string[]>(valeurs: T) =>
  fc.constantFrom(...valeurs) as fc.Arbitrary<T[number]>;
const codes = fc.array(code, { maxLength: 4 });
const moment = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const ouNul = <T>(arbitraire: fc.Arbitrary<T>) => fc.option(arbitraire, { nil: null });
const dictionnaire = (valeur: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(code, valeur), { maxLength: 4 }).map((paires) => Object.fromEntries(paires));

const correspondance = fc.record({
  genre: parmi(GENRES_TABLE),
  liens: fc.array(fc.record({ colonne: entier, champ: ouNul(code) }), { maxLength: 3 }),
  feuille: ouNul(texteLibre(100)),
  ligneEntete: entier,
});

const scenario = fc.record({
  id: code,
  famille: parmi(FAMILLES_COOPERATION),
  filiere: ouNul(parmi(FILIERES)),
  public: ouNul(parmi(PUBLICS)),
  departement: code,
  lieu: texteLibre(10_000),
  membres: fc.array(
    fc.record({
      indice: entier,
      numeroFiness: code,
      nom: texteLibre(10_000),
      categorie: code,
      famille: parmi(FAMILLES),
      acteur: code,
      numeroFinessEj: ouNul(code),
      gestionnaire: ouNul(texteLibre(10_000)),
      commune: ouNul(texteLibre(10_000)),
      etape: ouNul(code),
      places: ouNul(positif),
      longitude: fc.integer({ min: -180, max: 180 }),
      latitude: fc.integer({ min: -90, max: 90 }),
      precision: parmi(PRECISIONS),
    }),
    { maxLength: 3 },
  ),
  gestionnaires: codes,
  acteurs: codes,
  score: nombre,
  indicateurs: fc.array(
    fc.record({
      id: code,
      etat: parmi(['valeur', 'absent', 'sans_objet'] as const),
      valeur: ouNul(nombre),
      unite: parmi(['min', 'ratio', 'nombre', 'etp', 'places', 'etapes'] as const),
      utilite: ouNul(nombre),
      poids: nombre,
      contribution: nombre,
      source: texteLibre(10_000),
      estime: fc.boolean(),
      faits: fc
        .array(fc.tuple(code, fc.oneof(nombre, texteLibre(1000), fc.constant(null))), { maxLength: 3 })
        .map((paires) => Object.fromEntries(paires)),
    }),
    { maxLength: 2 },
  ),
  couverture: fc.constantFrom(0, 0.25, 1),
  borneBasse: nombre,
  borneHaute: nombre,
  classable: fc.boolean(),
  portee: ouNul(nombre),
  minutesMoyennes: nombre,
  alertes: fc.array(fc.record({ code, valeur: nombre }), { maxLength: 2 }),
});

const poids = (famille: 'parcours' | 'efficience' | 'isolement') =>
  dictionnaire(positif).map((plus) => ({ ...PARAMETRES_DEFAUT.poids[famille], ...plus }));

const inconnus = fc.constantFrom(
  {},
  { atelier: { avis: [1, 'deux', null], '<b>': true } },
  { filtre: { ouvertsDepuis: 2020 }, futur: [{ a: 1 }] },
);

/** Any project this version could write. */
export const PROJET_QUELCONQUE: fc.Arbitrary<Projet> = fc
  .record({
    version: fc.constant(VERSION_PROJET),
    id: code,
    nom: texteLibre(500),
    creeLe: moment,
    modifieLe: moment,
    sources: fc.uniqueArray(
      fc.record({
        cle,
        nom: texteLibre(1000),
        role: parmi(['offre', 'comparaison'] as const),
        tailleOctets: entier,
        dateDonnees: ouNul(moment.map((iso) => iso.slice(0, 10))),
        empreinte: fc.constant(null),
        correspondance: ouNul(correspondance),
      }),
      { selector: (source) => source.cle, maxLength: 3 },
    ),
    demonstration: fc.boolean(),
    fermes: fc.boolean(),
    etape: code,
    filtre: fc.record({
      valeurs: fc
        .array(fc.tuple(parmi(DIMENSIONS), fc.array(code, { minLength: 1, maxLength: 4 })), { maxLength: 4 })
        .map((paires) => Object.fromEntries(paires)),
      horsOffre: fc.boolean(),
      texte: texteLibre(1000),
      emprise: ouNul(fc.constant([-4.6, 48.3, -4.3, 48.5] as const)),
      territoire: fc.constantFrom(
        null,
        { genre: 'ght', codes: ['ght:1'] } as const,
        { genre: 'rayon', nom: 'Brest', longitude: -4.5, latitude: 48.4, minutes: 30 } as const,
      ),
    }),
    tri: fc.record({ colonne: parmi(COLONNES_TRI), sens: parmi(['croissant', 'decroissant'] as const) }),
    selection: ouNul(code),
    vueCarte: ouNul(
      fc.record({
        longitude: fc.integer({ min: -180, max: 180 }),
        latitude: fc.integer({ min: -90, max: 90 }),
        zoom: fc.integer({ min: 0, max: 22 }),
      }),
    ),
    parametres: fc.record({
      departements: codes,
      seuilVille: positif,
      villesAjoutees: codes,
      villesRetirees: codes,
      exposant: nombre,
      facteurRelief: positif,
      heuresPleines: fc.boolean(),
      poids: fc.record({
        parcours: poids('parcours'),
        efficience: poids('efficience'),
        isolement: poids('isolement'),
      }),
      ratiosEtp: dictionnaire(positif).map((plus) => ({ ...PARAMETRES_DEFAUT.ratiosEtp, ...plus })),
      maxParFamille: entier,
      graine: nombre,
    }),
    idScenario: ouNul(code),
    retenus: fc.array(fc.record({ scenario, note: texteLibre(10_000), retenuLe: moment }), { maxLength: 2 }),
    filtreGroupements: fc.record({
      genres: fc.array(parmi(GENRES_GROUPEMENT), { maxLength: 3 }),
      familles: fc.array(parmi([...FAMILLES_COOPERATION, 'inconnue'] as const), { maxLength: 3 }),
      texte: texteLibre(1000),
      dansLeTerritoire: fc.boolean(),
      avecMembres: fc.boolean(),
    }),
    idGroupement: ouNul(code),
    filtreComparaison: fc.record({
      genres: fc.array(parmi(GENRES_CHANGEMENT), { maxLength: 3 }),
      familles: fc.array(parmi(FAMILLES), { maxLength: 3 }),
      departements: codes,
      texte: texteLibre(1000),
      horsOffre: fc.boolean(),
    }),
    analyse: fc.record({ seuilMinutes: fc.integer({ min: 0, max: 120 }), taux: code }).map((reglages) => ({
      ...ANALYSE_DEFAUT,
      ...reglages,
    })),
    couchesMasquees: codes,
    notes: texteLibre(10_000),
    profils: fc.array(
      fc.record({ id: code, nom: texteLibre(1000), signature: texteLibre(1000), correspondance }),
      {
        maxLength: 2,
      },
    ),
    inconnus,
  })
  .map(({ demonstration, fermes, ...projet }) => ({
    ...projet,
    choix: {
      offre: projet.sources.filter(({ role }) => role === 'offre').map((source) => source.cle),
      comparaison: projet.sources.filter(({ role }) => role === 'comparaison').map((source) => source.cle),
      demonstration,
      fermes,
    },
  }));
