import { area, curveStepAfter, line, scaleLinear } from 'd3';

const HAUTEUR_PX = 72;
const AXE_PX = 16;
const HAUT_PX = 4;

interface Props {
  /** Share in [0,1] beyond each whole number from 0. */
  readonly parts: readonly number[];
  readonly seuil: number;
  readonly largeurPx: number;
  /** Room at both ends: half a thumb of the slider below. */
  readonly retraitPx: number;
  readonly graduations: readonly { readonly valeur: number; readonly libelle: string }[];
  readonly alternative: string;
}

/** How many remain beyond each threshold, the part beyond the chosen one filled. */
export function CourbeSeuil({ parts, seuil, largeurPx, retraitPx, graduations, alternative }: Props) {
  const maximum = Math.max(1, parts.length - 1);
  const x = scaleLinear([0, maximum], [retraitPx, Math.max(retraitPx, largeurPx - retraitPx)]);
  const y = scaleLinear([0, 1], [HAUTEUR_PX, HAUT_PX]);
  const points = parts.map((part, valeur): [number, number] => [x(valeur), y(part)]);
  const trace = line().curve(curveStepAfter)(points) ?? '';
  const rempli = area<[number, number]>()
    .x(([abscisse]) => abscisse)
    .y0(HAUTEUR_PX)
    .y1(([, ordonnee]) => ordonnee)
    .curve(curveStepAfter)(points.slice(Math.min(seuil, maximum)));
  const repere = x(Math.min(seuil, maximum));
  const hauteur = HAUTEUR_PX + AXE_PX;
  return (
    <svg
      role="img"
      aria-label={alternative}
      width={largeurPx}
      height={hauteur}
      viewBox={`0 0 ${largeurPx} ${hauteur}`}
    >
      <path d={rempli ?? ''} fill="#d55e00" fillOpacity={0.3} />
      <path d={trace} fill="none" stroke="#8f3f00" strokeWidth={1.5} />
      <path
        d={`M${retraitPx} ${HAUTEUR_PX + 0.5}H${largeurPx - retraitPx}`}
        stroke="#8a9099"
        strokeWidth={1}
      />
      <path d={`M${repere} 0V${HAUTEUR_PX}`} stroke="currentColor" strokeWidth={1.5} strokeDasharray="2 2" />
      {graduations.map(({ valeur, libelle }) => (
        <g key={valeur}>
          <path d={`M${x(valeur)} ${HAUTEUR_PX}v4`} stroke="#8a9099" strokeWidth={1} />
          <text
            x={x(valeur)}
            y={HAUTEUR_PX + 14}
            fontSize={10}
            textAnchor={valeur === 0 ? 'start' : valeur === maximum ? 'end' : 'middle'}
            fill="currentColor"
          >
            {libelle}
          </text>
        </g>
      ))}
    </svg>
  );
}
