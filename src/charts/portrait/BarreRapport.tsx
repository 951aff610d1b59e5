import { scaleLinear } from 'd3';
import { CadreBarre, HAUTEUR_BARRE, LARGEUR_BARRE } from './CadreBarre';

/** Twice the reference and more look the same: the figures tell. */
const RAPPORT_MAX = 2;

/** A rate beside its reference: to the left of the mark it is below, to the right above. */
export function BarreRapport({ rapport }: { readonly rapport: number | null }) {
  const x = scaleLinear([0, RAPPORT_MAX], [0, LARGEUR_BARRE]).clamp(true);
  const milieu = x(1);
  return (
    <CadreBarre>
      <rect x="0" y="3.4" width={LARGEUR_BARRE} height="1.2" fill="#d9dde2" />
      {rapport !== null && (
        <rect
          x={Math.min(milieu, x(rapport))}
          y="1"
          width={Math.abs(x(rapport) - milieu)}
          height={HAUTEUR_BARRE - 2}
          fill={rapport < 1 ? '#d55e00' : '#1f4e79'}
        />
      )}
      <rect x={milieu - 0.6} y="0" width="1.2" height={HAUTEUR_BARRE} fill="#1f2328" />
    </CadreBarre>
  );
}
