import type { IdService } from '../domain/acces/services';
import type { StrateCarte, UniteVariable, Variable } from '../domain/cartographie/variables';
import type { IdTaux } from '../domain/equipement/catalogue';
import type { Strate } from '../domain/etablissement/filtre';
import type { Famille, Mode, Public, StatutGroupe } from '../domain/etablissement/nomenclature';
import type { MesureAcces } from '../domain/projet/reglages-analyse';
import type { TrancheAge } from '../domain/table/annexes';
import { accorder, formatDuree, formatFixe, formatNombre, INCONNU } from './formats';
import {
  LIBELLES_FAMILLE,
  LIBELLES_MODE,
  LIBELLES_PUBLIC,
  LIBELLES_STATUT_GROUPE,
  LIBELLES_STRATE,
} from './nomenclature';
import { LIBELLES_SERVICE, LIBELLES_SERVICE_COURTS } from './services';
import { LIBELLES_TAUX } from './taux';

const TRANCHES: Readonly<Record<TrancheAge, string>> = {
  moins20: 'moins de 20 ans',
  de20a59: '20 à 59 ans',
  de60a74: '60 à 74 ans',
  plus75: '75 ans et plus',
};

const STRATES: Readonly<Record<StrateCarte, Strate>> = {
  jusqu_a_20: '<=20',
  de_21_a_40: '20-40',
  de_41_a_80: '40-80',
  de_81_a_100: '80-100',
  de_101_a_120: '100-120',
  plus_de_120: '>120',
  inconnue: 'inconnue',
};

const MESURES_ACCES: Readonly<Record<Exclude<MesureAcces, 'minutes'>, string>> = {
  e2sfca_gravite: 'accessibles, gravité',
  e2sfca_paliers: 'accessibles, paliers',
  '2sfca': 'accessibles, tout ou rien',
};

/** Name of a variable: in lists, in titles, in the legend. */
export function libelleVariable(variable: Variable): string {
  switch (variable.genre) {
    case 'population':
      if (variable.tranche === 'total') return 'Population';
      return variable.mesure === 'part'
        ? `Part des ${TRANCHES[variable.tranche]}`
        : `Habitants de ${TRANCHES[variable.tranche]}`;
    case 'densite':
      return 'Densité de population';
    case 'gestionnaires':
      return 'Gestionnaires présents';
    case 'offre':
      return libelleOffre(variable);
    case 'taux': {
      const nom = LIBELLES_TAUX[variable.taux as IdTaux] ?? variable.taux;
      switch (variable.mesure) {
        case 'taux':
          return `Taux d’équipement\u00a0: ${nom}`;
        case 'ecart':
          return `Écart à la référence\u00a0: ${nom}`;
        case 'ratio':
          return `Rapport à la référence\u00a0: ${nom}`;
      }
      break;
    }
    case 'acces': {
      const service = LIBELLES_SERVICE_COURTS[variable.service as IdService];
      switch (variable.mesure) {
        case 'minutes':
          return `Temps vers le plus proche\u00a0: ${service}`;
        case 'audela':
          return `Habitants au-delà du seuil\u00a0: ${service}`;
        default:
          return `${service}\u00a0: ${variable.aPlaces ? 'places' : 'établissements'} ${MESURES_ACCES[variable.mesure]}`;
      }
    }
  }
}

function libelleOffre({ coupe, valeur, mesure }: Extract<Variable, { genre: 'offre' }>): string {
  const quoi = libelleCoupe(coupe, valeur);
  switch (mesure) {
    case 'etablissements':
      return `${quoi}\u00a0: établissements`;
    case 'places':
      return `${quoi}\u00a0: places`;
    case 'pour10000':
      return `${quoi}\u00a0: établissements pour 10\u00a0000 habitants`;
    case 'part':
      return `${quoi}\u00a0: part des établissements`;
    case 'presence':
      return `${quoi}\u00a0: habitants dont la commune en a`;
  }
}

