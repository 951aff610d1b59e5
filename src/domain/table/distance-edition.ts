/** Edits (insertion, removal, replacement, swap of neighbours) between two words, `plafond + 1` beyond `plafond`. */
export function distanceEdition(a: string, b: string, plafond: number): number {
  if (Math.abs(a.length - b.length) > plafond) return plafond + 1;
  let avant: number[] = [];
  let courant = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i += 1) {
    const suivant = [i];
    let meilleur = i;
    for (let j = 1; j <= b.length; j += 1) {
      const egal = a[i - 1] === b[j - 1];
      let cout = Math.min(
        (courant[j] as number) + 1,
        (suivant[j - 1] as number) + 1,
        (courant[j - 1] as number) + (egal ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cout = Math.min(cout, (avant[j - 2] as number) + 1);
      suivant.push(cout);
      meilleur = Math.min(meilleur, cout);
    }
    if (meilleur > plafond) return plafond + 1;
    avant = courant;
    courant = suivant;
  }
  return Math.min(courant[b.length] as number, plafond + 1);
}
