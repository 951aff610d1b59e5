import fc from 'fast-check';
import type { Contexte } from '../../../src/domain/etablissement/contexte';
import { createCapacitesVides } from '../../../src/domain/etablissement/create-capacites-vides';
import type { Filtre } from '../../../src/domain/etablissement/filtre';
import { DIMENSIONS, STRATES } from '../../../src/domain/etablissement/filtre';
import type { Nomenclature } from '../../../src/domain/etablissement/nomenclature';
import { FAMILLES, PUBLICS, ROLES, STATUT_GROUPES } from '../../../src/domain/etablissement/nomenclature';
import { TYPES_ACTEUR } from '../../../src/domain/etablissement/type-acteur';
import { ConstructeurCode } from '../../../src/domain/shared/colonne-code';
import { createColonneTexte } from '../../../src/domain/shared/colonne-texte';
import { PRECISIONS, type TableCommunes } from '../../../src/domain/territoire/commune';

/** One establishment in few words; ranks are positions in the lists of the domain. */
export interface Ligne {
  readonly numero: string;
  readonly nom: string;
  readonly entite: number;
  readonly categorie: string;
  readonly famille: number;
  readonly public: number;
  readonly role: number;
  readonly departement: string;
  readonly commune: number;
  readonly places: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly dateOuverture: number;
}

export interface Entite {
  readonly numero: string;
  readonly nom: string;
  readonly nomLong?: string;
  readonly siren: string;
  readonly statut: string;
  readonly groupe: number;
}

/** Moulins and its former commune Yzeure-le-Vieux (déléguée), Saint-Étienne, Évry without EPCI nor position. */
export const COMMUNES: TableCommunes = {
  nombre: 4,
  code: ['03190', '03999', '42218', '91228'],
  nom: ['Moulins', 'Yzeure-le-Vieux', 'Saint-Étienne', 'Évry-Courcouronnes'],
  genre: Uint8Array.from([0, 2, 0, 0]),
  parent: Int32Array.from([-1, 0, -1, -1]),
  population: Int32Array.from([20000, 500, 170000, 66000]),
  codesPostaux: ['03000', '03000', '42000', '91000'],
  codeDepartement: ['03', '03', '42', '91'],
  codeRegion: ['84', '84', '84', '11'],
  codeEpci: ['200071140', '200071140', '244200770', ''],
  rangChefLieu: Uint8Array.from([2, 0, 2, 2]),
  longitude: Float64Array.from([3.33, 3.35, 4.39, Number.NaN]),
  latitude: Float64Array.from([46.56, 46.56, 45.43, Number.NaN]),
  precision: Uint8Array.from(
    (['commune', 'commune_approchee', 'commune', 'aucune'] as const).map((p) => PRECISIONS.indexOf(p)),
  ),
  superficieKm2: new Float32Array(4).fill(Number.NaN),
  nomsEpci: new Map([
    ['200071140', 'CA Moulins Communauté'],
    ['244200770', 'Saint-Étienne Métropole'],
  ]),
  sources: [],
};

export const ENTITES: readonly Entite[] = [
  { numero: '030000011', nom: 'CENTRE HOSPITALIER DE MOULINS', siren: '260300111', statut: '13', groupe: 4 },
  { numero: '420000022', nom: 'ASSOCIATION ŒUVRE SAINT-LÉON', siren: '775600222', statut: '60', groupe: 6 },
  { numero: '910000033', nom: '', siren: '', statut: '', groupe: 8 },
];

const NOMENCLATURE: Nomenclature = {
  categories: new Map([
    [
      '500',
      {
        code: '500',
        libelle: "Établissement d'hébergement pour personnes âgées dépendantes",
        libelleCourt: 'EHPAD',
        ouverte: true,
        agregats: ['4401', '4400', '4000'],
        famille: 'personnes_agees',
        public: 'personnes_agees',
        mode: 'hebergement',
        financeur: 'cofinancement',
        role: 'coeur',
      },
    ],
  ]),
  agregats: new Map(),
  capacites: { discipline: new Map(), mode: new Map(), public: new Map() },
  statuts: new Map([
    [
      '13',
      { code: '13', libelle: 'Établissement public communal d’hospitalisation', ouvert: true, groupe: 'EPS' },
    ],
  ]),
};

