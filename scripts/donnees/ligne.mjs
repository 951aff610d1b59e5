/** Least time between two drawings of the progress. */
const PAS_MS = 200;

/** @param {number} octets */
export function formatOctets(octets) {
  if (octets < 1000) return `${octets} o`;
  if (octets < 1e6) return `${Math.round(octets / 1000)} ko`;
  return `${(octets / 1e6).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`;
}

/**
 * One line that follows a download: drawn again in place on a terminal, written once at the end elsewhere.
 * @param {{ write: (texte: string) => void, isTTY?: boolean }} sortie @param {() => number} horloge milliseconds
 */
export function createLigne(sortie, horloge) {
  const vivante = sortie.isTTY === true;
  let dessinee = Number.NEGATIVE_INFINITY;
  return {
    /** @param {string} nom @param {number} octets @param {number | null} total */
    suivre(nom, octets, total) {
      const moment = horloge();
      if (!vivante || moment - dessinee < PAS_MS) return;
      dessinee = moment;
      const part =
        total === null
          ? ''
          : ` sur ${formatOctets(total)} (${Math.floor((100 * octets) / Math.max(1, total))} %)`;
      sortie.write(`\r\u001b[K${nom} : ${formatOctets(octets)}${part}`);
    },
    /** Ends the line with what is to stay. @param {string} texte */
    finir(texte) {
      sortie.write(vivante ? `\r\u001b[K${texte}\n` : `${texte}\n`);
      dessinee = Number.NEGATIVE_INFINITY;
    },
  };
}
