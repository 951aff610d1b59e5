/** Codes of a text, each once, whatever separates them. */
export function readCodes(texte: string): readonly string[] {
  return [
    ...new Set(
      texte
        .toUpperCase()
        .split(/[^0-9A-Z]+/)
        .filter(Boolean),
    ),
  ];
}

/** Codes told apart by what the loaded territories know of them. */
export function sortCodes(
  codes: readonly string[],
  communes: ReadonlySet<string>,
  epcis: ReadonlySet<string>,
): {
  readonly communes: readonly string[];
  readonly epcis: readonly string[];
  readonly inconnus: readonly string[];
} {
  // Spreadsheets eat the zero at the head of 01001.
  const complets = codes.map((code) => (/^[0-9]{4}$/.test(code) ? `0${code}` : code));
  return {
    communes: complets.filter((code) => communes.has(code)),
    epcis: complets.filter((code) => epcis.has(code)),
    inconnus: complets.filter((code) => !communes.has(code) && !epcis.has(code)),
  };
}
