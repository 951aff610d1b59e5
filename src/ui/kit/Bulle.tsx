import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './kit.module.css';
import { placeBulle } from './place-bulle';

interface Props {
  readonly id: string;
  readonly ancre: RefObject<HTMLElement | null>;
  readonly surEntree: () => void;
  readonly surSortie: () => void;
  readonly surFermeture: () => void;
  readonly children: ReactNode;
}

/** Explanation laid over the page beside its anchor; it exists only while it is open. */
export function Bulle({ id, ancre, surEntree, surSortie, surFermeture, children }: Props) {
  const boite = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ gauche: number; haut: number } | null>(null);

  useLayoutEffect(() => {
    const placer = () => {
      if (ancre.current === null || boite.current === null) return;
      const cadre = ancre.current.getBoundingClientRect();
      const taille = boite.current.getBoundingClientRect();
      setPlace(
        placeBulle(
          { gauche: cadre.left, haut: cadre.top, largeur: cadre.width, hauteur: cadre.height },
          { largeur: taille.width, hauteur: taille.height },
          { largeur: window.innerWidth, hauteur: window.innerHeight },
        ),
      );
    };
    placer();
    // Capture: scrolling inside any panel moves the anchor, and focusing a figure scrolls its panel.
    document.addEventListener('scroll', placer, true);
    window.addEventListener('resize', placer);
    return () => {
      document.removeEventListener('scroll', placer, true);
      window.removeEventListener('resize', placer);
    };
  }, [ancre]);

  useEffect(() => {
    const surTouche = (evenement: KeyboardEvent) => {
      if (evenement.key === 'Escape') surFermeture();
    };
    document.addEventListener('keydown', surTouche);
    return () => document.removeEventListener('keydown', surTouche);
  }, [surFermeture]);

  return createPortal(
    <div
      ref={boite}
      id={id}
      role="tooltip"
      className={styles.bulle}
      style={place === null ? { visibility: 'hidden' } : { left: place.gauche, top: place.haut }}
      // A press here must not take the focus from the figure, which would close the bubble.
      onMouseDown={(evenement) => evenement.preventDefault()}
      onMouseEnter={surEntree}
      onMouseLeave={surSortie}
    >
      {children}
    </div>,
    document.body,
  );
}
