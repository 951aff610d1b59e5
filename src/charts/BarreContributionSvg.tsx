import { useId } from 'react';
import { computeIntervalle } from './compute-intervalle';
import { computeSegments } from './compute-segments';
import { fillOf, Motifs } from './Motifs';

const HAUTEUR_BARRE = 12;
const Y_BARRE = 8;
const HAUTEUR_PX = 32;
const LARGEUR_ETIQUETTE_MIN = 9;
/** The figure may be stretched this much before its text looks large beside the page's. */
const LARGEUR_MAX = 1.35;

interface Props {
  readonly contributions: readonly { readonly id: string; readonly contribution: number }[];
  readonly score: number;
  readonly borneBasse: number;
  readonly borneHaute: number;
  readonly couleur: string;
  readonly largeur: number;
  /** Whole content of the figure in words. */
  readonly alternative: string;
}

/** Score on the axis 0–1 as one segment per indicator, its rank under it, and the interval left by what is missing above it. */
export function BarreContributionSvg(props: Props) {
  const prefixe = `m${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`;
  const segments = computeSegments(props.contributions, props.largeur);
  const intervalle = computeIntervalle(props, props.largeur);
  return (
    <svg
      role="img"
      aria-label={props.alternative}
      width="100%"
      viewBox={`0 0 ${props.largeur} ${HAUTEUR_PX}`}
      style={{ maxWidth: LARGEUR_MAX * props.largeur, display: 'block' }}
    >
      <Motifs prefixe={prefixe} couleur={props.couleur} />
      <rect
        x={0.5}
        y={Y_BARRE + 0.5}
        width={props.largeur - 1}
        height={HAUTEUR_BARRE - 1}
        fill="none"
        stroke="#8a9099"
        strokeWidth={1}
      />
      {segments.map((segment) => (
        <g key={segment.id}>
          <rect
            x={segment.x}
            y={Y_BARRE}
            width={segment.largeur}
            height={HAUTEUR_BARRE}
            fill={fillOf(segment.rang, prefixe, props.couleur)}
            stroke={props.couleur}
            strokeWidth={segment.largeur > 0 ? 1 : 0}
          />
          {segment.largeur >= LARGEUR_ETIQUETTE_MIN && (
            <text
              x={segment.x + segment.largeur / 2}
              y={HAUTEUR_PX - 2}
              textAnchor="middle"
              fontSize={10}
              fill="currentColor"
            >
              {segment.rang}
            </text>
          )}
        </g>
      ))}
      {!intervalle.nul && (
        <path
          d={`M${intervalle.debut} 1V6M${intervalle.debut} 3.5H${intervalle.fin}M${intervalle.fin} 1V6`}
          stroke="currentColor"
          strokeWidth={1.2}
          fill="none"
        />
      )}
    </svg>
  );
}