export function createContexte(lignes: readonly Ligne[], entites = ENTITES): Contexte {
  const triees = [...lignes].sort((a, b) => (a.numero < b.numero ? -1 : 1));
  const vide = createColonneTexte(triees.map(() => ''));
  const codes = (lire: (ligne: Ligne) => string) => {
    const constructeur = new ConstructeurCode(triees.length);
    for (const ligne of triees) constructeur.push(lire(ligne));
    return constructeur.build();
  };
  const statuts = new ConstructeurCode(entites.length);
  for (const entite of entites) statuts.push(entite.statut);
  return {
    communes: COMMUNES,
    nomenclature: NOMENCLATURE,
    departements: [
      { code: '03', nom: 'Allier', codeRegion: '84', nomRegion: 'Auvergne-Rhône-Alpes', contour: [] },
      { code: '42', nom: 'Loire', codeRegion: '84', nomRegion: 'Auvergne-Rhône-Alpes', contour: [] },
      { code: '91', nom: 'Essonne', codeRegion: '11', nomRegion: 'Île-de-France', contour: [] },
    ],
    offre: {
      dateDonnees: '2021-01-08',
      fictive: false,
      etablissements: {
        nombre: triees.length,
        numeroFiness: createColonneTexte(triees.map(({ numero }) => numero)),
        entite: Int32Array.from(triees, ({ entite }) => entite),
        nom: createColonneTexte(triees.map(({ nom }) => nom)),
        nomLong: vide,
        adresse: vide,
        acheminement: vide,
        telephone: vide,
        siret: vide,
        categorie: codes(({ categorie }) => categorie),
        libelleCategorie: codes(({ categorie }) => (categorie === '999' ? 'Libellé de la source' : '')),
        famille: Uint8Array.from(triees, ({ famille }) => famille),
        public: Uint8Array.from(triees, (ligne) => ligne.public),
        role: Uint8Array.from(triees, ({ role }) => role),
        departement: codes(({ departement }) => departement),
        commune: Int32Array.from(triees, ({ commune }) => commune),
        places: Float32Array.from(triees, ({ places }) => places),
        longitude: Float64Array.from(triees, ({ longitude }) => longitude),
        latitude: Float64Array.from(triees, ({ latitude }) => latitude),
        precision: Uint8Array.from(triees, ({ longitude }) =>
          PRECISIONS.indexOf(Number.isNaN(longitude) ? 'aucune' : 'source'),
        ),
        dateOuverture: Int32Array.from(triees, ({ dateOuverture }) => dateOuverture),
        ferme: new Uint8Array(triees.length),
        dateFermeture: new Int32Array(triees.length),
        dateMaj: new Int32Array(triees.length),
      },
      capacites: createCapacitesVides(triees.length),
      entites: {
        nombre: entites.length,
        numeroFiness: createColonneTexte(entites.map(({ numero }) => numero)),
        nom: createColonneTexte(entites.map(({ nom }) => nom)),
        nomLong: createColonneTexte(entites.map(({ nomLong }) => nomLong ?? '')),
        siren: createColonneTexte(entites.map(({ siren }) => siren)),
        statut: statuts.build(),
        statutGroupe: Uint8Array.from(entites, ({ groupe }) => groupe),
        lue: new Uint8Array(entites.length).fill(1),
        nombreEtablissements: Uint32Array.from(
          entites,
          (_, e) => triees.filter(({ entite }) => entite === e).length,
        ),
      },
    },
  };
}

export const LIGNE: Ligne = {
  numero: '030780001',
  nom: 'EHPAD LES ÉPIS',
  entite: 0,
  categorie: '500',
  famille: 0,
  public: 0,
  role: 0,
  departement: '03',
  commune: 0,
  places: 80,
  longitude: 3.33,
  latitude: 46.56,
  dateOuverture: 19850401,
};

const NOMS = [
  'EHPAD LES ÉPIS',
  'EHPAD ST JOSEPH',
  'IME L’ŒILLET',
  'Foyer Saint-Joseph',
  "L'ESCALE",
  'SSIAD 2',
  '',
] as const;

/** Offers of up to 40 establishments with every kind of missing value. */
export const arbitraireLignes: fc.Arbitrary<readonly Ligne[]> = fc
  .array(
    fc.record({
      nom: fc.constantFrom(...NOMS),
      entite: fc.integer({ min: -1, max: ENTITES.length - 1 }),
      categorie: fc.constantFrom('500', '999', ''),
      famille: fc.nat(FAMILLES.length - 1),
      public: fc.nat(PUBLICS.length - 1),
      role: fc.nat(ROLES.length - 1),
      departement: fc.constantFrom('03', '42', '91', ''),
      commune: fc.integer({ min: -1, max: COMMUNES.nombre - 1 }),
      places: fc.constantFrom(Number.NaN, 0, 20, 21, 40, 80, 100, 120, 121),
      longitude: fc.constantFrom(Number.NaN, 3.3, 4.4, -61.5),
      latitude: fc.constantFrom(46.5, 45.4, 14.6),
      dateOuverture: fc.constantFrom(0, 19850401, 20010101),
    }),
    { maxLength: 40 },
  )
  .map((lignes) =>
    lignes.map((ligne, k) => ({
      ...ligne,
      numero: `03${String((k * 7919) % 10_000_000).padStart(7, '0')}`,
      latitude: Number.isNaN(ligne.longitude) ? Number.NaN : ligne.latitude,
    })),
  );

const VALEURS: Readonly<Record<(typeof DIMENSIONS)[number], readonly string[]>> = {
  famille: FAMILLES,
  categorie: ['500', '999', '', 'absente'],
  public: PUBLICS,
  statutGroupe: STATUT_GROUPES,
  gestionnaire: ['030000011', '420000022', '', '000000000'],
  departement: ['03', '42', ''],
  epci: ['200071140', '244200770', ''],
  commune: ['03190', '42218', '91228', ''],
  strate: STRATES,
  typeActeur: TYPES_ACTEUR,
};

/** Filters on none, one or two dimensions: more would keep nothing and prove nothing. */
export const arbitraireFiltre: fc.Arbitrary<Filtre> = fc.record({
  valeurs: fc
    .uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 2 })
    .chain(
      (dimensions) =>
        fc.record(
          Object.fromEntries(
            dimensions.map((d) => [d, fc.uniqueArray(fc.constantFrom(...VALEURS[d]), { maxLength: 4 })]),
          ),
        ) as fc.Arbitrary<Filtre['valeurs']>,
    ),
  horsOffre: fc.boolean(),
  texte: fc.constantFrom('', '', '', 'ehpad', 'saint joseph', 'œil', 'moulins', '0300000', 'léon'),
  territoire: fc.constant(null),
  emprise: fc.constantFrom(null, null, [3, 46, 4, 47] as const, [170, 14, -60, 15] as const),
});
