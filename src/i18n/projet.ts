import { accorder, enumerer, formatDate, formatOctets } from './formats';

const SANS_NOM = 'Projet sans nom';
const CITATION_MAX = 80;

/** Words of someone else inside ours: cut when endless, and kept from turning the sentence around. */
export function citer(texte: string): string {
  const coupe = texte.length > CITATION_MAX ? `${texte.slice(0, CITATION_MAX - 1)}…` : texte;
  return `\u2068${coupe}\u2069`;
}

/** Words of the project: saving, taking up again, portable file. */
export const PROJET = {
  titre: 'Projet',
  sansNom: SANS_NOM,
  nom: (nom: string): string => (nom.trim() === '' ? SANS_NOM : nom),
  copie: (nom: string): string => `${nom.trim() === '' ? SANS_NOM : nom} (copie)`,

  etat: {
    jamais: 'Projet',
    jamaisAide: 'Rien à enregistrer pour l’instant. Ouvrir la fenêtre Projet (Ctrl+S enregistre).',
    enCours: 'Enregistrement…',
    aJour: (heure: string): string => `Enregistré à ${heure}`,
    aJourAide: 'Votre travail est gardé dans ce navigateur. Ouvrir la fenêtre Projet.',
    plein: 'Non enregistré\u00a0: stockage plein',
    refuse: 'Non enregistré\u00a0: stockage refusé',
    echec: 'Non enregistré',
    echecAide: 'Votre travail n’est qu’à l’écran. Ouvrir la fenêtre Projet pour le garder dans un fichier.',
    autreOnglet: 'Lecture seule\u00a0: ouvert ailleurs',
    autreOngletAide: 'Un autre onglet écrit ce projet. Ouvrir la fenêtre Projet pour prendre la main.',
  },

  reprise: {
    titre: 'Reprendre votre travail\u00a0?',
    detail: (modifieLe: string, sources: readonly string[], octets: number): string => {
      const fichiers =
        sources.length === 0
          ? 'sans fichier'
          : sources.length <= 2
            ? `${enumerer(sources.map(citer))}, ${formatOctets(octets)}`
            : `${accorder(sources.length, 'fichier')}, ${formatOctets(octets)}`;
      return `modifié le ${modifieLe}, ${fichiers}`;
    },
    reprendre: 'Reprendre',
    plusTard: 'Plus tard',
    supprimer: 'Supprimer',
    confirmer: 'Supprimer définitivement\u00a0?',
    garder: 'Garder',
    autres: 'Autres projets…',
  },

  fenetre: {
    nomChamp: 'Nom du projet',
    nomInvite: 'Ex.\u00a0: Offre PA du Finistère, réunion du 12 mars',
    notes: 'Notes',
    notesInvite: 'Contexte, décisions, questions à poser… Gardées avec le projet.',
    enregistrer: 'Enregistrer maintenant',
    fichier: 'Fichier de projet',
    fichierAide:
      'Un seul fichier avec vos données, vos filtres, vos réglages, vos scénarios et vos notes\u00a0: à garder, ou à rouvrir sur un autre ordinateur.',
    exporter: 'Enregistrer sous (.maillage)',
    ouvrir: 'Ouvrir un fichier .maillage',
    nouveau: 'Nouveau projet',
    gardes: 'Projets gardés dans ce navigateur',
    aucun:
      'Aucun projet n’est encore gardé. Chargez un fichier, retenez un scénario ou écrivez une note\u00a0: l’enregistrement commence de lui-même.',
    aucunEchec: 'Aucun projet n’est gardé.',
    colonnes: {
      nom: 'Projet',
      modifie: 'Modifié le',
      fichiers: 'Fichiers',
      taille: 'Taille',
      actions: 'Actions',
    },
    courant: 'ouvert ici',
    ouvrirProjet: 'Ouvrir',
    ouvrirNomme: (nom: string): string => `Ouvrir le projet ${nom}`,
    supprimer: 'Supprimer',
    supprimerNomme: (nom: string): string => `Supprimer le projet ${nom}`,
    confirmerSuppression: (nom: string): string =>
      `Supprimer «\u00a0${citer(nom)}\u00a0» et ses fichiers de ce navigateur\u00a0? Cela ne peut pas être annulé.`,
    confirmer: 'Supprimer',
    renoncer: 'Garder',
    prendreLaMain: 'Prendre la main',
    espace: (utilise: number, quota: number): string =>
      `${formatOctets(utilise)} utilisés, application comprise, sur les ${formatOctets(quota)} que ce navigateur accorde à ce site.`,
    espaceInconnu: 'Ce navigateur ne dit pas la place utilisée.',
    confidentialite:
      'Tout reste dans ce navigateur, sur cet ordinateur\u00a0: ni les fichiers ni le travail ne sont envoyés.',
    effacer: 'Effacer tout ce que Maillage garde sur cet ordinateur',
    confirmerEffacer: (nombre: number): string =>
      `Effacer ${accorder(nombre, 'projet')}, les fichiers, les correspondances de colonnes et les réglages gardés dans ce navigateur, y compris le travail en cours\u00a0? Cela ne peut pas être annulé.`,
    effacerTout: 'Tout effacer',
  },

  statut: {
    jamais: 'Rien à enregistrer pour l’instant.',
    enCours: 'Enregistrement en cours…',
    aJour: (heure: string): string => `Enregistré dans ce navigateur à ${heure}.`,
    plein:
      'Ce navigateur n’a plus de place\u00a0: les derniers changements ne sont qu’à l’écran. Enregistrez le projet dans un fichier, ou supprimez d’anciens projets ci-dessous.',
    refuse:
      'Ce navigateur ne garde rien pour ce site (navigation privée ou réglage)\u00a0: votre travail n’est qu’à l’écran. Enregistrez-le dans un fichier avant de fermer la page.',
    inconnue: (message: string): string =>
      `L’enregistrement a échoué (${message}). Réessayez, ou enregistrez le projet dans un fichier.`,
    autreOnglet:
      'Ce projet est ouvert dans un autre onglet, qui l’enregistre. Ici, vous pouvez tout regarder\u00a0; vos changements ne seront pas enregistrés tant que vous n’avez pas pris la main.',
  },

  bilan: {
    titre: (nom: string): string =>
      `Ce qui n’a pas pu être repris de «\u00a0${citer(nom.trim() === '' ? SANS_NOM : nom)}\u00a0»`,
    reste: (nombre: number): string => `et ${accorder(nombre, 'autre point')} de même nature.`,
    fermer: 'Fermer ce bilan',
  },
} as const;

