import { accorder } from './formats';
import { citer } from './projet';

type Details = Readonly<Record<string, string | number>>;

const nombre = (details: Details, cle: string): number => Number(details[cle] ?? 0);
const texte = (details: Details, cle: string): string => String(details[cle] ?? '');

/** What failed, in brackets after the fact; the engine has one cause of its own, told in words. */
const cause = (details: Details): string => {
  const message = texte(details, 'message');
  return message === 'moteur_arrete' ? 'le moteur de calcul s’est arrêté' : message;
};

const MESSAGES: Readonly<Record<string, (details: Details) => string>> = {
  moteur: (d) =>
    `Une opération a échoué (${cause(d)}). Ce qui est affiché reste valable\u00a0; recommencez, ou rechargez la page.`,
  import_termine: (d) => {
    const rejets = nombre(d, 'rejetees');
    const suite =
      rejets > 0 ? ` ${accorder(rejets, 'ligne rejetée', 'lignes rejetées')}\u00a0: voir Données.` : '';
    return `${accorder(nombre(d, 'fichiers'), 'fichier lu', 'fichiers lus')}, ${accorder(nombre(d, 'acceptees'), 'ligne acceptée', 'lignes acceptées')}.${suite}`;
  },
  import_refuse: (d) =>
    nombre(d, 'nombre') === 1
      ? `«\u00a0${texte(d, 'nom')}\u00a0» n’a pas été chargé. La raison est dans Données\u00a0; ce qui était chargé l’est toujours.`
      : `${accorder(nombre(d, 'nombre'), 'fichier refusé', 'fichiers refusés')}. Les raisons sont dans Données\u00a0; ce qui était chargé l’est toujours.`,
  import_annule: () => 'Lecture annulée. Ce qui était chargé l’est toujours.',
  import_echec: (d) => `La lecture s’est arrêtée (${cause(d)}). Ce qui était chargé l’est toujours.`,
  export_termine: (d) =>
    `Export enregistré\u00a0: ${texte(d, 'nom')} (${accorder(nombre(d, 'nombre'), 'ligne')}).`,
  export_page: (d) => `Fichier enregistré\u00a0: ${texte(d, 'nom')}.`,
  export_image: (d) => `Image enregistrée\u00a0: ${texte(d, 'nom')}.`,
  export_groupements: (d) =>
    `Export enregistré\u00a0: ${texte(d, 'nom')} (${accorder(nombre(d, 'nombre'), 'groupement')}).`,
  export_scenarios: (d) =>
    `Export enregistré\u00a0: ${texte(d, 'nom')} (${accorder(nombre(d, 'nombre'), 'scénario retenu', 'scénarios retenus')}).`,
  export_annule: () => 'Export annulé. Aucun fichier n’a été enregistré.',
  export_echec: (d) => `L’export a échoué (${texte(d, 'message')}). Recommencez, ou réduisez la sélection.`,
  passage_impossible: (d) =>
    `Vos fichiers n’ont pas pu être transmis à l’autre page (${texte(d, 'message')}). Vous n’avez pas changé de page et rien n’est perdu.`,
  fond_ign: () =>
    'Le fond de plan de l’IGN n’a pas pu être chargé ; le fond simple est conservé. Vérifiez la connexion, puis réessayez.',
  moteur_repris: (d) =>
    nombre(d, 'fichiers') === 0
      ? 'Le moteur de calcul s’était arrêté : il a redémarré, et votre travail est tel que vous l’avez laissé.'
      : `Le moteur de calcul s’était arrêté : il a redémarré et relu ${accorder(nombre(d, 'fichiers'), 'fichier')}. Votre travail est tel que vous l’avez laissé.`,
  moteur_arrete: (d) =>
    texte(d, 'message') === ''
      ? 'Le moteur de calcul s’arrête de façon répétée, sans doute faute de mémoire. Rechargez la page, puis retirez le fichier le plus lourd ; notes, filtres et réglages sont conservés dans le projet.'
      : `Le moteur de calcul n’a pas pu reprendre votre travail (${texte(d, 'message')}). Rechargez la page ; notes, filtres et réglages sont conservés dans le projet.`,
  source_perdue: (d) =>
    nombre(d, 'nombre') === 1
      ? `« ${texte(d, 'nom')} » n’a pas pu être relu : déposez-le de nouveau.`
      : `${accorder(nombre(d, 'nombre'), 'fichier')} n’ont pas pu être relus, dont « ${texte(d, 'nom')} » : déposez-les de nouveau.`,
  projet_ouvert: (d) =>
    nombre(d, 'fichiers') === 0
      ? `${projet(d)} est ouvert.`
      : `${projet(d)} est ouvert\u00a0: ${accorder(nombre(d, 'fichiers'), 'fichier relu', 'fichiers relus')}.`,
  projet_repare: (d) =>
    `${projet(d)} est ouvert, mais tout n’a pas pu être repris (${accorder(nombre(d, 'pertes'), 'point')})\u00a0: voir la fenêtre Projet.`,
  projet_refuse: (d) =>
    `«\u00a0${citer(texte(d, 'nom'))}\u00a0» n’a pas été ouvert\u00a0: ${raisonRefusProjet(texte(d, 'raison'))}. Votre travail n’a pas changé.`,
  projet_introuvable: () =>
    'Ce projet n’est plus dans ce navigateur, ou ne peut plus être lu. Votre travail n’a pas changé.',
  projet_copie: () =>
    'Le projet a été modifié dans un autre onglet\u00a0: rien n’est écrasé, votre version est gardée dans une copie.',
  projet_ailleurs: () =>
    'Ce projet est ouvert dans un autre onglet\u00a0: fermez-le là-bas avant de le supprimer.',
  stockage_plein: () =>
    'Ce navigateur n’a plus de place pour ce site. Votre travail reste à l’écran\u00a0: enregistrez-le dans un fichier (fenêtre Projet), puis supprimez d’anciens projets.',
  stockage_refuse: (d) =>
    `Ce navigateur ne garde rien ici (${texte(d, 'message')}). Votre travail reste à l’écran\u00a0: enregistrez-le dans un fichier (fenêtre Projet).`,
  tout_efface: () =>
    'Tout ce que Maillage gardait sur cet ordinateur est effacé. Les fichiers que vous aviez enregistrés vous-même n’ont pas changé.',
};

const REFUS_PROJET: Readonly<Record<string, string>> = {
  pas_un_projet: 'ce n’est pas un projet Maillage',
  projet_illisible: 'la description du projet y est illisible ou absente',
  chiffree: 'l’archive est chiffrée',
  chemin_dangereux: 'l’archive contient un chemin dangereux',
  doublon: 'l’archive contient deux fichiers du même nom',
  bombe: 'l’archive se déplierait en un volume anormal',
  trop_d_entrees: 'l’archive contient trop de fichiers',
  trop_gros: 'l’archive est trop volumineuse',
  fichier_illisible: 'le fichier a été déplacé ou modifié depuis qu’il a été choisi',
};

/** Why a project file was not opened. */
export function raisonRefusProjet(code: string): string {
  return REFUS_PROJET[code] ?? code;
}

function projet(details: Details): string {
  const nom = texte(details, 'nom');
  return nom === '' ? 'Le projet' : `Le projet «\u00a0${citer(nom)}\u00a0»`;
}

/** Sentence of a notice; what happened, what was kept, what to do. */
export function messageAvis(code: string, details: Details): string {
  return MESSAGES[code]?.(details) ?? code;
}
