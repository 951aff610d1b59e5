/** First four characters of the numbers given overseas, and the INSEE département they stand for. */
const OUTREMER: Readonly<Record<string, string>> = {
  '9701': '971',
  '9702': '972',
  '9703': '973',
  '9704': '974',
  '9805': '976',
  '9806': '986',
};

/**
 * Département that issued a FINESS number (its first two characters, four overseas), null when it tells none.
 * Good enough to say where an unknown member is; never a position.
 */
export function readDepartementNumero(numeroFiness: string): string | null {
  const outremer = OUTREMER[numeroFiness.slice(0, 4)];
  if (outremer !== undefined) return outremer;
  const debut = numeroFiness.slice(0, 2);
  return /^(0[1-9]|[1-8]\d|9[0-5]|2[AB])$/.test(debut) ? debut : null;
}
