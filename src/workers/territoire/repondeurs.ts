import type { DemandeDe, NomQuestion, ReponseDe } from '../questions-api';
import type { Repondeur } from './moyens';

/** Where each question is answered; loaded with the first one asked. */
export const REPONDEURS: {
  readonly [N in NomQuestion]: () => Promise<{ readonly answer: Repondeur<DemandeDe<N>, ReponseDe<N>> }>;
} = {
  territoires: () => import('./territoires'),
  temps: () => import('./temps'),
  etendue: () => import('./etendue'),
  perimetres: () => import('./perimetres'),
  carte: () => import('./carte'),
  petitesCartes: () => import('./petites-cartes'),
  equipement: () => import('./equipement'),
  acces: () => import('./acces'),
  accessibilite: () => import('./accessibilite'),
  zones: () => import('./zones'),
  propositions: () => import('./propositions'),
  communeProche: () => import('./commune-proche'),
  effets: () => import('./effets'),
  gestionnaires: () => import('./gestionnaires'),
  ficheGestionnaire: () => import('./fiche-gestionnaire'),
  villes: () => import('./villes'),
  indicateurs: () => import('./indicateurs'),
  portrait: () => import('./portrait'),
};
