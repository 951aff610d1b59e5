import type { SortTrouvaille } from '../domain/geocodage/classify-trouvaille';
import { accorder, formatNombre, formatPourcentage } from './formats';

/** Name of the service in sentences. */
const SERVICE = 'le service de géocodage de la Base Adresse Nationale (IGN)';

const RAISONS: Readonly<Record<'reseau' | 'occupe' | 'refus' | 'illisible', string>> = {
  reseau: 'le service ne répond pas',
  occupe: 'le service est occupé',
  refus: 'le service a refusé la demande',
  illisible: 'la réponse du service est incompréhensible',
};

const SORTS: Readonly<Record<SortTrouvaille, string>> = {
  retenue: 'Retenues',
  score_faible: 'Score trop bas',
  commune_seule: 'Seule la commune est reconnue',
  ailleurs: 'Trouvées dans un autre département',
  introuvable: 'Introuvables',
};

const TYPES: Readonly<Record<string, string>> = {
  housenumber: 'au numéro',
  street: 'à la voie',
  locality: 'au lieu-dit',
  municipality: 'à la commune',
};

/** Words of the geocoding window. */
export const GEOCODAGE = {
  bouton: (nombre: number): string =>
    `Situer ${accorder(nombre, 'établissement')} d’après ${nombre > 1 ? 'leur adresse' : 'son adresse'}…`,
  situes: (nombre: number): string =>
    `${accorder(nombre, 'établissement situé', 'établissements situés')} d’après ${nombre > 1 ? 'leur' : 'son'} adresse (géocodage).`,
  titre: 'Situer des établissements d’après leur adresse',
  preparation: 'Lecture des adresses…',
  horsLigne:
    'Cette page n’envoie rien\u00a0: le géocodage n’existe que dans la page en ligne (bouton «\u00a0Fonds en ligne\u00a0»).',
  aucune: 'Aucun établissement de la vue n’a d’adresse à chercher.',
  intro: (nombre: number): string =>
    `${accorder(nombre, 'établissement')} de la vue ${nombre > 1 ? 'n’ont' : 'n’a'} pas de coordonnées utilisables dans la source et ${nombre > 1 ? 'sont placés à leur commune' : 'est placé à sa commune'}. ${SERVICE.charAt(0).toUpperCase()}${SERVICE.slice(1)} peut chercher ${nombre > 1 ? 'leurs adresses' : 'son adresse'}.`,
  envoye: 'Ce qui sera envoyé',
  envoyeListe: (nombre: number, hote: string): readonly string[] => [
    `à ${hote}\u00a0: ${accorder(nombre, 'adresse')} (voie, code postal, nom et code de la commune)\u00a0;`,
    'comme pour tout site\u00a0: l’adresse Internet de votre ordinateur et le type de navigateur.',
  ],
  pasEnvoye: 'Ce qui ne le sera pas',
  pasEnvoyeListe: [
    'les noms, les numéros FINESS, les gestionnaires, les places\u00a0;',
    'vos fichiers, vos filtres, vos scénarios, vos notes.',
  ] as readonly string[],
  exemples: 'Premières lignes envoyées',
  colonnes: ['Voie', 'Code postal', 'Commune', 'Code'] as readonly string[],
  sansAdresse: (nombre: number): string =>
    `${accorder(nombre, 'établissement')} sans voie dans ${nombre > 1 ? 'leur' : 'son'} adresse, ${nombre > 1 ? 'laissés' : 'laissé'} à ${nombre > 1 ? 'leur' : 'sa'} commune.`,
  envoyer: (nombre: number): string => `Envoyer ${accorder(nombre, 'adresse')}`,
  renoncer: 'Ne rien envoyer',
  enCours: (fait: number, total: number): string => `${formatNombre(fait)} / ${accorder(total, 'adresse')}`,
  progression: 'Géocodage en cours',
  arreter: 'Arrêter',
  arret: 'Arrêt…',
  resultat: 'Réponses du service',
  interrompu: (reponses: number): string =>
    `Arrêté à votre demande\u00a0: ${accorder(reponses, 'adresse')} ${reponses > 1 ? 'ont une réponse' : 'a une réponse'}.`,
  perdues: (nombre: number, raison: keyof typeof RAISONS): string =>
    `${accorder(nombre, 'adresse')} sans réponse\u00a0: ${RAISONS[raison]}. Elles restent à leur commune\u00a0; vous pourrez recommencer.`,
  sort: (sort: SortTrouvaille): string => SORTS[sort],
  seuil: 'Score minimal',
  seuilAide:
    'Le service note chaque réponse de 0 à 1 selon la ressemblance avec l’adresse cherchée. Au-dessous du score minimal, l’établissement reste à sa commune.',
  seuilValeur: (seuil: number): string => formatNombre(seuil, 2, 2),
  faibles: 'Les réponses retenues les moins sûres',
  faiblesColonnes: ['Score', 'Adresse cherchée', 'Adresse trouvée', 'Précision'] as readonly string[],
  aucuneRetenue: 'Aucune réponse n’atteint ce score.',
  type: (type: string): string => TYPES[type] ?? type,
  part: (retenues: number, total: number): string => (total === 0 ? '' : formatPourcentage(retenues / total)),
  ajouter: (nombre: number): string => `Placer ${accorder(nombre, 'établissement')}`,
  suite:
    'Les positions retenues s’ajoutent aux fichiers du projet, avec leur score\u00a0: elles s’enregistrent avec lui et se retirent comme un autre fichier. Des coordonnées données par FINESS passeront toujours avant elles.',
  fermer: 'Fermer',
  recommencer: 'Recommencer',
  nomFichier: (date: string): string => `Géocodage BAN du ${date}.csv`,
} as const;
