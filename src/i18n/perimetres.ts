import type { ContoursEcartes } from '../domain/territoire/build-contours';
import type { ModePerimetre } from '../domain/territoire/niveau';
import type { PerimetreGht, PerimetresGht } from '../domain/territoire/perimetres';
import { accorder, enumerer, formatNombre, formatPourcentage, INCONNU, nommerFichier } from './formats';

/** Ways a perimeter is drawn, each named as what it is. */
export const MODES_PERIMETRE_LIBELLES: Readonly<Record<ModePerimetre, string>> = {
  bassin: 'Bassin d’attraction',
  officiel: 'Contours officiels',
  enveloppe: 'Enveloppe des membres',
};

/** What each way means, under the choice. */
export const MODES_PERIMETRE_SENS: Readonly<Record<ModePerimetre, string>> = {
  bassin:
    'Communes dont l’hôpital membre le plus proche, en temps estimé, appartient au GHT. Chaque hôpital garde le terrain autour de lui. Ce n’est pas un périmètre officiel.',
  officiel: 'Contours de GHT lus dans vos fichiers, rattachés par leur numéro ou leur nom.',
  enveloppe:
    'Plus petit contour convexe autour des sites des membres. Il dit où ils sont, pas quel territoire ils servent.',
};

export const PERIMETRES = {
  titre: 'Périmètres des GHT',
  afficher: 'Dessiner les périmètres des GHT',
  mode: 'Façon de tracer',
  calcul: 'Calcul des périmètres…',
  erreur: (message: string): string => `Les périmètres n’ont pas pu être calculés\u00a0: ${message}`,
  aucunGht: 'Aucun GHT n’est chargé. Déposez une liste de GHT ou le FINESS actuel (JSON) à l’étape Données.',
  sansContours:
    'Aucun contour de GHT dans vos fichiers. Déposez un GeoJSON ou un TopoJSON dont chaque territoire porte le nom ou le numéro de son GHT, ou choisissez une autre façon de tracer.',
  contoursInconnus: (noms: readonly string[]): string =>
    `${accorder(noms.length, 'contour')} ne ${noms.length > 1 ? 'correspondent' : 'correspond'} à aucun GHT chargé\u00a0: ${enumerer(noms.slice(0, 3))}${noms.length > 3 ? '…' : ''}.`,
  sansTrace: (nombre: number): string =>
    nombre === 1
      ? '1 GHT ne peut pas être tracé de cette façon\u00a0: aucun contour ou aucun membre placé.'
      : `${formatNombre(nombre)} GHT ne peuvent pas être tracés de cette façon\u00a0: aucun contour ou aucun membre placé.`,
  nombre: (nombre: number): string => `${formatNombre(nombre)}\u00a0GHT`,
  contoursApproches: 'Contours approchés\u00a0: cellules autour des points des communes.',
  contoursOfficiels: 'Contours des communes\u00a0: ceux de vos fichiers.',
  partApprochee: (part: number): string =>
    `${formatPourcentage(part)} des communes ont une position approchée.`,
  colonnes: {
    communes: 'Communes',
    population: 'Habitants',
    membres: 'Membres',
    hopitaux: 'Hôpitaux des membres',
    esmsDedans: 'ESMS dans le périmètre',
    esmsDeMembres: 'ESMS gérés par un membre',
    esmsDeMembresDedans: 'dont dans le périmètre',
  },
  support: (nom: string | null): string => `Établissement support\u00a0: ${nom ?? INCONNU}`,
  membres: ({ membres, membresPlaces }: PerimetreGht): string =>
    membresPlaces === membres
      ? formatNombre(membres)
      : `${formatNombre(membres)} (${formatNombre(membresPlaces)} sur la carte)`,
  hopitaux: ({ hopitaux, hopitauxDehors }: PerimetreGht): string =>
    hopitauxDehors === 0
      ? formatNombre(hopitaux)
      : `${formatNombre(hopitaux)} (${formatNombre(hopitauxDehors)} hors du tracé)`,
  voirDedans: 'Voir les établissements du bassin',
  voirMembres: 'Voir les ESMS des membres',
  hors: 'Hors de tout GHT',
  communesHors: (nombre: number): string => (nombre === 0 ? 'Aucune commune' : accorder(nombre, 'commune')),
  hopitauxHors: ({ hopitauxHors }: PerimetresGht): string => {
    if (hopitauxHors.length === 0) return 'Aucun établissement de santé';
    const publics = hopitauxHors.filter((hopital) => hopital.public).length;
    const total = `${formatNombre(hopitauxHors.length)}\u00a0${hopitauxHors.length === 1 ? 'établissement de santé' : 'établissements de santé'}`;
    return publics === 0 ? `${total}, aucun public` : `${total}, dont ${accorder(publics, 'public')}`;
  },
  public: 'public',
  prive: 'privé',
  autres: (nombre: number): string => `et ${accorder(nombre, 'autre')}`,
  exporter: 'Exporter les périmètres (GeoJSON)',
  nomFichier: (code: string, date: string | null): string =>
    nommerFichier('maillage-perimetres-ght', code, date),
} as const;

