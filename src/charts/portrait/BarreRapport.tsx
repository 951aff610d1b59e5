import { scaleLinear } from 'd3';

const LARGEUR = 100;
const HAUTEUR = 8;
/** Twice the reference and more look the same: the figures tell. */
const RAPPORT_MAX = 2;

/** A rate beside its reference: to the left of the mark it is below, to the right above. */
export function BarreRapport({ rapport }: { readonly rapport: number | null }) {
  const x = scaleLinear([0, RAPPORT_MAX], [0, LARGEUR]).clamp(true);
  const milieu = x(1);
  return (
    <svg
      className="portrait-barre"
      viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect x="0" y="3.4" width={LARGEUR} height="1.2" fill="#d9dde2" />
      {rapport !== null && (
        <rect
          x={Math.min(milieu, x(rapport))}
          y="1"
          width={Math.abs(x(rapport) - milieu)}
          height={HAUTEUR - 2}
          fill={rapport < 1 ? '#d55e00' : '#1f4e79'}
        />
      )}
      <rect x={milieu - 0.6} y="0" width="1.2" height={HAUTEUR} fill="#1f2328" />
    </svg>
  );
}
