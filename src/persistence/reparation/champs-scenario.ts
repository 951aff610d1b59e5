import { nullable as ouNul, union } from 'valibot';
import { FAMILLES, PUBLICS } from '../../domain/etablissement/nomenclature';
import type { ScenarioRetenu } from '../../domain/projet/scenario-retenu';
import { PARAMETRES_DEFAUT } from '../../domain/scoring/parametres';
import {
  FAMILLES_COOPERATION,
  type FamilleCooperation,
  FILIERES,
  type Indicateur,
  type MembreScenario,
  type ParametresScoring,
  type Scenario,
} from '../../domain/scoring/scenario';
import { PRECISIONS } from '../../domain/territoire/commune';
import { type Champ, dictionnaire, feuille, liste, nullable, objet, requis, texte } from './champ';
import {
  BOOLEEN,
  CODE,
  CODE_OU_VIDE,
  DATE_HEURE,
  ENTIER,
  LATITUDE,
  LIBELLE,
  LONGITUDE,
  NOMBRE,
  POSITIF,
  parmi,
  RATIO,
} from './schemas';

const MEMBRES_MAX = 5000;
const NOTE_MAX = 1_000_000;
const nombreOuNul = feuille<number | null>(ouNul(NOMBRE), null);
const libelleOuNul = feuille<string | null>(ouNul(LIBELLE), null);

const MEMBRE: Champ<MembreScenario> = objet({
  indice: feuille(ENTIER, 0),
  numeroFiness: requis(CODE),
  nom: texte(10_000),
  categorie: feuille(CODE_OU_VIDE, ''),
  famille: feuille<MembreScenario['famille']>(parmi(FAMILLES), 'autre'),
  acteur: feuille(CODE_OU_VIDE, ''),
  numeroFinessEj: feuille<string | null>(ouNul(CODE), null),
  gestionnaire: libelleOuNul,
  commune: libelleOuNul,
  etape: feuille<string | null>(ouNul(CODE), null),
  places: feuille<number | null>(ouNul(POSITIF), null),
  longitude: requis(LONGITUDE),
  latitude: requis(LATITUDE),
  precision: feuille<MembreScenario['precision']>(parmi(PRECISIONS), 'aucune'),
});

const INDICATEUR: Champ<Indicateur> = objet({
  id: requis(CODE),
  etat: requis(parmi(['valeur', 'absent', 'sans_objet'])),
  valeur: nombreOuNul,
  unite: requis(parmi(['min', 'ratio', 'nombre', 'etp', 'places', 'etapes'])),
  utilite: nombreOuNul,
  poids: feuille(NOMBRE, 0),
  contribution: feuille(NOMBRE, 0),
  source: texte(10_000),
  estime: feuille(BOOLEEN, false),
  faits: dictionnaire(requis(union([NOMBRE, LIBELLE, ouNul(NOMBRE)])), 500),
});

const SCENARIO: Champ<Scenario> = objet({
  id: requis(CODE),
  famille: requis(parmi(FAMILLES_COOPERATION)),
  filiere: feuille<Scenario['filiere']>(ouNul(parmi(FILIERES)), null),
  public: feuille<Scenario['public']>(ouNul(parmi(PUBLICS)), null),
  departement: feuille(CODE_OU_VIDE, ''),
  lieu: texte(10_000),
  membres: liste(MEMBRE, MEMBRES_MAX),
  gestionnaires: liste(requis(CODE), MEMBRES_MAX),
  acteurs: liste(requis(CODE), MEMBRES_MAX),
  score: requis(NOMBRE),
  indicateurs: liste(INDICATEUR, 200),
  couverture: feuille(RATIO, 0),
  borneBasse: feuille(NOMBRE, 0),
  borneHaute: feuille(NOMBRE, 0),
  classable: feuille(BOOLEEN, false),
  portee: nombreOuNul,
  minutesMoyennes: feuille(NOMBRE, 0),
  alertes: liste(objet({ code: requis(CODE), valeur: feuille(NOMBRE, 0) }), 200),
});

export const CHAMP_RETENU: Champ<ScenarioRetenu> = objet({
  scenario: SCENARIO,
  note: texte(NOTE_MAX),
  retenuLe: feuille(DATE_HEURE, '1970-01-01T00:00:00Z'),
});

const DEFAUT = PARAMETRES_DEFAUT;
const poids = (famille: FamilleCooperation) => dictionnaire(requis(POSITIF), 200, DEFAUT.poids[famille]);

export const CHAMP_PARAMETRES: Champ<ParametresScoring> = objet({
  departements: liste(requis(CODE), 200),
  seuilVille: feuille(POSITIF, DEFAUT.seuilVille),
  villesAjoutees: liste(requis(CODE), 50_000),
  villesRetirees: liste(requis(CODE), 50_000),
  exposant: feuille(NOMBRE, DEFAUT.exposant),
  facteurRelief: feuille(POSITIF, DEFAUT.facteurRelief),
  heuresPleines: feuille(BOOLEEN, DEFAUT.heuresPleines),
  poids: objet({
    parcours: poids('parcours'),
    efficience: poids('efficience'),
    isolement: poids('isolement'),
  }),
  ratiosEtp: dictionnaire(requis(POSITIF), 2000, DEFAUT.ratiosEtp),
  maxParFamille: feuille(ENTIER, DEFAUT.maxParFamille),
  graine: feuille(NOMBRE, DEFAUT.graine),
});

/** The field as a whole is nullable where nothing was chosen. */
export const CHAMP_ID_OU_NUL: Champ<string | null> = nullable<string | null>(
  feuille<string | null>(CODE, null),
);
