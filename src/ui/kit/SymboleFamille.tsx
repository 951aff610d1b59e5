import type { Famille } from '../../domain/etablissement/nomenclature';
import { signeFamille, tracerSymbole } from '../../map/view-model/symboles';
import styles from './kit.module.css';

interface Props {
  readonly famille: Famille;
  /** true when the position is that of the commune: hollow, as on the map. */
  readonly approche?: boolean;
  readonly taillePx?: number;
}

/** Size class drawn: a known capacity of middle size, so that only the family speaks. */
const CLASSE_MOYENNE = 2;

/** Symbol of a family as the map draws it. Decorative: the name of the family must stand beside it. */
export function SymboleFamille({ famille, approche = false, taillePx = 16 }: Props) {
  const trace = tracerSymbole({ ...signeFamille(famille), classe: CLASSE_MOYENNE, approche });
  const demi = trace.demiCotePx - 1;
  return (
    <svg
      className={styles.symbole}
      width={taillePx}
      height={taillePx}
      viewBox={`${-demi} ${-demi} ${2 * demi} ${2 * demi}`}
      aria-hidden="true"
    >
      <path
        d={trace.chemin}
        fill={trace.remplissage}
        stroke={trace.contour}
        strokeWidth={trace.epaisseurPx}
        strokeDasharray={trace.tirets?.join(' ')}
      />
    </svg>
  );
}
