import { lazy, Suspense } from 'react';
import { useMagasin } from '../../state/utiliser-magasin';

const FenetreAide = lazy(async () => ({ default: (await import('../aide/FenetreAide')).FenetreAide }));
const FenetreReseau = lazy(async () => ({
  default: (await import('../en-ligne/FenetreReseau')).FenetreReseau,
}));

const FenetreProjet = lazy(async () => ({
  default: (await import('../projet/FenetreProjet')).FenetreProjet,
}));
const FenetreCorrespondance = lazy(async () => ({
  default: (await import('../correspondance/FenetreCorrespondance')).FenetreCorrespondance,
}));
const FenetreGeocodage = lazy(async () => ({
  default: (await import('../en-ligne/FenetreGeocodage')).FenetreGeocodage,
}));

/** Windows laid over the page, each loaded when first opened. */
export function Fenetres() {
  const fenetre = useMagasin((etat) => etat.fenetre);
  return (
    <Suspense fallback={null}>
      {fenetre === 'aide' && <FenetreAide />}
      {fenetre === 'reseau' && <FenetreReseau />}
      {fenetre === 'projet' && <FenetreProjet />}
      {fenetre === 'correspondance' && <FenetreCorrespondance />}
      {fenetre === 'geocodage' && <FenetreGeocodage />}
    </Suspense>
  );
}
