import type { IdService, Service } from '../domain/acces/services';
import type { MesureAcces } from '../domain/projet/reglages-analyse';
import { accorder, formatDuree, formatNombre, formatPourcentage, nommerFichier } from './formats';
import { LIBELLES_SERVICE } from './services';

export const DOMAINES_SERVICES: { readonly [domaine in Service['domaine']]: string } = {
  personnes_agees: 'Personnes âgées',
  adultes_handicapes: 'Adultes handicapés',
  enfance_handicapee: 'Enfants et jeunes handicapés',
  sante: 'Santé et articulation',
};

export const MESURES_NOMS: { readonly [mesure in MesureAcces]: string } = {
  minutes: 'Minutes jusqu’au plus proche',
  e2sfca_gravite: 'Places accessibles, décroissance continue',
  e2sfca_paliers: 'Places accessibles, par paliers de 10, 20 et 30 min',
  '2sfca': 'Places accessibles, tout ou rien',
};

/** The same for a service without places, whose establishments are counted. */
export const MESURES_SANS_PLACES: { readonly [mesure in MesureAcces]: string } = {
  minutes: MESURES_NOMS.minutes,
  e2sfca_gravite: 'Établissements accessibles, décroissance continue',
  e2sfca_paliers: 'Établissements accessibles, par paliers de 10, 20 et 30 min',
  '2sfca': 'Établissements accessibles, tout ou rien',
};

/** Whom a service is for, by the lowest and the widest of its bands. */
export function nomCible(tranches: Service['tranches']): string {
  if (tranches.length === 4) return 'habitants';
  if (tranches.includes('de60a74')) return 'habitants de 60 ans et plus';
  if (tranches.includes('plus75')) return 'habitants de 75 ans et plus';
  if (tranches.includes('moins20')) return 'habitants de moins de 20 ans';
  return 'habitants de 20 à 59 ans';
}

const MODELE =
  'Temps estimé par la distance à vol d’oiseau et la densité des communes (méthode D.3), corrigé du relief et de l’heure de pointe si vous l’avez demandé\u00a0; votre table de temps passe avant l’estimation.';
const CONFIANCE =
  'Neuf temps réels sur dix sont compris entre 0,73 et 1,37 fois l’estimation (σ = 0,19). Elle ignore les bras de mer, les estuaires et les massifs\u00a0: vérifiez les communes insulaires ou enclavées.';

const MINUTES_DEFINITION = `Minutes en voiture de la commune jusqu’à l’établissement le plus proche. ${MODELE}`;

/** Places within reach, or a gap to them: two decimals where reach is under 10 and they matter. */
export function formatAcces(valeur: number | null, acces: number | null = valeur): string {
  const decimales = acces !== null && Math.abs(acces) < 10 ? 2 : 1;
  return formatNombre(valeur, decimales, decimales);
}

