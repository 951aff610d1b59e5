import type { GenreArticulation } from '../domain/etablissement/type-acteur';
import type { DefinitionIndicateur, GroupeIndicateurs, Proximite } from '../domain/indicateur/catalogue';
import type { ColonneIndicateurs } from '../domain/indicateur/table-indicateurs';
import { formatIndicateurTable, libelleIndicateurTable } from './champs-tables';
import {
  accorder,
  formatDate,
  formatDistance,
  formatDuree,
  formatNombre,
  INCONNU,
  nommerFichier,
} from './formats';
import { LIBELLES_STRATE } from './nomenclature';

/** Short name, name in full, definition. */
type Textes = readonly [court: string, long: string, definition: string];

const PARMI = 'parmi les établissements ouverts des fichiers chargés';

const PROXIMITES: Readonly<Record<Proximite, Textes>> = {
  esms: [
    'ESMS',
    'Établissement ou service médico-social le plus proche',
    `Temps de trajet jusqu’à l’ESMS le plus proche, quel que soit son gestionnaire, ${PARMI}.`,
  ],
  autre_gestionnaire: [
    'Autre gest.',
    'ESMS le plus proche d’un autre gestionnaire',
    `Temps de trajet jusqu’à l’ESMS le plus proche que tient un autre gestionnaire, ${PARMI}. Les entités d’un même SIREN sont un seul gestionnaire.`,
  ],
  meme_type: [
    'Même type',
    'Établissement le plus proche de même catégorie',
    `Temps de trajet jusqu’à l’établissement le plus proche de même catégorie FINESS, ${PARMI}.`,
  ],
  sante: [
    'Santé',
    'Structure sanitaire la plus proche',
    `Temps de trajet jusqu’à la structure sanitaire la plus proche (hôpital, clinique, psychiatrie, HAD, soins de suite ou de longue durée), ${PARMI}.`,
  ],
  hopital: [
    'Hôpital',
    'Centre hospitalier le plus proche',
    `Temps de trajet jusqu’au centre hospitalier le plus proche (catégories 101, 355 et 106), ${PARMI}.`,
  ],
  psychiatrie: [
    'Psychiatrie',
    'Établissement de santé mentale le plus proche',
    `Temps de trajet jusqu’au centre hospitalier spécialisé ou au centre médico-psychologique le plus proche (catégories 292 et 156), ${PARMI}. Le guide le regarde pour les ESAT et les foyers.`,
  ],
  ville: [
    'Ville',
    'Ville la plus proche',
    'Temps de trajet jusqu’à la ville la plus proche\u00a0: commune au-dessus du seuil d’habitants, chef-lieu de département, arrondissement de Paris, Lyon ou Marseille. La liste se corrige dans le panneau de droite.',
  ],
};

const ARTICULATION: Readonly<Record<GenreArticulation, readonly [court: string, long: string]>> = {
  msp: ['MSP', 'Maisons de santé pluriprofessionnelles'],
  cpts: ['CPTS', 'Communautés professionnelles territoriales de santé'],
  had: ['HAD', 'Services d’hospitalisation à domicile'],
  cmp: ['CMP', 'Centres médico-psychologiques'],
  dac: ['DAC', 'Dispositifs d’appui à la coordination'],
  centres: ['Centres de santé', 'Centres de santé'],
};

const AUTRES: Readonly<
  Record<'isole' | 'articulation' | 'places' | 'strate' | 'etp' | 'mono_activite' | 'departements', Textes>
> = {
  isole: [
    'Isolé',
    `À plus de 30\u00a0min d’une ville`,
    `Oui si la ville la plus proche est à plus de 30\u00a0minutes.`,
  ],
  articulation: [
    'Articulation',
    `Acteurs d’articulation à moins de 30\u00a0min`,
    `Nombre de maisons de santé, CPTS, services d’HAD, CMP, dispositifs d’appui à la coordination et centres de santé à 30\u00a0minutes au plus, ${PARMI}.`,
  ],
  places: [
    'Places',
    'Places',
    'Places installées (à défaut autorisées) de l’établissement. Une capacité inconnue n’est pas zéro.',
  ],
  strate: [
    'Strate',
    'Strate de capacité',
    'Capacité rangée dans les strates du guide\u00a0: 20, 40, 80, 100, 120\u00a0places, bornes comprises.',
  ],
  etp: [
    'Effectif',
    'Effectif',
    'Salariés en CDI si un de vos tableaux les donne, sinon places × ratio de la catégorie, en équivalents temps plein. Les structures sanitaires n’en ont pas.',
  ],
  mono_activite: [
    'Mono-activité',
    'Gestionnaire mono-activité',
    'Oui si le gestionnaire n’a qu’un établissement, ou qu’une catégorie d’établissements, dans les fichiers chargés.',
  ],
  departements: [
    'Départ.',
    'Départements du gestionnaire',
    'Nombre de départements où le gestionnaire a un établissement dans les fichiers chargés.',
  ],
};

const FORMULE_TEMPS =
  't = k × (km à vol d’oiseau) puissance p, selon la densité et le relief\u00a0; vos temps de trajet passent avant.';

/** A column, as the table names it. */
type Colonne = Pick<ColonneIndicateurs, 'id' | 'champ' | 'definition'>;

