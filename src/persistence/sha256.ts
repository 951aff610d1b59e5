/** Fractional parts of the square roots (first state) and cube roots (constants) of the first primes. */
const CONSTANTES = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

/** SHA-256 of a stream: the browser's own digest wants the whole content in memory. */
export class Sha256 {
  private readonly etat = Int32Array.from([
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  ]);
  private readonly mots = new Int32Array(64);
  private readonly reste = new Uint8Array(64);
  private nombreReste = 0;
  private total = 0;

  ajouter(octets: Uint8Array): void {
    this.total += octets.length;
    let debut = 0;
    if (this.nombreReste > 0) {
      debut = Math.min(64 - this.nombreReste, octets.length);
      this.reste.set(octets.subarray(0, debut), this.nombreReste);
      this.nombreReste += debut;
      if (this.nombreReste < 64) return;
      this.melanger(this.reste, 0);
      this.nombreReste = 0;
    }
    for (; debut + 64 <= octets.length; debut += 64) this.melanger(octets, debut);
    this.reste.set(octets.subarray(debut));
    this.nombreReste = octets.length - debut;
  }

  /** 64 hexadecimal digits; nothing can be added afterwards. */
  lire(): string {
    const { total } = this;
    const fin = new Uint8Array(this.nombreReste < 56 ? 64 - this.nombreReste : 128 - this.nombreReste);
    fin[0] = 0x80;
    const vue = new DataView(fin.buffer);
    vue.setUint32(fin.length - 8, Math.floor(total / 2 ** 29));
    vue.setUint32(fin.length - 4, (total * 8) >>> 0);
    this.ajouter(fin);
    return Array.from(this.etat, (mot) => (mot >>> 0).toString(16).padStart(8, '0')).join('');
  }

  private melanger(octets: Uint8Array, debut: number): void {
    const w = this.mots;
    for (let k = 0; k < 16; k += 1) {
      const p = debut + 4 * k;
      w[k] =
        ((octets[p] as number) << 24) |
        ((octets[p + 1] as number) << 16) |
        ((octets[p + 2] as number) << 8) |
        (octets[p + 3] as number);
    }
    for (let k = 16; k < 64; k += 1) {
      const x = w[k - 15] as number;
      const y = w[k - 2] as number;
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[k] = ((w[k - 16] as number) + s0 + (w[k - 7] as number) + s1) | 0;
    }
    const e8 = this.etat;
    let a = e8[0] as number;
    let b = e8[1] as number;
    let c = e8[2] as number;
    let d = e8[3] as number;
    let e = e8[4] as number;
    let f = e8[5] as number;
    let g = e8[6] as number;
    let h = e8[7] as number;
    for (let k = 0; k < 64; k += 1) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (CONSTANTES[k] as number) + (w[k] as number)) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    e8[0] = ((e8[0] as number) + a) | 0;
    e8[1] = ((e8[1] as number) + b) | 0;
    e8[2] = ((e8[2] as number) + c) | 0;
    e8[3] = ((e8[3] as number) + d) | 0;
    e8[4] = ((e8[4] as number) + e) | 0;
    e8[5] = ((e8[5] as number) + f) | 0;
    e8[6] = ((e8[6] as number) + g) | 0;
    e8[7] = ((e8[7] as number) + h) | 0;
  }
}

/** Digest of a file, read slice after slice so that the page stays alive. */
export async function digestBlob(contenu: Blob): Promise<string> {
  const somme = new Sha256();
  for await (const octets of readTranches(contenu)) somme.ajouter(octets);
  return somme.lire();
}

/** About ten milliseconds of work. */
const TRANCHE = 1 << 18;

export async function* readTranches(contenu: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let debut = 0; debut < contenu.size; debut += TRANCHE)
    yield new Uint8Array(await contenu.slice(debut, debut + TRANCHE).arrayBuffer());
}
