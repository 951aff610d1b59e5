import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chercherFinTexte, passerRetrait } from '../../../src/ingest/finess-json/balayage';

const vueDe = (octets: Uint8Array): DataView =>
  new DataView(octets.buffer, octets.byteOffset, octets.byteLength);

/** The same bytes, not where a word begins. */
function decaler(octets: Uint8Array, decalage: number): Uint8Array {
  const plus = new Uint8Array(octets.length + decalage + 8).fill(34);
  plus.set(octets, decalage);
  return plus.subarray(decalage, decalage + octets.length);
}

/** Byte after byte. */
function finTexte(octets: Uint8Array, debut: number): number {
  let i = debut;
  while (i < octets.length && octets[i] !== 34) i += octets[i] === 92 ? 2 : 1;
  return i;
}

describe('the end of a text, four bytes at a time', () => {
  test.each([
    ['"', 0],
    ['abc"', 3],
    ['abcd"', 4],
    ['a\\"bcdef" "', 8],
    ['\\\\"', 2],
    ['abcdefgh', 8],
    ['abcdefg\\', 9],
    ['abcd\\"', 6],
  ])('of %s is %i', (texte, attendu) => {
    const octets = new TextEncoder().encode(texte);
    expect(chercherFinTexte(octets, vueDe(octets), 0)).toBe(attendu);
  });

  test('is where byte after byte finds it, whatever the bytes, their place and the start', () => {
    // Neighbours of the quote and of the backslash, with and without the high bit: borrows between bytes.
    const octet = fc.constantFrom(34, 92, 33, 35, 91, 93, 162, 220, 0, 1, 255, 128, 97, 97, 97, 97);
    fc.assert(
      fc.property(fc.array(octet, { maxLength: 40 }), fc.nat(7), fc.nat(40), (valeurs, decalage, rang) => {
        const octets = decaler(Uint8Array.from(valeurs), decalage);
        const debut = Math.min(rang, octets.length);
        expect(chercherFinTexte(octets, vueDe(octets), debut)).toBe(finTexte(octets, debut));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('indentation', () => {
  test('is passed over without going beyond it, nor beyond the bytes', () => {
    for (let espaces = 0; espaces < 40; espaces += 1) {
      for (const suite of ['', 'x', '"', '\u0000'.repeat(12), '\t']) {
        const octets = decaler(new TextEncoder().encode(`\n${' '.repeat(espaces)}${suite}`), espaces % 8);
        const fin = passerRetrait(vueDe(octets), 1);
        expect(fin).toBeLessThanOrEqual(1 + espaces);
        expect(fin).toBeGreaterThan(1 + espaces - 4);
      }
    }
  });
});