function textesDe({ id, champ }: Colonne): Textes {
  if (champ !== null) {
    const nom = libelleIndicateurTable(champ);
    return [nom, nom, 'Valeur lue dans un de vos tableaux, la plus récente si plusieurs la donnent.'];
  }
  const [tete = '', suite] = id.split('.');
  if (tete === 'articulation' && suite !== undefined) {
    const [court, long] = ARTICULATION[suite as GenreArticulation];
    return [court, long, `${long} à 30\u00a0minutes au plus, ${PARMI} (temps estimés).`];
  }
  const proximite = PROXIMITES[tete as Proximite];
  if (proximite === undefined) return AUTRES[tete as keyof typeof AUTRES];
  const [court, long, definition] = proximite;
  return suite === 'km'
    ? [
        `${court}\u00a0km`,
        long,
        'Distance à vol d’oiseau jusqu’à ce même lieu, le plus proche en temps de trajet.',
      ]
    : [court, long, definition];
}

export const INDICATEURS_LIBELLES = {
  groupes: {
    esms: 'Entre ESMS',
    sante: 'Santé',
    taille: 'Taille et isolement',
    articulation: 'Articulation',
    utilisateur: 'Vos tableaux',
  } satisfies Record<GroupeIndicateurs, string>,
  tableau: 'Tableau des indicateurs par établissement',
  description: 'Flèches pour se déplacer, Entrée pour ouvrir la fiche, Entrée sur un en-tête pour trier.',
  etablissement: 'Établissement',
  etablissementLong: 'Établissement, catégorie et commune',
  sansTableau: 'Aucun de vos tableaux ne donne d’indicateur par établissement.',
  sansObjet: 'sans objet',
  inconnu: 'inconnu',
  surPlace: 'sur place',
  auDela: 'plus de 4\u00a0h',
  aucun: 'Aucun établissement à afficher',
  aucunTexte: 'Les filtres de l’offre ne gardent aucun établissement.',
  nomFichier: (territoire: string, date: string | null): string =>
    nommerFichier('maillage-indicateurs', territoire, date),
} as const;

export function libelleIndicateur(colonne: Colonne): string {
  return textesDe(colonne)[0];
}

export function libelleIndicateurLong(colonne: Colonne): string {
  return textesDe(colonne)[1];
}

/** Definition, formula, source and missing share of a column. */
export function expliquerIndicateur(
  colonne: ColonneIndicateurs,
  nombre: number,
): {
  readonly libelle: string;
  readonly definition: string;
  readonly formule: string | null;
  readonly source: string;
  readonly date: string | null;
  readonly manquant: string;
} {
  const { definition: connue, fichier, date, manquants, sansObjet } = colonne;
  const [, libelle, definition] = textesDe(colonne);
  return {
    libelle: `${libelle} (${connue === null ? 'valeur de votre tableau' : UNITES[connue.unite]})`,
    definition,
    formule: connue === null ? null : formule(connue),
    source:
      connue === null
        ? (fichier ?? '')
        : `Guide ANAP, l.\u00a0${connue.lignesGuide} (${connue.repere})\u00a0; FINESS et positions des lieux`,
    date: date === null ? null : formatDate(date),
    manquant: phraseManquants(manquants, nombre, sansObjet),
  };
}

function formule({ id, unite }: DefinitionIndicateur): string | null {
  if (unite === 'minutes' || id === 'isole' || id.startsWith('articulation')) return FORMULE_TEMPS;
  return id === 'etp' ? 'places × ratio de la catégorie (modifiable)' : null;
}

/** "12 inconnus sur 502, 3 sans objet". */
export function phraseManquants(manquants: number, nombre: number, sansObjet = 0): string {
  const inconnus =
    manquants === 0
      ? `aucune valeur inconnue sur ${formatNombre(nombre)}`
      : `${accorder(manquants, 'valeur inconnue', 'valeurs inconnues')} sur ${formatNombre(nombre)}`;
  return sansObjet === 0 ? inconnus : `${inconnus}, ${formatNombre(sansObjet)} sans objet`;
}

const UNITES: Readonly<Record<DefinitionIndicateur['unite'], string>> = {
  minutes: 'minutes, estimé',
  km: 'kilomètres',
  nombre: 'nombre',
  places: 'places',
  etp: 'équivalents temps plein',
  oui_non: 'oui ou non',
  strate: 'strate',
};

/** Value with its unit; "–" unknown. */
export function formatIndicateur({ champ, definition }: Colonne, valeur: number | null): string {
  if (champ !== null) return formatIndicateurTable(champ, valeur);
  if (valeur === null) return INCONNU;
  if (!Number.isFinite(valeur)) return INDICATEURS_LIBELLES.auDela;
  switch (definition?.unite) {
    case 'minutes':
      return valeur === 0 ? INDICATEURS_LIBELLES.surPlace : formatDuree(valeur);
    case 'km':
      return formatDistance(valeur);
    case 'oui_non':
      return valeur === 1 ? 'oui' : 'non';
    case 'strate':
      return Object.values(LIBELLES_STRATE)[valeur] ?? INCONNU;
    case 'etp':
      return formatNombre(valeur, valeur < 10 ? 1 : 0);
    default:
      return formatNombre(valeur, 1);
  }
}
