import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { ETENDUE } from '../../i18n/etendue';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import styles from './carte.module.css';

const SOMMETS_MIN = 3;

/** What to do with the drawing tool in hand, over the map, and its keys: Enter closes, Backspace takes back, Escape leaves. */
export function BarreOutil() {
  const outil = useMagasin((etat) => etat.outil);
  const { prendreOutil, reprendrePoint, fermerContour } = useActions();
  const genre = outil?.genre ?? null;
  useEffect(() => {
    if (genre !== 'dessin' && genre !== 'rayon') return;
    // Before the shortcuts of the page, where Escape also unselects.
    const surTouche = (evenement: KeyboardEvent) => {
      const { key } = evenement;
      if (key !== 'Escape' && (genre !== 'dessin' || (key !== 'Enter' && key !== 'Backspace'))) return;
      if (isSaisie(evenement.target, key)) return;
      evenement.preventDefault();
      evenement.stopPropagation();
      if (key === 'Escape') prendreOutil(null);
      else if (key === 'Enter') fermerContour();
      else reprendrePoint();
    };
    document.addEventListener('keydown', surTouche, true);
    return () => document.removeEventListener('keydown', surTouche, true);
  }, [genre, prendreOutil, reprendrePoint, fermerContour]);
  if (outil === null || (genre !== 'dessin' && genre !== 'rayon')) return null;
  const nombre = outil.points.length;
  const manquants = SOMMETS_MIN - nombre;
  return (
    <section
      className={styles.barreOutil}
      aria-label={genre === 'dessin' ? ETENDUE.outil.titreDessin : ETENDUE.outil.titreRayon}
    >
      <p role="status">
        {genre === 'rayon' && ETENDUE.autour.surCarteAide}
        {genre === 'dessin' && nombre === 0 && ETENDUE.contour.aide}
        {genre === 'dessin' && nombre > 0 && ETENDUE.outil.annonceSommet(nombre)}
        {genre === 'dessin' && nombre > 0 && manquants > 0 && ` ${ETENDUE.outil.encore(manquants)}`}
      </p>
      {genre === 'dessin' && (
        <>
          <Button size="compact-sm" disabled={manquants > 0} onClick={fermerContour}>
            {ETENDUE.outil.fermerContour}
          </Button>
          <Button size="compact-sm" variant="default" disabled={nombre === 0} onClick={reprendrePoint}>
            {ETENDUE.outil.reprendre}
          </Button>
        </>
      )}
      <Button size="compact-sm" variant="default" onClick={() => prendreOutil(null)}>
        {ETENDUE.outil.abandonner}
      </Button>
    </section>
  );
}

/** Keys that a field or a button has its own use for. */
function isSaisie(cible: EventTarget | null, touche: string): boolean {
  if (!(cible instanceof HTMLElement) || touche === 'Escape') return false;
  return cible.closest('input, textarea, select, button, a, [role="grid"]') !== null;
}
