import styles from './charts.module.css';

const COTE_PX = 11;

interface Props {
  /** Stages in order, each with the letter that stands for it. */
  readonly etapes: readonly { readonly code: string; readonly lettre: string; readonly presente: boolean }[];
  readonly couleur: string;
}

/** Stages of a pathway as lettered boxes: full when present, dashed and struck out when missing. Decorative: the cell names them. */
export function EtapesMarques({ etapes, couleur }: Props) {
  return (
    <span className={styles.etapes} aria-hidden="true">
      {etapes.map(({ code, lettre, presente }) => (
        <svg key={code} width={COTE_PX} height={COTE_PX} aria-hidden="true">
          <rect
            x={0.5}
            y={0.5}
            width={COTE_PX - 1}
            height={COTE_PX - 1}
            fill={presente ? couleur : 'none'}
            stroke={presente ? couleur : '#8a9099'}
            strokeDasharray={presente ? undefined : '2 2'}
          />
          <text
            x={COTE_PX / 2}
            y={8.6}
            textAnchor="middle"
            fontSize={8.5}
            fontWeight={600}
            fill={presente ? '#fff' : '#59626d'}
            textDecoration={presente ? undefined : 'line-through'}
          >
            {lettre}
          </text>
        </svg>
      ))}
    </span>
  );
}