function libelleCoupe(coupe: Extract<Variable, { genre: 'offre' }>['coupe'], valeur: string): string {
  switch (coupe) {
    case 'offre':
      return valeur === 'total' ? 'Toute l’offre' : LIBELLES_FAMILLE[valeur as Famille];
    case 'public':
      return `Public ${LIBELLES_PUBLIC[valeur as Public].toLowerCase()}`;
    case 'mode':
      return LIBELLES_MODE[valeur as Mode];
    case 'statut':
      return LIBELLES_STATUT_GROUPE[valeur as StatutGroupe];
    case 'strate':
      return LIBELLES_STRATE[STRATES[valeur as StrateCarte]];
    case 'service':
      return LIBELLES_SERVICE_COURTS[valeur as IdService];
  }
}

/** How a variable is made, in one sentence. */
export function definitionVariable(variable: Variable): string {
  switch (variable.genre) {
    case 'population':
      if (variable.tranche === 'total') return 'Population municipale des communes du territoire.';
      return variable.mesure === 'part'
        ? `Habitants de ${TRANCHES[variable.tranche]} rapportés à l’ensemble des habitants du territoire.`
        : `Habitants de ${TRANCHES[variable.tranche]} des communes du territoire.`;
    case 'densite':
      return 'Habitants rapportés à la superficie des communes du territoire.';
    case 'gestionnaires':
      return 'Entités juridiques qui ont au moins un établissement ouvert dans le territoire.';
    case 'offre':
      return definitionOffre(variable);
    case 'taux':
      switch (variable.mesure) {
        case 'taux':
          return 'Places installées pour 1\u00a0000 habitants de la tranche d’âge visée.';
        case 'ecart':
          return 'Places qui manquent (valeur positive) ou dépassent (valeur négative) par rapport au taux de référence\u00a0: un écart à la référence, pas une mesure des attentes des habitants.';
        case 'ratio':
          return 'Taux d’équipement du territoire divisé par le taux de référence\u00a0: 1 = égal à la référence.';
      }
      break;
    case 'acces': {
      const service = LIBELLES_SERVICE[variable.service as IdService];
      switch (variable.mesure) {
        case 'minutes':
          return `Temps en voiture vers l’établissement le plus proche (${service}), moyenne pondérée par les habitants concernés.`;
        case 'audela':
          return `Part des habitants concernés dont l’établissement le plus proche (${service}) est au-delà du seuil proposé pour ce service.`;
        default:
          return variable.aPlaces
            ? `Places accessibles pour 1\u00a0000 habitants concernés (${service}), en partageant chaque place entre ceux qui l’atteignent (E2SFCA), moyenne pondérée par ces habitants.`
            : `Établissements accessibles pour 100\u00a0000 habitants concernés (${service}), en partageant chacun entre ceux qui l’atteignent (E2SFCA), moyenne pondérée par ces habitants. Ce service n’a pas de places.`;
      }
    }
  }
}

function definitionOffre({ coupe, valeur, mesure }: Extract<Variable, { genre: 'offre' }>): string {
  const quoi = libelleCoupe(coupe, valeur);
  const lesquels = coupe === 'offre' && valeur === 'total' ? '' : ` (${quoi})`;
  switch (mesure) {
    case 'etablissements':
      return `Établissements ouverts du territoire${lesquels}.`;
    case 'places':
      return `Somme des places installées connues des établissements ouverts du territoire${lesquels}.`;
    case 'pour10000':
      return `Établissements ouverts${lesquels} pour 10\u00a0000 habitants du territoire.`;
    case 'part':
      return `Établissements ouverts${lesquels} rapportés à tous ceux du territoire.`;
    case 'presence':
      return `Part des habitants du territoire qui vivent dans une commune où se trouve au moins un établissement${lesquels}.`;
  }
}

/** Unit of a variable, as a column header or a legend says it. */
export const LIBELLES_UNITE: Readonly<Record<UniteVariable, string>> = {
  habitants: 'habitants',
  part: '%',
  habitantsKm2: 'habitants par km²',
  gestionnaires: 'gestionnaires',
  etablissements: 'établissements',
  places: 'places',
  pour10000: 'établissements pour 10\u00a0000 habitants',
  pour1000: 'places pour 1\u00a0000 habitants concernés',
  pour100000: 'établissements pour 100\u00a0000 habitants concernés',
  ecartPlaces: 'places d’écart à la référence',
  ratio: 'rapport (1 = référence)',
  minutes: 'minutes',
};