/** Words of the reach of services and of white spots. */
export const ACCES = {
  service: 'Service',
  mesure: 'Mesure',
  calcul: 'Calcul en cours…',
  echec: 'Le calcul n’a pas abouti',
  seuil: 'Temps de trajet',
  seuilValeur: (minutes: number): string => formatDuree(minutes),
  seuilSaisie: 'Temps de trajet, en minutes',
  minutes: 'min',
  estime: 'estimé',
  graduation: (minutes: number): string => (minutes === 120 ? '2\u00a0h' : `${minutes}`),
  sansEtablissement: (service: IdService): string =>
    `Aucun établissement de ce service dans les données chargées\u00a0: ${LIBELLES_SERVICE[service]}.`,
  sansCommune: 'Aucune commune dans ce territoire parmi les départements chargés.',
  sansCommuneSuite: 'Élargissez le territoire choisi en haut de la page, ou chargez ses départements.',
  valeur: (mesure: MesureAcces, valeur: number | null): string =>
    mesure === 'minutes' ? formatDuree(valeur) : formatAcces(valeur),
  unite: (pour: number, cible: string): string =>
    `${pour > 1000 ? 'établissements' : 'places'} pour ${formatNombre(pour)} ${cible}`,
  mediane: {
    titre: 'Médiane du territoire',
    ensemble: 'Médiane de l’ensemble chargé',
    ecart: 'Écart',
    definition: (mesure: MesureAcces, cible: string): string =>
      mesure === 'minutes'
        ? `La moitié des ${cible} vit dans une commune plus proche du service, l’autre moitié dans une commune plus éloignée.`
        : `La moitié des ${cible} vit dans une commune où moins de places sont accessibles, l’autre moitié dans une commune où elles le sont davantage.`,
    lecture: (mesure: MesureAcces, ecart: number, mediane: number): string => {
      const seuil = mesure === 'minutes' ? 0.5 : mediane < 10 ? 0.005 : 0.05;
      if (Math.abs(ecart) < seuil) return 'comme l’ensemble';
      const valeur =
        mesure === 'minutes' ? formatDuree(Math.abs(ecart)) : formatAcces(Math.abs(ecart), mediane);
      return `${valeur} de ${ecart > 0 ? 'plus' : 'moins'} que l’ensemble`;
    },
  },
  definitions: {
    minutes: MINUTES_DEFINITION,
    e2sfca_gravite:
      'Places accessibles par habitant concerné (E2SFCA)\u00a0: chaque établissement partage ses places entre les habitants qui l’atteignent, chaque commune additionne ce qu’elle atteint. Le poids décroît comme l’inverse des minutes jusqu’à la limite du bassin.',
    e2sfca_paliers:
      'Places accessibles par habitant concerné (E2SFCA)\u00a0: le poids est de 1 jusqu’à 10 min, 0,68 jusqu’à 20 min et 0,22 jusqu’à 30 min.',
    '2sfca':
      'Places accessibles par habitant concerné (2SFCA)\u00a0: tout établissement du bassin compte autant, quel que soit le trajet.',
  } satisfies { readonly [mesure in MesureAcces]: string },
  definition: (mesure: MesureAcces, pour: number): string =>
    pour > 1000 ? ACCES.definitionSansPlaces(mesure) : ACCES.definitions[mesure],
  definitionSansPlaces: (mesure: MesureAcces): string =>
    mesure === 'minutes'
      ? MINUTES_DEFINITION
      : `${ACCES.definitions[mesure]} Ce service n’a pas de places\u00a0: chaque établissement compte pour une.`,
  formules: {
    minutes: 't = k·d^p (k et p selon la densité), 2 min au moins',
    e2sfca_gravite: 'A = Σ Rⱼ·f(tⱼ), Rⱼ = placesⱼ / Σ habitants·f(t), f(t) = 1/t',
    e2sfca_paliers: 'A = Σ Rⱼ·f(tⱼ), Rⱼ = placesⱼ / Σ habitants·f(t), f = 1 / 0,68 / 0,22',
    '2sfca': 'A = Σ Rⱼ, Rⱼ = placesⱼ / Σ habitants du bassin',
  } satisfies { readonly [mesure in MesureAcces]: string },
  bassin: (mesure: MesureAcces, minutes: number): string =>
    mesure === 'e2sfca_paliers' ? 'Bassin de 30 min.' : `Bassin de ${formatDuree(minutes)}.`,
  source: {
    zones: 'FINESS\u00a0; INSEE\u00a0; positions des communes\u00a0; méthode D.3',
    minutes: 'FINESS\u00a0; positions des communes\u00a0; méthode D.3',
    acces:
      'FINESS\u00a0; INSEE\u00a0; Luo et Qi 2009\u00a0; paramètres de la DREES (60 min pour l’hébergement, 30 min pour les résidences autonomie)',
  },
  confiance: CONFIANCE,
  intervalle: (bas: number, haut: number): string => `${formatNombre(bas)} à ${formatNombre(haut)}\u00a0min`,
  approchee: 'position approchée',
  concernes: (cible: string): string => `Ici\u00a0: ${cible}.`,
  bord: 'bord',
  bordLong:
    'Des départements non chargés sont plus proches que l’établissement trouvé\u00a0: un plus proche a pu y échapper.',
  partApprochee: (part: number): string => `${formatPourcentage(part)} de positions approchées`,
  reserves: {
    titre: 'Ce que ces chiffres ne disent pas',
    etablissements: (nombre: number): string =>
      `${accorder(nombre, 'établissement')} de ce service dans les données chargées`,
    approchees: (part: number): string =>
      `${formatPourcentage(part)} des communes du territoire ont une position approchée\u00a0: leurs temps le sont aussi.`,
    bords: (nombre: number): string =>
      `${accorder(nombre, 'commune')} plus ${nombre < 2 ? 'proche' : 'proches'} de départements non chargés que de l’établissement trouvé\u00a0: un plus proche a pu y échapper.`,
    sansPosition: (nombre: number): string =>
      `${accorder(nombre, 'établissement')} sans position\u00a0: hors de tout calcul.`,
    placesInconnues: (nombre: number): string =>
      `${accorder(nombre, 'établissement')} sans capacité connue\u00a0: aucune place comptée.`,
    sansPoint: (nombre: number): string =>
      `${accorder(nombre, 'commune')} sans point connu\u00a0: hors de tout calcul.`,
    populationEstimee:
      'Habitants par âge estimés\u00a0: parts du département appliquées à la population de la commune.',
    aucunePlace:
      'Aucune capacité n’est connue pour ce service\u00a0: chargez les fichiers de capacités pour mesurer les places accessibles.',
  },
  tableau: {
    titre: 'Accès des communes',
    description: 'Une ligne par commune\u00a0; Entrée cadre la carte sur elle.',
    nombre: (n: number): string => accorder(n, 'commune'),
    colonnes: {
      nom: 'Commune',
      departement: 'Dép.',
      minutes: 'Minutes',
      intervalle: '9 fois sur 10',
      acces: 'Accessibles',
      ecart: 'Écart',
      cible: 'Concernés',
      habitants: 'Habitants',
      plus75: '75 ans et +',
      plusProche: 'Plus proche',
    },
    longues: {
      nom: 'Commune (ou arrondissement)',
      departement: 'Département',
      minutes: 'Minutes jusqu’à l’établissement le plus proche',
      intervalle: 'Intervalle où tombent neuf temps réels sur dix',
      acces: 'Places accessibles',
      ecart: 'Écart à la médiane de l’ensemble chargé',
      cible: 'Habitants des tranches d’âge du service',
      habitants: 'Habitants',
      plus75: 'Habitants de 75 ans et plus',
      plusProche: 'Numéro FINESS de l’établissement le plus proche',
    },
    /** What a column says, beyond its name; null when its name is enough. */
    definitions: {
      nom: null,
      departement: null,
      minutes: MINUTES_DEFINITION,
      intervalle: CONFIANCE,
      acces: null,
      ecart:
        'Valeur de la commune moins la médiane de l’ensemble chargé, pondérée par les habitants concernés.',
      cible: 'Habitants des tranches d’âge auxquelles le service s’adresse.',
      habitants: 'Population municipale de la commune ou de l’arrondissement.',
      plus75: 'Habitants de 75 ans et plus.',
      plusProche: 'Établissement ouvert le plus proche en minutes, hypothèses comprises.',
    },
    hypothese: 'hypothèse',
    aucun: 'aucun',
  },
  zones: {
    titre: 'Communes au-delà du seuil',
    description: 'De la plus éloignée à la plus proche\u00a0; Entrée cadre la carte sur la commune.',
    nombre: (n: number, minutes: number): string =>
      `${accorder(n, 'commune')} à plus de ${formatDuree(minutes)}`,
    habitants: (habitants: number, plus75: number): string =>
      `${accorder(Math.round(habitants), 'habitant')}, dont ${formatNombre(plus75)} de 75 ans et plus`,
    aucune: (minutes: number): string => `Aucune commune à plus de ${formatDuree(minutes)}`,
    aucuneSuite: 'Baissez le seuil pour voir les communes les plus éloignées.',
    courbe: (cible: string, minutes: number, part: number): string =>
      `${formatPourcentage(part, 1)} des ${cible} à plus de ${formatDuree(minutes)}`,
    courbeLue: (cible: string, minutes: number, part: number): string =>
      `Part des ${cible} selon le temps de trajet\u00a0: ${formatPourcentage(part, 1)} à plus de ${formatDuree(minutes)}.`,
    auDela: (minutes: number): string => `À plus de ${formatDuree(minutes)}`,
    part: 'Part',
    ensemble: 'Territoire',
    indecis: (communes: number, habitants: number): string =>
      `${accorder(communes, 'commune')} (${accorder(Math.round(habitants), 'habitant')}) ${communes < 2 ? 'est' : 'sont'} si près du seuil que l’estimation ne permet pas de trancher.`,
    lignes: { communes: 'Communes', habitants: 'Habitants', plus75: '75 ans et plus', cible: 'Concernés' },
    definition: (minutes: number): string =>
      `Habitants des communes à plus de ${formatDuree(minutes)} de l’établissement le plus proche. La commune entière est comptée à partir de son point central.`,
  },
  fichierAcces: (service: IdService, code: string, date: string | null): string =>
    nommerFichier('maillage-acces', service, code, date),
  fichierZones: (service: IdService, minutes: number, code: string, date: string | null): string =>
    nommerFichier('maillage-zones-blanches', service, `${minutes}min`, code, date),
} as const;
