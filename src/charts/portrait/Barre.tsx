import { scaleLinear } from 'd3';

const LARGEUR = 100;
const HAUTEUR = 8;

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
  const x = scaleLinear([0, maximum > 0 ? maximum : 1], [0, LARGEUR]).clamp(true);
  return (
    <svg
      className="portrait-barre"
      viewBox={`0 0 ${LARGEUR} ${HAUTEUR}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect x="0" y="1" width={LARGEUR} height={HAUTEUR - 2} fill="#f0f2f5" />
      {valeur !== null && <rect x="0" y="1" width={x(valeur)} height={HAUTEUR - 2} fill="#5685b1" />}
      {repere !== null && (
        <rect x={Math.min(LARGEUR - 1.4, x(repere))} y="0" width="1.4" height={HAUTEUR} fill="#1f2328" />
      )}
    </svg>
  );
}
