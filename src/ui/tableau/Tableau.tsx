import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { TABLE } from '../../i18n/table';
import { useActions, useMagasin } from '../../state/utiliser-magasin';
import { zone } from '../coquille/focus';
import { BarreTableau } from './BarreTableau';
import { fitColonnes, gabarit } from './colonnes';
import { EnTeteColonnes } from './EnTeteColonnes';
import { Ligne } from './Ligne';
import { TableauVide } from './TableauVide';
import styles from './tableau.module.css';
import { useLargeur } from './use-largeur';
import { useLignes } from './use-lignes';
import { useRangSelection } from './use-rang-selection';

const HAUTEUR_LIGNE_PX = 28;
/** Row of the headers for the keyboard. */
const EN_TETE = -1;

/**
 * Table twin of the map: the same establishments, by row. It follows the grid pattern of ARIA: the grid alone
 * takes the focus and names its active cell, since most rows do not exist until they are scrolled to.
 */
export function Tableau() {
  const vue = useMagasin((etat) => etat.vue);
  const plusieurs = useMagasin((etat) => (etat.session?.departements.length ?? 0) > 1);
  const selection = useMagasin((etat) => etat.selection);
  const tri = useMagasin((etat) => etat.tri);
  const { selectionner, trier, survoler } = useActions();
  const defilement = useRef<HTMLDivElement>(null);
  const largeur = useLargeur(defilement);
  const colonnes = useMemo(() => fitColonnes(largeur, plusieurs), [largeur, plusieurs]);
  const { ligne, demander } = useLignes(vue?.version ?? null);
  const [actif, setActif] = useState({ ligne: 0, colonne: 0 });
  const nombre = vue?.nombre ?? 0;
  const virtuel = useVirtualizer({
    count: nombre,
    getScrollElement: () => defilement.current,
    estimateSize: () => HAUTEUR_LIGNE_PX,
    overscan: 8,
    scrollPaddingStart: HAUTEUR_LIGNE_PX,
  });
  const visibles = virtuel.getVirtualItems();
  const debut = visibles[0]?.index ?? 0;
  const fin = (visibles.at(-1)?.index ?? -1) + 1;
  useEffect(() => demander(debut, fin), [demander, debut, fin]);

  const rangSelection = useRangSelection();
  useEffect(() => {
    if (rangSelection < 0) return;
    setActif((avant) => ({ ...avant, ligne: rangSelection }));
    virtuel.scrollToIndex(rangSelection, { align: 'auto' });
  }, [rangSelection, virtuel]);

  const premiere = useRef(vue?.version);
  useEffect(() => {
    // A new set of rows is read from its beginning, unless the selection is in it.
    if (premiere.current === vue?.version || rangSelection >= 0) return;
    premiere.current = vue?.version;
    virtuel.scrollToOffset(0);
    setActif((avant) => ({ ...avant, ligne: Math.min(avant.ligne, EN_TETE + 1) }));
  }, [vue?.version, rangSelection, virtuel]);

  const trierSur = (rang: number) => {
    const cle = colonnes[rang]?.tri;
    if (cle === undefined || cle === null) return;
    const inverse = tri.colonne === cle && tri.sens === 'croissant';
    trier({ colonne: cle, sens: inverse ? 'decroissant' : 'croissant' });
  };
  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key === 'Enter' || evenement.key === ' ') {
      evenement.preventDefault();
      if (actif.ligne === EN_TETE) trierSur(actif.colonne);
      else selectionner(ligne(actif.ligne)?.numeroFiness ?? null);
      return;
    }
    const page = Math.max(1, Math.floor((defilement.current?.clientHeight ?? 0) / HAUTEUR_LIGNE_PX) - 2);
    const suivant = move(actif, evenement, { lignes: nombre, colonnes: colonnes.length, page });
    if (suivant === null) return;
    evenement.preventDefault();
    setActif(suivant);
    if (suivant.ligne >= 0) virtuel.scrollToIndex(suivant.ligne, { align: 'auto' });
  };

  return (
    <section className={styles.tableau} aria-label={TABLE.titre}>
      <BarreTableau />
      {vue !== null && nombre === 0 ? (
        <TableauVide />
      ) : (
        <div
          {...zone('tableau')}
          ref={defilement}
          role="grid"
          tabIndex={0}
          aria-label={TABLE.titre}
          aria-description={TABLE.description}
          aria-rowcount={nombre + 1}
          aria-colcount={colonnes.length}
          aria-activedescendant={`cellule-${actif.ligne}-${Math.min(actif.colonne, colonnes.length - 1)}`}
          aria-busy={vue === null}
          className={styles.grille}
          onKeyDown={surTouche}
          onMouseLeave={() => survoler(null)}
        >
          <EnTeteColonnes
            colonnes={colonnes}
            surTri={trierSur}
            actif={actif.ligne === EN_TETE ? actif.colonne : -1}
          />
          <div className={styles.lignes} role="rowgroup" style={{ height: virtuel.getTotalSize() }}>
            {visibles.map((element) => (
              <Ligne
                key={element.key}
                rang={element.index}
                haut={element.start}
                fiche={ligne(element.index)}
                colonnes={colonnes}
                gabarit={gabarit(colonnes)}
                choisie={selection !== null && ligne(element.index)?.numeroFiness === selection}
                colonneActive={element.index === actif.ligne ? actif.colonne : -1}
                surChoix={(numero, colonne) => {
                  setActif({ ligne: element.index, colonne });
                  selectionner(numero);
                }}
                surSurvol={survoler}
              />
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

interface Position {
  readonly ligne: number;
  readonly colonne: number;
}

/** Cell reached from `de` by a key, null when the key moves nothing. */
function move(
  de: Position,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  bornes: { readonly lignes: number; readonly colonnes: number; readonly page: number },
): Position | null {
  const derniere = bornes.lignes - 1;
  const ligne = (rang: number): Position => ({ ...de, ligne: Math.max(EN_TETE, Math.min(derniere, rang)) });
  const colonne = (rang: number): Position => ({
    ...de,
    colonne: Math.max(0, Math.min(bornes.colonnes - 1, rang)),
  });
  switch (key) {
    case 'ArrowDown':
      return ligne(de.ligne + 1);
    case 'ArrowUp':
      return ligne(de.ligne - 1);
    case 'PageDown':
      return ligne(de.ligne + bornes.page);
    case 'PageUp':
      return ligne(Math.max(0, de.ligne - bornes.page));
    case 'ArrowLeft':
      return colonne(de.colonne - 1);
    case 'ArrowRight':
      return colonne(de.colonne + 1);
    case 'Home':
      return ctrlKey || de.colonne === 0 ? { ligne: 0, colonne: 0 } : colonne(0);
    case 'End':
      return ctrlKey || de.colonne === bornes.colonnes - 1
        ? { ligne: derniere, colonne: bornes.colonnes - 1 }
        : colonne(bornes.colonnes - 1);
    default:
      return null;
  }
}
