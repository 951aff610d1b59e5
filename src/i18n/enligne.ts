import { accorder, formatNombre } from './formats';

export const EN_LIGNE = {
  bouton: 'Fonds en ligne',
  boutonAide: 'Utiliser le fond de plan de l’IGN, qui demande le réseau',
  badge: 'En ligne',
  badgeAide:
    'Cette page peut demander des images de carte à l’IGN et, si vous le demandez, chercher des adresses ou un contour routier. Vos fichiers ne sont pas envoyés.',
  revenir: 'Revenir hors ligne',
  titre: 'Passer à la page en ligne\u00a0?',
  intro:
    'Cette page n’envoie rien. Le fond de plan de l’IGN, la recherche d’adresses et les contours routiers demandent une seconde page, identique, autorisée à joindre un seul service\u00a0:',
  envoye: 'Ce qui sera envoyé',
  envoyeListe: [
    'à la Géoplateforme de l’IGN (data.geopf.fr)\u00a0: les numéros des images de carte demandées, donc la zone que vous regardez et le zoom\u00a0;',
    'seulement si vous le demandez ensuite, dans l’écran Données\u00a0: des adresses à situer, après une fenêtre qui dit lesquelles\u00a0;',
    'seulement si vous le demandez ensuite, dans le choix du territoire\u00a0: un point et un nombre de minutes\u00a0;',
    'comme pour tout site\u00a0: l’adresse Internet de votre ordinateur et le type de navigateur.',
  ],
  pasEnvoye: 'Ce qui ne le sera pas',
  pasEnvoyeListe: [
    'vos fichiers\u00a0: noms, numéros, places, gestionnaires\u00a0;',
    'vos filtres, votre sélection, vos scénarios.',
  ],
  suite:
    'Votre travail vous suit\u00a0: fichiers chargés, filtres, vue et réglages. Vous pourrez revenir à tout moment.',
  ouvrir: 'Ouvrir la page en ligne',
  renoncer: 'Rester hors ligne',
  transmission: 'Transmission…',
  ignAfficher: 'Fond de plan IGN',
} as const;

/** Words of the road outline asked of a service. */
export const ISOCHRONE = {
  bouton: 'Demander le contour routier à l’IGN…',
  horsLigne:
    'Un contour calculé sur les routes peut se demander à l’IGN depuis la page en ligne (bouton «\u00a0Fonds en ligne\u00a0»).',
  titre: 'Contour routier',
  envoye: 'Ce qui sera envoyé',
  envoyeListe: (hote: string, latitude: number, longitude: number, minutes: number): readonly string[] => [
    `au service de navigation de l’IGN (${hote})\u00a0: le point ${formatNombre(latitude, 5)}\u00a0; ${formatNombre(longitude, 5)} et ${accorder(minutes, 'minute')} de voiture\u00a0;`,
    'comme pour tout site\u00a0: l’adresse Internet de votre ordinateur et le type de navigateur.',
  ],
  pasEnvoye: 'Rien d’autre\u00a0: ni nom, ni établissement, ni fichier.',
  envoyer: 'Envoyer et montrer le contour',
  renoncer: 'Ne rien envoyer',
  arreter: 'Arrêter',
  enCours: 'Le service calcule le contour…',
  nom: (minutes: number, nom: string): string =>
    `${formatNombre(minutes)}\u00a0min par la route${nom === '' ? '' : `, ${nom}`} (IGN)`,
  recu: (sommets: number, ecartes: number): string =>
    `Contour reçu\u00a0: ${accorder(sommets, 'sommet')}.${ecartes === 0 ? '' : ` ${accorder(ecartes, 'partie écartée', 'parties écartées')} (îlots ou trous), faute de pouvoir tenir dans un seul contour.`}`,
  nature:
    'Le contour devient votre territoire, sous son nom. Les temps des tableaux restent ceux de Maillage.',
  raisons: {
    reseau: 'Le service n’a pas pu être joint. Vérifiez la connexion puis recommencez.',
    occupe: 'Le service est occupé. Recommencez dans un moment.',
    refus: 'Le service a refusé la demande\u00a0: point hors de France, ou minutes trop nombreuses.',
    illisible: 'La réponse du service n’est pas un contour lisible. Rien n’a été changé.',
  },
} as const;
