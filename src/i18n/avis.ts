import { accorder } from './formats';

type Details = Readonly<Record<string, string | number>>;

const nombre = (details: Details, cle: string): number => Number(details[cle] ?? 0);
const texte = (details: Details, cle: string): string => String(details[cle] ?? '');

const MESSAGES: Readonly<Record<string, (details: Details) => string>> = {
  moteur: (d) =>
    `Une opération a échoué (${texte(d, 'message')}). Ce qui est affiché reste valable\u00a0; recommencez, ou rechargez la page.`,
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
  import_echec: (d) =>
    `La lecture s’est arrêtée (${texte(d, 'message')}). Ce qui était chargé l’est toujours.`,
  export_termine: (d) =>
    `Export enregistré\u00a0: ${texte(d, 'nom')} (${accorder(nombre(d, 'lignes'), 'ligne')}).`,
  export_image: (d) => `Image enregistrée\u00a0: ${texte(d, 'nom')}.`,
  export_groupements: (d) =>
    `Export enregistré\u00a0: ${texte(d, 'nom')} (${accorder(nombre(d, 'nombre'), 'groupement')}).`,
  export_annule: () => 'Export annulé. Aucun fichier n’a été enregistré.',
  export_echec: (d) => `L’export a échoué (${texte(d, 'message')}). Recommencez, ou réduisez la sélection.`,
  passage_impossible: (d) =>
    `Vos fichiers n’ont pas pu être transmis à l’autre page (${texte(d, 'message')}). Vous n’avez pas changé de page et rien n’est perdu.`,
  fond_ign: () =>
    'Le fond de plan de l’IGN n’a pas pu être chargé ; le fond simple est conservé. Vérifiez la connexion, puis réessayez.',
  passage_repris: (d) =>
    `Votre travail a été repris\u00a0: ${accorder(nombre(d, 'fichiers'), 'fichier relu', 'fichiers relus')}.`,
};

/** Sentence of a notice; what happened, what was kept, what to do. */
export function messageAvis(code: string, details: Details): string {
  return MESSAGES[code]?.(details) ?? code;
}
