import type { IdService } from '../domain/acces/services';
import type { Hypothese } from '../domain/hypothese/hypothese';
import type {
  ObjectifImplantation,
  ObjectifPlaces,
  ReceveursPlaces,
  ReglagesImplantation,
} from '../domain/projet/reglages-analyse';
import { accorder, formatDuree, formatNombre, formatPourcentage, INCONNU, nommerFichier } from './formats';
import { LIBELLES_SERVICE, LIBELLES_SERVICE_COURTS } from './services';

/** "4,2 min": means move by less than a minute. */
export function formatMinutes(minutes: number | null, signe = false): string {
  if (minutes === null || !Number.isFinite(minutes)) return INCONNU;
  const plus = signe && minutes >= 0.05 ? '+' : '';
  return `${plus}${formatNombre(minutes, 1, 1)}\u00a0min`;
}

/** What another choice could gain at most, in share of the greatest gain imaginable; "" when nothing could be. */
function borner(ecart: number | null, autre: string): string {
  if (ecart === null) return '';
  return `\u00a0: ${autre} gagnerait au plus ${formatPourcentage(ecart, ecart < 0.1 ? 1 : 0)} de plus`;
}

function signer(valeur: number, decimales = 0): string {
  const texte = formatNombre(valeur, decimales, decimales);
  return valeur > 0 && /[1-9]/.test(texte) ? `+${texte}` : texte;
}

export const OBJECTIFS: Readonly<
  Record<ObjectifImplantation, { readonly nom: string; readonly aide: string }>
> = {
  p_mediane: {
    nom: 'Rapprocher le plus grand nombre',
    aide: 'Réduit le plus la moyenne des minutes jusqu’au plus proche, pondérée par les habitants concernés (p-médiane).',
  },
  couverture: {
    nom: 'Couvrir le plus d’habitants',
    aide: 'Fait passer le plus d’habitants concernés sous le seuil (couverture maximale)\u00a0; à couverture égale, le moins de minutes.',
  },
  moins_bien_servis: {
    nom: 'Relever les moins bien servis',
    aide: 'Réduit d’abord la moyenne des minutes du dixième des habitants concernés le plus éloigné, puis la plus longue durée, puis la moyenne.',
  },
};

export const OBJECTIFS_DES_PLACES: Readonly<
  Record<ObjectifPlaces, { readonly nom: string; readonly aide: string }>
> = {
  deficit: {
    nom: 'Réduire le déficit sous la médiane',
    aide: 'Réduit le plus les places qui manquent pour que chacun ait à portée autant que l’habitant médian du territoire aujourd’hui (écart moyen au seuil, Foster, Greer et Thorbecke).',
  },
  moins_bien_dotes: {
    nom: 'Relever les moins bien dotés',
    aide: 'Augmente le plus les places à portée du dixième des habitants concernés qui en a le moins (maximin sur un dixième, ou CVaR).',
  },
};

const RECEVEURS: Readonly<Record<ReceveursPlaces, { readonly nom: string; readonly aide: string }>> = {
  service: {
    nom: 'Extension des établissements du service',
    aide: 'Les places vont aux établissements du territoire qui rendent déjà ce service.',
  },
  etablissements: {
    nom: 'Extension, ou ouverture chez un établissement du secteur',
    aide: 'Là où aucun établissement ne rend ce service, le plus grand établissement du secteur peut l’ouvrir.',
  },
  communes: {
    nom: 'Extension, ou ouverture dans toute commune',
    aide: 'Là où aucun établissement ne rend ce service, toute commune peut en accueillir un, à son point central.',
  },
};

const CANDIDATS: Readonly<
  Record<ReglagesImplantation['candidats'], { readonly nom: string; readonly aide: string }>
> = {
  communes: {
    nom: 'Toute commune du territoire',
    aide: 'Chaque commune est un site possible, à son point central.',
  },
  etablissements: {
    nom: 'Établissements existants du secteur',
    aide: 'Seules les communes où un établissement du secteur peut accueillir les places sont des sites possibles\u00a0; le plus grand est proposé.',
  },
};