/** Definitions, one click away from the figures. */
export const EXPLICATIONS_PERIMETRES = {
  communes: {
    bassin:
      'Communes des départements chargés dont l’hôpital membre d’un GHT le plus proche, en temps estimé, appartient à ce GHT. Paris, Lyon et Marseille comptent par arrondissement.',
    officiel: 'Communes des départements chargés dont le point est dans le contour officiel.',
    enveloppe: 'Communes des départements chargés dont le point est dans l’enveloppe.',
  } satisfies Readonly<Record<ModePerimetre, string>>,
  membres:
    'Membres que la source donne au GHT\u00a0; ceux qui n’ont pas de position dans l’offre chargée ne sont pas sur la carte.',
  population: 'Somme des habitants de ces communes.',
  esmsDedans:
    'Établissements et services médico-sociaux ouverts dont la commune est dans le périmètre (à défaut de commune connue, dont la position l’est).',
  esmsDeMembres:
    'Établissements et services médico-sociaux ouverts dont le gestionnaire est une entité juridique membre du GHT, où qu’ils soient.',
  hopitaux:
    'Établissements de santé des membres qui attirent les communes\u00a0: membres qui sont des établissements, ou hôpitaux (catégories 101, 106, 131, 292, 355) des entités juridiques membres.',
  sourceMembres: 'FINESS ou liste de GHT chargée',
  sourceCommunes: 'Populations légales et positions des communes en usage',
} as const;

/** What is amiss with the territories of a level. */
export const AVIS_TERRITOIRES = {
  contoursEcartes: ({ nom, presentes, attendues }: ContoursEcartes): string =>
    presentes === 0
      ? `Les contours «\u00a0${nom}\u00a0» ne contiennent aucune commune des départements chargés\u00a0: ils ne sont pas utilisés.`
      : `Les contours «\u00a0${nom}\u00a0» n’ont que ${formatNombre(presentes)} des ${formatNombre(attendues)} communes des départements chargés\u00a0: ils ne sont pas utilisés.`,
  horsNiveau: (nombre: number): string =>
    `${accorder(nombre, 'commune')} des départements chargés ${nombre > 1 ? 'ne sont' : 'n’est'} dans aucun territoire de ce niveau.`,
  sansPole: 'Aucune commune n’atteint ce seuil\u00a0: baissez-le pour former des bassins.',
  sansTable:
    'Aucun tableau de communes et de bassins n’est chargé. Déposez-en un à l’étape Données\u00a0: code INSEE, code ou nom du bassin.',
  sansGht: 'Aucun GHT n’a d’hôpital dans l’offre chargée.',
  sansEtablissement: (nombre: number): string =>
    nombre === 1
      ? '1 territoire n’a aucun établissement dans l’offre chargée.'
      : `${formatNombre(nombre)} territoires n’ont aucun établissement dans l’offre chargée.`,
} as const;
