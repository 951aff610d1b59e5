import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { CHIFFRE } from '../../../i18n/chiffre';
import { TABLE } from '../../../i18n/table';
import { zone } from '../../coquille/focus';
import { Chiffre } from '../Chiffre';
import { type ColonneGrille, fitColonnes, gabarit } from './colonnes';
import styles from './grille.module.css';
import { EN_TETE, moveCellule } from './move-cellule';
import { useLargeur } from './use-largeur';
import type { Pages } from './use-pages';

const HAUTEUR_LIGNE_PX = 28;

export interface PropsGrille<Ligne, Colonne extends ColonneGrille> {
  readonly titre: string;
  readonly description: string;
  readonly colonnes: readonly Colonne[];
  /** Names the set of rows; a new one is read from its beginning. */
  readonly version: number | null;
  readonly nombre: number;
  readonly pages: Pages<Ligne>;
  readonly cellule: (ligne: Ligne, colonne: Colonne) => ReactNode;
  /** Rank of the chosen row, -1 when it is elsewhere or there is none. */
  readonly rangChoisi: number;
  readonly surChoix: (ligne: Ligne | null) => void;
  readonly tri?: { readonly cle: string; readonly sens: 'croissant' | 'decroissant' };
  readonly surTri?: (colonne: Colonne) => void;
  readonly surSurvol?: (ligne: Ligne | null) => void;
}

/**
 * A list of any length, one row per thing. It follows the grid pattern of ARIA: the grid alone takes the
 * focus and names its active cell, since most rows do not exist until they are scrolled to.
 */
