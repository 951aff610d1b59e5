const TABLE = Int32Array.from({ length: 256 }, (_, octet) => {
  let reste = octet;
  for (let bit = 0; bit < 8; bit += 1) reste = reste & 1 ? (reste >>> 1) ^ 0xedb88320 : reste >>> 1;
  return reste;
});

/** CRC-32 of a stream, as zip wants it. */
export class Crc32 {
  private reste = -1;

  ajouter(octets: Uint8Array): void {
    let reste = this.reste;
    for (let k = 0; k < octets.length; k += 1)
      reste = (TABLE[(reste ^ (octets[k] as number)) & 255] as number) ^ (reste >>> 8);
    this.reste = reste;
  }

  get valeur(): number {
    return ~this.reste >>> 0;
  }
}
