/** Encodings a text can be read with. */
export type Encodage = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** Thrown when bytes already decoded prove wrong for the encoding in use: read again from the start. */
export class RepriseEncodage extends Error {
  readonly encodage: Encodage;

  constructor(encodage: Encodage) {
    super(`got bytes that are not UTF-8, expected to read again as ${encodage}`);
    this.encodage = encodage;
  }
}

/** What windows-1252 has where Latin-1 has control characters (0x80–0x9F); 0 = undefined there. */
const HAUT_1252 = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e,
  0x178,
];

/** Some versions of Node decode Windows-1252 as Latin-1: 0x92 stays a control instead of an apostrophe. */
const LATIN1_SOUS_UN_AUTRE_NOM = new TextDecoder('windows-1252').decode(Uint8Array.of(0x92)) === '\u0092';

/**
 * Decodes a text piece by piece: strict UTF-8 with or without mark, else Windows-1252 (told only by
 * the first byte that UTF-8 refuses), UTF-16 when it carries its mark.
 */
export class DecodeurTexte {
  encodage: Encodage;
  /** True once a UTF-8 text turned out to hold bytes that are not UTF-8. */
  octetsInvalides = false;
  private decodeur: TextDecoder;
  private ascii = true;
  private readonly avecMarque: boolean;

  constructor(encodage: Encodage, avecMarque: boolean) {
    this.encodage = encodage;
    this.avecMarque = avecMarque;
    this.decodeur = new TextDecoder(encodage, { fatal: encodage === 'utf-8' && !avecMarque });
  }

  decoder(octets: Uint8Array): string {
    if (this.encodage === 'windows-1252') return this.decoder1252(octets);
    if (this.encodage !== 'utf-8') return this.decodeur.decode(octets, { stream: true });
    if (this.avecMarque) return this.decoderTolerant(octets);
    const toutAscii = this.ascii && estAscii(octets);
    try {
      const texte = this.decodeur.decode(octets, { stream: true });
      this.ascii = toutAscii;
      return texte;
    } catch {
      // Only ASCII so far reads the same in both encodings: simply go on.
      if (!this.ascii) throw new RepriseEncodage('windows-1252');
      this.encodage = 'windows-1252';
      this.decodeur = new TextDecoder('windows-1252');
      return this.decoder1252(octets);
    }
  }

  finir(): string {
    try {
      const texte = this.decodeur.decode();
      if (texte.includes('\ufffd')) this.octetsInvalides = true;
      return texte;
    } catch {
      // The last character is cut: with accents read before, it is UTF-8 all the same.
      this.octetsInvalides = true;
      return '\ufffd';
    }
  }

  /** The mark says UTF-8: a wrong byte is shown as such rather than changing the whole reading. */
  private decoderTolerant(octets: Uint8Array): string {
    const texte = this.decodeur.decode(octets, { stream: true });
    if (!this.octetsInvalides && texte.includes('\ufffd')) this.octetsInvalides = true;
    return texte;
  }

  private decoder1252(octets: Uint8Array): string {
    const texte = this.decodeur.decode(octets, { stream: true });
    if (!LATIN1_SOUS_UN_AUTRE_NOM) return texte;
    return texte.replace(/[\u0080-\u009f]/g, (c) => {
      const point = HAUT_1252[c.charCodeAt(0) - 0x80] as number;
      return point === 0 ? c : String.fromCharCode(point);
    });
  }
}

function estAscii(octets: Uint8Array): boolean {
  for (let k = 0; k < octets.length; k += 1) if ((octets[k] as number) > 127) return false;
  return true;
}

/** Encoding told by a byte order mark, or by the zeros of UTF-16 without one; UTF-8 otherwise. */
export function detectEncodage(debut: Uint8Array): { encodage: Encodage; avecMarque: boolean } {
  const [a, b, c] = debut;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encodage: 'utf-8', avecMarque: true };
  if (a === 0xff && b === 0xfe) return { encodage: 'utf-16le', avecMarque: true };
  if (a === 0xfe && b === 0xff) return { encodage: 'utf-16be', avecMarque: true };
  const vue = debut.subarray(0, 4096);
  let pairs = 0;
  let impairs = 0;
  for (let k = 0; k < vue.length; k += 1) {
    if (vue[k] === 0) {
      if (k % 2 === 0) pairs += 1;
      else impairs += 1;
    }
  }
  if (vue.length >= 16 && impairs > vue.length * 0.35 && pairs === 0)
    return { encodage: 'utf-16le', avecMarque: false };
  if (vue.length >= 16 && pairs > vue.length * 0.35 && impairs === 0)
    return { encodage: 'utf-16be', avecMarque: false };
  return { encodage: 'utf-8', avecMarque: false };
}
