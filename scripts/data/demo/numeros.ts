/**
 * FINESS numbers of the demonstration begin with 2999: every number of the Finistère published in 2021
 * begins with 2900. The key (last digit, Luhn) is right, so that the numbers behave like real ones.
 */
export function createNumeroFiness(rang: number): string {
  const racine = `2999${String(rang).padStart(4, '0')}`;
  return racine + computeCle(racine);
}

/** SIREN that no one can bear: begins with 999 and its Luhn key is shifted by 5 on purpose. */
export function createSiren(rang: number): string {
  const racine = `999${String(rang).padStart(5, '0')}`;
  return racine + ((computeCle(racine) + 5) % 10);
}

/** Luhn digit to add to `racine`. */
export function computeCle(racine: string): number {
  let somme = 0;
  for (let k = 0; k < racine.length; k += 1) {
    const chiffre = Number(racine[racine.length - 1 - k]);
    const double = k % 2 === 0 ? chiffre * 2 : chiffre;
    somme += double > 9 ? double - 9 : double;
  }
  return (10 - (somme % 10)) % 10;
}
