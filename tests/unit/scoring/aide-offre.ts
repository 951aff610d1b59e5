import { createCapacitesVides } from '../../../src/domain/etablissement/create-capacites-vides';
import {
  FAMILLES,
  PUBLICS,
  ROLES,
  STATUT_GROUPES,
  type StatutGroupe,
} from '../../../src/domain/etablissement/nomenclature';
import type { Offre } from '../../../src/domain/etablissement/offre';
import type { EntreeScoring } from '../../../src/domain/scoring/entree';
import { ConstructeurCode } from '../../../src/domain/shared/colonne-code';
import { createColonneTexte } from '../../../src/domain/shared/colonne-texte';
import { PRECISIONS, type TableCommunes } from '../../../src/domain/territoire/commune';
import { REFERENCE, SOURCE } from './aide-reference';

/** An establishment of a made-up offer, on a plain around (3° E, 46° N): kilometres east and north. */
export interface EtablissementTest {
  readonly finess: string;
  readonly ej?: string | null;
  readonly categorie: string;
  readonly x: number;
  readonly y: number;
  readonly nom?: string;
  readonly siret?: string;
  readonly places?: number;
  readonly statut?: StatutGroupe;
  readonly departement?: string;
  readonly precision?: number;
}

const KM_PAR_DEGRE = (Math.PI / 180) * 6371;
const LON = 3;
const LAT = 46;

const longitudeDe = (x: number): number => LON + x / (KM_PAR_DEGRE * Math.cos((LAT * Math.PI) / 180));
const latitudeDe = (y: number): number => LAT + y / KM_PAR_DEGRE;

/** A town of 30,000 inhabitants and a village, both rural in density, at the places given. */
function createCommunes(ville: readonly [x: number, y: number] | null): TableCommunes {
  const [x, y] = ville ?? [Number.NaN, Number.NaN];
  return {
    nombre: 2,
    code: ['03001', '03002'],
    nom: ['Bourg', 'Ville'],
    genre: Uint8Array.of(0, 0),
    parent: Int32Array.of(-1, -1),
    population: Int32Array.of(800, 30_000),
    codesPostaux: ['03000', '03000'],
    codeDepartement: ['03', '03'],
    codeRegion: ['84', '84'],
    codeEpci: ['', ''],
    rangChefLieu: Uint8Array.of(0, 0),
    longitude: Float64Array.of(LON, longitudeDe(x)),
    latitude: Float64Array.of(LAT, latitudeDe(y)),
    precision: new Uint8Array(2).fill(PRECISIONS.indexOf('commune')),
    superficieKm2: new Float32Array(2).fill(Number.NaN),
    nomsEpci: new Map(),
    sources: [],
  };
}

function createCodes(valeurs: readonly string[]) {
  const constructeur = new ConstructeurCode();
  for (const valeur of valeurs) constructeur.push(valeur);
  return constructeur.build();
}

/** Entry of the engine made of these establishments, in any order; the reader's rule (one row per number) applied. */
export function createEntree(
  etablissements: readonly EtablissementTest[],
  ville: readonly [x: number, y: number] | null = [60, 0],
): EntreeScoring {
  const uniques = new Map(etablissements.map((un) => [un.finess, un]));
  const tries = [...uniques.values()].sort((a, b) => (a.finess < b.finess ? -1 : 1));
  const ejs = [...new Set(tries.flatMap((un) => (un.ej === null ? [] : [un.ej ?? un.finess])))].sort();
  const statuts = new Map(tries.map((un) => [un.ej ?? un.finess, un.statut ?? 'INCONNU']));
  const n = tries.length;
  const fiches = tries.map((un) => REFERENCE.nomenclature.categories.get(un.categorie));
  const vide = createColonneTexte(tries.map(() => ''));
  const offre: Offre = {
    etablissements: {
      nombre: n,
      numeroFiness: createColonneTexte(tries.map((un) => un.finess)),
      entite: Int32Array.from(tries, (un) => (un.ej === null ? -1 : ejs.indexOf(un.ej ?? un.finess))),
      nom: createColonneTexte(tries.map((un) => un.nom ?? `ET ${un.finess}`)),
      nomLong: vide,
      adresse: vide,
      acheminement: vide,
      telephone: vide,
      siret: createColonneTexte(tries.map((un) => un.siret ?? '')),
      categorie: createCodes(tries.map((un) => un.categorie)),
      libelleCategorie: createCodes(tries.map(() => '')),
      famille: Uint8Array.from(fiches, (fiche) => FAMILLES.indexOf(fiche?.famille ?? 'autre')),
      public: Uint8Array.from(fiches, (fiche) => PUBLICS.indexOf(fiche?.public ?? 'autre')),
      role: Uint8Array.from(fiches, (fiche) => ROLES.indexOf(fiche?.role ?? 'contexte')),
      departement: createCodes(tries.map((un) => un.departement ?? '03')),
      commune: new Int32Array(n),
      places: Float32Array.from(tries, (un) => un.places ?? Number.NaN),
      longitude: Float64Array.from(tries, (un) => longitudeDe(un.x)),
      latitude: Float64Array.from(tries, (un) => latitudeDe(un.y)),
      precision: Uint8Array.from(tries, (un) => un.precision ?? SOURCE),
      dateOuverture: new Int32Array(n),
      ferme: new Uint8Array(n),
      dateFermeture: new Int32Array(n),
      dateMaj: new Int32Array(n),
    },
    capacites: createCapacitesVides(n),
    entites: {
      nombre: ejs.length,
      numeroFiness: createColonneTexte(ejs),
      nom: createColonneTexte(ejs.map((ej) => `EJ ${ej}`)),
      nomLong: createColonneTexte(ejs.map(() => '')),
      siren: createColonneTexte(ejs.map(() => '')),
      statut: createCodes(ejs.map(() => '')),
      statutGroupe: Uint8Array.from(ejs, (ej) => STATUT_GROUPES.indexOf(statuts.get(ej) ?? 'INCONNU')),
      lue: new Uint8Array(ejs.length),
      nombreEtablissements: new Uint32Array(ejs.length),
    },
    dateDonnees: null,
    fictive: true,
  };
  return {
    offre,
    communes: createCommunes(ville),
    densiteHabKm2: Float32Array.of(20, 300),
    nomenclature: REFERENCE.nomenclature,
    departements: [],
  };
}
