import { computeRepartition } from './compute-repartition';

const HAUTEUR_PX = 28;
const HAUTEUR_AXE_PX = 12;

interface Props {
  readonly scores: readonly number[];
  /** Score to mark, null when none is selected. */
  readonly repere: number | null;
  readonly couleur: string;
  readonly largeur: number;
  readonly bornes: readonly [string, string];
  readonly alternative: string;
}

/** Small histogram of the scores of one family: whether the list ranks, or whether all are at the top. */
export function RepartitionSvg({ scores, repere, couleur, largeur, bornes, alternative }: Props) {
  const barres = computeRepartition(scores, largeur, HAUTEUR_PX);
  return (
    <svg
      role="img"
      aria-label={alternative}
      width={largeur}
      height={HAUTEUR_PX + HAUTEUR_AXE_PX}
      viewBox={`0 0 ${largeur} ${HAUTEUR_PX + HAUTEUR_AXE_PX}`}
    >
      {barres.map((barre) => (
        <rect
          key={barre.de}
          x={barre.x}
          y={barre.y}
          width={barre.largeur}
          height={barre.hauteur}
          fill={couleur}
          fillOpacity={0.55}
        />
      ))}
      <path d={`M0 ${HAUTEUR_PX + 0.5}H${largeur}`} stroke="#8a9099" strokeWidth={1} />
      {repere !== null && (
        <path
          d={`M${repere * largeur} 0V${HAUTEUR_PX}`}
          stroke="currentColor"
          strokeWidth={1.5}
          strokeDasharray="2 2"
        />
      )}
      <text x={0} y={HAUTEUR_PX + 11} fontSize={10} fill="currentColor">
        {bornes[0]}
      </text>
      <text x={largeur} y={HAUTEUR_PX + 11} fontSize={10} textAnchor="end" fill="currentColor">
        {bornes[1]}
      </text>
    </svg>
  );
}
