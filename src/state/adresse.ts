import {
  COLONNES_TRI,
  DIMENSIONS,
  type Dimension,
  type Emprise,
  FILTRE_VIDE,
  type Filtre,
  STRATES,
} from '../domain/etablissement/filtre';
import { FAMILLES, PUBLICS, STATUT_GROUPES } from '../domain/etablissement/nomenclature';
import { TYPES_ACTEUR } from '../domain/etablissement/type-acteur';
import { type AnalyseAdresse, readAnalyse, writeAnalyse } from './adresse-analyse';
import { readTerritoire, writeTerritoire } from './adresse-territoire';
import { decode, degres, readNombres } from './adresse-valeurs';
import { ETAPES } from './etapes';
import type { Etat, VueCarte } from './etat';
import { TRI_DEFAUT } from './etat-initial';

/** What the address bar holds: enough to come back to the same screen, never any data. */
export type EtatAdresse = Pick<
  Etat,
  'etape' | 'filtre' | 'tri' | 'selection' | 'idScenario' | 'idGroupement' | 'gestionnaireOuvert'
> & {
  readonly vueCarte: Pick<VueCarte, 'longitude' | 'latitude' | 'zoom'> | null;
  readonly analyse: AnalyseAdresse;
};

const CLES: Readonly<Record<Dimension, string>> = {
  famille: 'famille',
  categorie: 'categorie',
  public: 'public',
  statutGroupe: 'statut',
  gestionnaire: 'gestionnaire',
  departement: 'departement',
  epci: 'epci',
  commune: 'commune',
  strate: 'places',
  typeActeur: 'acteurs',
};

/** Values a dimension may hold; other dimensions hold official codes, told by their shape. */
const VALEURS: { readonly [dimension in Dimension]?: readonly string[] } = {
  famille: FAMILLES,
  public: PUBLICS,
  statutGroupe: STATUT_GROUPES,
  typeActeur: TYPES_ACTEUR,
  strate: STRATES,
};
/** Stands for the empty code (unknown) in a list of codes. */
const INCONNU = '~';
const CODE = /^[0-9A-Za-z]{1,14}$/;
const NUMERO_FINESS = /^[0-9A-Z]{9}$/;
const ID_SCENARIO = /^[\w:.-]{1,80}$/;
/** Ids of groups are made from a number or from a name of the user's. */
const ID_GROUPEMENT = /^[a-z]{2,5}:[^\p{Cc}]{1,160}$/u;
const TEXTE_MAX = 200;

/** Fragment (without `#`) for a state; what has its default value is left out. */
export function writeAdresse(etat: EtatAdresse): string {
  const champs: [string, string][] = [['etape', etat.etape]];
  for (const dimension of DIMENSIONS) {
    const codes = etat.filtre.valeurs[dimension];
    if (codes !== undefined && codes.length > 0)
      champs.push([CLES[dimension], codes.map(encodeCode).join(',')]);
  }
  const territoire = writeTerritoire(etat.filtre.territoire);
  if (territoire !== '') champs.push(['territoire', territoire]);
  if (etat.filtre.horsOffre) champs.push(['hors-offre', '1']);
  if (etat.filtre.texte !== '') champs.push(['texte', encodeURIComponent(etat.filtre.texte)]);
  if (etat.filtre.emprise !== null) champs.push(['cadre', etat.filtre.emprise.map(degres).join(',')]);
  if (etat.tri.colonne !== TRI_DEFAUT.colonne || etat.tri.sens !== TRI_DEFAUT.sens)
    champs.push(['tri', `${etat.tri.colonne}${etat.tri.sens === 'decroissant' ? ',decroissant' : ''}`]);
  if (etat.vueCarte !== null) {
    const { zoom, latitude, longitude } = etat.vueCarte;
    champs.push(['vue', `${Number(zoom.toFixed(2))},${degres(latitude)},${degres(longitude)}`]);
  }
  if (etat.selection !== null) champs.push(['selection', etat.selection]);
  if (etat.idScenario !== null) champs.push(['scenario', encodeURIComponent(etat.idScenario)]);
  if (etat.idGroupement !== null) champs.push(['groupement', encodeURIComponent(etat.idGroupement)]);
  if (etat.gestionnaireOuvert !== null) champs.push(['fiche', etat.gestionnaireOuvert]);
  champs.push(...writeAnalyse(etat.analyse));
  return champs.map(([cle, valeur]) => `${cle}=${valeur}`).join('&');
}

/** State described by a fragment; each field that cannot be read falls back to its default. */
export function readAdresse(fragment: string): EtatAdresse {
  const champs = new Map<string, string>();
  for (const champ of fragment.replace(/^#/, '').split('&')) {
    const egal = champ.indexOf('=');
    if (egal > 0) champs.set(champ.slice(0, egal), champ.slice(egal + 1));
  }
  const etape = ETAPES.find((connue) => connue === champs.get('etape')) ?? 'offre';
  const selection = champs.get('selection') ?? '';
  const gestionnaire = champs.get('fiche') ?? '';
  const idScenario = decode(champs.get('scenario') ?? '');
  const idGroupement = decode(champs.get('groupement') ?? '');
  return {
    etape,
    filtre: readFiltre(champs),
    tri: readTri(champs.get('tri') ?? ''),
    vueCarte: readVue(champs.get('vue') ?? ''),
    selection: NUMERO_FINESS.test(selection) ? selection : null,
    idScenario: ID_SCENARIO.test(idScenario) ? idScenario : null,
    idGroupement: ID_GROUPEMENT.test(idGroupement) ? idGroupement : null,
    gestionnaireOuvert: NUMERO_FINESS.test(gestionnaire) ? gestionnaire : null,
    analyse: readAnalyse(champs),
  };
}

function readFiltre(champs: ReadonlyMap<string, string>): Filtre {
  const valeurs: { [dimension in Dimension]?: readonly string[] } = {};
  for (const dimension of DIMENSIONS) {
    const permises = VALEURS[dimension];
    const codes = (champs.get(CLES[dimension]) ?? '')
      .split(',')
      .map(decode)
      .filter((code) =>
        permises === undefined ? code === INCONNU || CODE.test(code) : permises.includes(code),
      )
      .map((code) => (code === INCONNU ? '' : code));
    if (codes.length > 0) valeurs[dimension] = [...new Set(codes)].sort();
  }
  return {
    ...FILTRE_VIDE,
    valeurs,
    horsOffre: champs.get('hors-offre') === '1',
    texte: decode(champs.get('texte') ?? '').slice(0, TEXTE_MAX),
    emprise: readEmprise(champs.get('cadre') ?? ''),
    territoire: readTerritoire(champs.get('territoire') ?? ''),
  };
}

function readTri(texte: string): Etat['tri'] {
  const [nom, sens] = texte.split(',');
  const colonne = COLONNES_TRI.find((connue) => connue === nom);
  if (colonne === undefined) return TRI_DEFAUT;
  return { colonne, sens: sens === 'decroissant' ? 'decroissant' : 'croissant' };
}

function readVue(texte: string): EtatAdresse['vueCarte'] {
  const [zoom, latitude, longitude] = readNombres(texte, 3);
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
  if (zoom < 0 || zoom > 24 || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  return { zoom, latitude, longitude };
}

function readEmprise(texte: string): Emprise | null {
  const [ouest, sud, est, nord] = readNombres(texte, 4);
  if (ouest === undefined || sud === undefined || est === undefined || nord === undefined) return null;
  return ouest <= est && sud <= nord ? [ouest, sud, est, nord] : null;
}

function encodeCode(code: string): string {
  return code === '' ? INCONNU : encodeURIComponent(code);
}