const REPARATIONS: Readonly<Record<string, (chemin: string, valeur: string) => string>> = {
  version_plus_recente: (_, valeur) =>
    `Le projet vient d’une version plus récente de Maillage (format ${valeur})\u00a0: ce que cette version connaît est repris, le reste est conservé tel quel.`,
  champ_inconnu: (chemin) =>
    `«\u00a0${chemin}\u00a0» n’est pas connu de cette version\u00a0: conservé tel quel, et récrit avec le projet.`,
  champ_inconnu_perdu: (chemin) =>
    `«\u00a0${chemin}\u00a0» n’est pas connu de cette version et dépasse ce qui peut être conservé\u00a0: il est perdu.`,
  cle_interdite: (chemin, valeur) =>
    `Un nom de champ interdit («\u00a0${valeur}\u00a0») a été retiré${chemin === '' ? '' : ` de «\u00a0${chemin}\u00a0»`}.`,
  champ_absent: (chemin) => `«\u00a0${chemin}\u00a0» manque\u00a0: valeur par défaut.`,
  valeur_invalide: (chemin, valeur) =>
    `«\u00a0${chemin}\u00a0» est illisible («\u00a0${valeur}\u00a0»)\u00a0: valeur par défaut.`,
  texte_coupe: (chemin) => `«\u00a0${chemin}\u00a0» est trop long\u00a0: le début est gardé.`,
  liste_coupee: (chemin, valeur) =>
    `«\u00a0${chemin}\u00a0» compte trop d’éléments (${valeur})\u00a0: les premiers sont gardés.`,
  element_ecarte: (chemin) => `«\u00a0${chemin}\u00a0» est inutilisable\u00a0: écarté.`,
  source_absente: (_, valeur) =>
    `Le fichier «\u00a0${valeur}\u00a0» manque\u00a0: le projet est repris sans lui.`,
  source_illisible: (_, valeur) =>
    `Le fichier «\u00a0${valeur}\u00a0» est abîmé ou illisible\u00a0: le projet est repris sans lui.`,
  source_modifiee: (_, valeur) =>
    `Le fichier «\u00a0${valeur}\u00a0» n’est pas celui qui avait été enregistré (somme de contrôle différente)\u00a0: il est mis de côté.`,
  archive_tronquee: () =>
    'Le fichier .maillage est incomplet ou abîmé\u00a0: ce qui précède la coupure est repris.',
  entree_ignoree: (_, valeur) => `«\u00a0${valeur}\u00a0» n’appartient pas au projet\u00a0: ignoré.`,
};

/** Sentence of something that could not be kept as it was. */
export function messageReparation(code: string, chemin: string, valeur: string): string {
  return REPARATIONS[code]?.(chemin === '' ? '' : citer(chemin), citer(valeur)) ?? code;
}

/** "10:42" on the user's clock. */
export function formatHeure(dateMs: number): string {
  const date = new Date(dateMs);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** "22/11/2026 à 10:42" on the user's clock. */
export function formatMoment(dateIso: string): string {
  const date = new Date(dateIso);
  if (Number.isNaN(date.getTime())) return formatDate(null);
  const jour = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
  return `${formatDate(jour)} à ${formatHeure(date.getTime())}`;
}

/** Text laid in the portable file for who opens it without Maillage, perhaps years later. */
export const LISEZMOI = [
  'Projet Maillage',
  '',
  'Ce fichier est un projet de Maillage, application de cartographie de l’offre médico-sociale et des coopérations.',
  'Pour l’ouvrir\u00a0: déposez-le sur la page de Maillage, ou choisissez Projet, puis Ouvrir un fichier .maillage.',
  '',
  'C’est une archive zip ordinaire\u00a0:',
  '- projet.json\u00a0: filtres, réglages, scénarios retenus et notes, avec le numéro de version du format\u00a0;',
  '- sources/\u00a0: les fichiers de données tels qu’ils ont été fournis, chacun dans un dossier à son identifiant\u00a0; leur empreinte SHA-256 est dans projet.json.',
  '',
  'Il contient vos données\u00a0: ne le transmettez qu’à des personnes autorisées à les voir.',
  '',
].join('\r\n');