export function Grille<Ligne, Colonne extends ColonneGrille>(props: PropsGrille<Ligne, Colonne>) {
  const { nombre, pages, version, rangChoisi } = props;
  const defilement = useRef<HTMLDivElement>(null);
  const id = useId();
  const largeur = useLargeur(defilement);
  const colonnes = useMemo(() => fitColonnes(props.colonnes, largeur), [props.colonnes, largeur]);
  const [actif, setActif] = useState({ ligne: 0, colonne: 0 });
  const virtuel = useVirtualizer({
    count: nombre,
    getScrollElement: () => defilement.current,
    estimateSize: () => HAUTEUR_LIGNE_PX,
    overscan: 8,
    scrollPaddingStart: HAUTEUR_LIGNE_PX,
    // The headers, which stay in view, push the rows down by one.
    scrollPaddingEnd: HAUTEUR_LIGNE_PX,
  });
  const visibles = virtuel.getVirtualItems();
  const debut = visibles[0]?.index ?? 0;
  const fin = (visibles.at(-1)?.index ?? -1) + 1;
  const { demander } = pages;
  useEffect(() => demander(debut, fin), [demander, debut, fin]);

  useEffect(() => {
    if (rangChoisi < 0) return;
    setActif((avant) => ({ ...avant, ligne: rangChoisi }));
    virtuel.scrollToIndex(rangChoisi, { align: 'auto' });
  }, [rangChoisi, virtuel]);

  const premiere = useRef(version);
  useEffect(() => {
    // A new set of rows is read from its beginning, unless the chosen one is in it.
    if (premiere.current === version || rangChoisi >= 0) return;
    premiere.current = version;
    virtuel.scrollToOffset(0);
    setActif((avant) => ({ ...avant, ligne: Math.min(avant.ligne, EN_TETE + 1) }));
  }, [version, rangChoisi, virtuel]);

  const surTouche = (evenement: KeyboardEvent) => {
    if (evenement.key === 'Enter' || evenement.key === ' ') {
      evenement.preventDefault();
      const colonne = colonnes[actif.colonne];
      if (actif.ligne === EN_TETE && colonne?.triable === true) props.surTri?.(colonne);
      if (actif.ligne >= 0) props.surChoix(pages.ligne(actif.ligne));
      return;
    }
    const page = Math.max(1, Math.floor((defilement.current?.clientHeight ?? 0) / HAUTEUR_LIGNE_PX) - 2);
    const suivant = moveCellule(actif, evenement, { lignes: nombre, colonnes: colonnes.length, page });
    if (suivant === null) return;
    evenement.preventDefault();
    setActif(suivant);
    if (suivant.ligne >= 0) virtuel.scrollToIndex(suivant.ligne, { align: 'auto' });
  };

  return (
    <div
      {...zone('tableau')}
      ref={defilement}
      role="grid"
      tabIndex={0}
      aria-label={props.titre}
      aria-description={props.description}
      aria-rowcount={nombre + 1}
      aria-colcount={colonnes.length}
      aria-activedescendant={`${id}-${actif.ligne}-${Math.min(actif.colonne, colonnes.length - 1)}`}
      aria-busy={version === null}
      className={styles.grille}
      onKeyDown={surTouche}
      onMouseLeave={() => props.surSurvol?.(null)}
    >
      <EnTetes {...props} id={id} colonnes={colonnes} actif={actif.ligne === EN_TETE ? actif.colonne : -1} />
      <div className={styles.lignes} role="rowgroup" style={{ height: virtuel.getTotalSize() }}>
        {visibles.map((element) => {
          const ligne = pages.ligne(element.index);
          return (
            <div
              key={element.key}
              role="row"
              aria-rowindex={element.index + 2}
              aria-selected={element.index === rangChoisi}
              className={styles.ligne}
              style={{
                transform: `translateY(${element.start}px)`,
                gridTemplateColumns: gabarit(colonnes),
              }}
              onMouseEnter={() => props.surSurvol?.(ligne)}
            >
              {colonnes.map((colonne, k) => (
                <div
                  key={colonne.cle}
                  id={`${id}-${element.index}-${k}`}
                  role="gridcell"
                  aria-colindex={k + 1}
                  className={styles.cellule}
                  data-nombre={colonne.nombre}
                  data-actif={element.index === actif.ligne && k === actif.colonne}
                  onClick={() => {
                    setActif({ ligne: element.index, colonne: k });
                    if (ligne !== null) props.surChoix(ligne);
                  }}
                >
                  {ligne === null
                    ? k === 0 && <span className={styles.attente}>{TABLE.chargement}</span>
                    : props.cellule(ligne, colonne)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function EnTetes<Ligne, Colonne extends ColonneGrille>({
  id,
  colonnes,
  actif,
  tri,
  surTri,
}: Pick<PropsGrille<Ligne, Colonne>, 'colonnes' | 'tri' | 'surTri'> & {
  readonly id: string;
  /** Rank of the header under the keyboard, -1 when it is elsewhere. */
  readonly actif: number;
}) {
  return (
    <div role="rowgroup" className={styles.entetes}>
      <div
        role="row"
        aria-rowindex={1}
        className={styles.entete}
        style={{ gridTemplateColumns: gabarit(colonnes) }}
      >
        {colonnes.map((colonne, rang) => {
          const triee = colonne.triable === true && colonne.cle === tri?.cle;
          return (
            <div
              key={colonne.cle}
              id={`${id}-${EN_TETE}-${rang}`}
              role="columnheader"
              aria-colindex={rang + 1}
              aria-sort={ordre(colonne, triee ? tri?.sens : undefined)}
              title={colonne.libelleLong ?? colonne.libelle}
              className={styles.enteteCellule}
              data-nombre={colonne.nombre}
              data-triable={colonne.triable === true}
              data-actif={rang === actif}
              onClick={() => colonne.triable === true && surTri?.(colonne)}
            >
              <span className={styles.enteteLibelle}>{colonne.libelle}</span>
              {triee && <span className={styles.fleche} data-sens={tri?.sens} aria-hidden="true" />}
              {colonne.explication !== undefined && (
                // Keys and clicks on the mark are its own: the grid neither sorts nor moves.
                // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps events from the grid.
                <span
                  className={styles.aide}
                  onKeyDown={(evenement) => evenement.key !== 'Tab' && evenement.stopPropagation()}
                  onClick={(evenement) => evenement.stopPropagation()}
                >
                  <Chiffre explication={colonne.explication} motEstime={false}>
                    <span aria-hidden="true">?</span>
                    <span className="hors-ecran">{CHIFFRE.bulle(colonne.explication.libelle)}</span>
                  </Chiffre>
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function ordre(
  { triable }: ColonneGrille,
  sens: 'croissant' | 'decroissant' | undefined,
): 'ascending' | 'descending' | 'none' | undefined {
  if (triable !== true) return undefined;
  if (sens === undefined) return 'none';
  return sens === 'croissant' ? 'ascending' : 'descending';
}
