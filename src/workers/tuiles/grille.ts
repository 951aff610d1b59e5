/** Points sorted into square cells, to find those of a rectangle without looking at the others. */
export interface Grille {
  /** Every point of the cells that meet the rectangle; the caller checks the distance. */
  parcourir(x0: number, y0: number, x1: number, y1: number, voir: (rang: number) => void): void;
}

/** Sorts points of the Mercator square (0 to 1) into cells of a side. */
export function creerGrille(x: Float64Array, y: Float64Array, nombre: number, cote: number): Grille {
  const inverse = 1 / cote;
  const max = Math.floor(inverse);
  let cases = 16;
  while (cases < nombre * 2) cases *= 2;
  const masque = cases - 1;
  const tetes = new Int32Array(cases).fill(-1);
  const suivants = new Int32Array(nombre);
  const colonnes = new Int32Array(nombre);
  const rangees = new Int32Array(nombre);
  const caseDe = (colonne: number, rangee: number): number =>
    (Math.imul(colonne, 0x9e3779b1) ^ Math.imul(rangee, 0x85ebca6b)) & masque;
  // Backwards: each chain is then read in the order of the points.
  for (let k = nombre - 1; k >= 0; k -= 1) {
    const colonne = Math.floor((x[k] as number) * inverse);
    const rangee = Math.floor((y[k] as number) * inverse);
    const place = caseDe(colonne, rangee);
    colonnes[k] = colonne;
    rangees[k] = rangee;
    suivants[k] = tetes[place] as number;
    tetes[place] = k;
  }
  return {
    parcourir(x0, y0, x1, y1, voir) {
      const gauche = Math.max(0, Math.floor(x0 * inverse));
      const droite = Math.min(max, Math.floor(x1 * inverse));
      const haut = Math.max(0, Math.floor(y0 * inverse));
      const bas = Math.min(max, Math.floor(y1 * inverse));
      // A rectangle of more cells than points: the points are fewer to look at.
      if ((droite - gauche + 1) * (bas - haut + 1) > nombre) {
        for (let k = 0; k < nombre; k += 1) {
          const [colonne, rangee] = [colonnes[k] as number, rangees[k] as number];
          if (colonne >= gauche && colonne <= droite && rangee >= haut && rangee <= bas) voir(k);
        }
        return;
      }
      for (let rangee = haut; rangee <= bas; rangee += 1) {
        for (let colonne = gauche; colonne <= droite; colonne += 1) {
          for (let k = tetes[caseDe(colonne, rangee)] as number; k >= 0; k = suivants[k] as number) {
            // Cells that share a place in the table are told apart.
            if (colonnes[k] === colonne && rangees[k] === rangee) voir(k);
          }
        }
      }
    },
  };
}
