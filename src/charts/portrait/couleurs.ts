import { schemeYlGnBu, schemeYlOrBr } from 'd3';

/** Variables whose high values are worse: warm colours. */
const DEFAVORABLES: readonly string[] = ['acces.minutes.ehpad'];

/** From light to dark, told apart in black and white (ColorBrewer); as many as there are classes. */
export function couleursCarte(variable: string, classes: number): readonly string[] {
  const suite = DEFAVORABLES.includes(variable) ? schemeYlOrBr : schemeYlGnBu;
  // The lightest colour of a set is nearly that of the paper: the next larger set without it.
  const taille = Math.min(9, Math.max(3, classes + 1));
  return (suite[taille] as readonly string[]).slice(taille - classes);
}
