import type { FamilleCooperation } from '../../domain/scoring/scenario';
import { STYLE_COOPERATION } from '../../map/view-model/couleurs';

const LARGEUR_PX = 28;
const EPAISSEUR_PX = 3;

/** Line with which the map draws a family of cooperation. Decorative: its name stands beside it. */
export function SymboleCooperation({ famille }: { readonly famille: FamilleCooperation }) {
  const { couleur, tirets } = STYLE_COOPERATION[famille];
  return (
    <svg width={LARGEUR_PX} height={8} viewBox={`0 0 ${LARGEUR_PX} 8`} aria-hidden="true">
      <path
        d={`M2 4H${LARGEUR_PX - 2}`}
        stroke={couleur}
        strokeWidth={EPAISSEUR_PX}
        // Dashes are given in line widths, as MapLibre reads them.
        strokeDasharray={tirets?.map((tiret) => tiret * EPAISSEUR_PX).join(' ')}
        strokeLinecap={famille === 'isolement' ? 'round' : 'butt'}
      />
    </svg>
  );
}
