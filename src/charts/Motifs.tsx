import type { ReactNode } from 'react';

/** How a segment is filled, by its rank, so that neighbours differ without their colour. */
const MOTIFS = ['plein', 'hachures', 'points', 'clair', 'croix', 'lignes'] as const;
export type Motif = (typeof MOTIFS)[number];

export function motifOf(rang: number): Motif {
  return MOTIFS[(rang - 1) % MOTIFS.length] as Motif;
}

/** Value of `fill` for rank `rang` in an SVG holding `<Motifs prefixe couleur>`. */
export function fillOf(rang: number, prefixe: string, couleur: string): string {
  const motif = motifOf(rang);
  return motif === 'plein' ? couleur : `url(#${prefixe}-${motif})`;
}

interface Props {
  readonly prefixe: string;
  readonly couleur: string;
}

/** Pattern definitions in one colour; `prefixe` must be unique in the document. */
export function Motifs({ prefixe, couleur }: Props) {
  const trait = { stroke: couleur, strokeWidth: 1.6, fill: 'none' };
  return (
    <defs>
      <Trame id={`${prefixe}-hachures`} couleur={couleur} fond={0.12}>
        <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" {...trait} />
      </Trame>
      <Trame id={`${prefixe}-points`} couleur={couleur} fond={0.12}>
        <circle cx="1.5" cy="1.5" r="1.1" fill={couleur} />
        <circle cx="4.5" cy="4.5" r="1.1" fill={couleur} />
      </Trame>
      <Trame id={`${prefixe}-clair`} couleur={couleur} fond={0.4} />
      <Trame id={`${prefixe}-croix`} couleur={couleur} fond={0.12}>
        <path d="M3 0V6M0 3H6" {...trait} strokeWidth={1.1} />
      </Trame>
      <Trame id={`${prefixe}-lignes`} couleur={couleur} fond={0.12}>
        <path d="M0 1.5H6M0 4.5H6" {...trait} strokeWidth={1.3} />
      </Trame>
    </defs>
  );
}

function Trame({
  id,
  couleur,
  fond,
  children,
}: {
  id: string;
  couleur: string;
  fond: number;
  children?: ReactNode;
}) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill={couleur} fillOpacity={fond} />
      {children}
    </pattern>
  );
}