/** Decimals a value is read with. */
const DECIMALES: Readonly<Record<UniteVariable, number>> = {
  habitants: 0,
  part: 1,
  habitantsKm2: 0,
  gestionnaires: 0,
  etablissements: 0,
  places: 0,
  pour10000: 1,
  pour1000: 1,
  pour100000: 1,
  ecartPlaces: 0,
  ratio: 2,
  minutes: 0,
};

/** "12,4 %", "1 234", "17 min": a value without the words of its unit. */
export function formatValeur(valeur: number | null, unite: UniteVariable): string {
  if (valeur === null || Number.isNaN(valeur)) return INCONNU;
  if (unite === 'minutes') return formatDuree(valeur);
  if (unite === 'part') return `${formatFixe(valeur * 100, DECIMALES.part)}\u00a0%`;
  const signe = unite === 'ecartPlaces' && Math.round(valeur) > 0 ? '+' : '';
  return `${signe}${formatFixe(valeur, DECIMALES[unite])}`;
}

/** The same with its unit, for a sentence or a tooltip. */
export function phraseValeur(valeur: number | null, unite: UniteVariable): string {
  if (valeur === null || Number.isNaN(valeur)) return 'valeur inconnue';
  const nombre = formatValeur(valeur, unite);
  switch (unite) {
    case 'minutes':
    case 'part':
      return nombre;
    case 'habitants':
      return accorder(Math.round(valeur), 'habitant');
    case 'gestionnaires':
      return accorder(Math.round(valeur), 'gestionnaire');
    case 'etablissements':
      return accorder(Math.round(valeur), 'établissement');
    case 'places':
      return accorder(Math.round(valeur), 'place');
    case 'ratio':
      return `${nombre}\u00a0fois la référence`;
    case 'ecartPlaces':
      return `${nombre}\u00a0${Math.abs(valeur) < 1.5 ? 'place' : 'places'} d’écart à la référence`;
    default:
      return `${nombre}\u00a0${LIBELLES_UNITE[unite]}`;
  }
}

/**
 * Bounds of classes as the legend writes them: enough decimals to tell them apart, and no more; the ends, which cut
 * nothing, are rounded outwards so that they hold the values.
 */
export function formatBornes(bornes: readonly number[], unite: UniteVariable): readonly string[] {
  const facteur = unite === 'part' ? 100 : 1;
  const valeurs = bornes.map((borne) => borne * facteur);
  const internes = valeurs.slice(1, -1);
  let decimales = internes.length === 0 ? DECIMALES[unite] : 0;
  while (decimales < 4 && !internes.every((borne) => isEcrite(borne, decimales))) decimales += 1;
  const pas = 10 ** DECIMALES[unite];
  // One value, not a range: "16,5", as everywhere else.
  const [premiere, derniere] = [valeurs[0], valeurs.at(-1)];
  if (premiere === derniere) return valeurs.map((valeur) => formatNombre(valeur, DECIMALES[unite]));
  return valeurs.map((valeur, k) => {
    if (k > 0 && k < valeurs.length - 1) return formatNombre(valeur, decimales);
    const arrondie = k === 0 ? Math.floor(valeur * pas + 1e-9) : Math.ceil(valeur * pas - 1e-9);
    return formatNombre(arrondie / pas, DECIMALES[unite]);
  });
}

function isEcrite(valeur: number, decimales: number): boolean {
  const pas = 10 ** decimales;
  return Math.abs(Math.round(valeur * pas) / pas - valeur) <= 1e-9 * Math.max(1, Math.abs(valeur));
}

/** "8 à 12,5 %": one class; the unit is written once. */
export function texteClasse(de: string, a: string, unite: UniteVariable): string {
  const suffixe = unite === 'part' ? '\u00a0%' : unite === 'minutes' ? '\u00a0min' : '';
  return de === a ? `${de}${suffixe}` : `${de} à ${a}${suffixe}`;
}