const SOURCE = 'FINESS\u00a0; positions des communes\u00a0; INSEE\u00a0; temps estimés (méthode D.3)';

/** Words of places to open and of suppositions. */
export const IMPLANTATION = {
  seuil: 'Seuil',
  minutes: 'minutes',
  source: SOURCE,
  recherche: {
    titre: 'Chercher des sites ou des places',
    quoi: 'Chercher',
    quoiNoms: {
      sites: { nom: 'des sites à ouvrir' },
      places: { nom: 'des places à répartir' },
    } satisfies Readonly<Record<ReglagesImplantation['quoi'], { readonly nom: string }>>,
    objectif: 'Objectif',
    sites: 'Nombre de sites',
    places: 'Places par site',
    placesARepartir: 'Places à répartir',
    lot: 'Au moins, par établissement',
    receveurs: 'Qui peut les recevoir',
    receveursNoms: RECEVEURS,
    placesPourquoi:
      'Les places à portée suivent la méthode E2SFCA. La moyenne des minutes et la couverture ne dépendent pas du nombre de places : elles servent à chercher des sites.',
    candidats: 'Sites possibles',
    candidatsNoms: CANDIDATS,
    chercher: 'Chercher',
    relancer: 'Chercher à nouveau',
    annuler: 'Annuler la recherche',
    trajets: (fait: number, total: number): string =>
      `Trajets\u00a0: ${formatNombre(fait)} lieux sur ${formatNombre(total)}`,
    enCours: 'Recherche du meilleur choix…',
    echec: 'La recherche n’a pas abouti.',
    perimee: 'Ces propositions répondent à d’autres réglages.',
    compte: 'L’offre existante et les hypothèses en cours sont comptées.',
  },
  propositions: {
    titre: 'Propositions',
    nombre: (nombre: number): string => accorder(nombre, 'site proposé', 'sites proposés'),
    nombrePlaces: (places: number, receveurs: number): string =>
      `${accorder(places, 'place répartie', 'places réparties')} entre ${accorder(receveurs, 'établissement ou site', 'établissements ou sites')}`,
    extension: (places: number, actuelles: number): string =>
      `+${accorder(places, 'place')} (${formatNombre(actuelles)} → ${formatNombre(actuelles + places)})`,
    ouverture: (places: number): string => `${accorder(places, 'place')} à ouvrir`,
    ajouter: 'Ajouter aux hypothèses',
    ajouterTout: 'Tout ajouter aux hypothèses',
    ajoutee: 'Ajoutée aux hypothèses',
    voir: (nom: string): string => `Montrer ${nom} sur la carte`,
    chez: (etablissement: string): string => `chez ${etablissement}`,
    gain: {
      p_mediane: (gain: number): string => `−${formatNombre(gain, 2, 2)}\u00a0min en moyenne`,
      couverture: (gain: number): string =>
        `+${accorder(Math.round(gain), 'habitant couvert', 'habitants couverts')}`,
      moins_bien_servis: (gain: number): string =>
        gain >= 0.05
          ? `−${formatNombre(gain, 1, 1)}\u00a0min pour les moins bien servis`
          : 'prépare les sites suivants',
    } satisfies Readonly<Record<ObjectifImplantation, (gain: number) => string>>,
    gainDefinition: {
      p_mediane: 'Minutes gagnées en moyenne par habitant concerné quand ce site s’ajoute aux précédents.',
      couverture: 'Habitants concernés qui passent sous le seuil quand ce site s’ajoute aux précédents.',
      moins_bien_servis:
        'Minutes gagnées par le dixième le moins bien servi quand ce site s’ajoute aux précédents.',
    } satisfies Readonly<Record<ObjectifImplantation, string>>,
    gainPlaces: {
      deficit: (gain: number): string => `−${formatNombre(gain, 1, 1)} places de déficit`,
      moins_bien_dotes: (gain: number): string =>
        gain >= 0.005
          ? `+${formatNombre(gain, 2, 2)} place pour 1 000 chez les moins bien dotés`
          : 'prépare les suivants',
    } satisfies Readonly<Record<ObjectifPlaces, (gain: number) => string>>,
    gainPlacesDefinition: {
      deficit: 'Places de déficit en moins quand ces places s’ajoutent aux précédentes.',
      moins_bien_dotes:
        'Places à portée pour 1 000 habitants concernés, en plus pour le dixième le moins bien doté, quand ces places s’ajoutent aux précédentes.',
    } satisfies Readonly<Record<ObjectifPlaces, string>>,
    aPortee: (nombre: number): string =>
      `à portée de ${accorder(Math.round(nombre), 'habitant concerné', 'habitants concernés')}`,
    exactePlaces: (candidats: number): string =>
      `Meilleure répartition possible entre ${accorder(candidats, 'receveur possible', 'receveurs possibles')}, prouvée.`,
    heuristiquePlaces: (candidats: number, ecart: number | null): string =>
      `Répartition par ajouts puis échanges entre ${accorder(candidats, 'receveur possible', 'receveurs possibles')}${borner(ecart, 'une autre répartition')}.`,
    heuristiquePlacesDefinition:
      'Les lots vont un à un là où ils servent le plus, puis sont déplacés tant que cela sert. L’écart est une borne prouvée (dual du problème où les places se divisent) : le vrai écart est souvent nul.',
    gainLibelle: 'Gain du site',
    gainLibellePlaces: 'Gain de ces places',
    servis: (nombre: number): string =>
      `le plus proche pour ${accorder(Math.round(nombre), 'habitant concerné', 'habitants concernés')}`,
    exacte: (candidats: number): string =>
      `Meilleur choix possible parmi ${accorder(candidats, 'site possible', 'sites possibles')}, prouvé.`,
    heuristique: (candidats: number, ecart: number | null): string =>
      `Choix par ajouts puis échanges parmi ${accorder(candidats, 'site possible', 'sites possibles')}${borner(ecart, 'un autre choix')}.`,
    heuristiqueDefinition:
      'Ajout du site le plus utile, un à un, puis déplacement de chacun là où il sert le mieux (Teitz et Bart, 1968). L’écart est une borne prouvée (relaxation lagrangienne)\u00a0: le vrai écart est souvent nul.',
    exacteDefinition:
      'Tous les autres choix ont été écartés par séparation et évaluation, avec une borne lagrangienne.',
    methode: 'Méthode',
  },
  avertissements: {
    communes_sans_population: (n: number): string =>
      `${accorder(n, 'commune')} sans population connue\u00a0: elles ne pèsent pas dans la recherche.`,
    candidats_limites: (n: number): string =>
      `Territoire très étendu\u00a0: seuls les ${formatNombre(n)} sites possibles les plus peuplés ont été examinés.`,
    sans_candidat: (): string => 'Aucun site possible dans ce territoire.',
    sans_habitant: (): string => 'Aucun habitant concerné connu dans ce territoire.',
    sans_offre: (): string =>
      'Aucun établissement de ce service dans les données chargées\u00a0: la recherche part de rien.',
    offre_sans_position: (n: number): string =>
      `${accorder(n, 'établissement')} de ce service sans position\u00a0: hors de tout calcul.`,
    sites_inutiles: (n: number): string =>
      n === 1
        ? 'Un site de moins que demandé\u00a0: il n’apporterait rien de plus à cet objectif.'
        : `${formatNombre(n)} sites de moins que demandé\u00a0: ils n’apporteraient rien de plus à cet objectif.`,
    sans_receveur: (): string =>
      'Aucun établissement ni site ne peut recevoir ces places dans ce territoire.',
    sans_mediane: (): string =>
      'L’habitant médian n’a aucune place connue à portée : il n’y a pas de déficit à mesurer. Choisissez « Relever les moins bien dotés ».',
    capacites_inconnues: (n: number): string =>
      `${accorder(n, 'établissement')} du service sans capacité connue : aucune place ne leur est proposée.`,
    places_sans_effet: (n: number): string =>
      `${accorder(n, 'place')} sans effet sur cet objectif : le reste suffit, ou personne d’autre n’est à portée.`,
    plafond: (n: number): string =>
      `${accorder(Math.round(n), 'habitant')} à plus de 4\u00a0heures\u00a0: comptés à 4\u00a0heures dans la recherche.`,
  } as Readonly<Record<string, (nombre: number) => string>>,
  hypotheses: {
    titre: 'Hypothèses en cours',
    retirer: 'Retirer',
    retirerNommee: (texte: string): string => `Retirer l’hypothèse\u00a0: ${texte}`,
    toutRetirer: 'Tout retirer',
    ignoree: 'Rien de tel dans les données chargées\u00a0: sans effet.',
    places: 'Places',
    placesDe: (texte: string): string => `Places, ${texte}`,
    placesActuelles: (places: number | null): string =>
      places === null ? 'aujourd’hui inconnues' : `aujourd’hui ${formatNombre(places)}`,
    deplacer: 'Changer de commune',
    deplacerNommee: (texte: string): string => `Changer de commune\u00a0: ${texte}`,
    commune: 'Nouvelle commune',
    communeInvite: 'Nom de la commune',
    surCarte: 'Choisir sur la carte',
    cliquer: 'Cliquez sur la carte à l’endroit voulu\u00a0: la commune la plus proche est retenue.',
    annulerPlacement: 'Annuler le choix sur la carte',
    horsDonnees: 'Aucune commune des départements chargés près de ce point.',
    ajouterTitre: 'Ajouter une hypothèse',
    ajouterOuvrir: (service: IdService): string => `Ouvrir\u00a0: ${LIBELLES_SERVICE[service]}`,
    ajouterExistant:
      'Pour fermer, déplacer ou changer la taille d’un établissement, ouvrez sa fiche (carte, tableau ou recherche).',
  },
  phrase: (
    hypothese: Hypothese,
    noms: { readonly commune: string | null; readonly etablissement: string | null },
  ): string => {
    const etablissement =
      noms.etablissement ?? ('numeroFiness' in hypothese ? (hypothese.numeroFiness ?? '') : '');
    switch (hypothese.genre) {
      case 'ouvrir':
        return `Ouvrir ${LIBELLES_SERVICE_COURTS[hypothese.service]} à ${noms.commune ?? hypothese.commune}${
          hypothese.numeroFiness === undefined ? '' : ` (${etablissement})`
        }`;
      case 'fermer':
        return `Fermer ${etablissement}`;
      case 'deplacer':
        return `Déplacer ${etablissement} à ${noms.commune ?? hypothese.commune}`;
      case 'redimensionner':
        return `Changer la taille de ${etablissement}`;
    }
  },
  effets: {
    titre: 'Avant et après',
    sansHypothese: 'Le territoire aujourd’hui',
    avant: 'Avant',
    apres: 'Après',
    ecart: 'Écart',
    aujourdhui: 'Valeur',
    carte: 'Carte',
    carteAvant: 'Avant les hypothèses',
    carteApres: 'Avec les hypothèses',
    lignes: {
      minutesMoyennes: 'Minutes en moyenne',
      minutesMoinsBienServis: 'Dixième le moins bien servi',
      minutesPlusLongues: 'Commune la plus éloignée',
      couverts: (seuil: number): string => `Concernés à ${formatDuree(seuil)} ou moins`,
      auDela: (seuil: number): string => `Concernés au-delà de ${formatDuree(seuil)}`,
      etablissements: 'Établissements',
      places: 'Places',
      acces: 'Places accessibles pour 1\u00a0000',
      dernierDixieme: 'Dixième le moins bien doté (pour 1\u00a0000)',
      deficit: 'Places de déficit sous la médiane',
      sousMediane: 'Concernés sous la médiane',
      titreTaux: 'Taux d’équipement (places pour 1\u00a0000 habitants)',
    },
    definitions: {
      minutesMoyennes:
        'Moyenne des minutes jusqu’à l’établissement le plus proche, pondérée par les habitants des âges concernés.',
      minutesMoinsBienServis: 'La même moyenne sur le dixième des habitants concernés le plus éloigné.',
      minutesPlusLongues: 'Minutes de la commune habitée la plus éloignée.',
      couverts:
        'Habitants concernés dont la commune est au plus à ce temps de l’établissement le plus proche.',
      auDela:
        'Habitants concernés dont la commune est au-delà de ce temps, ou sans établissement atteignable.',
      etablissements: 'Établissements du service situés dans le territoire.',
      places: 'Somme des places connues des établissements du service situés dans le territoire.',
      acces:
        'Places accessibles pour 1\u00a0000 habitants concernés, en moyenne\u00a0: méthode E2SFCA, décroissance continue dans le bassin du service.',
      dernierDixieme:
        'Places accessibles pour 1\u00a0000, en moyenne sur le dixième des habitants concernés qui en a le moins.',
      deficit:
        'Places qui manquent pour que chacun ait à portée autant que l’habitant médian du territoire, l’offre étant celle des données.',
      sousMediane:
        'Habitants concernés qui ont à portée moins de places que l’habitant médian du territoire, l’offre étant celle des données.',
      taux: 'Places installées pour 1\u00a0000 habitants de la tranche d’âge.',
    },
    formules: {
      minutesMoyennes: 'Σ habitants × minutes / Σ habitants',
      taux: '1000 × Σ places / habitants',
      acces: 'A = Σ Rⱼ·f(tⱼ), moyenne pondérée par les habitants',
      deficit: 'Σ habitants × max(0, A médian − A)',
    } as Readonly<Record<string, string>>,
    placesInconnues: (n: number): string => `${accorder(n, 'établissement')} sans capacité connue.`,
    cibleEstimee: 'Habitants par âge estimés d’après les parts du département.',
    signer,
    indisponible: 'Calcul en cours…',
    echec: 'Les effets n’ont pas pu être calculés.',
  },
  tableau: {
    titre: 'Communes dont l’accès change',
    description:
      'De celle qui gagne le plus à celle qui perd le plus\u00a0; Entrée montre la commune sur la carte.',
    nombre: (n: number): string => accorder(n, 'commune'),
    gagnent: (n: number): string => `${formatNombre(n)} se ${n < 2 ? 'rapproche' : 'rapprochent'}`,
    perdent: (n: number): string => `${formatNombre(n)} s’${n < 2 ? 'éloigne' : 'éloignent'}`,
    sansHypothese: 'Aucune hypothèse en cours',
    sansHypotheseSuite:
      'Cherchez des sites ou ajoutez une hypothèse à la main\u00a0: les communes dont l’accès change seront listées ici.',
    sansEffet: 'Aucune commune ne change d’accès',
    sansEffetSuite:
      'Les hypothèses portent sur un autre service ou un autre territoire\u00a0: lisez les chiffres «\u00a0avant et après\u00a0».',
    approchee: 'position approchée',
    colonnes: {
      nom: 'Commune',
      code: 'INSEE',
      avant: 'Avant (≈)',
      apres: 'Après (≈)',
      ecart: 'Écart',
      accesAvant: 'Places avant',
      accesApres: 'Places après',
      cible: 'Concernés',
    },
    longues: {
      avant: 'Minutes jusqu’au plus proche sans les hypothèses (estimé)',
      apres: 'Minutes jusqu’au plus proche avec les hypothèses (estimé)',
      ecart: 'Différence de minutes',
      accesAvant:
        'Places accessibles pour 1\u00a0000 habitants concernés sans les hypothèses (E2SFCA, estimé)',
      accesApres:
        'Places accessibles pour 1\u00a0000 habitants concernés avec les hypothèses (E2SFCA, estimé)',
      cible: 'Habitants des âges concernés',
    },
    nomFichier: (service: IdService, code: string, date: string | null): string =>
      nommerFichier('maillage-hypotheses', service, code, date),
  },
  bandeau: (nombre: number): string =>
    `Hypothèses en cours\u00a0: ${formatNombre(nombre)} – les chiffres en tiennent compte.`,
  bandeauVoir: 'Voir les hypothèses',
  fiche: {
    titre: 'Hypothèses',
    fermer: 'Supposer fermé',
    redimensionner: 'Supposer une autre taille',
    deplacer: 'Supposer déplacé',
    note: 'Une hypothèse ne change pas les données\u00a0: elle montre ce que deviendraient les chiffres.',
    voir: 'Voir les effets',
  },
} as const;
