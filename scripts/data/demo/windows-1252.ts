/** Characters of the range 0x80–0x9F that French files use. */
const PARTICULIERS: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  Œ: 0x8c,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  œ: 0x9c,
};

export function encodeWindows1252(texte: string): Buffer {
  const octets = Buffer.alloc(texte.length);
  for (let k = 0; k < texte.length; k += 1) {
    const caractere = texte[k] as string;
    const code = PARTICULIERS[caractere] ?? caractere.charCodeAt(0);
    if (code > 0xff) throw new Error(`got "${caractere}", expected a character of Windows-1252`);
    octets[k] = code;
  }
  return octets;
}
