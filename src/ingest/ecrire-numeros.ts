import type { ColonneTexte } from '../domain/shared/colonne-texte';

/** Text column of FINESS numbers from their keys, nine characters each. */
export function ecrireNumeros(cles: Uint32Array): ColonneTexte {
  const octets = new Uint8Array(cles.length * 9);
  const debuts = new Uint32Array(cles.length + 1);
  for (let k = 0; k < cles.length; k += 1) {
    const cle = cles[k] as number;
    const tete = Math.floor(cle / 10_000_000);
    // Seven digits fit a 32-bit integer, where division is cheap.
    let suite = (cle - tete * 10_000_000) | 0;
    const debut = k * 9;
    const deuxieme = tete % 36;
    octets[debut] = 48 + Math.floor(tete / 36);
    octets[debut + 1] = deuxieme < 10 ? 48 + deuxieme : 55 + deuxieme;
    for (let c = 8; c >= 2; c -= 1) {
      octets[debut + c] = 48 + (suite % 10);
      suite = (suite / 10) | 0;
    }
    debuts[k + 1] = debut + 9;
  }
  return { octets, debuts };
}
