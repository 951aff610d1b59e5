import type { Trace } from '../../domain/portrait/dessin';

/** A territory as an SVG path, in the km of its drawing. */
export function cheminDe(trace: Trace): string {
  return trace
    .map((anneau) => {
      const points: string[] = [];
      for (let k = 0; k + 1 < anneau.length; k += 2)
        points.push(`${round(anneau[k])} ${round(anneau[k + 1])}`);
      return `M${points.join('L')}Z`;
    })
    .join('');
}

/** Metres: finer than any page. */
function round(valeur: number | undefined): number {
  return Math.round((valeur ?? 0) * 1000) / 1000;
}

/** Round length of a scale bar, at most a third of the width: 1, 2 or 5 times a power of ten. */
export function choisirEchelleKm(largeurKm: number): number {
  const voulue = largeurKm / 3;
  const puissance = 10 ** Math.floor(Math.log10(voulue));
  const facteur = [5, 2, 1].find((candidat) => candidat * puissance <= voulue) ?? 1;
  return facteur * puissance;
}
