import type { PerimetreGht } from '../../domain/territoire/perimetres';
import { styleForme } from '../../map/view-model/couleurs';
import styles from './perimetres.module.css';

/** Colour of a perimeter on the map; hollow when it is not drawn. */
export function Pastille({ perimetre: { teinte, polygones } }: { readonly perimetre: PerimetreGht }) {
  const { couleur } = styleForme({ genre: 'perimetre', rang: teinte });
  return (
    <svg className={styles.pastille} width="14" height="12" aria-hidden="true">
      <rect
        x="1.5"
        y="1.5"
        width="11"
        height="9"
        fill={polygones === null ? 'none' : couleur}
        fillOpacity={0.25}
        stroke={couleur}
        strokeWidth={1.6}
        {...(polygones === null ? { strokeDasharray: '2 2' } : {})}
      />
    </svg>
  );
}
