import { lireCleDonut } from '../domain/cartographie/donut';
import { ACCENT, COULEURS_FAMILLES } from './view-model/couleurs';
import { cheminArc, type Symbole, tracerSymbole } from './view-model/symboles';

/** Width of the legend's column of signs. */
const COLONNE_PX = 26;

/** An establishment's symbol, as the map draws it. */
export function SigneSymbole({ symbole }: { readonly symbole: Symbole }) {
  const trace = tracerSymbole(symbole);
  const cote = trace.demiCotePx * 2;
  return (
    <svg
      width={COLONNE_PX}
      height={Math.max(16, cote - 4)}
      viewBox={`${-COLONNE_PX / 2} ${-Math.max(16, cote - 4) / 2} ${COLONNE_PX} ${Math.max(16, cote - 4)}`}
      aria-hidden="true"
    >
      <path
        d={trace.chemin}
        fill={trace.remplissage}
        stroke={trace.contour}
        strokeWidth={trace.epaisseurPx}
        strokeLinejoin="round"
        {...(trace.tirets === null ? {} : { strokeDasharray: trace.tirets.join(' ') })}
      />
      {trace.point !== null && <circle r={trace.point.rayonPx} fill={trace.point.couleur} />}
    </svg>
  );
}

/** A cluster's donut, small. */
export function SigneAmas({ cle, pile }: { readonly cle: string; readonly pile: boolean }) {
  const { parts } = lireCleDonut(cle);
  let debut = 0;
  return (
    <svg
      width={COLONNE_PX}
      height={30}
      viewBox={`${-COLONNE_PX / 2} -15 ${COLONNE_PX} 30`}
      aria-hidden="true"
    >
      {pile && <circle r={12.4} fill="none" stroke="#3D444A" strokeWidth={1.2} />}
      {parts.map(({ rang, part }) => {
        const depart = debut;
        debut += part;
        return (
          <path
            key={rang}
            d={cheminArc(7.5, 5, depart, debut)}
            fill={COULEURS_FAMILLES[rang]}
            stroke="#FFFFFF"
            strokeWidth={parts.length > 1 ? 0.8 : 0}
          />
        );
      })}
      <circle r={10} fill="none" stroke="#3D444A" strokeWidth={0.8} />
    </svg>
  );
}

/** Two symbols tied to their common point. */
export function SigneEtalement() {
  return (
    <svg width={COLONNE_PX} height={18} viewBox={`${-COLONNE_PX / 2} -9 ${COLONNE_PX} 18`} aria-hidden="true">
      <path d="M-9 0H9" stroke="#6B7176" strokeWidth={0.8} />
      <circle r={2} fill="#3D444A" />
      <circle cx={-9} r={4} fill="#6B7176" />
      <circle cx={9} r={4} fill="#6B7176" />
    </svg>
  );
}

export function SigneSelection() {
  return (
    <svg
      width={COLONNE_PX}
      height={20}
      viewBox={`${-COLONNE_PX / 2} -10 ${COLONNE_PX} 20`}
      aria-hidden="true"
    >
      <circle r={7.5} fill="#FFFFFF" stroke={ACCENT} strokeWidth={3} />
    </svg>
  );
}

/** A line with its colour and pattern (dashes in line widths, as on the map). */
export function SigneTrait(props: {
  readonly couleur: string;
  readonly tirets: readonly number[] | null;
  readonly epaisseur: number;
}) {
  const tirets = props.tirets?.map((longueur) => longueur * props.epaisseur).join(' ');
  return (
    <svg width={COLONNE_PX} height={14} viewBox={`0 -7 ${COLONNE_PX} 14`} aria-hidden="true">
      <path
        d={`M2 0H${COLONNE_PX - 2}`}
        stroke={props.couleur}
        strokeWidth={props.epaisseur}
        {...(tirets === undefined ? {} : { strokeDasharray: tirets })}
      />
    </svg>
  );
}
