import { lazy, Suspense } from 'react';
import { useMagasin } from '../../state/utiliser-magasin';

const FenetreAide = lazy(async () => ({ default: (await import('../aide/FenetreAide')).FenetreAide }));
const FenetreReseau = lazy(async () => ({
  default: (await import('../en-ligne/FenetreReseau')).FenetreReseau,
}));

/** Windows laid over the page, each loaded when first opened. */
export function Fenetres() {
  const fenetre = useMagasin((etat) => etat.fenetre);
  return (
    <Suspense fallback={null}>
      {fenetre === 'aide' && <FenetreAide />}
      {fenetre === 'reseau' && <FenetreReseau />}
    </Suspense>
  );
}
