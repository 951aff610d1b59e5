/**
 * 128-bit digest of a byte stream, to recognise a file already loaded. Four multiply-rotate lanes (the
 * scheme of xxHash32): far cheaper than SHA in JavaScript, and no adversary is expected here.
 */
export class Empreinte {
  private readonly etat = new Uint32Array([0x24234428, 0x85ebca77, 0x00000001, 0x61c8864f]);
  private readonly reste = new Uint8Array(16);
  private nombreReste = 0;
  private total = 0;

  ajouter(octets: Uint8Array): void {
    this.total += octets.length;
    let debut = 0;
    if (this.nombreReste > 0) {
      debut = Math.min(16 - this.nombreReste, octets.length);
      this.reste.set(octets.subarray(0, debut), this.nombreReste);
      this.nombreReste += debut;
      if (this.nombreReste < 16) return;
      this.melanger(this.reste, 0, 16);
      this.nombreReste = 0;
    }
    const fin = debut + ((octets.length - debut) & ~15);
    this.melanger(octets, debut, fin);
    this.reste.set(octets.subarray(fin));
    this.nombreReste = octets.length - fin;
  }

  /** 32 hexadecimal digits. */
  lire(): string {
    const etat = new Uint32Array(this.etat);
    const fin = this.reste.slice(0, this.nombreReste);
    for (let k = 0; k < fin.length; k += 1) {
      const rang = k & 3;
      etat[rang] = tourner(
        ((etat[rang] as number) ^ Math.imul((fin[k] as number) + 1, 0x165667b1)) >>> 0,
        11,
      );
    }
    etat[0] = ((etat[0] as number) ^ this.total) >>> 0;
    let hexa = '';
    for (let tour = 0; tour < 2; tour += 1) {
      for (let k = 0; k < 4; k += 1) {
        etat[k] = avalanche(((etat[k] as number) + Math.imul(etat[(k + 3) & 3] as number, 0x9e3779b1)) >>> 0);
      }
    }
    for (const mot of etat) hexa += mot.toString(16).padStart(8, '0');
    return hexa;
  }

  private melanger(octets: Uint8Array, debut: number, fin: number): void {
    if (fin <= debut) return;
    // Pieces begin anywhere in their buffer: a view reads words there, an Int32Array would need a copy.
    const vue = new DataView(octets.buffer, octets.byteOffset, octets.length);
    const etat = this.etat;
    let a = etat[0] as number;
    let b = etat[1] as number;
    let c = etat[2] as number;
    let d = etat[3] as number;
    for (let k = debut; k < fin; k += 16) {
      a = tour(a, vue.getInt32(k, true));
      b = tour(b, vue.getInt32(k + 4, true));
      c = tour(c, vue.getInt32(k + 8, true));
      d = tour(d, vue.getInt32(k + 12, true));
    }
    etat[0] = a;
    etat[1] = b;
    etat[2] = c;
    etat[3] = d;
  }
}

function tour(lane: number, mot: number): number {
  const somme = (lane + Math.imul(mot, 0x85ebca77)) | 0;
  return Math.imul((somme << 13) | (somme >>> 19), 0x9e3779b1);
}

function tourner(mot: number, bits: number): number {
  return Math.imul((mot << bits) | (mot >>> (32 - bits)), 0x9e3779b1) >>> 0;
}

function avalanche(mot: number): number {
  let h = mot;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca77);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae3d);
  return (h ^ (h >>> 16)) >>> 0;
}
