import { scaleLinear } from 'd3';
import { CadreBarre, HAUTEUR_BARRE, LARGEUR_BARRE } from './CadreBarre';

/** A bar on a scale from 0, with a mark for what it is compared with; the figure stands beside it in words. */
export function Barre({
  valeur,
  maximum,
  repere = null,
}: {
  readonly valeur: number | null;
  readonly maximum: number;
  readonly repere?: number | null;
}) {
  const x = scaleLinear([0, maximum > 0 ? maximum : 1], [0, LARGEUR_BARRE]).clamp(true);
  return (
    <CadreBarre>
      <rect x="0" y="1" width={LARGEUR_BARRE} height={HAUTEUR_BARRE - 2} fill="#f0f2f5" />
      {valeur !== null && <rect x="0" y="1" width={x(valeur)} height={HAUTEUR_BARRE - 2} fill="#5685b1" />}
      {repere !== null && (
        <rect
          x={Math.min(LARGEUR_BARRE - 1.4, x(repere))}
          y="0"
          width="1.4"
          height={HAUTEUR_BARRE}
          fill="#1f2328"
        />
      )}
    </CadreBarre>
  );
}
