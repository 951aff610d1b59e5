import { useId } from 'react';
import { fillOf, Motifs } from './Motifs';

interface Props {
  readonly rang: number;
  readonly couleur: string;
  /** false draws an empty box, for an indicator that brings nothing to the bar. */
  readonly remplie: boolean;
}

/** Key of one segment of a bar: its pattern and its rank. Decorative: the list beside it says the same. */
export function PastilleMotif({ rang, couleur, remplie }: Props) {
  const prefixe = `p${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`;
  return (
    <svg width={22} height={12} viewBox="0 0 22 12" aria-hidden="true">
      <Motifs prefixe={prefixe} couleur={couleur} />
      <rect
        x={0.5}
        y={0.5}
        width={11}
        height={11}
        fill={remplie ? fillOf(rang, prefixe, couleur) : 'none'}
        stroke={couleur}
        strokeDasharray={remplie ? undefined : '2 2'}
      />
      <text x={15} y={10} fontSize={10} fill="currentColor">
        {rang}
      </text>
    </svg>
  );
}
