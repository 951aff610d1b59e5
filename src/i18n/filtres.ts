import { accorder } from './formats';

export const FILTRES = {
  titre: 'Filtres',
  actifs: 'Filtres actifs',
  aucun: 'Aucun filtre\u00a0: toute l’offre chargée est affichée.',
  reinitialiser: 'Réinitialiser',
  retirer: (libelle: string): string => `Retirer le filtre ${libelle}`,
  territoire: 'Territoire',
  texte: 'Texte',
  texteLibelle: 'Filtrer par texte',
  texteInvite: 'Nom, numéro, gestionnaire, commune',
  carte: 'Limité à la carte',
  limiterCarte: 'Limiter à ce que montre la carte',
  extensions: 'Acteurs affichés',
  extensionsAide: 'Le guide part des ESMS, puis ajoute ce à quoi ils peuvent se lier.',
  extension: {
    esms: 'ESMS',
    sanitaire: 'ESMS + structures sanitaires',
    articulation: 'ESMS + sanitaire + articulation',
    tout: 'Tous les acteurs',
  },
  extensionDetail: {
    esms: 'pour les coopérations d’efficience',
    sanitaire: 'pour les coopérations contre l’isolement',
    articulation: 'MSP, CPTS, HAD, CMP, DAC, centres de santé\u00a0: pour les parcours',
    tout: 'social et protection compris',
  },
  horsOffre: 'Montrer ce qui est hors de l’offre',
  horsOffreNombre: (nombre: number): string =>
    `${accorder(nombre, 'établissement masqué', 'établissements masqués')}\u00a0: pharmacies, laboratoires…`,
  horsOffreAucun: 'Aucun établissement hors offre sous ces filtres.',
  horsOffreCompris: 'Hors offre compris',
  horsOffreMontre: 'Pharmacies, laboratoires… sont affichés.',
  chercher: (dimension: string): string => `Chercher\u00a0: ${dimension.toLowerCase()}`,
  voirPlus: (nombre: number): string => `Voir ${nombre} de plus`,
  voirMoins: 'Voir moins',
  autres: (nombre: number): string =>
    `${accorder(nombre, 'autre valeur', 'autres valeurs')}\u00a0: cherchez par nom.`,
  rienTrouve: 'Aucune valeur de ce nom.',
  choisis: (nombre: number): string => accorder(nombre, 'choisie'),
  compte: (nombre: number): string => accorder(nombre, 'établissement'),
} as const;
