let puits: MessagePort | null = null;

/** A port nobody listens to any more: what is sent to it goes nowhere. */
function creerPuits(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  return port1;
}

/**
 * Gives the memory of these bytes back at once: a page that works little collects rarely, and a file of a hundred
 * megabytes read in pieces would stay whole until then. They must not be read again. Sent away rather than resized
 * to nothing: browsers keep the memory of a resized buffer until the next collection. Does nothing to a part of a
 * larger buffer.
 */
export function releaseOctets({ buffer, byteLength }: Uint8Array): void {
  if (byteLength < buffer.byteLength || !(buffer instanceof ArrayBuffer)) return;
  puits ??= creerPuits();
  puits.postMessage(null, [buffer]);
}
