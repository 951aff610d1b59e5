/**
 * Gives the memory of these bytes back at once: a page that works little collects rarely, and a file of a hundred
 * megabytes read in pieces would stay whole until then. They must not be read again. Does nothing to a part of a
 * larger buffer, nor where the platform cannot.
 */
export function releaseOctets({ buffer, byteLength }: Uint8Array): void {
  if (byteLength < buffer.byteLength) return;
  (buffer as { readonly transfer?: (octets: number) => unknown }).transfer?.(0);
}
