/**
 * Gives the memory of these bytes back at once: a page that works little collects rarely, and a file of a hundred
 * megabytes read in pieces would stay whole until then. They must not be read again, nor share their buffer with
 * others. Does nothing where the platform cannot.
 */
export function releaseOctets({ buffer }: Uint8Array): void {
  (buffer as { readonly transfer?: (octets: number) => unknown }).transfer?.(0);
}
