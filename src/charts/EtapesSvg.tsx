const COTE_PX = 13;
const PAS_PX = 14;

interface Props {
  /** Stages in order, each with the letter that stands for it. */
  readonly etapes: readonly { readonly code: string; readonly lettre: string; readonly presente: boolean }[];
  readonly couleur: string;
  readonly parLigne: number;
}

/** Stages of a pathway as lettered boxes: full when present, dashed and struck out when missing. Decorative: the cell names them. */
export function EtapesSvg({ etapes, couleur, parLigne }: Props) {
  const lignes = Math.ceil(etapes.length / parLigne);
  return (
    <svg
      aria-hidden="true"
      width={Math.min(etapes.length, parLigne) * PAS_PX}
      height={lignes * PAS_PX}
      style={{ display: 'block' }}
    >
      {etapes.map((etape, position) => {
        const x = (position % parLigne) * PAS_PX + 0.5;
        const y = Math.floor(position / parLigne) * PAS_PX + 0.5;
        return (
          <g key={etape.code} transform={`translate(${x} ${y})`}>
            <rect
              width={COTE_PX - 1}
              height={COTE_PX - 1}
              fill={etape.presente ? couleur : 'none'}
              stroke={etape.presente ? couleur : '#8a9099'}
              strokeDasharray={etape.presente ? undefined : '2 2'}
            />
            <text
              x={(COTE_PX - 1) / 2}
              y={9.5}
              textAnchor="middle"
              fontSize={9}
              fontWeight={600}
              fill={etape.presente ? '#fff' : '#59626d'}
              textDecoration={etape.presente ? undefined : 'line-through'}
            >
              {etape.lettre}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
