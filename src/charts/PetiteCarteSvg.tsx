import { useId, useMemo } from 'react';

interface Props {
  /** Path of each territory, "" without an outline. */
  readonly traces: readonly string[];
  /** Class of each, -1 unknown. */
  readonly classes: ArrayLike<number>;
  readonly couleurs: readonly string[];
  readonly largeur: number;
  readonly hauteur: number;
  /** Path to outline, null for none. */
  readonly choisi: string | null;
  readonly alternative: string;
}

/** A small map of territories: one path per class, unknown ones hatched. */
export function PetiteCarteSvg(props: Props) {
  const { traces, classes, couleurs, largeur, hauteur, choisi, alternative } = props;
  const id = useId();
  const parClasse = useMemo(() => joinParClasse(traces, classes), [traces, classes]);
  return (
    <svg role="img" aria-label={alternative} viewBox={`0 0 ${largeur} ${hauteur}`}>
      <pattern id={id} width={12} height={12} patternUnits="userSpaceOnUse">
        <rect width={12} height={12} fill="#E3E6E9" />
        <path d="M-2 14L14 -2M-2 2L2 -2M10 14L14 10" stroke="#9AA2A9" strokeWidth={1.5} />
      </pattern>
      {[...parClasse].map(([classe, chemin]) => (
        <path
          key={classe}
          d={chemin}
          fill={couleurs[classe] ?? `url(#${id})`}
          fillRule="evenodd"
          stroke="#FFFFFF"
          strokeWidth={0.8}
          strokeLinejoin="round"
        />
      ))}
      {choisi !== null && <path d={choisi} fill="none" stroke="#14181C" strokeWidth={5} />}
    </svg>
  );
}

/** Paths of each class put together: a handful of elements however many territories there are. */
export function joinParClasse(
  traces: readonly string[],
  classes: ArrayLike<number>,
): ReadonlyMap<number, string> {
  const morceaux = new Map<number, string[]>();
  traces.forEach((chemin, rang) => {
    if (chemin === '') return;
    const classe = classes[rang] ?? -1;
    const deja = morceaux.get(classe);
    if (deja === undefined) morceaux.set(classe, [chemin]);
    else deja.push(chemin);
  });
  return new Map(
    [...morceaux].sort(([a], [b]) => a - b).map(([classe, chemins]) => [classe, chemins.join('')]),
  );
}
