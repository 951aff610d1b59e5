import { max, scaleLinear, scaleLog, scaleSqrt } from 'd3';
import { classeDe } from '../domain/cartographie/classe-de';
import type { Histogramme } from '../domain/cartographie/create-histogramme';

const HAUTEUR_HISTOGRAMME_PX = 84;
const AXE_PX = 30;

export interface Barre {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
  readonly classe: number;
  readonly nombre: number;
}

/**
 * Bars of the distribution under the classes, each in the class of its middle. Heights grow as the square root of the
 * counts: a slice of one territory beside one of five hundred can still be seen.
 */
export function computeBarres(
  histogramme: Histogramme,
  bornes: readonly number[],
  largeur: number,
  hauteur: number,
): readonly Barre[] {
  const { debut, pas, nombres, log } = histogramme;
  const enX = createEchelleX(histogramme, bornes, largeur);
  const enY = scaleSqrt([0, Math.max(1, max(nombres) ?? 1)], [0, hauteur]);
  const valeurDe = (abscisse: number): number => (log ? 10 ** abscisse : abscisse);
  return nombres.map((nombre, k) => {
    const [gauche, droite] = [enX(valeurDe(debut + k * pas)), enX(valeurDe(debut + (k + 1) * pas))];
    const cote = pas === 0 ? Math.min(24, largeur) : Math.max(0.5, droite - gauche - 1);
    const haut = enY(nombre);
    return {
      x: pas === 0 ? gauche - cote / 2 : gauche + 0.5,
      y: hauteur - haut,
      largeur: cote,
      hauteur: haut,
      classe: classeDe(valeurDe(debut + (k + 0.5) * pas), bornes),
      nombre,
    };
  });
}

/** Values to pixels: what is counted and the bounds of the user both fit. */
function createEchelleX(
  { debut, pas, nombres, log }: Histogramme,
  bornes: readonly number[],
  largeur: number,
): (valeur: number) => number {
  const ends = [debut, debut + pas * nombres.length].map((valeur) => (log ? 10 ** valeur : valeur));
  // A logarithm has no place for a bound at zero or under.
  const utiles = [...ends, ...bornes.filter((borne) => !log || borne > 0)];
  const domaine: [number, number] = [Math.min(...utiles), Math.max(...utiles)];
  if (domaine[0] === domaine[1]) return scaleLinear([domaine[0] - 1, domaine[1] + 1], [0, largeur]);
  return (log ? scaleLog : scaleLinear)(domaine, [0, largeur]).clamp(true);
}

interface Props {
  readonly histogramme: Histogramme;
  readonly bornes: readonly number[];
  readonly couleurs: readonly string[];
  readonly largeur: number;
  /** Bounds as they are written, ends included. */
  readonly textes: readonly string[];
  readonly alternative: string;
}

/** Distribution of the values of a map: bars in the colours of their classes, a line at each bound. */
export function HistogrammeClasses({ histogramme, bornes, couleurs, largeur, textes, alternative }: Props) {
  const barres = computeBarres(histogramme, bornes, largeur, HAUTEUR_HISTOGRAMME_PX);
  const enX = createEchelleX(histogramme, bornes, largeur);
  const reperes = placeTextes(
    bornes.map((borne, k) => ({ x: enX(borne), texte: textes[k] ?? '' })),
    largeur,
  );
  return (
    <svg
      role="img"
      aria-label={alternative}
      width={largeur}
      height={HAUTEUR_HISTOGRAMME_PX + AXE_PX}
      viewBox={`0 0 ${largeur} ${HAUTEUR_HISTOGRAMME_PX + AXE_PX}`}
    >
      {barres.map((barre) => (
        <rect
          key={barre.x}
          x={barre.x}
          y={barre.y}
          width={barre.largeur}
          height={barre.hauteur}
          fill={couleurs[barre.classe] ?? '#8a9099'}
          stroke="#59626d"
          strokeWidth={barre.nombre > 0 ? 0.5 : 0}
        />
      ))}
      <path d={`M0 ${HAUTEUR_HISTOGRAMME_PX + 0.5}H${largeur}`} stroke="#8a9099" />
      {bornes.slice(1, -1).map((borne) => (
        <path
          key={borne}
          d={`M${enX(borne)} 0V${HAUTEUR_HISTOGRAMME_PX + 4}`}
          stroke="#1f2328"
          strokeDasharray="3 2"
        />
      ))}
      {reperes.map(({ x, texte, ancre, rang }) => (
        <text
          key={`${rang}-${x}`}
          x={x}
          y={HAUTEUR_HISTOGRAMME_PX + 13 + 12 * rang}
          fontSize={10.5}
          textAnchor={ancre}
          fill="currentColor"
        >
          {texte}
        </text>
      ))}
    </svg>
  );
}

/** Width of a character of the axis, pixels. */
const CARACTERE_PX = 6;

/** Values written under the axis on two lines, those that would run into another left out. */
function placeTextes(
  reperes: readonly { readonly x: number; readonly texte: string }[],
  largeur: number,
): readonly {
  readonly x: number;
  readonly texte: string;
  readonly ancre: 'start' | 'middle' | 'end';
  readonly rang: number;
}[] {
  const libres = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return reperes.flatMap(({ x, texte }) => {
    const demi = (texte.length * CARACTERE_PX) / 2;
    const ancre = x - demi < 0 ? 'start' : x + demi > largeur ? 'end' : 'middle';
    const gauche = ancre === 'start' ? x : ancre === 'end' ? x - 2 * demi : x - demi;
    const rang = libres.findIndex((libre) => gauche > libre + 4);
    if (rang < 0) return [];
    libres[rang] = gauche + 2 * demi;
    return [{ x, texte, ancre, rang } as const];
  });
}
