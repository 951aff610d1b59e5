import type { GenreChangement } from '../domain/comparaison/changement';

/** Kinds of change, on the map and in lists. */
export const LIBELLES_CHANGEMENT: Readonly<Record<GenreChangement, string>> = {
  ouverture: 'Ouverture',
  fermeture: 'Fermeture',
  deplacement: 'Déplacement',
  categorie: 'Catégorie',
  capacite: 'Capacité',
  gestionnaire: 'Gestionnaire',
};
